// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatetablemodel.h"

#include "certificatevalues.h"
#include "joinedfacts.h"
#include "persontexts.h"
#include "typeface.h"

#include <QCollator>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum CandidateColumn { StatusColumn, NameColumn, HoursColumn, UnitsColumn, ReasonColumn };

bool hasRefusal(const Candidate &candidate, RefusalRule rule)
{
    return std::any_of(candidate.eligibility.refusals.cbegin(), candidate.eligibility.refusals.cend(),
                       [&](const Refusal &refusal) { return refusal.rule == rule; });
}

bool canBeIssued(const Candidate &candidate)
{
    const Readiness readiness = readinessOf(candidate);
    return readiness == Readiness::Ready || readiness == Readiness::Statement;
}

bool hoursMissing(const Candidate &candidate)
{
    return hasRefusal(candidate, RefusalRule::ModeAttendance) || hasRefusal(candidate, RefusalRule::Attendance);
}

} // namespace

QString unitsText(const EligibilityFacts &facts)
{
    const auto count = [&facts](bool needed, bool done) {
        return std::ranges::count_if(facts.units, [=](const UnitFacts &unit) {
            return unit.needed == needed && (!done || (unit.locked && countsAsAchieved(unit.outcome)));
        });
    };
    const QLocale locale;
    return CandidateTableModel::tr("%1 of %2", "units")
        .arg(locale.toString(qint64(count(true, true) + qMin<qint64>(count(false, true), facts.electives))),
             locale.toString(qint64(count(true, false) + facts.electives)));
}

QString unitsTip()
{
    return CandidateTableModel::tr("Of the units that a certificate needs, those that are achieved and locked.");
}

bool holdsCertificate(const Candidate &candidate)
{
    return candidate.facts.facts.held.contains(AwardKind::Certificate);
}

QString heldText(const Candidate &candidate)
{
    const QString number = isolated(candidate.facts.facts.heldNumber);
    if (holdsCertificate(candidate))
        return CandidateTableModel::tr("Issued: %1").arg(number);
    return candidate.facts.facts.held.contains(AwardKind::Statement) ? CandidateTableModel::tr("Has a statement: %1").arg(number)
                                                                     : CandidateTableModel::tr("Has an attendance record: %1").arg(number);
}

StatusShape shapeOf(Readiness readiness)
{
    const StatusShape shapes[] = {StatusShape::Blocked, StatusShape::Blocked, StatusShape::Late, StatusShape::NotStarted, StatusShape::Done, StatusShape::Present, StatusShape::None};
    return shapes[int(readiness)];
}

QString readinessName(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready: return CandidateTableModel::tr("Ready");
    case Readiness::Statement: return CandidateTableModel::tr("Statement");
    case Readiness::Issued: return CandidateTableModel::tr("Issued");
    case Readiness::UnderWay: return CandidateTableModel::tr("In training");
    case Readiness::NotInTraining: return CandidateTableModel::tr("Not in training");
    case Readiness::Revoked: return CandidateTableModel::tr("Revoked");
    case Readiness::Blocked: break;
    }
    return CandidateTableModel::tr("Blocked");
}

QString candidateName(const CandidateFacts &facts)
{
    for (const PersonName &name : facts.names)
        if (name.script == windowScript())
            return name.printed;
    return facts.names.isEmpty() ? facts.traineeNumber : facts.names.first().printed;
}

QString reasonText(const Candidate &candidate)
{
    const bool holds = readinessOf(candidate) == Readiness::Issued;
    if (holds && holdsCertificate(candidate))
        return isolated(candidate.facts.facts.heldNumber);
    const QList<Refusal> reasons = reasonsOf(candidate);
    QString text = reasons.value(0).sentence;
    if (reasons.size() > 1)
        text = CandidateTableModel::tr("%1 (and %n more)", nullptr, int(reasons.size()) - 1).arg(text);
    return holds ? CandidateTableModel::tr("%1. Certificate: %2", "Has a statement: BEY-1. Certificate: unit 2 is not achieved").arg(heldText(candidate), text) : text;
}

QString missingNameText(const Candidate &candidate, const PaperLanguages &languages)
{
    const QStringList scripts = languages.first.isEmpty() || !canBeIssued(candidate) ? QStringList() : scriptsWithoutName(candidate.facts.names, languages);
    if (scripts.isEmpty())
        return {};
    return scripts.contains("Arab"_L1) ? CandidateTableModel::tr("No name in Arabic letters")
        : scripts.contains("Laoo"_L1)  ? CandidateTableModel::tr("No name in Lao letters")
                                       : CandidateTableModel::tr("No name in Latin letters");
}

QString CandidateTableModel::missingNames() const
{
    const auto count = int(std::ranges::count_if(m_candidates, [this](const Candidate &candidate) { return !missingNameText(candidate, m_languages).isEmpty(); }));
    return count == 0 ? QString()
                      : tr("%n of them have their name in one script only: their paper is printed with that name alone. The other can be added to "
                           "their records first.", nullptr, count);
}

void CandidateTableModel::setCandidates(QList<Candidate> candidates, const PaperLanguages &languages)
{
    m_languages = languages;
    const QCollator collator;
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
        const Readiness one = readinessOf(a);
        const Readiness other = readinessOf(b);
        return one != other ? one < other : collator.compare(candidateName(a.facts), candidateName(b.facts)) < 0;
    });
    QList<QUuid> ids;
    for (const Candidate &candidate : std::as_const(candidates))
        ids.append(candidate.facts.person.uuid());
    m_candidates = std::move(candidates);
    setIds(ids);
}

const Candidate *CandidateTableModel::find(const QUuid &person) const
{
    const int row = rowOf(person);
    return row < 0 ? nullptr : &m_candidates.at(row);
}

int CandidateTableModel::count(Readiness readiness) const
{
    return int(std::count_if(m_candidates.cbegin(), m_candidates.cend(), [&](const Candidate &candidate) { return readinessOf(candidate) == readiness; }));
}

int CandidateTableModel::blockedCount() const
{
    return int(std::ranges::count_if(m_candidates, isBlocked));
}

QUuid CandidateTableModel::firstBlocked() const
{
    const auto first = std::ranges::find_if(m_candidates, isBlocked);
    return first == m_candidates.cend() ? QUuid() : first->facts.person.uuid();
}

QList<Column> CandidateTableModel::columns() const
{
    return {{tr("Status"), 122, Column::Kind::Status}, {tr("Name"), 196}, {tr("Counted", "share of the hours"), 124, Column::Kind::Bar, {}, false, tr("Of all planned hours, those that are locked.")},
            {tr("Needed units"), 104, Column::Kind::Text, {}, false, unitsTip()}, {tr("Reason")}};
}

QString CandidateTableModel::textOf(const Candidate &candidate, int column) const
{
    switch (column) {
    case StatusColumn: return readinessName(readinessOf(candidate));
    case NameColumn: return candidateName(candidate.facts);
    case HoursColumn: return percentText(candidate.eligibility.attendancePercent * 10);
    case UnitsColumn: return unitsText(candidate.facts.facts);
    default: break;
    }
    const QString reason = reasonText(candidate), missing = missingNameText(candidate, m_languages);
    if (reason.isEmpty() || missing.isEmpty())
        return reason + missing;
    return reason + (reason.endsWith(u'.') ? u" "_s : u". "_s) + missing;
}

QVariant CandidateTableModel::cell(int row, int column, int role) const
{
    const Candidate &candidate = m_candidates.at(row);
    const Readiness readiness = readinessOf(candidate);
    const bool below = readiness != Readiness::Issued && hoursMissing(candidate);
    switch (role) {
    case Qt::DisplayRole: return textOf(candidate, column);
    case BarRole: return column == HoursColumn ? QVariant(candidate.eligibility.attendancePercent * 10) : QVariant();
    case BarBelowRole: return below;
    case ShapeRole:
        if (column == HoursColumn)
            return int(below ? StatusShape::Below : StatusShape::None);
        return column == StatusColumn ? int(shapeOf(readiness)) : 0;
    case LoudRole: return column == HoursColumn && below;
    case BoldRole: return column == StatusColumn && readiness == Readiness::Blocked;
    case MutedRole: return column == UnitsColumn || readiness == Readiness::Issued;
    case Qt::ToolTipRole: {
        if (column != ReasonColumn || candidate.eligibility.refusals.size() < 1)
            return {};
        QStringList sentences;
        for (const Refusal &refusal : candidate.eligibility.refusals)
            sentences.append(refusal.sentence);
        return sentences.join(u'\n');
    }
    case SpokenRole:
        return commaList({textOf(candidate, StatusColumn), textOf(candidate, NameColumn), textOf(candidate, HoursColumn), textOf(candidate, ReasonColumn)});
    default: return {};
    }
}

} // namespace warsha
