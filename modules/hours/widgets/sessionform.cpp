// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionform.h"

#include "week.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SessionForm::SessionForm(const QString &code, QWidget *parent)
    : Card(parent), m_code(code), m_day(new QDateEdit(this)), m_from(new QTimeEdit(this)), m_to(new QTimeEdit(this)), m_mode(new QComboBox(this)),
      m_repeats(new QCheckBox(tr("Every week"), this)), m_week(new QWidget(this))
{
    setObjectName(m_code + u"Form"_s);
    for (QTimeEdit *time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s); // as sessions are written everywhere; "AM" would be torn apart in Arabic
    auto *first = new QHBoxLayout;
    buildDay(first);
    auto *second = new QHBoxLayout(m_week);
    second->setContentsMargins(0, 0, 0, 0);
    buildWeek(second);
    auto *last = new QHBoxLayout;
    buildVerbs(last);
    body()->addLayout(first);
    body()->addWidget(m_week);
    body()->addLayout(last);
    for (QDateEdit *day : {m_day, m_until})
        day->setMinimumWidth(132); // the style asks for less than a full date takes
    connect(m_day, &QDateEdit::dateChanged, this, &SessionForm::followDay);
    connect(m_until, &QDateEdit::dateChanged, this, [this](QDate until) { m_lastDay = until; });
    m_week->hide();
    hide();
}

void SessionForm::addField(QHBoxLayout *line, const QString &name, QWidget *control, const QString &code)
{
    control->setObjectName(m_code + u'.' + code);
    control->setAccessibleName(name);
    line->addWidget(new TextLabel(name, TextUse::Body, this, TextLabel::Tone::Muted));
    line->addWidget(control);
}

void SessionForm::buildDay(QHBoxLayout *line)
{
    line->setSpacing(8);
    m_day->setCalendarPopup(true);
    for (const Mode mode : {Mode::Online, Mode::Classroom, Mode::Workshop})
        m_mode->addItem(modeName(mode), int(mode));
    addField(line, tr("Day"), m_day, u"day"_s);
    addField(line, tr("From"), m_from, u"from"_s);
    addField(line, tr("To"), m_to, u"to"_s);
    addField(line, tr("Mode"), m_mode, u"mode"_s);
    m_repeats->setObjectName(m_code + u".repeats"_s);
    line->addWidget(m_repeats);
    line->addStretch(1);
    connect(m_repeats, &QCheckBox::toggled, m_week, &QWidget::setVisible);
}

void SessionForm::buildVerbs(QHBoxLayout *line)
{
    line->setSpacing(8);
    line->addStretch(1);
    auto *add = new DeskButton(tr("Add session"), this, DeskButton::Kind::Primary);
    add->setObjectName(m_code + u".add"_s);
    auto *close = new DeskButton(tr("Close"), this, DeskButton::Kind::Quiet);
    line->addWidget(close);
    line->addWidget(add);
    connect(m_repeats, &QCheckBox::toggled, add, [add](bool repeats) { add->setText(repeats ? tr("Add sessions") : tr("Add session")); });
    connect(add, &QPushButton::clicked, this, &SessionForm::addAsked);
    connect(close, &QPushButton::clicked, this, &SessionForm::closed);
}

/// The days of the week, from the first of the centre.
void SessionForm::buildWeek(QHBoxLayout *line)
{
    line->setSpacing(8);
    const QLocale locale;
    for (int step = 0; step < 7; ++step) {
        const int day = (int(weekStart()) - 1 + step) % 7 + 1;
        auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), m_week);
        box->setObjectName(m_code + u".weekday%1"_s.arg(day));
        box->setAccessibleName(locale.dayName(day));
        line->addWidget(box);
        m_weekdays.append({day, box});
    }
    m_until = new QDateEdit(m_week); // Tab goes by the order in which they are made
    m_until->setCalendarPopup(true);
    addField(line, tr("Until"), m_until, u"until"_s);
    line->addWidget(new TextLabel(tr("Weekends and holidays of the centre are left out."), TextUse::Caption, m_week, TextLabel::Tone::Muted), 1);
}

/// The ticked day of the week goes with the day, as long as it was that day's.
void SessionForm::followDay(QDate day)
{
    const int before = std::exchange(m_shownDay, day).dayOfWeek();
    const bool isOfDay = std::ranges::all_of(std::as_const(m_weekdays), [before](const auto &each) { return each.second->isChecked() == (each.first == before); });
    if (isOfDay)
        for (const auto &[weekday, box] : std::as_const(m_weekdays))
            box->setChecked(weekday == day.dayOfWeek());
    showLastDay();
}

/// Never before the day; a day typed in parts, that is late for a moment, leaves no trace.
void SessionForm::showLastDay()
{
    const QSignalBlocker quiet(m_until);
    m_until->setDate(std::max(m_lastDay, m_day->date()));
}

void SessionForm::open(const NewSession &likely)
{
    m_shownDay = likely.day;
    m_day->setDate(likely.day);
    m_from->setTime(likely.from);
    m_to->setTime(likely.to);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(int(likely.mode))));
    m_repeats->setChecked(false);
    for (const auto &[day, box] : std::as_const(m_weekdays))
        box->setChecked(day == likely.day.dayOfWeek());
    m_lastDay = likely.until.isValid() ? likely.until : likely.day;
    showLastDay();
    show();
    m_day->setFocus(Qt::OtherFocusReason);
}

NewSession SessionForm::wanted() const
{
    NewSession wanted{m_day->date(), m_from->time(), m_to->time(), Mode(m_mode->currentData().toInt())};
    wanted.repeats = m_repeats->isChecked();
    if (!wanted.repeats)
        return wanted;
    wanted.until = m_until->date();
    for (const auto &[day, box] : m_weekdays)
        if (box->isChecked())
            wanted.weekdays.append(day);
    return wanted;
}

/// Enter adds from every field, Escape closes.
void SessionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT addAsked();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    Card::keyPressEvent(event);
}

} // namespace warsha
