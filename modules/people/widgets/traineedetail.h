// SPDX-License-Identifier: GPL-3.0-or-later
// One trainee: who it is, then what the slices above know of them, as cards and tabs. Fields are edited where they stand.
#pragma once

#include "traineessection.h"

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace warsha {

class PersonCard;
class TextLabel;

class TraineeDetail : public QWidget
{
    Q_OBJECT
public:
    TraineeDetail(const PeopleDesk &desk, const QList<Panel *> &panels, Navigator &navigator, QWidget *parent = nullptr);

    void showPerson(const Person &person);
    void reload(); ///< what the panels show
    void startEditing();

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildOverview(const QList<Panel *> &panels, Navigator &navigator);
    void buildTabs(const QList<Panel *> &panels, Navigator &navigator);
    void showHead();
    void loadPanels();
    void commit(const Identity &identity);

    PeopleDesk m_desk;
    Person m_person;
    TextLabel *m_initials = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_other = nullptr;
    TextLabel *m_facts = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    PersonCard *m_card = nullptr;
    QList<PanelWidget *> m_panels; ///< cards of the overview
    QMap<int, Panel *> m_late;     ///< tabs whose widget is made when first looked at
    QMap<int, PanelWidget *> m_made;
    Navigator &m_navigator;
};

} // namespace warsha
