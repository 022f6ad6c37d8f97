// SPDX-License-Identifier: GPL-3.0-or-later
// What will be printed, page by page, before paper is spent; from here to the printer, or into a PDF. Everything by keyboard:
// Ctrl+P prints, Ctrl+S saves, Ctrl with plus, minus and 0 zooms, Page Up and Down, Home and End turn the pages.
#pragma once

#include "pageview.h"
#include "printverbs.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace warsha {

class DeskButton;
class JobStrip;
class MessageBar;
class TextLabel;

class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    /// The job has at least one page. Goes when it is closed.
    PrintPreview(const PrintDesk &desk, const PrintJob &job, QWidget *parent);

    /// Print offers these pages only; none takes the button away. What is saved is always whole.
    void setPrintable(const QList<int> &pages);
    [[nodiscard]] PageView &view() const { return *m_view; }
    /// Asks for the printer as soon as the pages are on the screen, as if Print were pressed.
    void print();

Q_SIGNALS:
    void printed(const QList<int> &pages); ///< handed to the printer; the preview is closed
    void saved(const QString &path);

protected:
    void reject() override;

private:
    QHBoxLayout *makePageLine();
    void addZoom(QHBoxLayout *line);
    QHBoxLayout *makeFoot();
    DeskButton *addIcon(QHBoxLayout *line, const QString &icon, const QString &words, const std::function<void()> &run);
    void wire();
    void addKey(const QKeySequence &keys, const std::function<void()> &run);
    void showPage();
    void showZoom();

    PrintJob m_job;
    QList<int> m_printable;
    PrintVerbs *m_verbs;
    PageView *m_view = nullptr;
    QLineEdit *m_number = nullptr;
    TextLabel *m_of = nullptr;
    QComboBox *m_zoom = nullptr;
    MessageBar *m_message = nullptr;
    JobStrip *m_strip = nullptr;
    DeskButton *m_first = nullptr;
    DeskButton *m_back = nullptr;
    DeskButton *m_next = nullptr;
    DeskButton *m_last = nullptr;
    DeskButton *m_save = nullptr;
    DeskButton *m_print = nullptr;
};

} // namespace warsha
