// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercertificates.h"

#include "documentfonts.h"
#include "documentpdf.h"
#include "scans.h"

#include <QHash>
#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Words of the paper, in both its languages, as those of a copy.
QString stampWords(const EndedPage &ended)
{
    const bool isFrench = ended.pageTemplate.endsWith("-fr"_L1), isLao = ended.pageTemplate.endsWith("-lo"_L1);
    struct Words {
        QString english, french, arabic, lao;
    };
    static const QHash<AwardState, Words> all{
        {AwardState::Voided, {u"VOIDED"_s, u"INVALIDÉ"_s, u"مُبطَلة"_s, u"ເປັນໂມຄະ"_s}},
        {AwardState::Replaced, {u"REPLACED"_s, u"REMPLACÉ"_s, u"مستبدلة"_s, u"ຖືກປ່ຽນແທນ"_s}},
        {AwardState::Revoked, {u"REVOKED"_s, u"RÉVOQUÉ"_s, u"مسحوبة"_s, u"ຖືກຖອນ"_s}},
    };
    const Words words = all.value(ended.state);
    const QString first = isFrench ? words.french : isLao ? words.lao : words.english;
    const QString second = isLao ? words.english : words.arabic;
    return first + u" · "_s + second + u"\n\u2066"_s + ended.on.toString(Qt::ISODate) + u'\u2069';
}

} // namespace

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

/// One stamp at a time: papers of one printing ended on other days, and in other ways.
Result<QByteArray> PaperCertificates::stampEnded(const QByteArray &pdf, const QList<EndedPage> &pages) const
{
    WARSHA_CHECK(loadFonts(FontUse::Paper));
    WARSHA_TRY(const Scans *const scans, Scans::load());
    WARSHA_TRY(const std::shared_ptr<const PdfPictures> pictures, scans->openPdf(pdf));
    QByteArray stamped = pdf;
    for (const EndedPage &ended : pages) {
        WARSHA_TRY(const QByteArray over, renderStamp(pictures->pages().value(ended.page - 1), stampWords(ended), {}));
        WARSHA_TRY(stamped, scans->markPdf(stamped, over, {ended.page}));
    }
    return stamped;
}

} // namespace warsha
