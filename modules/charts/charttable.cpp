// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttable.h"

#include "deskbutton.h"
#include "desktable.h"
#include "joinedfacts.h"
#include "tablewriter.h"
#include "textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace warsha {

using namespace Qt::StringLiterals;

ChartTableModel::ChartTableModel(const ChartFigure &figure, QObject *parent) : IdListModel(parent), m_rows(chartTable(figure))
{
    m_headings = m_rows.takeFirst();
    QList<QUuid> ids;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        ids.append(QUuid::createUuid());
    setIds(ids);
}

QList<Column> ChartTableModel::columns() const
{
    QList<Column> columns;
    for (const QString &heading : m_headings)
        columns.append(columns.isEmpty() ? Column{heading} : Column{heading, 96, Column::Kind::Figure});
    return columns;
}

QVariant ChartTableModel::cell(int row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return m_rows.at(row).at(column);
    if (role == SpokenRole)
        return commaList(m_rows.at(row));
    return {};
}

ChartTable::ChartTable(const ChartFigure &figure, QWidget *parent) : QDialog(parent), m_figure(figure), m_table(new DeskTable(figure.title, this))
{
    setObjectName(u"chartTable"_s);
    setWindowTitle(figure.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new TextLabel(figure.title, TextUse::CardTitle, this));
    column->addWidget(new TextLabel(figure.measure, TextUse::Caption, this, TextLabel::Tone::Muted));
    auto *model = new ChartTableModel(figure, this);
    m_table->setObjectName(u"table"_s);
    m_table->setListModel(model);
    column->addWidget(m_table, 1);
    auto *line = new QHBoxLayout;
    auto *copyAll = new DeskButton(tr("Copy the table"), this);
    copyAll->setObjectName(u"copy"_s);
    auto *close = new DeskButton(tr("Close"), this);
    connect(copyAll, &QPushButton::clicked, this, &ChartTable::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    line->addStretch(1);
    line->addWidget(copyAll);
    line->addWidget(close);
    column->addLayout(line);
    resize(qMin(760, 280 + 100 * int(model->columnCount())), qMin(520, 170 + 23 * int(model->rowCount())));
    m_table->chooseFirst();
    m_table->setFocus();
}

void ChartTable::copy() const
{
    QGuiApplication::clipboard()->setText(TableWriter::toClipboard(chartTable(m_figure)));
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    QDialog::keyPressEvent(event);
}

} // namespace warsha
