// SPDX-License-Identifier: GPL-3.0-or-later
// What this slice asks of paper: implemented with the documents module in app, so that the domain knows no painter.
#pragma once

#include "award.h"
#include "result.h"

#include <QByteArray>

namespace warsha {

/// A page whose award no longer stands.
struct EndedPage {
    int page = 1; ///< 1 is the first
    AwardState state = AwardState::Voided;
    QDate on;              ///< when it ended
    QString pageTemplate;  ///< names the languages of the paper
};

struct AwardPage {
    QString pageTemplate;
    FrozenValues values;
};

class CertificateRenderer
{
public:
    virtual ~CertificateRenderer() = default;
    [[nodiscard]] virtual Result<FrozenTemplate> templateOf(AwardKind kind, const PaperLanguages &languages) const = 0;
    /// One PDF, a page per award, in order. Called inside a transaction: no other effects.
    [[nodiscard]] virtual Result<QByteArray> render(const QList<AwardPage> &pages, const QString &title,
                                                    const QString &centre) const = 0;
    /// The page of an award out of a PDF made by render(), as it was, as a PDF of its own.
    [[nodiscard]] virtual Result<QByteArray> onePage(const QByteArray &pdf, const Award &award) const = 0;
    /// The same, and in its margin it says in the languages of the paper which copy it is (1 is the first).
    [[nodiscard]] virtual Result<QByteArray> copyPage(const QByteArray &pdf, const Award &award, int copy, QDate madeOn) const = 0;
    /// The same PDF; across each of these pages it says in the languages of the paper that it does not stand.
    [[nodiscard]] virtual Result<QByteArray> stampEnded(const QByteArray &pdf, const QList<EndedPage> &pages) const = 0;
};

} // namespace warsha
