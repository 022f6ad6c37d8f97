// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include <QRegularExpression>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

QString sexCode(Sex sex)
{
    switch (sex) {
    case Sex::Female: return u"female"_s;
    case Sex::Male: return u"male"_s;
    case Sex::Other: return u"other"_s;
    case Sex::NotStated: break;
    }
    return {};
}

Sex sexFromCode(QStringView code)
{
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Other})
        if (sexCode(sex) == code)
            return sex;
    return Sex::NotStated;
}

QString scriptOf(QStringView text)
{
    struct Count {
        QChar::Script script;
        QLatin1StringView code;
        int letters = 0;
    };
    std::array counts{Count{QChar::Script_Latin, "Latn"_L1}, Count{QChar::Script_Arabic, "Arab"_L1},
                      Count{QChar::Script_Lao, "Laoo"_L1}, Count{QChar::Script_Khmer, "Khmr"_L1},
                      Count{QChar::Script_Thai, "Thai"_L1}, Count{QChar::Script_Cyrillic, "Cyrl"_L1},
                      Count{QChar::Script_Armenian, "Armn"_L1}};
    for (const QChar c : text)
        for (Count &count : counts)
            if (c.script() == count.script)
                ++count.letters;
    const auto most = std::ranges::max_element(counts, {}, &Count::letters);
    return most->letters > 0 ? QString(most->code) : u"Zyyy"_s;
}

PersonName nameFromText(const QString &printed)
{
    PersonName name;
    name.script = scriptOf(printed);
    name.printed = printed;
    return name;
}

PersonName withPrintedForm(PersonName name)
{
    if (name.script.isEmpty())
        name.script = scriptOf(name.given + name.father + name.family + name.printed);
    if (!name.printed.isEmpty())
        return name;
    // Khmer writes the family name first; the other scripts we meet write the given name first.
    QStringList parts{name.given, name.father, name.grandfather};
    if (name.script == "Khmr"_L1)
        parts.prepend(name.family);
    else
        parts.append(name.family);
    parts.removeAll(QString());
    name.printed = parts.join(u' ');
    return name;
}

const PersonName *Identity::nameIn(QStringView script) const
{
    const auto found = std::ranges::find(names, script, &PersonName::script);
    return found == names.end() ? nullptr : &*found;
}

QString Identity::printedName() const
{
    return names.isEmpty() ? QString() : names.first().printed;
}

QString Identity::printedIn(QStringView script) const
{
    const PersonName *name = nameIn(script);
    return name ? name->printed : printedName();
}

QString traineeNumber(const QString &pattern, int year, qint64 sequence)
{
    static const QRegularExpression serial(u"\\{serial(?::([1-9]))?\\}"_s);
    QString number = pattern;
    number.replace("{year}"_L1, QString::number(year));
    const auto match = serial.match(number);
    const int digits = match.capturedView(1).isEmpty() ? 1 : match.capturedView(1).toInt();
    return number.replace(serial, QString::number(sequence).rightJustified(digits, u'0'));
}

} // namespace warsha
