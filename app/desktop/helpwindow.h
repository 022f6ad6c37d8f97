// SPDX-License-Identifier: GPL-3.0-or-later
// The help beside the work: chapters, and the text of the chosen one. It stays open while one goes on.
#pragma once

#include "helpbook.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace warsha {

class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(const HelpBook &book, QWidget *parent);
    /// The chapter of a section; the first where it has none.
    void open(const QString &code);
    using QDialog::open;

private:
    void showChapter(int row);
    HelpBook m_book;
    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

} // namespace warsha
