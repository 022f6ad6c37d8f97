// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "commandwords.h"
#include "deskpaint.h"
#include "desksettings.h"
#include "desktable.h"
#include "fuzzymatch.h"
#include "joinedfacts.h"
#include "measures.h"
#include "searchfield.h"
#include "textfold.h"
#include "typeface.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;
const QString recentKey = u"palette/recent"_s;

QStringList recentCodes()
{
    return deskSettings()->value(recentKey).toStringList();
}

void remember(const QString &code)
{
    QStringList codes = recentCodes();
    codes.removeAll(code);
    codes.prepend(code);
    deskSettings()->setValue(recentKey, QStringList(codes.first(qMin(codes.size(), mostRecent))));
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    QList<QUuid> ids;
    for (uint i = 0; i < uint(entries.size()); ++i)
        ids.append(QUuid(i + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    setIds(ids);
}

QList<Column> PaletteModel::columns() const
{
    return {{tr("Command")}, {tr("Menu"), 170}, {tr("Key"), 120}};
}

QVariant PaletteModel::cell(int row, int column, int role) const
{
    const PaletteEntry &entry = m_entries.at(row);
    if (role == Qt::DisplayRole)
        return column == 0 ? entry.title : column == 1 ? entry.where : isolated(entry.key);
    if (role == MutedRole)
        return column > 0;
    if (role == SpokenRole)
        return commaList({entry.title, entry.where, entry.key});
    return {};
}

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent), m_model(new PaletteModel(this)), m_field(new SearchField(tr("What do you want to do?"), tr("Command"), this)),
      m_table(new DeskTable(tr("Commands"), this))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"command"_s);
    m_table->setListModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 6);
    column->setSpacing(6);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_field);
    column->addLayout(line);
    column->addWidget(m_table);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &SearchField::cleared, this, &CommandPalette::shut);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(qMax(0, m_table->currentIndex().row())); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    hide();
}

/// A bar of menus that has the keyboard gives it back to what had it before.
void CommandPalette::leaveMenus()
{
    if (auto *menus = qobject_cast<QMenuBar *>(QApplication::focusWidget())) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(menus, &escape);
    }
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    const QStringList recent = recentCodes();
    const auto place = [&recent](const PaletteEntry &entry) {
        const qsizetype at = recent.indexOf(entry.code);
        return at < 0 ? mostRecent : at;
    };
    m_all = entries;
    std::stable_sort(m_all.begin(), m_all.end(), [&](const PaletteEntry &a, const PaletteEntry &b) { return place(a) < place(b); });
    const int width = qMin(640, parentWidget()->width() - 2 * measure::pageMargin);
    setGeometry((parentWidget()->width() - width) / 2, measure::menuBar + measure::topBar + measure::pageMargin, width, height());
    leaveMenus();
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    filter({});
    raise();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::shut()
{
    if (!isVisible())
        return;
    if (m_before && m_field->hasFocus())
        m_before->setFocus();
    hide();
    Q_EMIT closed();
}

void CommandPalette::filter(const QString &typed)
{
    constexpr int afterPages = 10; // what one works in stands before a report of the same name
    const QString query = withoutSmallWords(foldText(typed));
    std::vector<std::pair<int, const PaletteEntry *>> found;
    for (const PaletteEntry &entry : std::as_const(m_all))
        if (const int score = paletteScore(query, foldText(entry.title), foldText(entry.words)); score >= 0)
            found.emplace_back(entry.code.startsWith("reports."_L1) ? score - afterPages : score, &entry);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> shown;
    for (const auto &[score, entry] : found)
        shown.append(*entry);
    if (shown.isEmpty())
        shown.append({{}, tr("No command is called “%1”").arg(typed), {}, {}, {}});
    m_model->setEntries(shown);
    const int room = (parentWidget()->height() - y() - measure::statusBar) / measure::row - 3;
    m_table->setFixedHeight(qBound(1, qMin(int(shown.size()), mostRows), qMax(1, room)) * measure::row);
    adjustSize();
    resize(qMin(640, parentWidget()->width() - 2 * measure::pageMargin), height());
    m_table->selectRow(0);
}

void CommandPalette::move(int rows)
{
    m_table->selectRow(qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1));
}

void CommandPalette::run(int row)
{
    const PaletteEntry entry = m_model->entries().value(row);
    if (!entry.run)
        return;
    remember(entry.code);
    shut();
    QTimer::singleShot(0, parent(), entry.run); // not while its own key is still at work
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(mostRows - 1); return true;
        case Qt::Key_PageUp: move(1 - mostRows); return true;
        case Qt::Key_Escape: shut(); return true;
        default: break;
        }
    }
    if (event->type() == QEvent::FocusOut) // not at once: the click that took the focus may be on a command
        QTimer::singleShot(0, this, &CommandPalette::shut);
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    deskpaint::roundedPanel(&painter, rect(), palette().color(QPalette::Base), palette().color(QPalette::Dark), measure::radius);
}

} // namespace warsha
