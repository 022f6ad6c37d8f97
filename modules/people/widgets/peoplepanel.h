// SPDX-License-Identifier: GPL-3.0-or-later
// A card about trainees chosen in the list, filled by an upper slice: putting them into a group. Implemented in the widgets
// rooms above, registered by the composition.
#pragma once

#include "person.h"

#include <QWidget>

namespace warsha {

class PeoplePanelWidget : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showPeople(const QList<PersonId> &people) = 0;

Q_SIGNALS:
    void saved(); ///< a step was committed
    void failed(const QString &sentence);
};

class PeoplePanel
{
public:
    virtual ~PeoplePanel() = default;
    [[nodiscard]] virtual PeoplePanelWidget *makeWidget(QWidget *parent) = 0;
};

} // namespace warsha
