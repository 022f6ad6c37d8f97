// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with several chosen trainees: one value for all of them, into a group, out as a table, and two who are one.
#pragma once

#include "traineessection.h"

namespace warsha {

class Card;
class FieldEditor;
class TextLabel;

class SeveralTrainees : public QWidget
{
    Q_OBJECT
public:
    SeveralTrainees(const PeopleDesk &desk, QWidget *parent = nullptr);
    void showPeople(const QList<PersonId> &people);
    void enter(); ///< the keyboard goes to the first field

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);
    void copyAsked();
    void exportAsked();
    void mergeAsked();

private:
    QWidget *makeTable();
    void setForAll(const std::function<Identity(Identity, QDate)> &change);
    PeopleDesk m_desk;
    QList<PersonId> m_people;
    TextLabel *m_title;
    TextLabel *m_names;
    FieldEditor *m_editor = nullptr;
    QList<PeoplePanelWidget *> m_panels;
    Card *m_twins = nullptr;
};

} // namespace warsha
