// SPDX-License-Identifier: GPL-3.0-or-later
#include "countryfield.h"

#include "countrycodes.h"
#include "countryname.h"
#include "icons.h"
#include "identitycells.h"
#include "persontexts.h"
#include "textfold.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsRole = Qt::UserRole + 1; ///< folded, each with a blank before it
constexpr int mostRows = 10;

/// Qt compares letter by letter with what is shown; people search in any script, and without hamza and accents.
class CountryList : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &typed) const override { return {u' ' + foldText(typed)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data().toString(); }
};

void offer(QStandardItemModel &model, const QString &alpha3, const QString &name, const QStringList &words)
{
    QStringList folded;
    for (const QString &word : QStringList{name, alpha3} + words + nationalityWords(alpha3))
        folded.append(foldText(word));
    auto *item = new QStandardItem(name);
    item->setData(QString(u' ' + folded.join(u' ')), wordsRole);
    model.appendRow(item);
}

} // namespace

CountryField::CountryField(const QString &code, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(code);
    setMaxLength(1000);
    QAction *button = addAction(lineIcon(u"chevron"_s), TrailingPosition);
    button->setText(tr("Choose the country in a list"));
    connect(button, &QAction::triggered, this, &CountryField::openList);
}

/// Once somebody comes here: a form that is not filled in needs no list.
void CountryField::makeList()
{
    if (m_list)
        return;
    auto *model = new QStandardItemModel(this);
    for (const OfferedCountry &country : offeredCountries())
        if (const QString alpha3 = countryFromCode(country.code); !alpha3.isEmpty())
            offer(*model, alpha3, country.name, countryNamesOf(country.code) + QStringList{country.code});
    offer(*model, u"XXA"_s, countryName(u"XXA"_s), {});
    m_list = new CountryList(model, this);
    m_list->setCompletionRole(wordsRole);
    m_list->setFilterMode(Qt::MatchContains);
    m_list->setMaxVisibleItems(mostRows);
    m_list->popup()->setAccessibleName(accessibleName());
    setCompleter(m_list);
    connect(m_list, qOverload<const QString &>(&QCompleter::activated), this, [this] {
        setModified(true); // as if it had been typed
        Q_EMIT textEdited(text());
    }, Qt::QueuedConnection); // the line takes it first
}

void CountryField::openList()
{
    setFocus(Qt::OtherFocusReason);
    makeList();
    m_list->setCompletionPrefix({});
    m_list->complete();
}

/// A code, a name in another language, or a beginning that fits one country alone becomes the name that is shown everywhere.
void CountryField::writeOut()
{
    if (text().trimmed().isEmpty() || !m_list)
        return;
    const Result<QString> country = nationalityFromCell(text());
    m_list->setCompletionPrefix(text());
    if (!country && m_list->completionCount() != 1)
        return;
    const QString name = country ? countryName(*country) : m_list->currentCompletion();
    if (text() != name)
        setText(name);
    setModified(true); // one that was chosen, too
}

void CountryField::focusInEvent(QFocusEvent *event)
{
    makeList();
    QLineEdit::focusInEvent(event);
}

void CountryField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        writeOut();
    QLineEdit::focusOutEvent(event);
}

void CountryField::keyPressEvent(QKeyEvent *event)
{
    const bool isAsked = event->key() == Qt::Key_F4 ? event->modifiers() == Qt::NoModifier
                                                    : event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (isAsked)
        openList();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace warsha
