// SPDX-License-Identifier: GPL-3.0-or-later
// A line under the header of a list: whom a filter lets it show, and what can be done about that: clear it, keep it under a
// name, rename the list, delete it.
#pragma once

#include <QWidget>

class QLineEdit;

namespace warsha {

class DeskButton;
class TextLabel;

class FilterLine : public QWidget
{
    Q_OBJECT
public:
    explicit FilterLine(bool mayEdit, QWidget *parent = nullptr);
    /// isKept: it is a saved list as it was saved.
    void showFilter(const QString &words, bool isKept, bool hasName);
    /// Asks for a name; what stands there is offered.
    void askName(const QString &offered);

Q_SIGNALS:
    void clearAsked();
    void keepAsked();
    void renameAsked();
    void removeAsked();
    void named(const QString &name);
    void notNamed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Escape leaves the name

private:
    [[nodiscard]] DeskButton *addButton(const QString &name, const QString &text, void (FilterLine::*asked)());
    void showParts(bool isNaming);
    void leaveName();
    bool m_mayEdit;
    bool m_isKept = false;
    bool m_hasName = false;
    TextLabel *m_words;
    QLineEdit *m_name;
    DeskButton *m_keep;
    DeskButton *m_rename;
    DeskButton *m_remove;
    DeskButton *m_clear;
    DeskButton *m_save;
    DeskButton *m_cancel;
};

} // namespace warsha
