// SPDX-License-Identifier: GPL-3.0-or-later
// A value that is edited where it stands: read like a label, written after F2, Enter, a click or the first letter;
// Enter or leaving commits, Escape brings the old value back. Takes the same height either way, so that nothing jumps.
// A refused value stays, in red, with its reason.
#pragma once

#include <QLineEdit>

namespace warsha {

class DayPicker;

class PlaceField : public QLineEdit
{
    Q_OBJECT
public:
    PlaceField(const QString &accessibleName, QWidget *parent = nullptr);

    /// What is read, and what stands in the field when it is edited (a date as typed). A fault stays while the value is the
    /// same, so that what was refused is not lost when the rest of the record is read again.
    void setValue(const QString &shown, const QString &edited);
    void setValue(const QString &value) { setValue(value, value); }
    /// Numbers, addresses: left-to-right in every window.
    void setLatin(bool latin) { m_latin = latin; }
    void setLocked(bool locked) { m_locked = locked; }
    void takeDays(); ///< a calendar beside what is typed; a day that is chosen there is committed at once
    [[nodiscard]] bool isEditing() const { return m_editing; }
    /// What was committed last is refused: it stands here again, for F2 or Enter, and Escape goes back to the value.
    void setFault(const QString &reason);
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString value() const { return m_saved; } ///< as it is read
    void forget(); ///< what was refused: another record is shown

Q_SIGNALS:
    void begun(); ///< the person begins to write over what is read now
    void committed(const QString &typed);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void begin();
    void end(bool commit);
    DayPicker *m_picker = nullptr;
    QString m_shown;
    QString m_saved; ///< what is shown when a refused value is given up
    QString m_edited;
    QString m_typed; ///< committed last
    QString m_begun; ///< what stood there when the person began
    bool m_hadFault = false; ///< and it was a refused value
    QString m_fault;
    bool m_editing = false;
    bool m_latin = false;
    bool m_locked = false;
};

} // namespace warsha
