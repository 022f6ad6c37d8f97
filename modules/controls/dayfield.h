// SPDX-License-Identifier: GPL-3.0-or-later
// A day that is typed, or chosen in a calendar: by the button in the field, Alt+Down or F4.
#pragma once

#include <QDate>
#include <QLineEdit>

class QAction;

namespace warsha {

/// Puts the button into a line, and the day that was chosen into its text, as if it had been typed.
class DayPicker : public QObject
{
    Q_OBJECT
public:
    explicit DayPicker(QLineEdit *line);
    void setShown(bool shown); ///< of a line that is not always written in
    void setUsual(QDate day) { m_usual = day; } ///< where the calendar opens when no day is typed; today otherwise
    void open();

Q_SIGNALS:
    void picked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(QDate day);
    QLineEdit *m_line;
    QAction *m_button;
    QDate m_usual;
};

/// Of a form. What was typed is read by typedDay (base/typedday.h).
class DayField : public QLineEdit
{
    Q_OBJECT
public:
    DayField(const QString &code, const QString &hint, QWidget *parent); ///< code: its object name
    void setDay(QDate day); ///< as the centre writes it; empty for none
    [[nodiscard]] DayPicker *picker() const { return m_picker; }

private:
    DayPicker *m_picker;
};

} // namespace warsha
