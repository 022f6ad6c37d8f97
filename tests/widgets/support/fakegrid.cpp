// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakegrid.h"

#include "numberparser.h"
#include "statusshape.h"

namespace warsha {

using namespace Qt::StringLiterals;

void FakeGridSink::commit(const QList<GridChange> &changes, QObject *, const std::function<void(const Answers &)> &then)
{
    steps.append(changes);
    m_waiting.append({changes, then});
    if (!isSlow)
        answer();
}

void FakeGridSink::history(const QUuid &, const QString &, QObject *,
                           const std::function<void(const Result<QStringList> &)> &then)
{
    then(past);
}

void FakeGridSink::answer(const QList<GridAnswer> &answers)
{
    const Waiting oldest = m_waiting.takeFirst();
    QList<GridAnswer> all = answers;
    if (all.isEmpty())
        for (const GridChange &change : oldest.changes)
            all.append(GridAnswer::saved(change.text));
    oldest.then(all);
}

void FakeGridSink::fail(const QString &why)
{
    m_waiting.takeFirst().then(failure(ErrorKind::Storage, why));
}

FakeGridModel::FakeGridModel(int rows, QObject *parent)
    : GridModel(parent)
{
    QList<QUuid> ids;
    for (int i = 0; i < rows; ++i)
        ids.append(QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    showRows(ids);
}

QList<GridColumn> FakeGridModel::gridColumns() const
{
    const QList<GridMark> marks {{u"P"_s, {u"P"_s, u"ح"_s, u"+"_s}},
                                 {u"A"_s, {u"A"_s, u"غ"_s, u"-"_s}},
                                 {u"L"_s, {u"L"_s, u"ت"_s, u"/"_s}},
                                 {u"E"_s, {u"*"_s, u"E"_s, u"ع"_s}}};
    QList<GridColumn> columns {{u"number"_s, u"#"_s, 44, Column::Kind::Figure},
                               {u"name"_s, u"Name"_s, 220},
                               {u"today"_s, u"Today"_s, 72, Column::Kind::Status, true, marks, u"P"_s, true},
                               {u"minutes"_s, u"Min"_s, 60, Column::Kind::Figure, true},
                               {u"note"_s, u"Note"_s, 0, Column::Kind::Text, true}};
    for (int day = 1; isWide && day <= 8; ++day)
        columns.append({u"day%1"_s.arg(day), u"Day %1"_s.arg(day), 90, Column::Kind::Text, true});
    return columns;
}

bool FakeGridModel::isEditable(int row, int column) const
{
    return GridModel::isEditable(row, column) && !lockedRows.contains(row);
}

QString FakeGridModel::savedText(int row, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(row + 1);
    case Name:
        return u"Trainee %1"_s.arg(row + 1);
    default:
        return m_saved.value({idAt(row), column});
    }
}

void FakeGridModel::setSavedText(int row, int column, const QString &text)
{
    m_saved.insert({idAt(row), column}, text);
}

Result<QString> FakeGridModel::accepted(int row, int column, const QString &typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return text;
    if (column == Today) {
        for (const GridMark &mark : gridColumn(column).marks)
            if (mark.keys.contains(text, Qt::CaseInsensitive))
                return mark.value;
        return failure(ErrorKind::Input, u"“%1” is no mark."_s.arg(text));
    }
    if (column == Minutes) {
        const auto minutes = parseInteger(text);
        if (!minutes || *minutes < 0 || *minutes > 600)
            return failure(ErrorKind::Input, u"“%1” is no number of minutes from 0 to 600."_s.arg(text));
        return QString::number(*minutes);
    }
    return GridModel::accepted(row, column, typed);
}

QVariant FakeGridModel::look(int row, int column, const QString &text, int role) const
{
    if (column != Today || text.isEmpty())
        return GridModel::look(row, column, text, role);
    switch (role) {
    case Qt::DisplayRole:
        return text + markSuffix;
    case ShapeRole:
        return int(text == u"P"       ? StatusShape::Present
                       : text == u"A" ? StatusShape::Absent
                       : text == u"L" ? StatusShape::Late
                                      : StatusShape::Excused);
    case LoudRole:
        return true;
    default:
        return {};
    }
}

} // namespace warsha
