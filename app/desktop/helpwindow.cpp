// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "card.h"
#include "measures.h"

#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(const HelpBook &book, QWidget *parent)
    : QDialog(parent), m_book(book), m_chapters(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 520);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::pageMargin, measure::cardGap, measure::pageMargin, measure::cardGap);
    whole->setSpacing(8);
    auto *note = new MessageBar(this);
    note->showMessage(MessageBar::Kind::Warn, book.isInEnglish ? tr("There is no help in this language yet: it is shown in English.") : QString());
    whole->addWidget(note);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    m_chapters->setObjectName(u"helpChapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(250);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenLinks(false);
    line->addWidget(m_chapters);
    line->addWidget(m_text, 1);
    whole->addLayout(line, 1);
    for (const HelpChapter &chapter : book.chapters)
        m_chapters->addItem(chapter.title);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &HelpWindow::showChapter);
}

void HelpWindow::open(const QString &code)
{
    const auto found = std::ranges::find(m_book.chapters, code, &HelpChapter::code);
    m_chapters->setCurrentRow(found == m_book.chapters.end() ? 0 : int(found - m_book.chapters.begin()));
    m_chapters->setFocus();
    show();
    raise();
    activateWindow();
}

void HelpWindow::showChapter(int row)
{
    if (row < 0 || row >= m_book.chapters.size())
        return;
    const HelpChapter &chapter = m_book.chapters.at(row);
    QTextOption direction;
    direction.setTextDirection(m_book.isInEnglish ? Qt::LeftToRight : layoutDirection());
    m_text->document()->setDefaultTextOption(direction);
    m_text->document()->setDefaultFont(font());
    m_text->document()->setMarkdown(u"## "_s + chapter.title + u"\n\n"_s + chapter.markdown);
}

} // namespace warsha
