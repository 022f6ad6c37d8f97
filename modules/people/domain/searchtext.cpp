// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"

#include "textfold.h"

namespace warsha {

using namespace Qt::StringLiterals;

QString phoneKey(QStringView phone)
{
    QString digits;
    for (const QChar c : westernDigits(phone))
        if (c >= u'0' && c <= u'9' && !(digits.isEmpty() && c == u'0'))
            digits += c;
    return digits.size() < 3 ? QString() : digits;
}

bool samePhone(QStringView a, QStringView b)
{
    // A country code has one to three digits; a national number at least six.
    const QStringView longer = a.size() >= b.size() ? a : b;
    const QStringView shorter = a.size() >= b.size() ? b : a;
    return shorter.size() >= 6 && longer.size() - shorter.size() <= 3 && longer.endsWith(shorter);
}

QString nameKey(QStringView printed)
{
    constexpr QStringView apostrophes = u"'`\u2019\u2018\u02BC\u02BB\u02BE\u02BF";
    QString spaced;
    for (const QChar c : foldText(printed))
        if (!apostrophes.contains(c))
            spaced += c.isPunct() || c.isSymbol() ? u' ' : c;
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        if (word.size() > 4) // shorter ones are names that only begin so
            word = withoutArabicArticle(word).toString();
    QStringList bare = words;
    bare.removeIf([](const QString &word) { return word == "al"_L1 || word == "el"_L1; });
    if (bare.isEmpty())
        bare = words;
    bare.sort();
    return bare.join(u' ');
}

QString documentKey(QStringView number)
{
    QString key;
    for (const QChar c : foldText(number))
        if (c.isLetterOrNumber())
            key += c;
    return key;
}

QString searchText(const Person &person)
{
    QStringList fields;
    const auto add = [&fields](const QString &folded) {
        if (!folded.isEmpty() && !fields.contains(folded))
            fields.append(folded);
    };
    const Identity &identity = person.identity;
    for (const PersonName &name : identity.names) {
        add(foldText(name.printed));
        PersonName parts = name;
        parts.printed.clear();
        add(foldText(withPrintedForm(parts).printed));
    }
    add(foldText(identity.knownAs));
    add(foldText(person.number));
    add(QString::number(person.sequence));
    for (const QString &phone : identity.phones)
        add(phoneKey(phone));
    for (const IdentityDocument &document : identity.documents) {
        add(foldText(document.number));
        add(documentKey(document.number));
    }
    add(foldText(identity.learnerNumber));
    add(foldText(identity.email));
    return fields.join(u'\n');
}

} // namespace warsha
