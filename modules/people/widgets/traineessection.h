// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Trainees" of the sidebar, with what the slices above put into it: columns of the list, tabs and cards of
// a trainee.
#pragma once

#include "clock.h"
#include "importsubject.h"
#include "peoplepanel.h"
#include "peopleservice.h"
#include "personcolumn.h"
#include "personfacet.h"
#include "personhistory.h"
#include "personlist.h"
#include "question.h"
#include "savedlistservice.h"
#include "section.h"
#include "worker.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace warsha {

class TraineePlacing;

/// What the pages of people work with; all outlive the window.
struct PeopleDesk {
    Worker &worker;
    PeopleService &service;
    Directory &directory;
    const Clock &clock;
    bool mayEdit = false;
    ImportSubject *import = nullptr; ///< of tables of trainees; none: not offered
    FilePicker *files = nullptr;
    Question *question = nullptr;
    PersonHistories *histories = nullptr; ///< none: no history is offered
    TraineePlacing *placing = nullptr;    ///< where somebody new may be placed at once; none: nowhere
    QList<PeoplePanel *> several = {};    ///< about trainees chosen in the list
    bool mayErase = false;
    bool readsCaseNotes = false;
    SavedListService *lists = nullptr; ///< filters that were given a name; none: they are not kept
};

class TraineesSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(TraineesSection)
public:
    TraineesSection(const PeopleDesk &desk, QList<PersonColumn *> columns, QList<Panel *> panels, bool offered, QList<PersonList *> lists = {},
                    const QList<PersonFacet *> &facets = {});
    ~TraineesSection() override;

    [[nodiscard]] QString code() const override { return QStringLiteral("trainees"); }
    [[nodiscard]] QString title() const override { return tr("Trainees"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("people"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;
    void lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then) override;

private:
    void countSaved(QObject *context, const std::function<void(const QList<SavedList> &)> &then);
    PeopleDesk m_desk;
    QList<PersonColumn *> m_columns;
    QList<Panel *> m_panels;
    QList<PersonList *> m_lists;
    std::vector<std::unique_ptr<PersonFacet>> m_ownFacets;
    QList<PersonFacet *> m_facets; ///< all, in the order in which they are offered
    bool m_offered;
    QPointer<Page> m_page;
};

} // namespace warsha
