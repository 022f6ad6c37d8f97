// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the list of trainees: a button whose menu offers the values of every facet, the line that says what was chosen,
// and the saved list that is open.
#pragma once

#include "filterline.h"
#include "traineessection.h"

class QMenu;

namespace warsha {

class DeskButton;

class TraineesFilter : public QObject
{
    Q_OBJECT
public:
    TraineesFilter(const PeopleDesk &desk, const QList<PersonFacet *> &facets, QWidget *page);

    [[nodiscard]] DeskButton *button() const { return m_button; }
    [[nodiscard]] FilterLine *line() const { return m_line; }
    /// Who is shown; nothing: everybody.
    [[nodiscard]] const std::optional<QSet<PersonId>> &only() const { return m_only; }
    [[nodiscard]] bool isSet() const { return !m_filter.isEmpty(); }
    /// Of the list that is open, saved or registered, while nothing in it was changed; else empty.
    [[nodiscard]] QString title() const;
    /// Opens a list by its code: a saved one, one that a slice registered, or none (everybody).
    void open(const QString &list);
    void clear() { open({}); }
    /// Reads facets and lists anew.
    void refresh();
    /// Opens the menu.
    void choose();
    void keep(); ///< asks for a name
    [[nodiscard]] bool isKept() const { return openList() && !title().isEmpty(); } ///< a saved list as it was saved
    void askNewName();

Q_SIGNALS:
    void changed(); ///< only() or title()
    void saved();
    void done(); ///< with the name: the keyboard goes back to the list
    void failed(const QString &sentence);
    void listAsked(const QString &list); ///< to be gone to: one that was just kept, or none

private:
    void loadFacetsAnew();
    void loadUsed();
    void loadLists(const std::function<void()> &then);
    void fillMenu();
    void addValues(QMenu *menu, const ToldFacet &facet);
    void apply();
    void leave(); ///< the list, or what was chosen without one
    [[nodiscard]] const SavedPersonList *openList() const;
    void commit(const QString &name);
    void rename(const QString &name);
    void remove();
    PeopleDesk m_desk;
    QList<PersonFacet *> m_facets;
    DeskButton *m_button;
    QMenu *m_menu;
    FilterLine *m_line;
    ToldFacets m_told;
    bool m_isWhole = false; ///< every facet was told since the last step
    QList<SavedPersonList> m_lists;
    PersonFilter m_filter;
    SavedListId m_open; ///< the saved list that was opened
    QString m_openCode; ///< as the link has it
    std::optional<QSet<PersonId>> m_only;
    bool m_isRenaming = false;
};

} // namespace warsha
