// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QString latin;
    QString arabic;
};

const std::array given{Word{u"Rima"_s, u"ريما"_s},   Word{u"Youssef"_s, u"يوسف"_s}, Word{u"Abdallah"_s, u"عبد الله"_s},
                       Word{u"Lina"_s, u"لينا"_s},   Word{u"Khaled"_s, u"خالد"_s},  Word{u"Nour al-Huda"_s, u"نور الهدى"_s},
                       Word{u"Tareq"_s, u"طارق"_s}, Word{u"Hiba"_s, u"هبة"_s}};
const std::array family{Word{u"Haddad"_s, u"حداد"_s}, Word{u"al-Khoury"_s, u"الخوري"_s}, Word{u"Saleh"_s, u"صالح"_s},
                        Word{u"Mansour"_s, u"منصور"_s}, Word{u"al-Ali"_s, u"العلي"_s},    Word{u"Darwish"_s, u"درويش"_s},
                        Word{u"Abu Zayd"_s, u"أبو زيد"_s}};

/// As long as the signed code of a usual certificate.
QString codeOf(int i)
{
    QString code = u"HTTPS://VERIFY.EXAMPLE.ORG/#"_s;
    quint32 state = quint32(i) * 2654435761u + 1;
    for (int n = 0; n < 380; ++n) {
        state = state * 1664525u + 1013904223u;
        code += u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s[int(state >> 27)];
    }
    return code;
}

const DocumentValues &courseValues()
{
    static const DocumentValues values{
        {u"centre.en"_s, u"Road Builders' Training Centre"_s},
        {u"centre.ar"_s, u"مركز تدريب بُناة الطرق"_s},
        {u"place.en"_s, u"Zahle, Lebanon"_s},
        {u"place.ar"_s, u"زحلة، لبنان"_s},
        {u"programme.en"_s, u"Foreman for road maintenance"_s},
        {u"programme.ar"_s, u"مراقب عمّال صيانة الطرق"_s},
        {u"programme.code"_s, u"FRM"_s},
        {u"level"_s, u"ISCED 3 · BT"_s},
        {u"isco"_s, u"3123"_s},
        {u"period"_s, u"02/03/2026 – 30/05/2026"_s},
        {u"hours.total"_s, u"150"_s},
        {u"hours.en"_s, u"Hours: online 100 · on the job 50"_s},
        {u"hours.ar"_s, u"الساعات: عبر الإنترنت 100 · في موقع العمل 50"_s},
        {u"hours.table"_s, u"\tOnline\t100\tعبر الإنترنت\n\tOn the job\t50\tفي موقع العمل\n\tTotal\t150\tالمجموع"_s},
        {u"units"_s, u"\tFRM-01\tSafety on the road site\tالسلامة في موقع الطريق\n"
                     "\tFRM-02\tReading drawings and setting out\tقراءة المخطّطات والتوقيع\n"
                     "\tFRM-03\tRepairing pavements\tإصلاح الأرصفة وطبقات الأسفلت"_s},
        {u"issued.en"_s, u"15 June 2026"_s},
        {u"issued.ar"_s, u"15 حزيران 2026"_s},
        {u"signatory1"_s, u"1"_s},
        {u"signatory1.name.en"_s, u"Maya Nassar"_s},
        {u"signatory1.name.ar"_s, u"مايا نصّار"_s},
        {u"signatory1.position.en"_s, u"Director of the centre"_s},
        {u"signatory1.position.ar"_s, u"مديرة المركز"_s},
        {u"signatory2"_s, u"1"_s},
        {u"signatory2.name.en"_s, u"Georges Tannous"_s},
        {u"signatory2.name.ar"_s, u"جورج طنّوس"_s},
        {u"signatory2.position.en"_s, u"Head of assessment"_s},
        {u"signatory2.position.ar"_s, u"رئيس قسم التقييم"_s},
    };
    return values;
}

} // namespace

QList<DocumentPage> samplePages(const QString &document, int count)
{
    QList<DocumentPage> pages;
    pages.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Word &first = given[size_t(i) % given.size()];
        const Word &father = given[size_t(i / 8) % given.size()];
        const Word &last = family[size_t(i) % family.size()];
        DocumentValues values = courseValues();
        values[u"name.first"_s] = u"%1 %2 %3"_s.arg(first.latin, father.latin, last.latin);
        values[u"name.second"_s] = u"%1 %2 %3"_s.arg(first.arabic, father.arabic, last.arabic);
        values[u"number"_s] = u"ZAH/2026/%1-41"_s.arg(i + 1, 5, 10, QChar(u'0'));
        values[u"code"_s] = codeOf(i);
        pages.append({document, values});
    }
    return pages;
}

} // namespace warsha
