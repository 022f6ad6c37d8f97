// SPDX-License-Identifier: GPL-3.0-or-later
// New codes, shown once in large letters, to be kept on paper: printed, or saved as a PDF to be printed elsewhere.
#pragma once

#include "codepaper.h"
#include "printverbs.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class MessageBar;

class CodeSheet : public QWidget
{
    Q_OBJECT
public:
    explicit CodeSheet(const PrintDesk &desk, QWidget *parent = nullptr);
    void showCodes(const CodePaper &paper);
    /// After they were kept: nothing of them stays in memory.
    void forget();
    /// A button of one's own after those of the sheet.
    void addButton(DeskButton *button);

Q_SIGNALS:
    void kept(); ///< the sheets are on paper, or in a file

private:
    void showCode(const CodePaper::Code &code);
    void output(bool toPrinter);
    void tell(const QString &sentence);

    PrintVerbs m_verbs;
    CodePaper m_paper;
    QVBoxLayout *m_cards;
    DeskButton *m_print;
    QHBoxLayout *m_foot;
    QList<QWidget *> m_shown;
    MessageBar *m_message;
};

} // namespace warsha
