// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Programmes" of the sidebar: every programme version, and what it is made of. Drafts are edited where they
// stand; a version that a group follows is read, and a next one is made from it.
#pragma once

#include "catalogueservice.h"
#include "question.h"
#include "section.h"
#include "worker.h"

#include <QPointer>

namespace warsha {

/// What the pages of the catalogue work with; all outlive the window.
struct CatalogueDesk {
    Worker &worker;
    CatalogueService &service;
    bool mayEdit = false;
    FilePicker *files = nullptr; ///< none: nothing goes in or out as a document
    QStringList shipped = {};    ///< paths of documents that a new programme may begin with
};

class ProgrammesPage;

class ProgrammesSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammesSection)
public:
    explicit ProgrammesSection(const CatalogueDesk &desk) : m_desk(desk) {}

    [[nodiscard]] QString code() const override { return QStringLiteral("programmes"); }
    [[nodiscard]] QString title() const override { return tr("Programmes"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("programme"); }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;

private:
    CatalogueDesk m_desk;
    QPointer<ProgrammesPage> m_page;
};

} // namespace warsha
