// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmedetail.h"

#include "card.h"
#include "classification.h"
#include "desktable.h"
#include "joinedfacts.h"
#include "measures.h"
#include "programmetablemodel.h"
#include "programmetexts.h"
#include "scrolledcards.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Takes out everything below the title, which is the first item of a card.
void clearBody(Card *card)
{
    while (card->body()->count() > 1) {
        QLayoutItem *item = card->body()->takeAt(1);
        if (QWidget *widget = item->widget()) {
            widget->hide(); // deleted a moment later: it must not be seen, nor walked to, until then
            widget->deleteLater();
        }
        delete item;
    }
}

TextLabel *wrapped(const QString &text, TextUse use, QWidget *parent, TextLabel::Tone tone = TextLabel::Tone::Plain)
{
    auto *label = new TextLabel(text, use, parent, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProgrammeDetail::ProgrammeDetail(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    column->addWidget(scrolledCards(buildCards(), this), 1);
}

void ProgrammeDetail::buildHead(QVBoxLayout *column)
{
    m_title = new TextLabel(TextUse::PageTitle, this);
    m_title->setObjectName(u"title"_s);
    m_others = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    m_facts = new TextLabel(TextUse::Body, this);
    m_facts->setObjectName(u"facts"_s);
    m_classes = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(measure::pageMargin + 4, 0, measure::pageMargin + 4, 0);
    lines->setSpacing(2);
    for (TextLabel *label : {m_title, m_others, m_facts, m_classes})
        lines->addWidget(label);
    column->addLayout(lines);
}

QWidget *ProgrammeDetail::buildCards()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(measure::pageMargin + 4, measure::cardGap, measure::pageMargin + 4, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    m_hours = new Card(content, tr("Hours"));
    m_certificate = new Card(content, tr("Certificate"));
    m_units = new Card(content, tr("Units"));
    m_elements = new Card(content);
    m_modules = new Card(content, tr("Cross-cutting modules"));
    m_elements->setObjectName(u"elements"_s);
    m_hours->setObjectName(u"hours"_s);
    m_certificate->setObjectName(u"certificate"_s);
    m_modules->setObjectName(u"modules"_s);
    m_model = new UnitTableModel(this);
    m_table = new DeskTable(tr("Units"), m_units);
    m_table->setObjectName(u"units"_s);
    m_table->setListModel(m_model);
    m_units->body()->addWidget(m_table);
    connect(m_table, &DeskTable::chosen, this, &ProgrammeDetail::showElements);
    m_elements->setTitle(u" "_s); // its line is there from the start
    for (Card *card : {m_hours, m_certificate, m_units, m_elements, m_modules})
        column->addWidget(card);
    column->addStretch(1);
    return content;
}

void ProgrammeDetail::showVersion(const Programme &programme, const ProgrammeVersion &version)
{
    m_version = version;
    showHead(programme);
    showHours();
    showLines(m_certificate, certificateTexts(version));
    m_model->show(version.units);
    m_units->setFact(QLocale().toString(version.units.size()));
    const auto shownRows = std::clamp<qsizetype>(version.units.size(), 3, 10);
    m_table->setFixedHeight(measure::tableHeader + int(shownRows) * measure::row + 2);
    if (m_table->chosenId().isNull() || m_model->rowOf(m_table->chosenId()) < 0)
        m_table->chooseFirst();
    else
        showElements(m_table->chosenId());
    QStringList modules;
    for (const CrossCuttingModule &module : version.crossCutting)
        modules.append(tr("%1: %2, %3", "module, mode, hours")
                           .arg(module.titles.here(), modeName(module.mode), hoursText(module.minutes, version.hourMinutes)));
    showLines(m_modules, modules);
    m_modules->setVisible(!modules.isEmpty());
}

void ProgrammeDetail::showHead(const Programme &programme)
{
    m_title->setText(programme.titles.here());
    QStringList others;
    for (const QString &language : programme.titles.languages()) {
        if (programme.titles.exactly(language) != programme.titles.here())
            others.append(programme.titles.exactly(language));
    }
    m_others->setText(spreadFacts(others));
    QStringList facts{isolated(programme.code), versionText(m_version)};
    if (const QString level = levelText(programme); !level.isEmpty())
        facts.append(level);
    m_facts->setText(spreadFacts(facts));
    m_classes->setText(tr("Occupation %1   ·   Field %2", "ISCO-08 and ISCED-F, code and title")
                           .arg(isolated(programme.isco08 + u' ' + Classification::isco08().title(programme.isco08)),
                                isolated(programme.iscedField + u' ' + Classification::iscedFields().title(programme.iscedField))));
    m_classes->setToolTip(Classification::attribution());
}

void ProgrammeDetail::showHours()
{
    QStringList lines;
    for (const Mode mode : allModes) {
        if (const int minutes = m_version.requiredMinutes[mode]; minutes > 0)
            lines.append(tr("%1: %2", "mode, hours").arg(modeName(mode), hoursText(minutes, m_version.hourMinutes)));
    }
    showLines(m_hours, lines);
    const QString total = hoursText(m_version.requiredMinutes.total(), m_version.hourMinutes);
    m_hours->setFact(m_version.hourMinutes == 60 ? total
                                                 : tr("%1 of %2 minutes").arg(total, QLocale().toString(m_version.hourMinutes)));
}

void ProgrammeDetail::showLines(Card *card, const QStringList &lines)
{
    clearBody(card);
    for (const QString &line : lines)
        card->body()->addWidget(wrapped(line, TextUse::Body, card));
}

void ProgrammeDetail::showElements(const QUuid &id)
{
    clearBody(m_elements);
    const Unit *unit = m_version.unit(UnitId(id));
    m_elements->setVisible(unit != nullptr);
    if (!unit)
        return;
    m_elements->setTitle(unit->titles.here());
    m_elements->setFact(isolated(unit->code));
    if (unit->elements.isEmpty())
        m_elements->body()->addWidget(wrapped(tr("No elements are given."), TextUse::Body, m_elements, TextLabel::Tone::Muted));
    for (const Element &element : unit->elements) {
        m_elements->body()->addWidget(wrapped(element.titles.here(), TextUse::BodyBold, m_elements));
        for (const PerformanceCriterion &criterion : element.criteria)
            m_elements->body()->addWidget(wrapped(u"•  "_s + criterion.text.here(), TextUse::Body, m_elements));
    }
}

} // namespace warsha
