// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedchoice.h"

#include "textfold.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int noMatch = 2;

bool beginsSo(QStringView text, QStringView wanted)
{
    return text.startsWith(wanted) || withoutArabicArticle(text).startsWith(wanted);
}

/// 0: it begins so; 1: a word in it does.
int rankOf(const QString &text, QStringView wanted)
{
    const QString folded = foldText(text);
    if (beginsSo(folded, wanted))
        return 0;
    for (qsizetype at = folded.indexOf(u' '); at >= 0; at = folded.indexOf(u' ', at + 1))
        if (beginsSo(QStringView(folded).sliced(at + 1), wanted))
            return 1;
    return noMatch;
}

bool isOneLetterAgain(const QString &typed)
{
    return typed.size() > 1 && typed.count(typed.front()) == typed.size();
}

/// Of each row what stands in these columns; nothing of a row that cannot be chosen.
QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &root, int first, int last)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(root); ++row) {
        QStringList cells;
        for (int column = first; column <= last; ++column)
            if (const QModelIndex index = model.index(row, column, root); index.flags().testFlag(Qt::ItemIsEnabled))
                cells << index.data().toString() << index.data(typedWordsRole).toString();
        texts.append(cells.join(u' '));
    }
    return texts;
}

} // namespace

int typedRow(const QStringList &texts, int present, const QString &typed)
{
    const bool isNext = typed.size() == 1 || isOneLetterAgain(typed);
    QString wanted = foldText(isOneLetterAgain(typed) ? typed.first(1) : typed);
    if (wanted.isEmpty())
        return -1;
    int best = -1, bestRank = noMatch;
    for (int i = isNext ? 1 : 0; i < texts.size() + (isNext ? 1 : 0); ++i) {
        const int row = int((qMax(0, present) + i + (present < 0 && isNext ? -1 : 0)) % texts.size());
        if (const int rank = rankOf(texts.at(row), wanted); rank < bestRank) {
            best = row;
            bestRank = rank;
        }
    }
    return best;
}

bool TypedChoice::take(const QObject &where, const QKeyEvent &key)
{
    const QString text = key.text();
    const bool isLetter = !text.isEmpty() && text.front().isPrint() && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isOn = m_where == &where && m_since.isValid() && !m_since.hasExpired(QApplication::keyboardInputInterval());
    if (!isLetter || (!isOn && text.front().isSpace())) // a space opens the list, but is a part of what is being typed
        return false;
    m_typed = isOn ? m_typed + text : text;
    m_where = &where;
    m_since.start();
    return true;
}

bool TypedChoice::takeKey(QComboBox &box, const QKeyEvent &key)
{
    if (box.isEditable() || !take(box, key))
        return false;
    const int row = typedRow(textsOf(*box.model(), box.rootModelIndex(), box.modelColumn(), box.modelColumn()), box.currentIndex(), m_typed);
    if (row >= 0 && row != box.currentIndex()) {
        box.setCurrentIndex(row);
        Q_EMIT box.activated(row);
        Q_EMIT box.textActivated(box.itemText(row));
    }
    return true;
}

bool TypedChoice::takeKey(QAbstractItemView &list, const QKeyEvent &key)
{
    if (!list.model() || !take(list, key))
        return false;
    const QModelIndex present = list.currentIndex();
    const QStringList texts = textsOf(*list.model(), list.rootIndex(), 0, list.model()->columnCount(list.rootIndex()) - 1);
    const int row = typedRow(texts, present.row(), m_typed);
    if (row >= 0)
        list.setCurrentIndex(list.model()->index(row, qMax(0, present.column()), list.rootIndex()));
    return true;
}

} // namespace warsha
