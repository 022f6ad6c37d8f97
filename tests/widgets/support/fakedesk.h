// SPDX-License-Identifier: GPL-3.0-or-later
// What a window needs around it, answered by the test: host, steps, questions, files, a section of twelve rows.
#pragma once

#include "desktable.h"
#include "framehost.h"
#include "idlistmodel.h"
#include "printdesk.h"
#include "searchfield.h"

namespace warsha {

/// Style, palette, font and language as in the program.
void useDesk(Scheme scheme = Scheme::Light, const QString &language = QStringLiteral("en"));

class FakeHost : public FrameHost
{
public:
    QList<LanguageChoice> languages() const override;
    QString language() const override { return spoken; }
    void setLanguage(const QString &code) override { asked.append(QStringLiteral("language:") + code); }
    Scheme scheme() const override { return shown; }
    void setScheme(Scheme to) override { shown = to; asked.append(to == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")); }
    QList<DigitsChoice> digitsChoices() const override { return figures; }
    QString digits() const override { return QStringLiteral("local"); }
    void setDigits(const QString &code) override { asked.append(QStringLiteral("digits:") + code); }
    void lock() override { asked.append(QStringLiteral("lock")); }
    int lockAfter() const override { return minutes; }
    void setLockAfter(int to) override { minutes = to; }
    void openOther() override { asked.append(QStringLiteral("open")); }
    void newCentre() override { asked.append(QStringLiteral("new")); }
    void wipeSample() override { asked.append(QStringLiteral("wipe")); }
    void signOut() override { asked.append(QStringLiteral("signout")); }
    void quit() override { asked.append(QStringLiteral("quit")); }

    QString spoken = QStringLiteral("en");
    Scheme shown = Scheme::Light;
    QStringList asked;
    QList<DigitsChoice> figures;
    int minutes = 15;
};

class FakeSteps : public Steps
{
public:
    void names(QObject *context, const std::function<void(const StepNames &)> &then) override;
    void undo(QObject *context, const std::function<void(const Result<void> &)> &then) override;
    void redo(QObject *context, const std::function<void(const Result<void> &)> &then) override;

    QStringList done;
    QStringList undone;
    QString refusal;
    QString stays;
};

class FakeQuestion : public Question
{
public:
    Answer ask(QWidget *, const Asked &question) override
    {
        asked.append(question);
        Answer given = answer;
        for (const Choice &choice : question.choices)
            if (choice.isOn && !unticked.contains(choice.code))
                given.ticked.append(choice.code);
        return given;
    }
    QList<Asked> asked;
    Answer answer{true, {}};
    QStringList unticked{QStringLiteral("print")}; ///< choices that the person takes away; nobody prints unasked in a test
};

class FakeFilePicker : public FilePicker
{
public:
    QString toOpen(QWidget *, FilePurpose purpose, const QString &, const QString &) override
    {
        purposes.append(purpose);
        return path;
    }
    QString toSave(QWidget *, FilePurpose purpose, const QString &, const QString &suggested, const QString &) override
    {
        purposes.append(purpose);
        suggestedName = suggested;
        return path;
    }
    QString folder(QWidget *, FilePurpose purpose, const QString &) override
    {
        purposes.append(purpose);
        return path;
    }
    QList<FilePurpose> purposes; ///< of each file that was asked for
    QString path;
    QString suggestedName;
};

/// A printer that prints into a file; no path is somebody who changed their mind.
class FakePrinterPicker : public PrinterPicker
{
public:
    Result<std::shared_ptr<PrintTarget>> toPrint(QWidget *, const PrintJob &job, const QList<int> &pages) override;
    QString path;
    QList<int> only;   ///< the range that is said in the dialog; empty: all that is offered
    QStringList asked; ///< "title: 1 2 3"
};

class RowsModel : public IdListModel
{
    Q_OBJECT
public:
    explicit RowsModel(int rows, QObject *parent = nullptr);
    void setRows(int rows);
    void setOrder(QList<QUuid> order) { setIds(std::move(order)); }
    [[nodiscard]] QList<Column> columns() const override;
    QList<std::pair<int, int>> fetched;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    void fetchPage(int firstRow, int count) override { fetched.append({firstRow, count}); }
};

class FakePage : public Page
{
    Q_OBJECT
public:
    FakePage(const QString &code, QWidget *parent);
    void openRecord(const QUuid &record) override;
    void refresh() override { ++refreshed; }
    bool focusSearch() override;
    void openList(const QString &list) override { lists.append(list); }
    QList<DeskCommand> commands() override { return given; }

    RowsModel *model;
    DeskTable *table;
    SearchField *search;
    int refreshed = 0;
    bool searches = true;
    QUuid opened;
    QStringList lists; ///< asked for, in order
    QList<DeskCommand> given;
};

class FakeSection : public Section
{
public:
    FakeSection(QString code, QString title, QString icon) : m_code(std::move(code)), m_title(std::move(title)), m_icon(std::move(icon)) {}
    QString code() const override { return m_code; }
    QString title() const override { return m_title; }
    QString iconName() const override { return m_icon; }
    Page *makePage(QWidget *parent, Navigator &) override;
    bool isOffered() const override { return offered; }
    QList<DeskCommand> commands(Navigator &) override { return given; }
    void count(QObject *, const std::function<void(int)> &then) override { then(figure); }
    void lists(QObject *, const std::function<void(const QList<SavedList> &)> &then) override { then(saved); }

    bool offered = true;
    QList<DeskCommand> given;
    int figure = -1;
    QList<SavedList> saved;
    FakePage *page = nullptr;

private:
    QString m_code;
    QString m_title;
    QString m_icon;
};

class FakeTask : public Task
{
public:
    void count(QObject *, const std::function<void(const TaskLine &)> &then) override { then(line); }
    TaskLine line;
};

class FakeFinder : public Finder
{
public:
    void find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then) override;
    QList<Hit> known;
};

} // namespace warsha
