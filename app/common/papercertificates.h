// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates on paper: the renderer of the certification slice, made of the modules documents and scans.
#pragma once

#include "certificaterenderer.h"

namespace warsha {

class PaperCertificates : public CertificateRenderer
{
public:
    [[nodiscard]] Result<FrozenTemplate> templateOf(AwardKind kind, const PaperLanguages &languages) const override;
    [[nodiscard]] Result<QByteArray> render(const QList<AwardPage> &pages, const QString &title,
                                            const QString &centre) const override;
    [[nodiscard]] Result<QByteArray> onePage(const QByteArray &pdf, const Award &award) const override;
    [[nodiscard]] Result<QByteArray> copyPage(const QByteArray &pdf, const Award &award, int copy, QDate madeOn) const override;
    [[nodiscard]] Result<QByteArray> stampEnded(const QByteArray &pdf, const QList<EndedPage> &pages) const override;
};

} // namespace warsha
