// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification.h"

#include "joinedfacts.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

static void initialiseClassifications()
{
    Q_INIT_RESOURCE(classifications); // a static library's resources are otherwise left out by the linker
}

namespace warsha {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Classification)
};

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// As titles are searched: who types writes ' for ’ and oe for œ.
QString searched(const QString &text)
{
    return foldText(text).replace(u'’', u'\'').replace(u"œ"_s, u"oe"_s);
}

} // namespace

Classification::Classification(Kind kind) : m_kind(kind)
{
    initialiseClassifications();
    QFile file(kind == Kind::Isco08 ? u":/classifications/isco08.tsv"_s : u":/classifications/isced-f-2013.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return; // packed with the program: the unit test counts the rows
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        m_titles.insert(cells.first(), {{u"en"_s, cells.value(1)}, {u"fr"_s, cells.value(2)}, {u"ar"_s, cells.value(3)}});
    }
}

const Classification &Classification::isco08()
{
    static const Classification table(Kind::Isco08);
    return table;
}

const Classification &Classification::iscedFields()
{
    static const Classification table(Kind::IscedFields);
    return table;
}

QStringList Classification::codes() const
{
    QStringList codes = m_titles.keys();
    codes.sort();
    return codes;
}

QStringList Classification::codesTitled(const QString &words) const
{
    const QString wanted = searched(words);
    QStringList found;
    for (auto each = m_titles.cbegin(); each != m_titles.cend(); ++each)
        if (searched(each->here()).contains(wanted) || searched(each->exactly(u"en"_s)).contains(wanted))
            found.append(each.key());
    found.sort();
    return found;
}

QStringList Classification::repairsOf(const QString &code) const
{
    QStringList found;
    for (QString longer = u'0' + code; longer.size() <= 4; longer.prepend(u'0')) {
        const bool fits = m_kind == Kind::IscedFields || longer.size() == 4;
        if (fits && m_titles.contains(longer))
            found.append(longer);
    }
    return found;
}

Result<Classification::Checked> Classification::check(const QString &typed) const
{
    const QString list = m_kind == Kind::Isco08 ? Say::tr("ISCO-08") : Say::tr("ISCED-F 2013");
    const QString code = westernDigits(typed).trimmed();
    if (!isDigits(code) || code.size() > 4)
        return failure(ErrorKind::Input, Say::tr("“%1” is not a code of %2, which has at most four digits.").arg(typed, list));
    const bool isWhole = m_titles.contains(code) && (m_kind == Kind::IscedFields || code.size() == 4);
    if (isWhole)
        return Checked{code, title(code), {}};
    const QStringList repairs = repairsOf(code);
    if (repairs.size() == 1) {
        const QString warning = Say::tr("The %1 code “%2” had lost its leading zero; it is read as %3 (%4).")
                                    .arg(list, typed, repairs.first(), title(repairs.first()));
        return Checked{repairs.first(), title(repairs.first()), warning};
    }
    if (repairs.size() > 1)
        return failure(ErrorKind::Input, Say::tr("The %1 code “%2” lost leading zeros and may be any of these: %3.")
                                             .arg(list, typed, commaList(repairs)));
    if (m_titles.contains(code))
        return failure(ErrorKind::Input, Say::tr("“%1” is a larger group of %2 (%3); a programme names a unit group, "
                                            "which has four digits.").arg(typed, list, title(code)));
    return failure(ErrorKind::Input, Say::tr("“%1” is not in %2.").arg(typed, list));
}

QString Classification::attribution()
{
    return Say::tr("This service uses the ESCO classification of the European Commission.");
}

} // namespace warsha
