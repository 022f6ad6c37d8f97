// SPDX-License-Identifier: GPL-3.0-or-later
// What this slice asks of paper: implemented with the documents module in app, so that the domain knows no painter.
#pragma once

#include "award.h"
#include "result.h"

#include <QByteArray>

namespace warsha {

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
    /// One page (1 is the first) of a PDF made by render(), unchanged, as a PDF of its own.
    [[nodiscard]] virtual Result<QByteArray> copyPage(const QByteArray &pdf, int page) const = 0;
};

} // namespace warsha
