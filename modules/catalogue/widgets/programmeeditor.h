// SPDX-License-Identifier: GPL-3.0-or-later
// A programme version that is still a draft: its fields, its rules, its units with elements and criteria, its cross-cutting
// modules, everything edited where it stands, and what is to be done before a group can follow it.
#pragma once

#include "drafttables.h"
#include "opendraft.h"

class QCheckBox;
class QTabBar;
class QStackedWidget;
class QVBoxLayout;

namespace warsha {

class Card;
class DraftFieldsCard;
class DraftGrid;
class DeskButton;
class TextLabel;

class ProgrammeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ProgrammeEditor(const CatalogueDesk &desk, QWidget *parent = nullptr);
    void showVersion(const Programme &programme, const ProgrammeVersion &version);

Q_SIGNALS:
    void saved();
    void publishAsked();
    void failed(const QString &sentence);

private:
    void buildHead(QVBoxLayout *column);
    QWidget *makeFields();
    Card *makeCertificate(QWidget *parent);
    QWidget *makeUnits();
    QWidget *makeModules();
    void addTab(const QString &title, QWidget *page);
    void makeHeading();
    void reload();
    void showUnit(const QUuid &unit);

    OpenDraft m_draft;
    UnitsTable m_unitsTable;
    ElementsTable m_elementsTable;
    ModulesTable m_modulesTable;
    TextLabel *m_title = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_stays = nullptr; ///< until when it may be changed
    DeskButton *m_publish = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_cards = nullptr;
    QStringList m_languages; ///< of the fields of the heading
    DraftFieldsCard *m_heading = nullptr;
    QList<DraftFieldsCard *> m_fields;
    QCheckBox *m_statement = nullptr;
    QCheckBox *m_independent = nullptr;
    Card *m_gaps = nullptr;
    TextLabel *m_gapText = nullptr;
    DraftGrid *m_units = nullptr;
    TextLabel *m_unitName = nullptr;
    DraftGrid *m_elements = nullptr;
    DraftGrid *m_modules = nullptr;
};

} // namespace warsha
