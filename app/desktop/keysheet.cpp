// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysheet.h"

#include "deskbutton.h"
#include "measures.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QScrollArea>

#include <numeric>

namespace warsha {

using namespace Qt::StringLiterals;

KeySheet::KeySheet(const QMenuBar *menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keys"_s);
    setWindowTitle(tr("Keys"));
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(40);
    const QList<Group> groups = groupsOf(menus);
    const auto linesOf = [](qsizetype sum, const Group &group) { return sum + group.lines.size() + 1; };
    const qsizetype all = std::accumulate(groups.cbegin(), groups.cend(), qsizetype(0), linesOf);
    qsizetype split = 0; // the two columns as even as the groups allow
    for (qsizetype lines = 0; split < groups.size() && qAbs(all - 2 * linesOf(lines, groups[split])) < qAbs(all - 2 * lines); ++split)
        lines = linesOf(lines, groups[split]);
    addColumn(columns, groups.first(split));
    addColumn(columns, groups.sliced(split));
    auto *area = new QScrollArea(this); // a low window
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Keys"));
    area->setWidget(content);
    auto *close = new DeskButton(tr("Close"), this, DeskButton::Kind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, measure::pageMargin);
    column->addWidget(area, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    close->setFocus();
    const QSize wanted = content->sizeHint() + QSize(20, measure::button + 2 * measure::pageMargin);
    resize(wanted.boundedTo(parent->window()->size() - QSize(40, 40)));
}

QList<KeySheet::Group> KeySheet::groupsOf(const QMenuBar *menus)
{
    QList<Group> groups;
    for (const MenuAction &entry : menuActions(menus)) {
        if (entry.action->shortcut().isEmpty())
            continue;
        if (groups.isEmpty() || groups.last().title != entry.menu)
            groups.append({entry.menu, {}});
        groups.last().lines.append({keysText(entry.action), plainTitle(entry)});
    }
    groups.append(listKeys());
    return groups;
}

KeySheet::Group KeySheet::listKeys()
{
    return {tr("Lists and fields"),
            {{u"↑ ↓, Home, End"_s, tr("Move in a list")},
             {u"Enter"_s, tr("Open what is chosen")},
             {u"F2"_s, tr("Edit the field")},
             {u"F7"_s, tr("Next red cell of a table")},
             {QKeySequence(u"Alt+Down"_s).toString(QKeySequence::NativeText), tr("Choices of a cell")},
             {u"A … Z"_s, tr("Search, from anywhere")},
             {u"Esc"_s, tr("Clear, close, leave the field as it was")}}};
}

/// Each with rows of its own: headings of the one do not push those of the other apart.
void KeySheet::addColumn(QHBoxLayout *columns, const QList<Group> &groups)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(5);
    columns->addLayout(grid);
    int row = 0;
    for (const Group &group : groups) {
        auto *title = new TextLabel(group.title, TextUse::LabelBold, this, TextLabel::Tone::Muted);
        title->setContentsMargins(0, row == 0 ? 0 : 8, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Line &line : group.lines) {
            grid->addWidget(new TextLabel(isolated(line.key), TextUse::BodyBold, this), row, 0);
            grid->addWidget(new TextLabel(line.what, TextUse::Body, this), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
}

} // namespace warsha
