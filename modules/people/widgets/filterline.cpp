// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterline.h"

#include "card.h"
#include "measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace warsha {

using namespace Qt::StringLiterals;

FilterLine::FilterLine(bool mayEdit, QWidget *parent)
    : QWidget(parent), m_mayEdit(mayEdit), m_words(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted)), m_name(new QLineEdit(this)),
      m_keep(addButton(u"keepFilter"_s, tr("Save as a list…"), &FilterLine::keepAsked)),
      m_rename(addButton(u"renameList"_s, tr("Rename…"), &FilterLine::renameAsked)),
      m_remove(addButton(u"removeList"_s, tr("Delete the list"), &FilterLine::removeAsked)),
      m_clear(addButton(u"clearFilter"_s, tr("Clear"), &FilterLine::clearAsked)),
      m_save(new DeskButton(tr("Save"), this)), m_cancel(new DeskButton(tr("Cancel"), this, DeskButton::Kind::Quiet))
{
    m_words->setObjectName(u"filterWords"_s);
    m_words->setWordWrap(true);
    m_name->setObjectName(u"listName"_s);
    m_name->setPlaceholderText(tr("Name of the list"));
    m_name->setAccessibleName(tr("Name of the list"));
    m_name->installEventFilter(this);
    m_save->setObjectName(u"saveList"_s);
    m_cancel->setObjectName(u"cancelList"_s);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT named(m_name->text()); });
    connect(m_cancel, &QPushButton::clicked, this, &FilterLine::leaveName);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(measure::pageMargin, 0, measure::pageMargin, 6);
    line->setSpacing(4);
    line->addWidget(m_words, 1);
    line->addWidget(m_name, 1);
    for (DeskButton *button : {m_keep, m_rename, m_remove, m_clear, m_save, m_cancel})
        line->addWidget(button);
    hide();
}

DeskButton *FilterLine::addButton(const QString &name, const QString &text, void (FilterLine::*asked)())
{
    auto *button = new DeskButton(text, this, DeskButton::Kind::Quiet);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void FilterLine::showFilter(const QString &words, bool isKept, bool hasName)
{
    m_words->setText(words);
    m_isKept = isKept;
    m_hasName = hasName;
    showParts(false);
    setVisible(!words.isEmpty() || hasName);
}

void FilterLine::showParts(bool isNaming)
{
    m_words->setVisible(!isNaming);
    m_name->setVisible(isNaming);
    m_save->setVisible(isNaming);
    m_cancel->setVisible(isNaming);
    m_keep->setVisible(!isNaming && m_mayEdit && !m_isKept);
    m_rename->setVisible(!isNaming && m_mayEdit && m_isKept);
    m_remove->setVisible(!isNaming && m_mayEdit && m_isKept);
    m_clear->setVisible(!isNaming);
}

void FilterLine::askName(const QString &offered)
{
    show();
    showParts(true);
    m_name->setText(offered);
    m_name->selectAll();
    m_name->setFocus();
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    leaveName();
    return true;
}

void FilterLine::leaveName()
{
    showParts(false);
    Q_EMIT notNamed();
}

} // namespace warsha
