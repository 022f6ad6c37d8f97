// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "card.h"
#include "measures.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Arabic and Lao letters have no slanted form: what is said with weight is bold in every language.
QString withoutItalics(QString markdown)
{
    static const QRegularExpression slanted(u"(?<![*\\\\])\\*([^*\\s][^*\n]*)\\*(?!\\*)"_s); // a letter may stand before it, as Arabic "and" does
    return markdown.replace(slanted, u"**\\1**"_s);
}

} // namespace

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
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenLinks(false);
    auto *chapters = new Card(this);
    chapters->removePadding();
    chapters->body()->setContentsMargins(4, 6, 4, 6);
    chapters->body()->addWidget(m_chapters);
    auto *text = new Card(this);
    text->body()->addWidget(m_text);
    for (QAbstractScrollArea *area : {static_cast<QAbstractScrollArea *>(m_chapters), static_cast<QAbstractScrollArea *>(m_text)}) {
        area->setFrameShape(QFrame::NoFrame); // the card has one
        area->viewport()->setAutoFillBackground(false);
    }
    line->addWidget(chapters);
    line->addWidget(text, 1);
    whole->addLayout(line, 1);
    for (const HelpChapter &chapter : book.chapters) {
        m_chapters->addItem(chapter.title);
        m_chapters->item(m_chapters->count() - 1)->setSizeHint({m_chapters->fontMetrics().horizontalAdvance(chapter.title) + 16, measure::button});
    }
    m_chapters->setFixedWidth(qBound(200, m_chapters->sizeHintForColumn(0), 320));
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
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setMarkdown(u"## "_s + chapter.title + u"\n\n"_s + withoutItalics(chapter.markdown));
    QTextBlockFormat apart;
    apart.setBottomMargin(8);
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(apart);
}

} // namespace warsha
