// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Placements" of the sidebar: its page, its saved lists, and the tables that can be taken in here.
#pragma once

#include "placementspage.h"

#include <QPointer>

namespace warsha {

class FilePicker;
class ImportSubject;

class PlacementsSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(PlacementsSection)
public:
    PlacementsSection(const PlacementDesk &desk, bool offered, QList<ImportSubject *> imports = {}, FilePicker *files = nullptr)
        : m_desk(desk), m_offered(offered), m_imports(std::move(imports)), m_files(files)
    {
    }
    [[nodiscard]] QString code() const override { return QStringLiteral("placements"); }
    [[nodiscard]] QString title() const override { return tr("Placements"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("placements"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;
    void lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then) override;

private:
    PlacementDesk m_desk;
    bool m_offered;
    QList<ImportSubject *> m_imports;
    FilePicker *m_files;
    QPointer<Page> m_page;
};

} // namespace warsha
