// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Send": for those who may make snapshots.
#pragma once

#include "section.h"
#include "senddesk.h"

#include <QCoreApplication>

namespace warsha {

class SendSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(warsha::SendSection)
public:
    explicit SendSection(const SendDesk &desk) : m_desk(desk) {}

    [[nodiscard]] QString code() const override { return QStringLiteral("send"); }
    [[nodiscard]] QString title() const override { return tr("Send"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("send"); }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;
    [[nodiscard]] bool isOffered() const override { return m_desk.maySend; }

private:
    SendDesk m_desk;
};

} // namespace warsha
