// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include "card.h"
#include "desklinebar.h"
#include "hitlist.h"
#include "measures.h"
#include "sidebar.h"
#include "topbar.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

Frame::Frame(FrameParts parts, QWidget *parent) : QWidget(parent), m_parts(std::move(parts))
{
    setObjectName(u"frame"_s);
    build();
    buildSections();
    buildMenus();
    wireSearch();
    nameSteps();
}

void Frame::build()
{
    m_menus = new QMenuBar(this);
    m_top = new TopBar(this);
    m_sidebar = new Sidebar(this);
    m_stack = new QStackedWidget(this);
    m_message = new MessageBar(this);
    m_trouble = new MessageBar(this);
    m_foot = new DeskLineBar(m_parts, this);
    m_hits = new HitList(this, m_parts.finders);
    m_menus->setFixedHeight(measure::menuBar);
    m_message->setObjectName(u"message"_s);
    connect(m_message, &MessageBar::linkActivated, this, [this] { tell({}); });
    m_trouble->setObjectName(u"trouble"_s);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(measure::pageMargin, measure::cardGap, measure::pageMargin, 0);
    bars->setSpacing(8);
    bars->addWidget(m_trouble);
    bars->addWidget(m_message);
    auto *barsHolder = new QWidget(this);
    barsHolder->setLayout(bars);
    barsHolder->setVisible(false);
    barsHolder->setObjectName(u"bars"_s);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(barsHolder);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(content, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_menus);
    whole->addWidget(m_top);
    whole->addLayout(middle, 1);
    whole->addWidget(m_foot);
    if (!m_parts.trouble.isEmpty()) {
        barsHolder->show();
        m_trouble->showMessage(MessageBar::Kind::Bad, m_parts.trouble);
    }
}

void Frame::buildSections()
{
    QList<DeskCommand> news;
    for (Section *section : std::as_const(m_parts.sections)) {
        if (!section->isOffered())
            continue;
        m_sidebar->addItem(section->code(), section->title(), section->iconName());
        for (const DeskCommand &command : section->commands(*this))
            if (command.isNew)
                news.append(command);
    }
    m_top->setNewCommands(news);
    connect(m_sidebar, &Sidebar::picked, this, [this](const QString &code) { go({code, {}}); });
    connect(m_top, &TopBar::back, this, [this] { visit(m_trail.back()); });
    connect(m_top, &TopBar::forward, this, [this] { visit(m_trail.forward()); });
    connect(m_top, &TopBar::undo, this, &Frame::undo);
}

void Frame::wireSearch()
{
    SearchField *field = m_top->search();
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_hits->find(typed);
        placeHits();
    });
    connect(field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.isEmpty())
            m_hits->find({});
    });
    connect(field, &SearchField::wentDown, this, [this] { m_hits->move(1); });
    connect(field, &SearchField::cleared, this, [this] { m_stack->setFocus(); });
    connect(field, &QLineEdit::returnPressed, m_hits, &HitList::openChosen);
    connect(m_hits, &HitList::shown, this, &Frame::placeHits);
    connect(m_hits, &HitList::picked, this, [this, field](const Link &link) {
        field->clear();
        m_hits->hide();
        go(link);
        if (Page *page = currentPage())
            page->setFocus();
    });
}

void Frame::go(const Link &link)
{
    m_trail.go(link);
    visit(m_trail.here());
}

void Frame::visit(const Link &link)
{
    Page *page = pageOf(link.section);
    if (!page)
        return;
    m_sidebar->choose(link.section);
    m_stack->setCurrentWidget(page);
    if (m_stale.remove(link.section))
        page->refresh();
    page->openRecord(link.record);
    m_top->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
}

Page *Frame::pageOf(const QString &code)
{
    if (Page *made = m_pages.value(code))
        return made;
    for (Section *section : std::as_const(m_parts.sections)) {
        if (section->code() != code || !section->isOffered())
            continue;
        Page *page = section->makePage(m_stack, *this);
        page->setObjectName(u"page."_s + code);
        m_pages.insert(code, page);
        m_stack->addWidget(page);
        connect(page, &Page::saved, this, &Frame::pageSaved);
        connect(page, &Page::failed, this, &Frame::tell);
        connect(page, &Page::recordShown, this, [this, page](const QUuid &record) {
            if (page != currentPage())
                return;
            m_trail.shown(record);
            m_top->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
        });
        return page;
    }
    return nullptr;
}

Page *Frame::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

FramePlace Frame::place() const
{
    return {m_trail.links(), m_trail.at(), m_savedAt};
}

void Frame::restore(const FramePlace &place)
{
    m_savedAt = place.saved;
    m_foot->setSaved(place.saved);
    m_trail.restore(place.trail, place.at);
    if (!m_trail.here().section.isEmpty())
        visit(m_trail.here());
}

void Frame::pageSaved()
{
    m_savedAt = QDateTime::currentDateTime();
    m_foot->setSaved(m_savedAt);
    tell({});
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        if (it.value() != currentPage())
            m_stale.insert(it.key());
    nameSteps();
}

void Frame::dataChanged()
{
    pageSaved();
    if (Page *page = currentPage())
        page->refresh();
}

void Frame::nameSteps()
{
    m_parts.steps->names(this, [this](const StepNames &names) {
        m_undo->setEnabled(!names.undo.isEmpty());
        m_redo->setEnabled(!names.redo.isEmpty());
        m_undo->setText(names.undo.isEmpty() ? tr("Undo") : tr("Undo “%1”").arg(names.undo));
        m_redo->setText(names.redo.isEmpty() ? tr("Redo") : tr("Redo “%1”").arg(names.redo));
        m_top->setUndo(names.undo);
    });
}

void Frame::undo()
{
    m_parts.steps->undo(this, [this](const Result<void> &done) {
        if (!done)
            return tell(done.error().message);
        dataChanged();
    });
}

void Frame::redo()
{
    m_parts.steps->redo(this, [this](const Result<void> &done) {
        if (!done)
            return tell(done.error().message);
        dataChanged();
    });
}

void Frame::tell(const QString &sentence)
{
    m_message->showMessage(MessageBar::Kind::Bad, sentence, sentence.isEmpty() ? QString() : tr("Close"));
    findChild<QWidget *>(u"bars"_s)->setVisible(!sentence.isEmpty() || !m_parts.trouble.isEmpty());
}

void Frame::placeHits()
{
    const QPoint corner = m_top->search()->mapTo(this, QPoint(0, m_top->search()->height() + 2));
    m_hits->setGeometry(corner.x(), corner.y(), m_top->search()->width(), m_hits->height());
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setNarrow(width() < 1100);
    placeHits();
}

/// Letters typed where nothing else wants them start the page's own search.
void Frame::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber() && currentPage() && currentPage()->focusSearch()) {
        QApplication::sendEvent(QApplication::focusWidget(), event);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool Frame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up && m_hits->isVisible()) {
        m_hits->move(-1);
        return true;
    }
    if (event->type() == QEvent::FocusOut) // not at once: the click that took the focus may be on a hit
        QTimer::singleShot(0, m_hits, &QWidget::hide);
    return QWidget::eventFilter(watched, event);
}

} // namespace warsha
