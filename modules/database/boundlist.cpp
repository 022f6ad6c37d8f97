// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundlist.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

// Bindings hold views of their names, so the names live as long as the program.
const QList<QByteArray> &names()
{
    static const QList<QByteArray> all = [] {
        QList<QByteArray> made;
        for (qsizetype i = 0; i < BoundList::most; ++i)
            made.append(":v" + QByteArray::number(i));
        return made;
    }();
    return all;
}

} // namespace

BoundList::BoundList(const QStringList &values) : m_values(values)
{
    Q_ASSERT(values.size() <= most);
}

QString BoundList::placeholders() const
{
    QString text;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        text += (i > 0 ? u", "_s : QString()) + QString::fromLatin1(names().at(i));
    return text;
}

Bindings BoundList::bindings() const
{
    Bindings bindings;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        bindings.append({QLatin1StringView(names().at(i)), m_values.at(i)});
    return bindings;
}

Result<void> BoundList::each(const Database &database, QStringView sql, const QStringList &values,
                             const std::function<void(const Row &)> &visit)
{
    for (qsizetype from = 0; from < values.size(); from += most) {
        const BoundList list(values.mid(from, most));
        WARSHA_CHECK(database.each(sql.toString().arg(list.placeholders()), list.bindings(), visit));
    }
    return {};
}

} // namespace warsha
