// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupchooser.h"

#include "enrolmenttexts.h"
#include "measures.h"
#include "typeface.h"

namespace warsha {

using namespace Qt::StringLiterals;

GroupChooser::GroupChooser(const GroupDesk &desk, QWidget *parent) : QComboBox(parent), m_desk(desk)
{
    setObjectName(u"group"_s);
    setAccessibleName(tr("Group"));
    setFixedHeight(measure::button);
    setMinimumWidth(320);
    setMaximumWidth(380);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // in a narrow line it is cut
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = chosen();
        Q_EMIT groupChosen(chosen());
    });
}

GroupId GroupChooser::chosen() const
{
    return GroupId(currentData().toUuid());
}

void GroupChooser::choose(const GroupId &group)
{
    m_wanted = group;
    const int at = findData(group.uuid());
    if (at < 0 || at == currentIndex())
        return;
    setCurrentIndex(at);
    Q_EMIT groupChosen(group);
}

void GroupChooser::reload()
{
    m_desk.worker.run(this, [groups = &m_desk.groups] { return groups->groups(); }, [this](const Result<QList<GroupListing>> &groups) {
        if (!groups)
            return Q_EMIT failed(groups.error().message);
        fill(*groups);
    });
}

void GroupChooser::fill(QList<GroupListing> groups)
{
    sortAsOffered(groups);
    clear();
    for (const GroupListing &listing : std::as_const(groups))
        addItem(groupWords(listing.group), listing.group.id.uuid());
    setEnabled(!groups.isEmpty());
    const int at = findData(m_wanted.uuid());
    setCurrentIndex(at >= 0 ? at : groups.isEmpty() ? -1 : 0);
    Q_EMIT loaded(int(groups.size()));
    Q_EMIT groupChosen(chosen());
}

} // namespace warsha
