// SPDX-License-Identifier: GPL-3.0-or-later
// The four steps of the import wizard. For ImportWizard only.
#pragma once

#include "card.h"
#include "importgrids.h"
#include "question.h"

class QComboBox;
class QScrollArea;
class QSpinBox;

namespace warsha {

class DeskGrid;
class DeskTable;
class ImportPreview;

/// A file, dropped or chosen, or what is on the clipboard.
class ImportSourceStep : public QWidget
{
    Q_OBJECT
public:
    ImportSourceStep(const ImportSubject &subject, FilePicker &files, QWidget *parent);
    void choose(); ///< asks for the file

Q_SIGNALS:
    void given(const ImportSource &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paste();
    const ImportSubject &m_subject;
    FilePicker &m_files;
};

/// How the table is read, what each column is, and what else is to be said; the first rows beside it.
class ImportMapStep : public QWidget
{
    Q_OBJECT
public:
    ImportMapStep(ImportDraft &draft, QWidget *parent);
    void show();
    void focusFirst(); ///< what is most often to be said: a choice, else how the table is read

Q_SIGNALS:
    void readingChanged(); ///< the table is to be read again
    void choiceReshaped(); ///< the form is to be asked again
    void changed(); ///< anything else

private:
    void makeReading(QHBoxLayout *line);
    void showReading();
    void showChoices();
    void showColumns();
    void addColumn(int column);
    void columnChosen(int column, const QString &field);
    void orderTabs();
    void listFields(QComboBox *box, int column) const;
    [[nodiscard]] QWidget *choiceField(const ImportChoice &choice);
    ImportDraft &m_draft;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QSpinBox *m_headingRow;
    QComboBox *m_dates;
    QWidget *m_choices = nullptr;
    QHBoxLayout *m_choiceLine;
    QWidget *m_columns = nullptr;
    Card *m_columnsCard = nullptr;
    QScrollArea *m_columnArea;
    QList<QComboBox *> m_boxes;
    TextLabel *m_known;
    ImportPreview *m_preview;
    DeskTable *m_table;
    Card *m_previewCard;
};

/// What would go in, what would not and why; values said once, rows mended in place.
class ImportCheckStep : public QWidget
{
    Q_OBJECT
public:
    ImportCheckStep(ImportDraft &draft, QWidget *parent);
    /// The next report is of another visit: rows that are good by then are not listed any more.
    void begin();
    /// preview: what would come of each row; without headings there is none.
    void show(const ImportReport &report, const Table &preview);
    [[nodiscard]] bool isAtProblem() const; ///< the row at hand cannot go in
    void fail(); ///< the check came to nothing: what was typed stays as it is
    bool focusFirst(); ///< false: there is nothing to mend

Q_SIGNALS:
    void mended();
    void goOnAsked(); ///< by Ctrl+Enter in a cell

private:
    void tellWhy();
    void showGuesses();
    void goToFirstProblem();
    void tellCounts(const ImportReport &report);
    [[nodiscard]] QWidget *makeProblemFoot();
    ImportProblems::Stays m_stays = ImportProblems::Stays::Nothing; ///< when the next report comes
    ImportProblems *m_problems;
    ImportValues *m_values;
    StatusLabel *m_done;
    StatusLabel *m_same;
    StatusLabel *m_left;
    MessageBar *m_warning;
    Card *m_valueCard;
    Card *m_problemCard;
    DeskGrid *m_valueGrid;
    DeskGrid *m_problemGrid;
    TextLabel *m_why; ///< of the row at hand, whole: the column shows its beginning
    QHBoxLayout *m_guesses = nullptr; ///< buttons: what may be meant in the cell at hand
    ImportPreview *m_preview;
    Card *m_previewCard;
    EmptyState *m_allWell;
};

/// What was done, and the ways on: undo, the rows that were left out.
class ImportDoneStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportDoneStep(QWidget *parent);
    void show(const ImportOutcome &outcome);
    void tell(const QString &sentence) { m_message->showNotice(sentence); }

Q_SIGNALS:
    void undoAsked();
    void saveRejectedAsked();

private:
    TextLabel *m_title;
    TextLabel *m_facts;
    MessageBar *m_message;
    DeskButton *m_undo;
    DeskButton *m_save;
};

} // namespace warsha
