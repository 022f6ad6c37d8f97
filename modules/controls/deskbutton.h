// SPDX-License-Identifier: GPL-3.0-or-later
// A push button of the desk. One primary a page; danger is coloured text until the confirming dialog, where it is filled.
#pragma once

#include <QPushButton>

namespace warsha {

class DeskButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Secondary, Primary, Danger, DangerFilled, Quiet };

    explicit DeskButton(const QString &text, QWidget *parent = nullptr, Kind kind = Kind::Secondary,
                        const QString &iconName = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    /// A square button without text; the words are its accessible name and its tool tip.
    void makeIconOnly(const QString &words);
    [[nodiscard]] bool isIconOnly() const { return m_iconOnly; }

protected:
    /// Enter presses the button that has the keyboard, and is not heard by the form around it: on Cancel it cancels.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
    QString m_iconName;
    bool m_iconOnly = false;
};

} // namespace warsha
