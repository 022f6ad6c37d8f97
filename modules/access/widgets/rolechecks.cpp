// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolechecks.h"

#include "formfield.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::RoleChecks)
};

QString meaningOf(Role role)
{
    switch (role) {
    case Role::Registrar: return Text::tr("trainees, groups, hours, certificates, sending; opens backups");
    case Role::Trainer: return Text::tr("records hours");
    case Role::Assessor: return Text::tr("records and locks results");
    case Role::Director: return Text::tr("everything except case notes; users, settings, backups, revoking, erasing");
    case Role::Counsellor: return Text::tr("reads and writes case notes");
    }
    return {};
}

} // namespace

RoleChecks::RoleChecks(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (const Role role : allRoles()) {
        auto *check = new QCheckBox(roleName(role), this);
        check->setAccessibleDescription(meaningOf(role));
        check->setObjectName(u"role."_s + roleCode(role));
        connect(check, &QCheckBox::toggled, this, [this] {
            showCode();
            Q_EMIT ticked();
        });
        m_checks.insert(role, check);
        column->addWidget(check);
        auto *meaning = new TextLabel(meaningOf(role), TextUse::Caption, this, TextLabel::Tone::Muted);
        meaning->setWordWrap(true);
        auto *line = new QHBoxLayout; // mirrored, as margins are not
        line->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
        line->setSpacing(0);
        line->addWidget(meaning, 1);
        column->addLayout(line);
    }
    m_codeLabel = new TextLabel(tr("Code from the counsellors' envelope; empty: a counsellor opens the case notes later"), TextUse::Label, this,
                                TextLabel::Tone::Muted);
    m_codeLabel->setWordWrap(true);
    column->addWidget(m_codeLabel);
    m_code = addFormField(column, this, {u"caseNotesCode"_s, tr("Code of the case notes"), {}, true, false});
    connect(m_code, &QLineEdit::textEdited, this, &RoleChecks::ticked);
    showCode();
}

void RoleChecks::setRoles(Roles roles, bool waits)
{
    m_before = roles;
    m_waits = waits;
    for (auto it = m_checks.cbegin(); it != m_checks.cend(); ++it)
        it.value()->setChecked(roles.testFlag(it.key()));
    m_code->clear();
    showCode();
}

Roles RoleChecks::roles() const
{
    Roles roles;
    for (auto it = m_checks.cbegin(); it != m_checks.cend(); ++it)
        roles.setFlag(it.key(), it.value()->isChecked());
    return roles;
}

QString RoleChecks::caseNotesCode() const
{
    return m_code->isHidden() ? QString() : m_code->text().trimmed();
}

void RoleChecks::showCode()
{
    const bool isWanted = roles().testFlag(Role::Counsellor) && (m_waits || !m_before.testFlag(Role::Counsellor));
    m_codeLabel->setVisible(isWanted);
    m_code->setVisible(isWanted);
}

} // namespace warsha
