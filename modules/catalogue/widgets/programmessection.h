// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Programmes" of the sidebar: every programme version, and what it is made of. To be read; programmes come
// in as documents.
#pragma once

#include "catalogueservice.h"
#include "section.h"
#include "worker.h"

namespace warsha {

/// What the pages of the catalogue work with; all outlive the window.
struct CatalogueDesk {
    Worker &worker;
    CatalogueService &service;
};

class ProgrammesSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammesSection)
public:
    explicit ProgrammesSection(const CatalogueDesk &desk) : m_desk(desk) {}

    [[nodiscard]] QString code() const override { return QStringLiteral("programmes"); }
    [[nodiscard]] QString title() const override { return tr("Programmes"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("programme"); }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;

private:
    CatalogueDesk m_desk;
};

} // namespace warsha
