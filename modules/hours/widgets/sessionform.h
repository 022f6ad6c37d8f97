// SPDX-License-Identifier: GPL-3.0-or-later
// New sessions, asked for where the register stands: day, from, to, mode; or on days of every week until a day.
#pragma once

#include "card.h"
#include "deliverymode.h"

#include <QDate>
#include <QTime>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QTimeEdit;

namespace warsha {

/// In the wall time of the centre.
struct NewSession {
    QDate day;
    QTime from;
    QTime to;
    Mode mode = Mode::Classroom;
    QList<int> weekdays = {}; ///< 1 Monday to 7 Sunday
    QDate until = {};         ///< the last day, where it repeats
    bool repeats = false;     ///< on the weekdays of every week
};

class SessionForm : public Card
{
    Q_OBJECT
public:
    /// code: begins the object names of its parts, "session": "session.day".
    SessionForm(const QString &code, QWidget *parent);
    /// Opens with what is likely: the day, and time and mode of the session before.
    void open(const NewSession &likely);
    [[nodiscard]] NewSession wanted() const;

Q_SIGNALS:
    void addAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_code;
    QDateEdit *m_day;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    void buildDay(QHBoxLayout *line);
    void buildWeek(QHBoxLayout *line);
    void buildVerbs(QHBoxLayout *line);
    void followDay(QDate day);
    void showLastDay();
    void addField(QHBoxLayout *line, const QString &name, QWidget *control, const QString &code);
    QComboBox *m_mode;
    QCheckBox *m_repeats;
    QWidget *m_week;
    QList<std::pair<int, QCheckBox *>> m_weekdays;
    QDateEdit *m_until = nullptr;
    QDate m_lastDay;  ///< as it was proposed or chosen
    QDate m_shownDay; ///< whose day of the week is ticked, unless others were chosen
};

} // namespace warsha
