// SPDX-License-Identifier: GPL-3.0-or-later
#include "signform.h"

#include "card.h"
#include "dayfield.h"
#include "enrolmenttexts.h"
#include "fieldbox.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SignForm::SignForm(const PlacementDesk &desk, QWidget *parent) : SideForm(parent), m_desk(desk), m_op(OpId::make())
{
    setObjectName(u"signForm"_s);
    auto *card = new Card(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    m_title = new TextLabel(TextUse::RowFigure, card);
    m_name = formLine(u"signedBy"_s, {}, card);
    m_day = new DayField(u"signedOn"_s, tr("2.3.2026"), card);
    m_nameBox = new FieldBox(tr("Signed by"), m_name, card);
    m_dayBox = new FieldBox(tr("On"), m_day, card);
    m_go = new DeskButton(tr("Sign"), card, DeskButton::Kind::Primary);
    m_go->setObjectName(u"signGo"_s);
    pressOnEnter(m_go);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_nameBox, 3, Qt::AlignTop);
    line->addWidget(m_dayBox, 2, Qt::AlignTop);
    line->addWidget(m_go, 0, Qt::AlignBottom);
    line->addWidget(makeCancel(u"signCancel"_s), 0, Qt::AlignBottom);
    card->body()->setSpacing(6);
    card->body()->addWidget(m_title);
    card->body()->addLayout(line);
    connect(m_go, &QPushButton::clicked, this, &SignForm::commit);
    connect(this, &SideForm::cancelled, this, &SignForm::closed);
}

void SignForm::start(const QList<HourEntryId> &days, const QString &mentor)
{
    m_op = OpId::make();
    m_days = days;
    m_title->setText(tr("Sign %n day(s)", nullptr, int(days.size())));
    m_name->setText(mentor);
    m_day->setDay(m_desk.today());
    m_nameBox->setFault({});
    m_dayBox->setFault({});
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void SignForm::commit()
{
    m_nameBox->setFault({});
    m_dayBox->setFault({});
    const auto day = typedDay(m_day->text());
    if (!day)
        return m_dayBox->setFault(noDay(m_day->text()));
    if (m_name->text().trimmed().isEmpty())
        return m_nameBox->setFault(tr("Enter who signs."));
    hold({m_go});
    m_desk.hours.groups.worker.run(this, [placements = &m_desk.placements, days = m_days, name = m_name->text(), day = *day, op = m_op] {
        return placements->confirm(days, name, day, op);
    }, [this](const Result<int> &signedDays) {
        release({m_go});
        if (!signedDays)
            return m_dayBox->setFault(signedDays.error().message);
        Q_EMIT done();
        Q_EMIT closed();
    });
}

} // namespace warsha
