// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesgridmodel.h"

#include "attendancetexts.h"
#include "statusshape.h"
#include "textfold.h"
#include "typeface.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

void NamesGridModel::setNames(const Group &group, const QList<ReportName> &names, const QList<NamedTrainee> &trainees, const QTimeZone &zone)
{
    m_names = names;
    m_trainees = trainees;
    m_zone = zone;
    std::ranges::stable_sort(m_names, [](const ReportName &a, const ReportName &b) {
        return std::pair(!a.enrolment.isNull(), -a.session.starts) < std::pair(!b.enrolment.isNull(), -b.session.starts);
    });
    m_numbers.clear();
    QList<QUuid> ids;
    for (const ReportName &name : std::as_const(m_names)) {
        const auto trainee = std::ranges::find(m_trainees, name.enrolment, &NamedTrainee::enrolment);
        m_numbers.append(trainee == m_trainees.cend() ? QString() : trainee->number);
        ids.append(name.line.uuid());
    }
    enterScope({group.id.uuid(), group.id.uuid(), u"names"_s, isolated(group.code)});
    showRows(ids);
    forgetGone();
}

int NamesGridModel::openCount() const
{
    return int(std::ranges::count_if(m_names, [](const ReportName &name) { return name.enrolment.isNull(); }));
}

QList<GridColumn> NamesGridModel::gridColumns() const
{
    return {{u"session"_s, tr("Session"), 196},
            {u"name"_s, tr("Name in the report"), 220},
            {u"minutes"_s, tr("Minutes"), 72, Column::Kind::Figure},
            {u"trainee"_s, tr("Trainee"), 260, Column::Kind::Text, true, {}, {}, true},
            {u"note"_s, tr("Note")}};
}

bool NamesGridModel::isEditable(int row, int column) const
{
    return m_mayRecord && column == TraineeColumn && !m_names.at(row).isLocked;
}

QList<GridMark> NamesGridModel::choices(int row, int column) const
{
    QList<GridMark> choices;
    if (column == TraineeColumn)
        for (const QString &guess : m_names.at(row).suggested)
            choices.append({guess, {}});
    return choices;
}

QString NamesGridModel::savedText(int row, int column) const
{
    return column == TraineeColumn ? m_numbers.at(row) : QString();
}

void NamesGridModel::setSavedText(int row, int column, const QString &text)
{
    Q_UNUSED(column)
    m_numbers[row] = text;
}

/// A number, or a name that only one of the group has.
Result<QString> NamesGridModel::accepted(int row, int column, const QString &typed) const
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    const QString text = typed.simplified();
    if (text.isEmpty())
        return QString();
    QStringList like;
    for (const NamedTrainee &trainee : m_trainees) {
        if (trainee.number.compare(text.section(u' ', 0, 0), Qt::CaseInsensitive) == 0)
            return trainee.number;
        if (foldText(trainee.name).contains(foldText(text)))
            like.append(trainee.number);
    }
    like.removeDuplicates();
    if (like.size() == 1)
        return like.first();
    return failure(ErrorKind::Input, like.isEmpty() ? tr("Nobody in the group has that number or name.")
                                                    : tr("%n in the group are called like that: type the number.", nullptr, int(like.size())));
}

QString NamesGridModel::traineeText(const QString &number) const
{
    const auto trainee = std::ranges::find(m_trainees, number, &NamedTrainee::number);
    return trainee == m_trainees.cend() ? number : isolated(number) + u' ' + trainee->name;
}

QString NamesGridModel::noteOn(const ReportName &name) const
{
    if (name.isLocked)
        return tr("locked", "the hours of a name");
    if (!name.enrolment.isNull())
        return {};
    return name.suggested.isEmpty() ? tr("nobody of the group is like that") : tr("perhaps %1").arg(name.suggested.join(tr(", or ")));
}

QVariant NamesGridModel::look(int row, int column, const QString &text, int role) const
{
    const ReportName &name = m_names.at(row);
    if (role == MutedRole)
        return column == SessionColumn || column == NoteColumn || name.isLocked;
    if (role == ShapeRole && column == TraineeColumn)
        return int(text.isEmpty() ? StatusShape::NotStarted : StatusShape::None);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case SessionColumn: return sessionTime(name.session, m_zone);
    case NameColumn: return name.name;
    case MinutesColumn: return QLocale().toString(name.minutes);
    case TraineeColumn: return text.isEmpty() ? tr("not matched yet") : traineeText(text);
    default: return noteOn(name);
    }
}

void NamesSink::begin(const GroupId &group, const QList<NamedTrainee> &trainees)
{
    m_group = group;
    m_byNumber.clear();
    for (const NamedTrainee &trainee : trainees)
        m_byNumber.insert(trainee.number, trainee.enrolment);
}

void NamesSink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    QList<NameGift> gifts;
    for (const GridChange &change : changes)
        gifts.append({ReportLineId(change.row), m_byNumber.value(change.text)});
    m_desk.groups.worker.run(context, [meetings = m_desk.meetings, group = m_group, gifts, changes]() -> Answers {
        using Refusals = QMap<qsizetype, QString>;
        WARSHA_TRY(const Refusals refusals, meetings->give(group, gifts));
        QList<GridAnswer> answers;
        for (qsizetype at = 0; at < changes.size(); ++at)
            answers.append(refusals.contains(at) ? GridAnswer::refused(refusals.value(at)) : GridAnswer::saved(changes[at].text));
        return answers;
    }, then);
}

} // namespace warsha
