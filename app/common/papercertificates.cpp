// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercertificates.h"

#include "documentfonts.h"
#include "documentpdf.h"
#include "scans.h"

#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

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

Result<QByteArray> PaperCertificates::onePage(const QByteArray &pdf, const Award &award) const
{
    WARSHA_TRY(const Scans *const scans, Scans::load());
    return scans->copyPdfPages(pdf, {award.page});
}

/// Words of the paper, not of the screen: they stand on it in both languages whoever prints.
Result<QByteArray> PaperCertificates::copyPage(const QByteArray &pdf, const Award &award, int copy, QDate madeOn) const
{
    WARSHA_CHECK(loadFonts(FontUse::Paper));
    WARSHA_TRY(const Scans *const scans, Scans::load());
    WARSHA_TRY(const QByteArray single, onePage(pdf, award));
    WARSHA_TRY(const std::shared_ptr<const PdfPictures> pictures, scans->openPdf(single));
    const QString words = award.paper.name.endsWith("-fr"_L1) ? u"Copie %1   \u2067نسخة %1\u2069   %2"_s
        : award.paper.name.endsWith("-lo"_L1)                 ? u"ສຳເນົາ %1   Copy %1   %2"_s
                                                              : u"Copy %1   \u2067نسخة %1\u2069   %2"_s;
    const QString mark = words.arg(QString::number(copy), madeOn.toString(Qt::ISODate));
    WARSHA_TRY(const QByteArray over, renderMark(pictures->pages().value(0), mark, {}));
    return scans->markPdf(single, over);
}

} // namespace warsha
