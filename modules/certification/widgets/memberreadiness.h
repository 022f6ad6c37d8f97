// SPDX-License-Identifier: GPL-3.0-or-later
// In a group: how many units each member has, and who is ready for the certificate or blocked. Below the members, why the
// chosen one is not ready, with ways to where that is mended.
#pragma once

#include "certificationdesk.h"
#include "membercolumns.h"
#include "section.h"

namespace warsha {

class MemberReadiness : public MemberColumns
{
    Q_DECLARE_TR_FUNCTIONS(MemberReadiness)
public:
    explicit MemberReadiness(const CertificationDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] QVariant cell(const EnrolmentId &member, int column, int role) const override;
    [[nodiscard]] QList<Figure> figures() const override;
    void load(const GroupId &group, QObject *context, const std::function<void(const Result<void> &)> &then) override;
    /// Null before the group was read, and for who is not in it.
    [[nodiscard]] const Candidate *find(const EnrolmentId &member) const;
    [[nodiscard]] const GroupId &group() const { return m_group; }

private:
    CertificationDesk m_desk;
    GroupId m_group;
    bool m_isLoaded = false;
    QHash<EnrolmentId, Candidate> m_candidates;
};

/// Its records are enrolments of the group that was loaded.
class WhyNotPanel : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(WhyNotPanel)
public:
    explicit WhyNotPanel(const MemberReadiness &readiness) : m_readiness(readiness) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("whynot"); }
    [[nodiscard]] QString title() const override { return tr("Why not a certificate?"); }
    [[nodiscard]] bool isCard() const override { return true; }
    [[nodiscard]] PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) override;

private:
    const MemberReadiness &m_readiness;
};

} // namespace warsha
