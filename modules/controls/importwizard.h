// SPDX-License-Identifier: GPL-3.0-or-later
// A table becomes records in four steps: file or paste, what the columns are, a check that writes nothing, done. Used
// by every slice through an ImportSubject:
//     auto *wizard = new ImportWizard(subject, files, this);
//     connect(wizard, &ImportWizard::imported, this, &Page::saved);
//     connect(wizard, &ImportWizard::undoAsked, this, &Page::undoAsked);
//     wizard->open(path);   // or open() to ask for one
#pragma once

#include "importdraft.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QMimeData;
class QStackedWidget;

namespace warsha {

class DeskButton;
class FilePicker;
class ImportCheckStep;
class ImportDoneStep;
class ImportMapStep;
class ImportSourceStep;
class Job;
class JobStrip;
class MessageBar;
class TextLabel;

class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    /// Subject and files outlive the wizard, which goes when it is closed.
    ImportWizard(ImportSubject &subject, FilePicker &files, QWidget *parent);
    ~ImportWizard() override;

    /// Shows itself over its window; with a file it begins at the columns.
    void begin(const QString &path = {});
    [[nodiscard]] int step() const; ///< 0 to 3
    /// The files that a page may take from a drag: local ones, one at a time.
    [[nodiscard]] static QString droppedFile(const QMimeData *data);

Q_SIGNALS:
    void imported(); ///< a step was committed
    void undoAsked(); ///< of that step, which is the last one

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    enum Step { Source, Map, Check, Done };

    QLayout *makeFoot();
    void go(Step step);
    void goOn();
    void goBack();
    void take(const ImportSource &source);
    void read();
    void askForm();
    void check();
    void carryOut();
    void saveRejected();
    void dropWork();
    void askToClose();
    void stay();
    void leave();
    void tell(const Error &error);
    void focusStep();
    void showButtons();
    void goOnByKey();
    /// Runs a piece of work on the worker's thread, shown with its progress; an answer that is no longer wanted is
    /// dropped.
    template<typename Work, typename Then> void run(const QString &words, Work work, Then then);

    ImportSubject &m_subject;
    FilePicker &m_files;
    ImportDraft m_draft;
    ImportReport m_report;
    ImportOutcome m_outcome;
    OpId m_op; ///< of this import: a doubled click is one step
    std::shared_ptr<Job> m_job;
    quint64 m_wanted = 0; ///< number of the last work asked for
    bool m_isChecked = false; ///< the report is of what is shown
    bool m_isWriting = false;
    bool m_saysMissing = false; ///< the message is of what is still to be chosen, and goes with it
    bool m_isClosing = false; ///< asked whether to close, and lose what was said
    bool m_wantsOn = false; ///< to import once what was just typed is checked, and will do
    bool m_isArriving = false; ///< at a step whose buttons are not offered yet
    QPointer<QWidget> m_askedFrom; ///< had the keyboard before that
    QTimer m_patience;

    TextLabel *m_steps;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    ImportSourceStep *m_source;
    ImportMapStep *m_map;
    ImportCheckStep *m_check;
    ImportDoneStep *m_done;
    JobStrip *m_strip;
    DeskButton *m_back;
    DeskButton *m_next;
    DeskButton *m_close;
    DeskButton *m_leave; ///< there while it is asked whether to close
};

} // namespace warsha
