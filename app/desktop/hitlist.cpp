// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitlist.h"

#include "deskpaint.h"
#include "joinedfacts.h"
#include "measures.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

void HitModel::setHits(const QList<Hit> &hits)
{
    m_hits = hits;
    QList<QUuid> ids;
    for (const Hit &hit : hits)
        ids.append(hit.link.record);
    setIds(ids);
}

const Hit *HitModel::hitAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr;
}

QList<Column> HitModel::columns() const
{
    return {{tr("Found")}, {QString(), 190}};
}

QVariant HitModel::cell(int row, int column, int role) const
{
    const Hit &hit = m_hits.at(row);
    if (role == Qt::DisplayRole)
        return column == 0 ? hit.title : hit.fact;
    if (role == MutedRole)
        return column == 1;
    if (role == SpokenRole)
        return commaList({hit.title, hit.fact});
    return {};
}

HitList::HitList(QWidget *parent, QList<Finder *> finders)
    : QFrame(parent), m_finders(std::move(finders)), m_model(new HitModel(this))
{
    setObjectName(u"hits"_s);
    hide();
}

/// When something is searched for the first time: a table is dear, and no first screen shows this one.
void HitList::makeTable()
{
    m_table = new DeskTable(tr("Found"), this);
    m_table->setListModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 6);
    column->addWidget(m_table);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const Hit *hit = m_model->hitAt(index.row()))
            Q_EMIT picked(hit->link);
    });
}

void HitList::find(const QString &typed)
{
    m_typed = typed.trimmed();
    const int asked = ++m_asked;
    m_found = QList<QList<Hit>>(m_finders.size());
    if (m_typed.isEmpty()) {
        hide();
        return;
    }
    for (qsizetype i = 0; i < m_finders.size(); ++i) {
        m_finders.at(i)->find(m_typed, perFinder, this, [this, asked, i](const QList<Hit> &hits) {
            if (asked != m_asked)
                return;
            m_found[i] = hits.first(qMin(hits.size(), qsizetype(perFinder)));
            showHits();
        });
    }
    showHits();
}

void HitList::showHits()
{
    if (!m_table)
        makeTable();
    QList<Hit> all;
    for (const QList<Hit> &some : std::as_const(m_found))
        all += some;
    const bool none = all.isEmpty();
    if (none)
        all.append({tr("Nothing found for “%1”").arg(m_typed), {}, {}, {}});
    m_model->setHits(all);
    setFixedHeight(int(all.size()) * measure::row + 14);
    if (none)
        m_table->clearSelection();
    else
        m_table->selectRow(0);
    raise();
    show();
    Q_EMIT shown(none ? 0 : int(all.size()));
}

void HitList::move(int rows)
{
    if (!m_table)
        return;
    const int row = qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_table->selectRow(row);
}

bool HitList::openChosen()
{
    const Hit *hit = isVisible() ? m_model->hitAt(qMax(0, m_table->currentIndex().row())) : nullptr;
    if (!hit || hit->link.section.isEmpty())
        return false;
    const Link link = hit->link;
    Q_EMIT picked(link);
    return true;
}

void HitList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    deskpaint::roundedPanel(&painter, rect(), palette().color(QPalette::Base), palette().color(QPalette::Dark), measure::radius);
}

} // namespace warsha
