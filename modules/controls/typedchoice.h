// SPDX-License-Identifier: GPL-3.0-or-later
// Letters typed in a list choose its row, as people search (base/textfold.h). Qt compares them with the text as it stands there: the
// marks around a name or a code, a hamza, a vowel sign or the article were in the way.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QStringList>

class QAbstractItemView;
class QComboBox;
class QKeyEvent;

namespace warsha {

/// Of an item of a box: words it is chosen by too, besides those that are shown ("f female femme").
constexpr int typedWordsRole = Qt::UserRole + 71;

/// The row that is meant by what was typed, or -1: one whose text begins so, else one with a word that does; Arabic with its article or
/// without. Rows are looked at from the present one on, and round; a letter typed again and again goes from one to the next.
[[nodiscard]] int typedRow(const QStringList &texts, int present, const QString &typed);

/// What is typed quickly after one another is one word. One for the program: the keyboard is in one place.
class TypedChoice
{
public:
    /// False where the key is nothing to choose by.
    bool takeKey(QComboBox &box, const QKeyEvent &key);
    bool takeKey(QAbstractItemView &list, const QKeyEvent &key);

private:
    bool take(const QObject &where, const QKeyEvent &key);
    QPointer<const QObject> m_where;
    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace warsha
