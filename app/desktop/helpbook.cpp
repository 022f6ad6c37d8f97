// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpbook.h"

#include "laobreaks.h"

#include <QFile>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// A chapter begins with "# code Title".
QList<HelpChapter> chaptersOf(const QString &text)
{
    QList<HelpChapter> chapters;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("# "_L1))
            chapters.append({line.section(u' ', 1, 1), line.section(u' ', 2), {}});
        else if (!chapters.isEmpty())
            chapters.last().markdown += line + u'\n';
    }
    return chapters;
}

} // namespace

HelpBook helpBook(const QString &language)
{
    for (const QString &code : {language, u"en"_s}) {
        QFile file(u":/help/%1.md"_s.arg(code));
        if (file.open(QIODevice::ReadOnly))
            return {chaptersOf(withLaoBreaks(QString::fromUtf8(file.readAll()))), code != language};
    }
    return {};
}

} // namespace warsha
