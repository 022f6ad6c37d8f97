// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box of groups for the header of a page: running ones first, and of those the one that ends first.
#pragma once

#include "groupdesk.h"

#include <QComboBox>

namespace warsha {

class GroupChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit GroupChooser(const GroupDesk &desk, QWidget *parent = nullptr);
    void reload();
    /// Chooses a group, now or when the list has come.
    void choose(const GroupId &group);
    [[nodiscard]] GroupId chosen() const;
    [[nodiscard]] bool offers(const QUuid &group) const { return findData(group) >= 0; }

Q_SIGNALS:
    void groupChosen(const GroupId &group);
    void failed(const QString &sentence);
    void loaded(int groups);

private:
    void fill(QList<GroupListing> groups);
    GroupDesk m_desk;
    GroupId m_wanted;
};

} // namespace warsha
