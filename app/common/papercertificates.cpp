// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercertificates.h"

#include "documentfonts.h"
#include "documentpdf.h"
#include "scans.h"

#include <QSet>

namespace warsha {

Result<FrozenTemplate> PaperCertificates::templateOf(AwardKind kind, const PaperLanguages &languages) const
{
    WARSHA_TRY(const DocumentTemplate page, shippedTemplate(awardKindCode(kind) + (languages.first == QLatin1StringView("en") ? QString() : u'-' + languages.first)));
    return FrozenTemplate{page.name, page.version, page.hash};
}

Result<QByteArray> PaperCertificates::render(const QList<AwardPage> &pages, const QString &title, const QString &centre) const
{
    WARSHA_CHECK(loadFonts(FontUse::Paper));
    QList<DocumentTemplate> templates;
    QSet<QString> known;
    QList<DocumentPage> documents;
    for (const AwardPage &page : pages) {
        if (!known.contains(page.pageTemplate)) {
            WARSHA_TRY(const DocumentTemplate loaded, shippedTemplate(page.pageTemplate));
            templates.append(loaded);
            known.insert(page.pageTemplate);
        }
        documents.append({page.pageTemplate, page.values});
    }
    return renderPdf(templates, documents, {title, centre});
}

Result<QByteArray> PaperCertificates::copyPage(const QByteArray &pdf, int page) const
{
    WARSHA_TRY(const Scans *const scans, Scans::load());
    return scans->copyPdfPage(pdf, page);
}

} // namespace warsha
