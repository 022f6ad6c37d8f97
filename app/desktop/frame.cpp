// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include "card.h"
#include "commandmenus.h"
#include "commandpalette.h"
#include "desklinebar.h"
#include "hitlist.h"
#include "jobstrip.h"
#include "keyboardplace.h"
#include "listdetail.h"
#include "measures.h"
#include "noticeplace.h"
#include "pagekeyboard.h"
#include "sidebar.h"
#include "topbar.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

Frame::Frame(FrameParts parts, QWidget *parent) : QWidget(parent), m_parts(std::move(parts))
{
    setObjectName(u"frame"_s);
    m_keyboard = new PageKeyboard(this);
    build();
    buildMenus();
    buildSections();
    wireSearch();
    nameSteps();
}

void Frame::build()
{
    m_menus = new QMenuBar(this);
    m_top = new TopBar(this);
    m_sidebar = new Sidebar(this);
    m_stack = new QStackedWidget(this);
    m_foot = new DeskLineBar(m_parts, this);
    connect(m_foot, &DeskLineBar::linked, this, &Frame::go);
    connect(m_foot, &DeskLineBar::backupAsked, this, &Frame::backUp);
    m_hits = new HitList(this, m_parts.finders);
    buildBars();
    m_menus->setFixedHeight(measure::menuBar);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_bars);
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
    showTrouble(m_parts.trouble);
}

void Frame::buildSections()
{
    for (Section *section : std::as_const(m_parts.sections)) {
        if (!section->isOffered())
            continue;
        if (!m_parts.aside.contains(section->code()))
            m_sidebar->addItem(section->code(), section->title(), section->iconName());
        m_commands->addSection(section->code(), section->commands(*this));
    }
    m_top->setNewActions(m_commands->newActions());
    connect(m_sidebar, &Sidebar::picked, this, [this](const QString &code) {
        go({code.section(u'/', 0, 0), {}, code.section(u'/', 1)});
    });
    connect(m_top, &TopBar::back, this, [this] { visit(m_trail.back()); });
    connect(m_top, &TopBar::forward, this, [this] { visit(m_trail.forward()); });
    connect(m_top, &TopBar::undo, this, &Frame::undo);
    m_counting.setSingleShot(true);
    m_counting.setInterval(200);
    connect(&m_counting, &QTimer::timeout, this, &Frame::countAll);
    m_counting.start();
}

/// Figures of the sidebar (the sections' own, and the saved lists with theirs), of the palette and the foot.
void Frame::countAll()
{
    for (Section *section : std::as_const(m_parts.sections)) {
        if (!section->isOffered())
            continue;
        section->count(this, [this, code = section->code()](int count) { m_sidebar->setCount(code, count); });
        section->lists(this, [this, code = section->code()](const QList<SavedList> &lists) { gatherLists(code, lists); });
    }
    m_tasks.resize(m_parts.tasks.size());
    for (qsizetype i = 0; i < m_parts.tasks.size(); ++i)
        m_parts.tasks.at(i)->count(this, [this, i](const TaskLine &line) { m_tasks[i] = line; });
    if (m_parts.waiting)
        m_parts.waiting->count(this, [this](const TaskLine &line) { m_foot->setWaiting(line); });
}

void Frame::gatherLists(const QString &section, const QList<SavedList> &lists)
{
    m_lists.insert(section, lists);
    QList<SideItem> all;
    for (Section *each : std::as_const(m_parts.sections))
        for (const SavedList &list : m_lists.value(each->code()))
            if (!m_parts.aside.contains(each->code()) && (list.count != 0 || (here().section == each->code() && here().list == list.code))) // the palette has the empty ones too
                all.append({each->code() + u'/' + list.code, list.title, list.iconName, list.count});
    m_sidebar->setLists(tr("My lists"), all);
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
    connect(field, &SearchField::cleared, this, &Frame::leaveSearch);
    connect(field, &QLineEdit::returnPressed, m_hits, &HitList::openChosen);
    connect(m_hits, &HitList::shown, this, &Frame::placeHits);
    connect(m_hits, &HitList::picked, this, [this, field](const Link &link) {
        field->clear();
        m_hits->hide();
        go(link);
    });
}

void Frame::go(const Link &link)
{
    if (!link.list.isEmpty())
        m_listShown.remove(link.section); // asked for anew: the page may have gone on to something else
    m_trail.go(link);
    visit(m_trail.here());
}

void Frame::run(const QString &command)
{
    if (auto *action = findChild<QAction *>(command); action && action->isEnabled())
        action->trigger();
}

void Frame::visit(const Link &link)
{
    Page *page = pageOf(link.section);
    if (!page)
        return;
    const bool walksTheSidebar = m_sidebar->isAncestorOf(window()->focusWidget()); // by its arrows: goes on there
    m_sidebar->choose(link.list.isEmpty() ? link.section : link.section + u'/' + link.list);
    m_stack->setCurrentWidget(page);
    if (!m_toldIn.isEmpty() && m_toldIn != link.section)
        tell({}); // it was about the page that was left
    if (m_stale.remove(link.section))
        page->refresh();
    if (std::exchange(m_listShown[link.section], link.list) != link.list)
        page->openList(link.list);
    page->openRecord(link.record);
    if (!link.record.isNull())
        m_records[link.section] = link.record;
    if (auto *columns = page->findChild<ListDetail *>())
        link.record.isNull() ? columns->showList() : columns->showDetail();
    showTrail();
    showSteps();
    offerCommands();
    if (!walksTheSidebar)
        m_keyboard->bring(page);
}

void Frame::showTrail()
{
    m_top->setTrail(m_trail.canGoBack(), m_trail.canGoForward());
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
    Q_EMIT placeChanged();
}

void Frame::offerCommands()
{
    Page *page = currentPage();
    m_commands->setFront(here().section, page ? page->commands() : QList<DeskCommand>());
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
        wirePage(page);
        if (const QUuid chosen = m_records.value(code); !chosen.isNull())
            page->openRecord(chosen); // as it was before the window was made anew
        return page;
    }
    return nullptr;
}

void Frame::wirePage(Page *page)
{
    connect(page, &Page::saved, this, [this, page] { pageSaved(page); });
    connect(page, &Page::unsavedChanged, this, &Frame::showSteps);
    connect(page, &Page::undoAsked, this, &Frame::undo);
    connect(page, &Page::failed, this, &Frame::tell);
    connect(page, &Page::told, this, [this](const QString &sentence) { m_note->showForSeconds(MessageBar::Kind::Good, sentence); });
    connect(page, &Page::working, m_jobs, &JobStrip::show);
    connect(page, &Page::commandsChanged, this, [this, page] {
        if (page == currentPage())
            offerCommands();
    });
    connect(page, &Page::listShown, this, [this, page](const QString &list) {
        if (page != currentPage() || here().list == list)
            return;
        m_listShown[here().section] = list;
        m_trail.listed(list);
        showTrail();
    });
    connect(page, &Page::recordShown, this, [this, page](const QUuid &record) {
        if (page != currentPage())
            return;
        m_records[here().section] = record;
        m_trail.shown(record);
        showTrail();
    });
}

Page *Frame::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

FramePlace Frame::place() const
{
    return {m_trail.links(), m_trail.at(), m_savedAt, m_records};
}

void Frame::restore(const FramePlace &place)
{
    m_savedAt = place.saved;
    m_foot->setSaved(place.saved);
    m_records = place.records;
    m_trail.restore(place.trail, place.at);
    if (!m_trail.here().section.isEmpty())
        visit(m_trail.here());
}

void Frame::placeHits()
{
    const QPoint corner = m_top->search()->mapTo(this, QPoint(0, m_top->search()->height() + 2));
    m_hits->setGeometry(corner.x(), corner.y(), m_top->search()->width(), m_hits->height());
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setNarrow();
    placeHits();
    layFloating();
    if (m_palette)
        m_palette->shut();
}

/// Pages are made late, and their parts later still: what lies above the foot, and the foot, stay last on the way of Tab, as they are to the eye.
void Frame::keepFootLast()
{
    const auto isLast = [this](const QWidget *at) { return m_foot->isAncestorOf(at) || m_note->isAncestorOf(at) || m_floating->isAncestorOf(at); };
    QWidget *last = window()->previousInFocusChain();
    while (last != window() && (!(last->focusPolicy() & Qt::TabFocus) || isLast(last)))
        last = last->previousInFocusChain();
    for (QPushButton *button : m_note->findChildren<QPushButton *>() + m_floating->findChildren<QPushButton *>() + m_foot->buttons()) {
        setTabOrder(last, button);
        last = button;
    }
}

/// Also called when what has the keyboard is hidden or disabled; the next on the way of Tab is then often Back or the foot.
bool Frame::focusNextPrevChild(bool next)
{
    keepFootLast();
    const QWidget *now = window()->focusWidget();
    if (!now || !isAncestorOf(now) || (now->isVisible() && now->isEnabled()))
        return passKeyboard(next);
    if (now->isVisible() && passKeyboard(next) && currentPage() && currentPage()->isAncestorOf(window()->focusWidget()))
        return true;
    return m_keyboard->bringFrom(now, currentPage()) || passKeyboard(next);
}

/// Qt 6.4 takes a part that hands the keyboard on to something inside it for a stop: what stands in it before that was passed
/// over, like the tabs and the choosers above a grid.
bool Frame::passKeyboard(bool next)
{
    QWidget *from = window()->focusWidget() ? window()->focusWidget() : window();
    const auto after = [next](const QWidget *at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget *at = after(from); at != from; at = after(at))
        if (takesKeyboard(at)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return false;
}

void Frame::setNarrow()
{
    m_sidebar->setNarrow(width() < measure::bothColumns || m_narrow->isChecked());
}

bool Frame::isAtWork() const
{
    return m_jobs->isAtWork();
}

/// Letters typed where nothing else wants them start the page's own search, or the one over everything.
void Frame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_message->sentence().isEmpty())
        return tell({});
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        if (!currentPage() || !currentPage()->focusSearch())
            beginSearch();
        if (auto *field = qobject_cast<QLineEdit *>(window()->focusWidget()))
            QApplication::sendEvent(field, event);
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
