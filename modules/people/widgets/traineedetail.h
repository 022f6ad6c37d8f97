// SPDX-License-Identifier: GPL-3.0-or-later
// One trainee: who it is, then what the slices above know of them, as cards and tabs. Fields are edited where they stand.
#pragma once

#include "traineessection.h"

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace warsha {

class ConsentCard;
class DeskButton;
class PersonCard;
class PlaceField;
class TextLabel;

class TraineeDetail : public QWidget
{
    Q_OBJECT
public:
    TraineeDetail(const PeopleDesk &desk, const QList<Panel *> &panels, Navigator &navigator, QWidget *parent = nullptr);

    void showPerson(const Person &person);
    [[nodiscard]] const Person &person() const { return m_person; }
    void reload(); ///< what the panels show
    void startEditing();

Q_SIGNALS:
    void saved();
    void undoAsked();
    void failed(const QString &sentence);
    void exportAsked();
    void eraseAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    QWidget *makeMore();
    void buildOverview(const QList<Panel *> &panels, Navigator &navigator);
    void buildTabs(const QList<Panel *> &panels, Navigator &navigator);
    void addTab(const QString &title, const std::function<PanelWidget *(QWidget *)> &make);
    void showTab(int tab);
    void follow(PanelWidget *panel);
    void showHead();
    void loadPanels();
    void commit(const Identity &before, const Identity &after, PlaceField *field);

    PeopleDesk m_desk;
    Person m_person;
    TextLabel *m_initials = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_other = nullptr;
    TextLabel *m_facts = nullptr;
    DeskButton *m_more = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_overview = nullptr;
    PersonCard *m_card = nullptr;
    ConsentCard *m_consents = nullptr;
    QList<PanelWidget *> m_panels; ///< cards of the overview
    QMap<int, std::function<PanelWidget *(QWidget *)>> m_late; ///< tabs whose widget is made when first looked at
    QMap<int, PanelWidget *> m_made;
};

} // namespace warsha
