// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees below the share their programme asks, as a saved list.
#pragma once

#include "centrewatch.h"
#include "personlist.h"

#include <QCoreApplication>

namespace warsha {

class BelowShareList : public PersonList
{
    Q_DECLARE_TR_FUNCTIONS(BelowShareList)
public:
    explicit BelowShareList(CentreWatch &watch) : m_watch(watch) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("below"); }
    [[nodiscard]] QString title() const override { return tr("Below the share"); }
    void load(QObject *context, const Then &then) override
    {
        m_watch.below.get(context, [then](const QList<BelowShare> &below) { then(peopleIn(below)); });
    }

private:
    CentreWatch &m_watch;
};

} // namespace warsha
