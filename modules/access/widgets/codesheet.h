// SPDX-License-Identifier: GPL-3.0-or-later
// A new recovery code, shown once, to be printed and locked away.
#pragma once

#include <QWidget>

namespace warsha {

class TextLabel;

class CodeSheet : public QWidget
{
    Q_OBJECT
public:
    explicit CodeSheet(QWidget *parent = nullptr);
    void showCode(const QString &code);
    /// After it was written down: nothing of it stays in memory.
    void forget();

Q_SIGNALS:
    void closed();

private:
    TextLabel *m_code;
};

} // namespace warsha
