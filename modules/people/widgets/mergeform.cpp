// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergeform.h"

#include "card.h"
#include "persontexts.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
void appendMissing(QList<T> &to, const QList<T> &more)
{
    for (const T &each : more)
        if (!to.contains(each))
            to.append(each);
}

bool isEmpty(IdentityField field, const Identity &identity)
{
    return sameField(field, identity, Identity());
}

} // namespace

bool mayHoldBoth(IdentityField field)
{
    return field == IdentityField::Names || field == IdentityField::Phones || field == IdentityField::Documents
        || field == IdentityField::Consents;
}

Identity withBoth(Identity kept, const Identity &other, IdentityField field)
{
    switch (field) {
    case IdentityField::Names: appendMissing(kept.names, other.names); break;
    case IdentityField::Phones: appendMissing(kept.phones, other.phones); break;
    case IdentityField::Documents: appendMissing(kept.documents, other.documents); break;
    case IdentityField::Consents: appendMissing(kept.consents, other.consents); break;
    default: break;
    }
    return kept;
}

MergeForm::MergeForm(const PeopleDesk &desk, QWidget *parent)
    : SideForm(parent), m_desk(desk), m_fault(new MessageBar(this)), m_merge(new DeskButton({}, this, DeskButton::Kind::Primary))
{
    setObjectName(u"merge"_s);
    QVBoxLayout *column = makeColumn(new PageHeader(tr("One person, registered twice"), this));
    auto *card = new Card(this);
    auto *area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(area);
    content->setAutoFillBackground(false);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    card->body()->addWidget(area);
    column->addWidget(card, 1);
    addBars(column, {m_fault});
    auto *note = new TextLabel(tr("Hours, results and certificates of both are shown with the one who stays. Undo separates them again."),
                               TextUse::Caption, this, TextLabel::Tone::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    addButtons(column, {m_merge}, u"mergeCancel"_s); // not by Enter: each row is a choice
    m_fault->setObjectName(u"mergeFault"_s);
    m_merge->setObjectName(u"mergeNow"_s);
    connect(m_merge, &QPushButton::clicked, this, &MergeForm::commit);
}

void MergeForm::start(const Person &one, const Person &other)
{
    const bool inOrder = std::pair(one.year, one.sequence) <= std::pair(other.year, other.sequence);
    m_op = OpId::make();
    m_left = inOrder ? one : other;
    m_right = inOrder ? other : one;
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    buildRows();
    tell();
    m_number->button(Left)->setFocus(Qt::ShortcutFocusReason);
}

void MergeForm::buildRows()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_choices.clear();
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    constexpr int longestName = 112;
    grid->setColumnMinimumWidth(0, longestName);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 1);
    addNumbers(grid);
    for (const IdentityField field : differingFields(m_left.identity, m_right.identity))
        addField(grid, field);
    grid->setRowStretch(grid->rowCount(), 1);
    m_body->addWidget(m_rows);
}

void MergeForm::addNumbers(QGridLayout *grid)
{
    m_number = new QButtonGroup(m_rows);
    grid->addWidget(new TextLabel(tr("Stays"), TextUse::Body, m_rows, TextLabel::Tone::Muted), 0, 0);
    for (const Side side : {Left, Right}) {
        const Person &person = side == Left ? m_left : m_right;
        auto *choice = new QRadioButton(isolatedName(shownName(person)) + u"  "_s + isolated(person.number), m_rows);
        choice->setObjectName(side == Left ? u"stays.left"_s : u"stays.right"_s);
        m_number->addButton(choice, side);
        grid->addWidget(choice, 0, 1 + side);
    }
    m_number->button(Left)->setChecked(true);
    connect(m_number, &QButtonGroup::idToggled, this, &MergeForm::tell);
}

void MergeForm::addField(QGridLayout *grid, IdentityField field)
{
    const int row = grid->rowCount();
    auto *group = new QButtonGroup(m_rows);
    grid->addWidget(new TextLabel(fieldName(field), TextUse::Body, m_rows, TextLabel::Tone::Muted), row, 0);
    for (const Side side : {Left, Right}) {
        const QString text = fieldText(field, side == Left ? m_left.identity : m_right.identity);
        auto *choice = new QRadioButton(text.isEmpty() ? QString(QChar(0x2013)) : text, m_rows);
        choice->setAccessibleName(tr("%1: %2", "field, value").arg(fieldName(field), choice->text()));
        group->addButton(choice, side);
        grid->addWidget(choice, row, 1 + side);
    }
    if (mayHoldBoth(field)) {
        auto *both = new QRadioButton(tr("Both"), m_rows);
        both->setAccessibleName(tr("%1: %2", "field, value").arg(fieldName(field), both->text()));
        group->addButton(both, Both);
        grid->addWidget(both, row, 3);
    }
    const bool leftSaysNothing = isEmpty(field, m_left.identity);
    group->button(group->button(Both) ? Both : leftSaysNothing ? Right : Left)->setChecked(true);
    m_choices.insert(field, group);
}

const Person &MergeForm::stays() const
{
    return m_number->checkedId() == Right ? m_right : m_left;
}

Identity MergeForm::identity() const
{
    Identity put = stays().identity;
    const Identity &other = stays().id == m_left.id ? m_right.identity : m_left.identity;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        switch (choice.value()->checkedId()) {
        case Left: copyField(choice.key(), m_left.identity, put); break;
        case Right: copyField(choice.key(), m_right.identity, put); break;
        default: put = withBoth(put, other, choice.key());
        }
    }
    return put;
}

void MergeForm::tell()
{
    m_merge->setText(tr("Merge into %1").arg(isolated(stays().number)));
}

void MergeForm::commit()
{
    m_merge->setEnabled(false);
    const Person into = stays();
    const Person from = into.id == m_left.id ? m_right : m_left;
    m_desk.worker.run(this, [service = &m_desk.service, into, from, put = identity(), op = m_op] { return service->merge(into, from, put, op); },
                      [this](const Result<Person> &person) {
                          m_merge->setEnabled(true);
                          if (!person)
                              return m_fault->showMessage(MessageBar::Kind::Bad, person.error().message);
                          Q_EMIT merged(person->id.uuid());
                      });
}

} // namespace warsha
