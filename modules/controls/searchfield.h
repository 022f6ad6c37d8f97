// SPDX-License-Identifier: GPL-3.0-or-later
// A field to find something: a glass, a placeholder, and keys: Escape clears, Down goes to the results, Enter opens.
#pragma once

#include <QLineEdit>

namespace warsha {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const QString &placeholder, const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void wentDown();  ///< Down or Page Down: to the results
    void cleared();   ///< Escape in an empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace warsha
