// SPDX-License-Identifier: GPL-3.0-or-later
// Which settings stand in which card, and their words.
#include "keyscard.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::KeysCards)
};

} // namespace

KeysCard *makeNumbersCard(const CentreDesk &desk, QWidget *parent)
{
    using namespace settingkeys;
    const QString parts = Text::tr("Parts: %1. The digit after the colon says how many places.")
                              .arg(u"\u2066{centre} {programme} {group} {kind} {year} {serial:5}\u2069"_s);
    return new KeysCard(desk, u"numbers"_s, Text::tr("Numbers and paper"), {
        {certificatePattern, Text::tr("Number of a certificate"), parts},
        {statementPattern, Text::tr("Number of a statement of attainment")},
        {attendancePattern, Text::tr("Number of an attendance record")},
        {traineePattern, Text::tr("Number of a trainee"), Text::tr("Parts: %1. The serial starts again each year.").arg(u"\u2066{centre} {year} {serial:4}\u2069"_s)},
        {certificateLanguages, Text::tr("Languages on paper"), {},
         {{u"en-ar"_s, Text::tr("English and Arabic")}, {u"ar-en"_s, Text::tr("Arabic and English")}, {u"fr-ar"_s, Text::tr("French and Arabic")}, {u"lo-en"_s, Text::tr("Lao and English")}}},
        {certificateDigits, Text::tr("Digits on paper"), {},
         {{u"latin"_s, u"0123456789"_s}, {u"arabic"_s, u"٠١٢٣٤٥٦٧٨٩"_s}, {u"lao"_s, u"໐໑໒໓໔໕໖໗໘໙"_s}}},
        {verificationHost, Text::tr("Web address in the QR code"), Text::tr("Where a certificate is checked on the web, as verify.example.org; empty: the code is checked without it.")},
        {certificateRetention, Text::tr("Certificates are kept, years"), Text::tr("After that the director may destroy them; the program never does so by itself.")},
        {assessmentRetention, Text::tr("Assessments are kept, years")},
    }, parent);
}

KeysCard *makeRulesCard(const CentreDesk &desk, QWidget *parent)
{
    using namespace settingkeys;
    return new KeysCard(desk, u"rules"_s, Text::tr("Hours and tables"), {
        {dayCap, Text::tr("Maximum minutes per person and day"), Text::tr("More are refused. The attendance that a certificate needs is set in each programme.")},
        {dateOrder, Text::tr("Dates in tables where the order is not clear"), {},
         {{u"day_month"_s, Text::tr("day first: 12.3. is 12 March")}, {u"month_day"_s, Text::tr("month first: 3/12 is 12 March")}}},
    }, parent);
}

KeysCard *makeMinistryCard(const CentreDesk &desk, QWidget *parent)
{
    using namespace settingkeys;
    return new KeysCard(desk, u"ministry"_s, Text::tr("Sending to the ministry"), {
        {ministryAddress, Text::tr("Address of the ministry"), Text::tr("Begins with https. Empty: the data goes by a folder or a USB stick.")},
        {ministryKey, Text::tr("Key of the ministry"), Text::tr("As the ministry gave it to you. What is sent is encrypted with it, so compare it by telephone.")},
        {suppressBelow, Text::tr("Do not show counts below"), Text::tr("Small counts can show who somebody is: outside the centre they are left out.")},
    }, parent);
}

} // namespace warsha
