// SPDX-License-Identifier: GPL-3.0-or-later
// Assessment: the results of a group, trainees by units, one key a cell; beside it every attempt at the chosen unit.
#pragma once

#include "attemptcard.h"
#include "resultgridmodel.h"
#include "resultsink.h"
#include "section.h"

#include <QPointer>

namespace warsha {

class AssessmentTermsLine;
class DeskGrid;
class GroupChooser;
class ImportSubject;
class MarkButtons;

class AssessmentPage : public Page
{
    Q_OBJECT
public:
    AssessmentPage(const AssessmentDesk &desk, Navigator &navigator, QWidget *parent = nullptr);
    void openRecord(const QUuid &record) override; ///< a group
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildGrid(Card *card);
    void wire(Navigator &navigator);
    void load();
    void loadStaff();
    void takeTerms();
    void tell();
    void showPlace();
    void record();
    void strike(const AttemptId &attempt);
    void reopen();
    void lock();
    /// A verb of the service on the chosen cell or group, then everything is read again.
    void run(const std::function<Result<void>()> &verb);

    AssessmentDesk m_desk;
    ResultSink m_sink;
    PageHeader *m_header = nullptr;
    GroupChooser *m_chooser = nullptr;
    DeskButton *m_lock = nullptr;
    AssessmentTermsLine *m_terms = nullptr;
    MessageBar *m_nobody = nullptr; ///< no mark can be kept: there is no assessor
    MarkButtons *m_legend = nullptr; ///< what the letters mean
    ResultGridModel *m_model = nullptr;
    DeskGrid *m_grid = nullptr;
    Card *m_list = nullptr;
    AttemptCard *m_card = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_hasTerms = false; ///< how, when and by whom is said
};

class AssessmentSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentSection)
public:
    AssessmentSection(const AssessmentDesk &desk, bool offered, QList<ImportSubject *> imports = {}, FilePicker *files = nullptr)
        : m_desk(desk), m_offered(offered), m_imports(std::move(imports)), m_files(files)
    {
    }
    [[nodiscard]] QString code() const override { return QStringLiteral("assessment"); }
    [[nodiscard]] QString title() const override { return tr("Assessment"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("assessment"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override { return m_page = new AssessmentPage(m_desk, navigator, parent); }
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;

private:
    AssessmentDesk m_desk;
    bool m_offered;
    QList<ImportSubject *> m_imports;
    FilePicker *m_files;
    QPointer<Page> m_page;
};

} // namespace warsha
