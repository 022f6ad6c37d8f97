// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportchoice.h"

#include "centretime.h"
#include "enrolmenttexts.h"
#include "figures.h"
#include "measures.h"
#include "persontexts.h"
#include "typeface.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

template<typename Field>
Field *named(Field *field, const QString &code, const QString &words, int width)
{
    field->setObjectName(code);
    field->setAccessibleName(words);
    field->setFixedHeight(measure::button);
    field->setMinimumWidth(width);
    return field;
}

} // namespace

ReportChoice::ReportChoice(const ReportsDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_report(new QComboBox(this)), m_group(new QComboBox(this)), m_trainee(new QComboBox(this)),
      m_period(new QComboBox(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this))
{
    build();
    connect(m_report, &QComboBox::currentIndexChanged, this, [this] {
        fitToReport();
        tell();
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        m_wantedGroup = m_group->currentData().toUuid();
        readTrainees();
        tell();
    });
    connect(m_trainee, &QComboBox::activated, this, &ReportChoice::tell);
    connect(m_period, &QComboBox::activated, this, [this] {
        choosePeriod();
        tell();
    });
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::editingFinished, this, [this] {
            if (m_period->currentIndex() == Other)
                tell();
        });
    fitToReport();
}

void ReportChoice::build()
{
    named(m_report, u"report"_s, tr("Report"), 190);
    for (const ReportTopic kind : allReportTopics())
        m_report->addItem(reportName(kind), int(kind));
    named(m_group, u"group"_s, tr("Group"), 220);
    m_group->setMaximumWidth(320);
    named(m_trainee, u"trainee"_s, tr("Trainee"), 180);
    m_trainee->setMaximumWidth(260);
    named(m_period, u"period"_s, tr("Period"), 130);
    m_period->addItems({tr("At any time"), tr("This week"), tr("This month"), tr("Last month"), tr("This year"), tr("Last year"), tr("From … to …")});
    named(m_from, u"from"_s, tr("First day"), 118);
    named(m_to, u"to"_s, tr("Last day"), 118);
    const QDate today = centreToday(m_desk.clock);
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setDate(today);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *field : QList<QWidget *>{m_report, m_group, m_trainee, m_period, m_from, m_to})
        line->addWidget(field);
    line->addStretch(1);
}

ReportTopic ReportChoice::kind() const
{
    return ReportTopic(m_report->currentData().toInt());
}

void ReportChoice::setKind(ReportTopic kind)
{
    m_report->setCurrentIndex(m_report->findData(int(kind)));
}

/// Of the days that the period says, and of a trainee only who is in the group that is chosen.
ReportRequest ReportChoice::request() const
{
    const ReportNeeds needs = needsOf(kind());
    ReportRequest request{.kind = kind(), .group = GroupId(m_group->currentData().toUuid()), .script = windowScript()};
    if (needs.trainee && m_traineesOf == request.group)
        request.person = PersonId(m_trainee->currentData().toUuid());
    if (needs.period && m_period->currentIndex() != AnyTime) {
        request.from = m_from->date();
        request.to = m_to->date();
    }
    return request;
}

void ReportChoice::tell()
{
    Q_EMIT chosen();
}

void ReportChoice::reload()
{
    m_desk.groups.worker.run(this, [groups = &m_desk.groups.groups] { return groups->groups(); }, [this](const Result<QList<GroupListing>> &groups) {
        if (!groups)
            return Q_EMIT failed(groups.error().message);
        fillGroups(*groups);
        readTrainees();
        tell();
    });
}

/// Running groups first; the whole centre stands above them, and the first running one is chosen: it is what is asked most.
void ReportChoice::fillGroups(const QList<GroupListing> &groups)
{
    m_group->clear();
    m_group->addItem(tr("All groups"), QUuid());
    for (const bool running : {true, false})
        for (const GroupListing &listing : groups)
            if ((listing.group.state == GroupState::Running) == running && listing.group.state != GroupState::Cancelled)
                m_group->addItem(groupWords(listing.group), listing.group.id.uuid());
    const int at = m_wantedGroup.isNull() ? qMin(1, m_group->count() - 1) : m_group->findData(m_wantedGroup);
    m_group->setCurrentIndex(qMax(0, at));
}

void ReportChoice::fitToReport()
{
    const ReportNeeds needs = needsOf(kind());
    m_trainee->setVisible(needs.trainee);
    m_period->setVisible(needs.period);
    if (kind() == ReportTopic::SignIn && m_period->currentIndex() == AnyTime)
        m_period->setCurrentIndex(ThisWeek);
    choosePeriod();
}

void ReportChoice::choosePeriod()
{
    const bool isOther = m_period->currentIndex() == Other;
    m_from->setVisible(isOther && needsOf(kind()).period);
    m_to->setVisible(isOther && needsOf(kind()).period);
    const QDate today = centreToday(m_desk.clock);
    const QDate month(today.year(), today.month(), 1), week = weekOf(today, QLocale().firstDayOfWeek());
    const QMap<int, std::pair<QDate, QDate>> periods{{ThisWeek, {week, week.addDays(6)}},
                                                     {ThisMonth, {month, month.addMonths(1).addDays(-1)}},
                                                     {LastMonth, {month.addMonths(-1), month.addDays(-1)}},
                                                     {ThisYear, {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)}},
                                                     {LastYear, {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)}}};
    if (const auto found = periods.constFind(m_period->currentIndex()); found != periods.constEnd()) {
        m_from->setDate(found->first);
        m_to->setDate(found->second);
    }
}

void ReportChoice::readTrainees()
{
    const GroupId group(m_group->currentData().toUuid());
    m_trainee->clear();
    m_trainee->addItem(tr("Everybody"), QUuid());
    m_traineesOf = {};
    if (group.isNull())
        return;
    m_desk.groups.worker.run(this, [enrolments = &m_desk.groups.enrolments, group] { return enrolments->ofGroup(group); },
                             [this, group](const Result<QList<Enrolment>> &found) {
                                 if (!found)
                                     return Q_EMIT failed(found.error().message);
                                 if (group.uuid() != m_group->currentData().toUuid() || m_trainee->count() > 1)
                                     return;
                                 m_traineesOf = group;
                                 const auto people = m_desk.groups.directory.snapshot();
                                 for (const Enrolment &enrolment : *found)
                                     if (const Person *person = people->current(enrolment.person); person && isInTraining(enrolment.status))
                                         m_trainee->addItem(shownName(*person), person->id.uuid());
                             });
}

} // namespace warsha
