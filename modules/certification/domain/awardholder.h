// SPDX-License-Identifier: GPL-3.0-or-later
// Awards of a person when they are erased or ask for their data: certificates stay readable under keys of their own, each to
// the end of its retention.
#pragma once

#include "certificationrepository.h"
#include "persondataholder.h"

#include <QCoreApplication>

namespace warsha {

class AwardHolder : public PersonDataHolder
{
    Q_DECLARE_TR_FUNCTIONS(warsha::AwardHolder)
public:
    explicit AwardHolder(const CertificationRepository &awards) : m_awards(awards) {}
    [[nodiscard]] Result<QStringList> keeps(const PersonId &person) const override;
    [[nodiscard]] Result<Sheet> dataOf(const PersonId &person) const override;

private:
    [[nodiscard]] Result<QList<Award>> of(const PersonId &person) const;
    const CertificationRepository &m_awards;
};

} // namespace warsha
