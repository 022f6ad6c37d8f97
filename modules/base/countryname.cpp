// SPDX-License-Identifier: GPL-3.0-or-later
#include "countryname.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTranslator>

#include <algorithm>
#include <span>

namespace warsha {

namespace {

struct Country {
    Q_DECLARE_TR_FUNCTIONS(Country)
public:
    const char *code;
    const char *name; ///< mostly as Unicode's CLDR has it

    static std::span<const Country> all();
};

/// Sorted by code.
std::span<const Country> Country::all()
{
    static constexpr Country countries[] = {
        {"AD", QT_TR_NOOP("Andorra")}, {"AE", QT_TR_NOOP("United Arab Emirates")}, {"AF", QT_TR_NOOP("Afghanistan")},
        {"AG", QT_TR_NOOP("Antigua and Barbuda")}, {"AI", QT_TR_NOOP("Anguilla")}, {"AL", QT_TR_NOOP("Albania")}, {"AM", QT_TR_NOOP("Armenia")},
        {"AO", QT_TR_NOOP("Angola")}, {"AQ", QT_TR_NOOP("Antarctica")}, {"AR", QT_TR_NOOP("Argentina")}, {"AS", QT_TR_NOOP("American Samoa")},
        {"AT", QT_TR_NOOP("Austria")}, {"AU", QT_TR_NOOP("Australia")}, {"AW", QT_TR_NOOP("Aruba")}, {"AX", QT_TR_NOOP("Aland Islands")},
        {"AZ", QT_TR_NOOP("Azerbaijan")}, {"BA", QT_TR_NOOP("Bosnia and Herzegovina")}, {"BB", QT_TR_NOOP("Barbados")},
        {"BD", QT_TR_NOOP("Bangladesh")}, {"BE", QT_TR_NOOP("Belgium")}, {"BF", QT_TR_NOOP("Burkina Faso")}, {"BG", QT_TR_NOOP("Bulgaria")},
        {"BH", QT_TR_NOOP("Bahrain")}, {"BI", QT_TR_NOOP("Burundi")}, {"BJ", QT_TR_NOOP("Benin")}, {"BL", QT_TR_NOOP("Saint Barthelemy")},
        {"BM", QT_TR_NOOP("Bermuda")}, {"BN", QT_TR_NOOP("Brunei")}, {"BO", QT_TR_NOOP("Bolivia")}, {"BQ", QT_TR_NOOP("Caribbean Netherlands")},
        {"BR", QT_TR_NOOP("Brazil")}, {"BS", QT_TR_NOOP("Bahamas")}, {"BT", QT_TR_NOOP("Bhutan")}, {"BV", QT_TR_NOOP("Bouvet Island")},
        {"BW", QT_TR_NOOP("Botswana")}, {"BY", QT_TR_NOOP("Belarus")}, {"BZ", QT_TR_NOOP("Belize")}, {"CA", QT_TR_NOOP("Canada")},
        {"CC", QT_TR_NOOP("Cocos Islands")}, {"CD", QT_TR_NOOP("Congo (Kinshasa)")}, {"CF", QT_TR_NOOP("Central African Republic")},
        {"CG", QT_TR_NOOP("Congo (Brazzaville)")}, {"CH", QT_TR_NOOP("Switzerland")}, {"CI", QT_TR_NOOP("Ivory Coast")},
        {"CK", QT_TR_NOOP("Cook Islands")}, {"CL", QT_TR_NOOP("Chile")}, {"CM", QT_TR_NOOP("Cameroon")}, {"CN", QT_TR_NOOP("China")},
        {"CO", QT_TR_NOOP("Colombia")}, {"CR", QT_TR_NOOP("Costa Rica")}, {"CU", QT_TR_NOOP("Cuba")}, {"CV", QT_TR_NOOP("Cape Verde")},
        {"CW", QT_TR_NOOP("Curacao")}, {"CX", QT_TR_NOOP("Christmas Island")}, {"CY", QT_TR_NOOP("Cyprus")}, {"CZ", QT_TR_NOOP("Czechia")},
        {"DE", QT_TR_NOOP("Germany")}, {"DJ", QT_TR_NOOP("Djibouti")}, {"DK", QT_TR_NOOP("Denmark")}, {"DM", QT_TR_NOOP("Dominica")},
        {"DO", QT_TR_NOOP("Dominican Republic")}, {"DZ", QT_TR_NOOP("Algeria")}, {"EC", QT_TR_NOOP("Ecuador")}, {"EE", QT_TR_NOOP("Estonia")},
        {"EG", QT_TR_NOOP("Egypt")}, {"EH", QT_TR_NOOP("Western Sahara")}, {"ER", QT_TR_NOOP("Eritrea")}, {"ES", QT_TR_NOOP("Spain")},
        {"ET", QT_TR_NOOP("Ethiopia")}, {"FI", QT_TR_NOOP("Finland")}, {"FJ", QT_TR_NOOP("Fiji")}, {"FK", QT_TR_NOOP("Falkland Islands")},
        {"FM", QT_TR_NOOP("Micronesia")}, {"FO", QT_TR_NOOP("Faroe Islands")}, {"FR", QT_TR_NOOP("France")}, {"GA", QT_TR_NOOP("Gabon")},
        {"GB", QT_TR_NOOP("United Kingdom")}, {"GD", QT_TR_NOOP("Grenada")}, {"GE", QT_TR_NOOP("Georgia")}, {"GF", QT_TR_NOOP("French Guiana")},
        {"GG", QT_TR_NOOP("Guernsey")}, {"GH", QT_TR_NOOP("Ghana")}, {"GI", QT_TR_NOOP("Gibraltar")}, {"GL", QT_TR_NOOP("Greenland")},
        {"GM", QT_TR_NOOP("Gambia")}, {"GN", QT_TR_NOOP("Guinea")}, {"GP", QT_TR_NOOP("Guadeloupe")}, {"GQ", QT_TR_NOOP("Equatorial Guinea")},
        {"GR", QT_TR_NOOP("Greece")}, {"GS", QT_TR_NOOP("South Georgia and South Sandwich Islands")}, {"GT", QT_TR_NOOP("Guatemala")},
        {"GU", QT_TR_NOOP("Guam")}, {"GW", QT_TR_NOOP("Guinea-Bissau")}, {"GY", QT_TR_NOOP("Guyana")}, {"HK", QT_TR_NOOP("Hong Kong")},
        {"HM", QT_TR_NOOP("Heard and McDonald Islands")}, {"HN", QT_TR_NOOP("Honduras")}, {"HR", QT_TR_NOOP("Croatia")}, {"HT", QT_TR_NOOP("Haiti")},
        {"HU", QT_TR_NOOP("Hungary")}, {"ID", QT_TR_NOOP("Indonesia")}, {"IE", QT_TR_NOOP("Ireland")}, {"IL", QT_TR_NOOP("Israel")},
        {"IM", QT_TR_NOOP("Isle of Man")}, {"IN", QT_TR_NOOP("India")}, {"IO", QT_TR_NOOP("British Indian Ocean Territory")},
        {"IQ", QT_TR_NOOP("Iraq")}, {"IR", QT_TR_NOOP("Iran")}, {"IS", QT_TR_NOOP("Iceland")}, {"IT", QT_TR_NOOP("Italy")},
        {"JE", QT_TR_NOOP("Jersey")}, {"JM", QT_TR_NOOP("Jamaica")}, {"JO", QT_TR_NOOP("Jordan")}, {"JP", QT_TR_NOOP("Japan")},
        {"KE", QT_TR_NOOP("Kenya")}, {"KG", QT_TR_NOOP("Kyrgyzstan")}, {"KH", QT_TR_NOOP("Cambodia")}, {"KI", QT_TR_NOOP("Kiribati")},
        {"KM", QT_TR_NOOP("Comoros")}, {"KN", QT_TR_NOOP("Saint Kitts and Nevis")}, {"KP", QT_TR_NOOP("North Korea")},
        {"KR", QT_TR_NOOP("South Korea")}, {"KW", QT_TR_NOOP("Kuwait")}, {"KY", QT_TR_NOOP("Cayman Islands")}, {"KZ", QT_TR_NOOP("Kazakhstan")},
        {"LA", QT_TR_NOOP("Laos")}, {"LB", QT_TR_NOOP("Lebanon")}, {"LC", QT_TR_NOOP("Saint Lucia")}, {"LI", QT_TR_NOOP("Liechtenstein")},
        {"LK", QT_TR_NOOP("Sri Lanka")}, {"LR", QT_TR_NOOP("Liberia")}, {"LS", QT_TR_NOOP("Lesotho")}, {"LT", QT_TR_NOOP("Lithuania")},
        {"LU", QT_TR_NOOP("Luxembourg")}, {"LV", QT_TR_NOOP("Latvia")}, {"LY", QT_TR_NOOP("Libya")}, {"MA", QT_TR_NOOP("Morocco")},
        {"MC", QT_TR_NOOP("Monaco")}, {"MD", QT_TR_NOOP("Moldova")}, {"ME", QT_TR_NOOP("Montenegro")}, {"MF", QT_TR_NOOP("Saint Martin")},
        {"MG", QT_TR_NOOP("Madagascar")}, {"MH", QT_TR_NOOP("Marshall Islands")}, {"MK", QT_TR_NOOP("North Macedonia")}, {"ML", QT_TR_NOOP("Mali")},
        {"MM", QT_TR_NOOP("Myanmar")}, {"MN", QT_TR_NOOP("Mongolia")}, {"MO", QT_TR_NOOP("Macao")}, {"MP", QT_TR_NOOP("Northern Mariana Islands")},
        {"MQ", QT_TR_NOOP("Martinique")}, {"MR", QT_TR_NOOP("Mauritania")}, {"MS", QT_TR_NOOP("Montserrat")}, {"MT", QT_TR_NOOP("Malta")},
        {"MU", QT_TR_NOOP("Mauritius")}, {"MV", QT_TR_NOOP("Maldives")}, {"MW", QT_TR_NOOP("Malawi")}, {"MX", QT_TR_NOOP("Mexico")},
        {"MY", QT_TR_NOOP("Malaysia")}, {"MZ", QT_TR_NOOP("Mozambique")}, {"NA", QT_TR_NOOP("Namibia")}, {"NC", QT_TR_NOOP("New Caledonia")},
        {"NE", QT_TR_NOOP("Niger")}, {"NF", QT_TR_NOOP("Norfolk Island")}, {"NG", QT_TR_NOOP("Nigeria")}, {"NI", QT_TR_NOOP("Nicaragua")},
        {"NL", QT_TR_NOOP("Netherlands")}, {"NO", QT_TR_NOOP("Norway")}, {"NP", QT_TR_NOOP("Nepal")}, {"NR", QT_TR_NOOP("Nauru")},
        {"NU", QT_TR_NOOP("Niue")}, {"NZ", QT_TR_NOOP("New Zealand")}, {"OM", QT_TR_NOOP("Oman")}, {"PA", QT_TR_NOOP("Panama")},
        {"PE", QT_TR_NOOP("Peru")}, {"PF", QT_TR_NOOP("French Polynesia")}, {"PG", QT_TR_NOOP("Papua New Guinea")}, {"PH", QT_TR_NOOP("Philippines")},
        {"PK", QT_TR_NOOP("Pakistan")}, {"PL", QT_TR_NOOP("Poland")}, {"PM", QT_TR_NOOP("Saint Pierre and Miquelon")},
        {"PN", QT_TR_NOOP("Pitcairn Islands")}, {"PR", QT_TR_NOOP("Puerto Rico")}, {"PS", QT_TR_NOOP("Palestine")}, {"PT", QT_TR_NOOP("Portugal")},
        {"PW", QT_TR_NOOP("Palau")}, {"PY", QT_TR_NOOP("Paraguay")}, {"QA", QT_TR_NOOP("Qatar")}, {"RE", QT_TR_NOOP("Reunion")},
        {"RO", QT_TR_NOOP("Romania")}, {"RS", QT_TR_NOOP("Serbia")}, {"RU", QT_TR_NOOP("Russia")}, {"RW", QT_TR_NOOP("Rwanda")},
        {"SA", QT_TR_NOOP("Saudi Arabia")}, {"SB", QT_TR_NOOP("Solomon Islands")}, {"SC", QT_TR_NOOP("Seychelles")}, {"SD", QT_TR_NOOP("Sudan")},
        {"SE", QT_TR_NOOP("Sweden")}, {"SG", QT_TR_NOOP("Singapore")}, {"SH", QT_TR_NOOP("Saint Helena")}, {"SI", QT_TR_NOOP("Slovenia")},
        {"SJ", QT_TR_NOOP("Svalbard and Jan Mayen")}, {"SK", QT_TR_NOOP("Slovakia")}, {"SL", QT_TR_NOOP("Sierra Leone")},
        {"SM", QT_TR_NOOP("San Marino")}, {"SN", QT_TR_NOOP("Senegal")}, {"SO", QT_TR_NOOP("Somalia")}, {"SR", QT_TR_NOOP("Suriname")},
        {"SS", QT_TR_NOOP("South Sudan")}, {"ST", QT_TR_NOOP("Sao Tome and Principe")}, {"SV", QT_TR_NOOP("El Salvador")},
        {"SX", QT_TR_NOOP("Sint Maarten")}, {"SY", QT_TR_NOOP("Syria")}, {"SZ", QT_TR_NOOP("Eswatini")},
        {"TC", QT_TR_NOOP("Turks and Caicos Islands")}, {"TD", QT_TR_NOOP("Chad")}, {"TF", QT_TR_NOOP("French Southern Territories")},
        {"TG", QT_TR_NOOP("Togo")}, {"TH", QT_TR_NOOP("Thailand")}, {"TJ", QT_TR_NOOP("Tajikistan")}, {"TK", QT_TR_NOOP("Tokelau")},
        {"TL", QT_TR_NOOP("Timor-Leste")}, {"TM", QT_TR_NOOP("Turkmenistan")}, {"TN", QT_TR_NOOP("Tunisia")}, {"TO", QT_TR_NOOP("Tonga")},
        {"TR", QT_TR_NOOP("Turkey")}, {"TT", QT_TR_NOOP("Trinidad and Tobago")}, {"TV", QT_TR_NOOP("Tuvalu")}, {"TW", QT_TR_NOOP("Taiwan")},
        {"TZ", QT_TR_NOOP("Tanzania")}, {"UA", QT_TR_NOOP("Ukraine")}, {"UG", QT_TR_NOOP("Uganda")}, {"UM", QT_TR_NOOP("US Outlying Islands")},
        {"US", QT_TR_NOOP("United States")}, {"UY", QT_TR_NOOP("Uruguay")}, {"UZ", QT_TR_NOOP("Uzbekistan")}, {"VA", QT_TR_NOOP("Vatican City")},
        {"VC", QT_TR_NOOP("Saint Vincent and Grenadines")}, {"VE", QT_TR_NOOP("Venezuela")}, {"VG", QT_TR_NOOP("British Virgin Islands")},
        {"VI", QT_TR_NOOP("US Virgin Islands")}, {"VN", QT_TR_NOOP("Vietnam")}, {"VU", QT_TR_NOOP("Vanuatu")},
        {"WF", QT_TR_NOOP("Wallis and Futuna")}, {"WS", QT_TR_NOOP("Samoa")}, {"XK", QT_TR_NOOP("Kosovo")}, {"YE", QT_TR_NOOP("Yemen")},
        {"YT", QT_TR_NOOP("Mayotte")}, {"ZA", QT_TR_NOOP("South Africa")}, {"ZM", QT_TR_NOOP("Zambia")}, {"ZW", QT_TR_NOOP("Zimbabwe")},
    };
    return countries;
}

const Country *find(const QString &alpha2)
{
    const auto found = std::ranges::lower_bound(Country::all(), alpha2, {}, [](const Country &country) { return QLatin1StringView(country.code); });
    return found == Country::all().end() || QLatin1StringView(found->code) != alpha2 ? nullptr : &*found;
}

QHash<QLatin1StringView, QStringList> namesInAllLanguages()
{
    QHash<QLatin1StringView, QStringList> names;
    for (const Country &country : Country::all())
        names[QLatin1StringView(country.code)].append(QString::fromUtf8(country.name));
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("lo")}) {
        QTranslator translation;
        if (!translation.load(QStringLiteral(":/i18n/warsha_%1.qm").arg(language)))
            continue;
        for (const Country &country : Country::all())
            if (const QString name = translation.translate("Country", country.name); !name.isEmpty())
                names[QLatin1StringView(country.code)].append(name);
    }
    return names;
}

/// Where the program is used first.
QSet<QString> countriesOfOurLanguages()
{
    QSet<QString> codes;
    for (const QLocale::Language language : {QLocale::Arabic, QLocale::Lao})
        for (const QLocale &locale : QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory))
            codes.insert(QLocale::territoryToCode(locale.territory()));
    return codes;
}

} // namespace

QStringList countryCodes()
{
    QStringList codes;
    for (const Country &country : Country::all())
        codes.append(QLatin1StringView(country.code));
    return codes;
}

QString countryNameOf(const QString &alpha2)
{
    const Country *country = find(alpha2);
    return country ? Country::tr(country->name) : QString();
}

QStringList countryNamesOf(const QString &alpha2)
{
    static const QHash<QLatin1StringView, QStringList> names = namesInAllLanguages();
    const Country *country = find(alpha2);
    return country ? names.value(QLatin1StringView(country->code)) : QStringList();
}

QList<OfferedCountry> offeredCountries()
{
    const QSet<QString> near = countriesOfOurLanguages();
    QList<OfferedCountry> countries;
    for (const QString &code : countryCodes())
        countries.append({code, countryNameOf(code), !near.contains(code)});
    std::ranges::sort(countries, [](const OfferedCountry &a, const OfferedCountry &b) {
        return a.isFar != b.isFar ? b.isFar : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return countries;
}

} // namespace warsha
