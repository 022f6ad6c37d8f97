// SPDX-License-Identifier: GPL-3.0-or-later
#include "protectiontab.h"

#include "card.h"
#include "measures.h"
#include "placefield.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

ProtectionTab::ProtectionTab(const PeopleDesk &desk, QWidget *parent) : PanelWidget(parent), m_desk(desk)
{
    auto *card = new Card(this, tr("Protection status"));
    m_status = new PlaceField(tr("Protection status"), card);
    m_status->setObjectName(u"protection"_s);
    auto *note = new TextLabel(tr("Only counsellors read this. It is on no list, no paper and no snapshot."), TextUse::Caption, card,
                               TextLabel::Tone::Muted);
    note->setWordWrap(true);
    card->body()->addWidget(m_status);
    card->body()->addWidget(note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_status, &PlaceField::committed, this, &ProtectionTab::commit);
}

void ProtectionTab::showRecord(const QUuid &record)
{
    if (record != m_record)
        m_status->forget();
    m_record = record;
    m_status->setValue({});
    m_desk.worker.run(this, [service = &m_desk.service, record] { return service->protectionOf(PersonId(record)); },
                      [this, record](const Result<QString> &status) {
                          if (record != m_record)
                              return;
                          m_status->setLocked(!status);
                          if (!status)
                              return Q_EMIT failed(status.error().message);
                          m_status->setValue(*status);
                      });
}

void ProtectionTab::commit(const QString &status)
{
    m_desk.worker.run(this, [service = &m_desk.service, record = m_record, status] { return service->setProtection(PersonId(record), status); },
                      [this, record = m_record](const Result<void> &done) {
                          if (done) {
                              Q_EMIT saved();
                              return showRecord(m_record);
                          }
                          if (record == m_record)
                              m_status->setFault(done.error().message);
                          Q_EMIT failed(done.error().message);
                      });
}

} // namespace warsha
