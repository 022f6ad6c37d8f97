// SPDX-License-Identifier: GPL-3.0-or-later
// The legend under a grid of marks: what each is, with its shape and its key. Pressed, it writes that mark into the chosen
// cells, for those who have the mouse in the hand. One stop of Tab, and the arrows inside: the keyboard has the keys themselves.
#pragma once

#include "statusshape.h"

#include <QAbstractButton>

namespace warsha {

class DeskGrid;

struct MarkSign {
    QString value;        ///< of a GridMark
    StatusShape shape = StatusShape::None;
    QString words;        ///< on the button: "P  present"
    QString name;         ///< in words, for who cannot see it
    QString key;          ///< that writes it; may be empty
};

class MarkButton : public QAbstractButton
{
    Q_OBJECT
public:
    MarkButton(const MarkSign &sign, QWidget *parent);
    [[nodiscard]] StatusShape shape() const { return m_shape; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    StatusShape m_shape;
};

class MarkButtons : public QWidget
{
    Q_OBJECT
public:
    /// grid: whose marks they are; it outlives them.
    MarkButtons(DeskGrid *grid, const QList<MarkSign> &signs, QWidget *parent = nullptr);
    /// Of a value: null when there is none.
    [[nodiscard]] MarkButton *button(const QString &value) const { return m_buttons.value(value); }
    void setWords(const QString &value, const QString &words, const QString &name);

private:
    QMap<QString, MarkButton *> m_buttons;
};

} // namespace warsha
