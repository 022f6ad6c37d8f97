// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcard.h"

#include "persontexts.h"
#include "shortday.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

ConsentCard::ConsentCard(bool mayEdit, QWidget *parent) : Card(parent, tr("Agrees to the use of the data for")), m_mayEdit(mayEdit)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int at = 0;
    for (const QString &purpose : consentPurposes()) {
        auto *tick = new QCheckBox(consentPurposeName(purpose), this);
        tick->setObjectName(u"consent."_s + purpose);
        connect(tick, &QCheckBox::clicked, this, [this, purpose](bool given) { Q_EMIT ticked(purpose, given); });
        m_ticks.insert(purpose, tick);
        grid->addWidget(tick, at / 3, at % 3);
        grid->setColumnStretch(at++ % 3, 1);
    }
    body()->addLayout(grid);
}

void ConsentCard::showPerson(const Person &person)
{
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        const auto found = std::find_if(person.identity.consents.crbegin(), person.identity.consents.crend(),
                                        [&](const Consent &consent) { return consent.purpose == tick.key(); });
        const bool known = found != person.identity.consents.crend();
        const bool given = known && !found->withdrawn.isValid();
        const QLocale locale;
        tick.value()->setEnabled(m_mayEdit && !person.erased);
        tick.value()->setChecked(given);
        tick.value()->setToolTip(!known   ? QString()
                                 : given ? tr("Since %1").arg(dayInFigures(found->given))
                                         : tr("Withdrawn on %1").arg(dayInFigures(found->withdrawn)));
    }
}

QList<Consent> withConsent(QList<Consent> consents, const QString &purpose, bool given, QDate day)
{
    const auto standing = std::ranges::find_if(consents, [&](const Consent &consent) {
        return consent.purpose == purpose && !consent.withdrawn.isValid();
    });
    const bool stands = standing != consents.end();
    if (stands == given)
        return consents;
    if (given)
        consents.append({purpose, day, {}});
    else
        standing->withdrawn = day;
    return consents;
}

} // namespace warsha
