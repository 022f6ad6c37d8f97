// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmeeditor.h"

#include "draftfields.h"
#include "draftgrid.h"
#include "joinedfacts.h"
#include "measures.h"
#include "placefield.h"
#include "programmerules.h"
#include "programmetexts.h"
#include "scrolledcards.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

ProgrammeEditor::ProgrammeEditor(const CatalogueDesk &desk, QWidget *parent) : QWidget(parent), m_draft(desk)
{
    setObjectName(u"editor"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, 0);
    column->setSpacing(0);
    buildHead(column);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"editorTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the programme"));
    m_stack = new QStackedWidget(this);
    column->addSpacing(6);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    addTab(tr("Programme"), makeFields());
    addTab(tr("Units"), makeUnits());
    addTab(tr("Cross-cutting modules"), makeModules());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_draft, &OpenDraft::shown, this, &ProgrammeEditor::reload);
    connect(&m_draft, &OpenDraft::saved, this, &ProgrammeEditor::saved);
    for (DraftGrid *grid : {m_units, m_elements, m_modules})
        connect(grid, &DraftGrid::failed, this, &ProgrammeEditor::failed);
    connect(m_units, &DraftGrid::rowChosen, this, &ProgrammeEditor::showUnit);
}

void ProgrammeEditor::buildHead(QVBoxLayout *column)
{
    m_title = new TextLabel(TextUse::PageTitle, this);
    m_title->setObjectName(u"editorTitle"_s);
    m_facts = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    m_publish = new DeskButton(tr("Publish"), this);
    m_publish->setObjectName(u"publish"_s);
    connect(m_publish, &QPushButton::clicked, this, &ProgrammeEditor::publishAsked);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_title, 1);
    line->addWidget(m_publish);
    m_stays = new TextLabel(tr("It may be changed until it is published or a group uses it. From then on it stays as it is."), TextUse::Body, this,
                            TextLabel::Tone::Muted);
    m_stays->setObjectName(u"staysDraft"_s);
    m_stays->setWordWrap(true);
    column->addLayout(line);
    column->addWidget(m_facts);
    column->addWidget(m_stays);
}

void ProgrammeEditor::addTab(const QString &title, QWidget *page)
{
    m_tabs->addTab(title);
    m_stack->addWidget(page);
}

QWidget *ProgrammeEditor::makeFields()
{
    auto *content = new QWidget(m_stack);
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(0, measure::cardGap, 0, measure::pageMargin);
    m_cards->setSpacing(measure::cardGap);
    m_gaps = new Card(content, tr("Missing before a group can use it"));
    m_gaps->setObjectName(u"gaps"_s);
    m_gapText = new TextLabel(TextUse::Body, m_gaps);
    m_gapText->setObjectName(u"gapText"_s);
    m_gapText->setWordWrap(true);
    m_gaps->body()->addWidget(m_gapText);
    m_cards->addWidget(m_gaps);
    for (const auto &[title, fields] : {std::pair(tr("Required hours"), hoursFields()), std::pair(tr("Attendance and elective units"), ruleFields())}) {
        auto *card = new DraftFieldsCard(m_draft, title, fields, content);
        m_fields.append(card);
        m_cards->addWidget(card);
        connect(card, &DraftFieldsCard::failed, this, &ProgrammeEditor::failed);
    }
    m_cards->addWidget(makeCertificate(content));
    m_cards->addStretch(1);
    return scrolledCards(content, m_stack);
}

Card *ProgrammeEditor::makeCertificate(QWidget *parent)
{
    auto *card = new Card(parent, tr("Certificate"));
    m_statement = new QCheckBox(tr("For a part achieved a statement of attainment is issued"), card);
    m_statement->setObjectName(u"statement"_s);
    m_independent = new QCheckBox(tr("The assessor is not the only trainer of the group"), card);
    m_independent->setObjectName(u"independent"_s);
    const auto connectTo = [this](QCheckBox *tick, bool CertificateRules::*rule) {
        connect(tick, &QCheckBox::clicked, this, [this, rule](bool on) {
            m_draft.change([rule, on](ProgrammeVersion &version) -> Result<void> {
                version.certificate.*rule = on;
                return {};
            }, this, [this](const Result<void> &done) {
                if (done)
                    return;
                reload(); // the tick goes back
                Q_EMIT failed(done.error().message);
            });
        });
    };
    connectTo(m_statement, &CertificateRules::statementOfAttainment);
    connectTo(m_independent, &CertificateRules::independentAssessor);
    card->body()->addWidget(m_statement);
    card->body()->addWidget(m_independent);
    return card;
}

QWidget *ProgrammeEditor::makeUnits()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, measure::cardGap, 0, measure::cardGap);
    column->setSpacing(6);
    m_units = new DraftGrid(m_draft, m_unitsTable, u"unitsGrid"_s, tr("Units"), page);
    m_unitName = new TextLabel(TextUse::CardTitle, page);
    m_unitName->setObjectName(u"unitName"_s);
    m_elements = new DraftGrid(m_draft, m_elementsTable, u"elementsGrid"_s, tr("Elements and criteria of the unit"), page);
    column->addWidget(m_units, 1);
    column->addWidget(m_unitName);
    column->addWidget(m_elements, 1);
    return page;
}

QWidget *ProgrammeEditor::makeModules()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, measure::cardGap, 0, measure::cardGap);
    column->setSpacing(6);
    auto *note = new TextLabel(tr("Social cohesion, safe migration, rights at work… Their minutes are part of the required hours, not added to them."),
                               TextUse::Caption, page, TextLabel::Tone::Muted);
    note->setWordWrap(true);
    m_modules = new DraftGrid(m_draft, m_modulesTable, u"modulesGrid"_s, tr("Cross-cutting modules"), page);
    column->addWidget(note);
    column->addWidget(m_modules, 1);
    return page;
}

void ProgrammeEditor::showVersion(const Programme &programme, const ProgrammeVersion &version)
{
    m_draft.show(programme, version);
}

/// The fields of the heading are made anew when the programme speaks another language.
void ProgrammeEditor::makeHeading()
{
    const QStringList languages = offeredLanguages(m_draft.programme());
    if (m_heading && languages == m_languages)
        return;
    delete m_heading;
    m_languages = languages;
    m_heading = new DraftFieldsCard(m_draft, tr("Programme"), headingFields(languages), m_cards->parentWidget());
    m_cards->insertWidget(1, m_heading);
    connect(m_heading, &DraftFieldsCard::failed, this, &ProgrammeEditor::failed);
    QWidget *before = m_tabs; // Tab comes to it first, although it was made last
    for (PlaceField *field : m_heading->findChildren<PlaceField *>()) {
        setTabOrder(before, field);
        before = field;
    }
}

void ProgrammeEditor::reload()
{
    makeHeading();
    const Programme &programme = m_draft.programme();
    const ProgrammeVersion &version = m_draft.version();
    m_title->setText(programme.titles.here());
    m_facts->setText(spreadFacts({isolated(programme.code), versionText(version)}));
    m_heading->reload();
    for (DraftFieldsCard *card : std::as_const(m_fields))
        card->reload();
    m_statement->setChecked(version.certificate.statementOfAttainment);
    m_independent->setChecked(version.certificate.independentAssessor);
    const QStringList gaps = faultsOf(programme) + faultsOf(version);
    m_gaps->setVisible(!gaps.isEmpty());
    m_gapText->setText(gaps.join(u'\n'));
    m_publish->setToolTip(gaps.join(u'\n'));
    m_units->reload(version.id.uuid());
    m_modules->reload(version.id.uuid());
    showUnit(m_units->rowAtHand());
}

void ProgrammeEditor::showUnit(const QUuid &id)
{
    const Unit *unit = m_draft.version().unit(UnitId(id));
    m_elementsTable.setUnit(UnitId(id));
    m_unitName->setText(unit ? tr("%1 %2", "code and title of a unit").arg(isolated(unit->code), unit->titles.here())
                             : tr("Choose a unit above to write its elements and criteria."));
    m_elements->reload(unit ? id : QUuid());
}

} // namespace warsha
