// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates in other places: by number in the one search; a trainee's own as a tab.
#pragma once

#include "certificationdesk.h"
#include "section.h"
#include "sharedanswer.h"

namespace warsha {

class AwardFinder : public Finder
{
public:
    using Register = QList<std::pair<QString, Hit>>; ///< by the number as it is typed
    explicit AwardFinder(const CertificationDesk &desk, const SharedAnswer<Register>::CountSaves &saves = {});
    void find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then) override;

private:
    SharedAnswer<Register> m_register; ///< of 20,000 awards it is not read again for each letter
};

class TraineeAwardsPanel : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(TraineeAwardsPanel)
public:
    explicit TraineeAwardsPanel(const CertificationDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("awards"); }
    [[nodiscard]] QString title() const override { return tr("Certificates"); }
    [[nodiscard]] PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) override;

private:
    CertificationDesk m_desk;
};

} // namespace warsha
