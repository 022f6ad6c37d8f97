// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarcard.h"

#include "centretime.h"
#include "formfield.h"
#include "measures.h"
#include "taborder.h"
#include "shortday.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString daysText(const Holiday &holiday)
{
    const QLocale locale;
    const QString from = dayInFigures(holiday.from);
    return holiday.from == holiday.to ? from : from + u" – "_s + dayInFigures(holiday.to);
}

} // namespace

CalendarCard::CalendarCard(const CentreDesk &desk, QWidget *parent) : SettingsCard(u"calendar"_s, tr("Week and holidays"), parent), m_desk(desk)
{
    addWeek();
    addHolidays();
    refresh();
}

void CalendarCard::addWeek()
{
    const QLocale locale;
    m_start = new QComboBox(this);
    m_start->setObjectName(u"weekStart"_s);
    m_start->setAccessibleName(tr("First day of the week"));
    m_start->setFixedHeight(measure::button);
    auto *weekend = new QWidget(this);
    auto *line = new QHBoxLayout(weekend);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        m_start->addItem(locale.standaloneDayName(day), day);
        auto *check = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat), weekend);
        check->setObjectName(u"weekend.%1"_s.arg(day));
        check->setAccessibleName(tr("No sessions on %1").arg(locale.standaloneDayName(day)));
        line->addWidget(check);
        m_days.append(check);
        connect(check, &QCheckBox::clicked, this, [this] { changeWeek(m_start->currentData().toInt(), this->weekend()); });
    }
    line->addStretch(1);
    addRow(tr("First day of the week"), m_start);
    addRow(tr("Weekend: days without sessions"), weekend);
    auto *usual = new DeskButton(tr("As usual in the country"), this);
    usual->setObjectName(u"usualWeek"_s);
    addRow({}, usual);
    connect(m_start, &QComboBox::activated, this, [this] { changeWeek(m_start->currentData().toInt(), this->weekend()); });
    connect(usual, &QPushButton::clicked, this, [this] {
        perform(m_desk.worker, nullptr, [centre = &m_desk.centre]() -> Result<void> {
            WARSHA_TRY(CentreProfile profile, centre->profile());
            const CentreProfile standard = usualProfileFor(profile.country);
            profile.weekStart = standard.weekStart;
            profile.weekend = standard.weekend;
            return centre->changeProfile(profile);
        });
    });
}

QList<int> CalendarCard::weekend() const
{
    QList<int> days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (m_days.at(day - 1)->isChecked())
            days.append(day);
    return days;
}

void CalendarCard::changeWeek(int weekStart, const QList<int> &weekend)
{
    perform(m_desk.worker, nullptr, [centre = &m_desk.centre, weekStart, weekend]() -> Result<void> {
        WARSHA_TRY(CentreProfile profile, centre->profile());
        profile.weekStart = weekStart;
        profile.weekend = weekend;
        return centre->changeProfile(profile);
    });
}

void CalendarCard::addHolidays()
{
    auto *list = new QWidget(this);
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 4, 0, 0);
    m_list->setSpacing(0);
    addBlock(tr("Holidays"), list);
    addBlock(tr("Add a holiday, holidays from a table"), makeForm());
}

QWidget *CalendarCard::makeForm()
{
    auto *form = new QWidget(this);
    auto *line = new QHBoxLayout(form);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto side = [&](int stretch) {
        auto *column = new QVBoxLayout;
        column->setSpacing(3);
        line->addLayout(column, stretch);
        return column;
    };
    m_name = addFormField(side(1), form, {u"holidayName"_s, tr("Holiday")});
    m_name->setMaximumWidth(QWIDGETSIZE_MAX);
    const std::tuple<QDateEdit **, QString, QString> dates[] = {{&m_from, u"holidayFrom"_s, tr("From")}, {&m_to, u"holidayTo"_s, tr("Until, and with this day")}};
    for (const auto &[field, code, label] : dates) {
        auto *column = side(0);
        *field = new QDateEdit(centreToday(), form);
        (*field)->setObjectName(code);
        (*field)->setAccessibleName(label);
        (*field)->setCalendarPopup(true);
        column->addWidget(new TextLabel(label, TextUse::Label, form, TextLabel::Tone::Muted));
        column->addWidget(*field);
        column->addSpacing(6);
    }
    auto *push = new DeskButton(tr("Add"), form, DeskButton::Kind::Secondary, u"plus"_s);
    push->setObjectName(u"addHoliday"_s);
    addBesideFields(line, push);
    if (m_desk.holidays) {
        auto *table = new DeskButton(tr("From a table…"), form);
        table->setObjectName(u"importHolidays"_s);
        addBesideFields(line, table);
        connect(table, &QPushButton::clicked, this, &CalendarCard::importAsked);
    }
    connect(push, &QPushButton::clicked, this, &CalendarCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &CalendarCard::add);
    connect(m_from, &QDateEdit::dateChanged, this, [this, before = m_from->date()](QDate from) mutable {
        const bool isOneDay = m_to->date() == std::exchange(before, from); // and stays one while the day is typed
        if (isOneDay || m_to->date() < from)
            m_to->setDate(from);
    });
    return form;
}

/// Enter adds from the days as from the name, which has a key of its own.
void CalendarCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *at = window()->focusWidget();
    if (isEnter && (at == m_from || at == m_to))
        return add();
    SettingsCard::keyPressEvent(event);
}

void CalendarCard::add()
{
    const Holiday holiday{{}, 0, m_from->date(), m_to->date(), m_name->text().trimmed()};
    perform(m_desk.worker, nullptr, [centre = &m_desk.centre, holiday]() -> Result<void> {
        WARSHA_CHECK(centre->addHoliday(holiday));
        return {};
    }, [this] {
        m_name->clear();
        m_name->setFocus();
    });
}

void CalendarCard::refresh()
{
    using Read = std::pair<CentreProfile, QList<Holiday>>;
    m_desk.worker.run(this, [centre = &m_desk.centre]() -> Result<Read> {
        WARSHA_TRY(const CentreProfile profile, centre->profile());
        WARSHA_TRY(const QList<Holiday> holidays, centre->holidays());
        return Read{profile, holidays};
    }, [this](const Result<Read> &read) {
        if (!read)
            return Q_EMIT failed(read.error().message);
        m_start->setCurrentIndex(m_start->findData(read->first.weekStart));
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            m_days.at(day - 1)->setChecked(read->first.weekend.contains(day));
        showHolidays(read->second);
    });
}

void CalendarCard::showHolidays(const QList<Holiday> &holidays)
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i)->isAncestorOf(window()->focusWidget()))
            focused = i;
    for (QWidget *row : std::exchange(m_rows, {})) { // one of them may be answering a key this moment
        row->setParent(nullptr);
        row->deleteLater();
    }
    for (const Holiday &holiday : holidays) {
        m_rows.append(makeRow(holiday));
        m_list->addWidget(m_rows.last());
    }
    if (holidays.isEmpty()) {
        m_rows.append(new TextLabel(tr("No holidays yet. There are sessions on every day except the weekend."), TextUse::Body, this, TextLabel::Tone::Muted));
        m_list->addWidget(m_rows.last());
    }
    tabThrough(m_rows + QList<QWidget *>{m_name->parentWidget()});
    if (focused >= 0) // the one after it, where one was removed
        if (auto *button = m_rows.value(qMin(focused, m_rows.size() - 1))->findChild<QPushButton *>())
            button->setFocus();
}

QWidget *CalendarCard::makeRow(const Holiday &holiday)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::cardGap);
    auto *days = new TextLabel(daysText(holiday), TextUse::Body, row);
    days->setFixedWidth(210);
    auto *remove = new DeskButton({}, row, DeskButton::Kind::Quiet, u"close"_s);
    remove->makeIconOnly(tr("Remove %1").arg(holiday.name));
    remove->setObjectName(u"removeHoliday."_s + holiday.id.toText());
    line->addWidget(days);
    line->addWidget(new TextLabel(holiday.name, TextUse::Body, row), 1);
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, id = holiday.id] {
        perform(m_desk.worker, nullptr, [centre = &m_desk.centre, id] { return centre->removeHoliday(id); });
    });
    return row;
}

} // namespace warsha
