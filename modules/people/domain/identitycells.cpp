// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitycells.h"

#include "countrycodes.h"
#include "identityrules.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QStringView value;
    QStringView words; ///< split by |
};

constexpr std::array nothingWords{Words{u"", u"-|--|—|.|?|/|n/a|na|n.a.|none|nil|no|null|unknown|not available|not stated|aucun|aucune|"
                                            u"inconnu|néant|لا يوجد|لا|غير متوفر|غير معروف|غير محدد|بدون|ບໍ່ມີ"}};

constexpr std::array wordsOfSexes{
    Words{u"female", u"f|female|fem|woman|girl|w|femme|féminin|fille|أنثى|انثى|إناث|امرأة|بنت|ຍິງ|ຍ"},
    Words{u"male", u"m|male|man|boy|homme|h|masculin|garçon|ذكر|ذكور|رجل|صبي|ຊາຍ|ຊ"},
    Words{u"other", u"other|diverse|autre|آخر|اخرى|ອື່ນໆ"},
};

// How people of the countries we meet are called: Lebanon, Jordan, Laos, and where their trainees come from.
constexpr std::array peopleWords{
    Words{u"SYR", u"syrian|syrien|syrienne|syria|syrie|سوري|سورية|سوريا|الجمهورية العربية السورية"},
    Words{u"LBN", u"lebanese|libanais|libanaise|liban|لبناني|لبنانية|لبنان"},
    Words{u"JOR", u"jordanian|jordanien|jordanienne|jordanie|أردني|أردنية|الأردن|اردن"},
    Words{u"PSE", u"palestinian|palestinien|palestinienne|palestine|فلسطيني|فلسطينية|فلسطين"},
    Words{u"IRQ", u"iraqi|irakien|irakienne|irak|عراقي|عراقية|العراق"},
    Words{u"EGY", u"egyptian|égyptien|égyptienne|égypte|مصري|مصرية|مصر"},
    Words{u"SDN", u"sudanese|soudanais|soudanaise|soudan|سوداني|سودانية|السودان"},
    Words{u"YEM", u"yemeni|yéménite|yémen|يمني|يمنية|اليمن"},
    Words{u"SOM", u"somali|somalien|somalienne|صومالي|صومالية|الصومال"},
    Words{u"ETH", u"ethiopian|éthiopien|éthiopienne|éthiopie|إثيوبي|إثيوبية|إثيوبيا"},
    Words{u"BGD", u"bangladeshi|bangladais|بنغلاديشي|بنغلادشية"},
    Words{u"LKA", u"sri lankan|srilankais|سريلانكي|سريلانكية"},
    Words{u"PHL", u"filipino|filipina|philippin|فلبيني|فلبينية"},
    Words{u"NPL", u"nepali|nepalese|népalais|نيبالي|نيبالية"},
    Words{u"LAO", u"lao|laotian|laos|lao pdr|laotien|laotienne|ລາວ|ສປປ ລາວ|لاوسي"},
    Words{u"THA", u"thai|thaïlandais|ไทย|ໄທ"},
    Words{u"KHM", u"cambodian|khmer|cambodgien|ខ្មែរ|ກຳປູເຈຍ"},
    Words{u"VNM", u"vietnamese|vietnamien|việt nam|ຫວຽດນາມ"},
    Words{u"MMR", u"burmese|myanmar|birman"},
    Words{u"XXA", u"stateless|apatride|sans nationalité|عديم الجنسية|عديمة الجنسية|بدون جنسية|بلا جنسية"},
};

constexpr std::array documentWords{
    Words{u"passport", u"passport|passeport|جواز|جواز سفر|ໜັງສືຜ່ານແດນ"},
    Words{u"unhcr", u"unhcr|unhcr card|unhcr certificate|refugee card|hcr|مفوضية|المفوضية|بطاقة المفوضية"},
    Words{u"unhcr-case", u"unhcr-case|unhcr case|case number|case|رقم الملف|ملف المفوضية"},
    Words{u"national-id", u"national-id|national id|id|id card|identity card|carte d'identité|cni|هوية|بطاقة هوية|هوية وطنية|بطاقة شخصية|ບັດປະຈຳຕົວ"},
    Words{u"residence", u"residence|residence permit|residency|titre de séjour|carte de séjour|إقامة|بطاقة إقامة"},
    Words{u"birth", u"birth certificate|family book|extrait de naissance|livret de famille|شهادة ميلاد|إخراج قيد|دفتر عائلة|دفتر العائلة|ສຳມະໂນຄົວ"},
};

template<size_t size>
QHash<QString, QString> folded(const std::array<Words, size> &rows)
{
    QHash<QString, QString> words;
    for (const Words &row : rows)
        for (const QStringView word : row.words.split(u'|'))
            words.insert(foldText(word), row.value.toString());
    return words;
}

template<size_t size>
QStringList wordsOf(const std::array<Words, size> &rows, QStringView value)
{
    const auto row = std::ranges::find(rows, value, &Words::value);
    return row == rows.end() ? QStringList() : row->words.toString().split(u'|');
}

struct Say {
    Q_DECLARE_TR_FUNCTIONS(IdentityCells)
};

} // namespace

bool meansNothing(const QString &cell)
{
    static const auto words = folded(nothingWords);
    const QString key = foldText(cell);
    return key.isEmpty() || words.contains(key);
}

Result<Sex> sexFromCell(const QString &cell)
{
    static const auto words = folded(wordsOfSexes);
    const auto found = words.constFind(foldText(cell));
    if (found == words.cend())
        return failure(ErrorKind::Input, Say::tr("This is not read as female or male."));
    return sexFromCode(*found);
}

QString sexWords(Sex sex)
{
    return wordsOf(wordsOfSexes, sexCode(sex)).join(u' ');
}

QStringList nationalityWords(const QString &alpha3)
{
    return wordsOf(peopleWords, alpha3);
}

Result<QString> nationalityFromCell(const QString &cell)
{
    static const auto people = folded(peopleWords);
    const QString key = foldText(cell);
    if (const auto found = people.constFind(key); found != people.cend())
        return *found;
    QString country = countryFromCode(cell.trimmed());
    if (country.isEmpty())
        country = countryFromFoldedName(key);
    if (country.isEmpty())
        return failure(ErrorKind::Input, Say::tr("This country is not known; write its name, or its code, such as SYR."));
    return country;
}

QString documentKindFromCell(const QString &cell)
{
    static const auto words = folded(documentWords);
    return words.value(foldText(cell), cell.simplified());
}

Result<QStringList> phonesFromCell(const QString &cell)
{
    static const QRegularExpression between(u"[;,\\n\\r\u060c]| / "_s);
    QStringList phones;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        if (meansNothing(part))
            continue;
        WARSHA_TRY(const QString phone, checkedPhone(part.trimmed()));
        phones.append(phone);
    }
    return phones;
}

} // namespace warsha
