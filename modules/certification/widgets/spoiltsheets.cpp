// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoiltsheets.h"

#include "deskbutton.h"
#include "measures.h"
#include "textlabel.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SpoiltSheets::SpoiltSheets(const QList<Award> &printed, Of of, QWidget *parent)
    : QDialog(parent), m_printed(printed), m_of(of), m_list(new QListWidget(this)), m_verb(nullptr)
{
    setObjectName(u"spoiltSheets"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("After printing"));
    resize(520, 460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    const bool isCopy = of == Of::Copy;
    column->addWidget(new TextLabel(isCopy ? tr("Is the copy good?") : tr("Are all pages good?"), TextUse::RowFigure, this));
    auto *text = new TextLabel(isCopy ? tr("Tick it if it is spoilt or missing: it is printed again. The register counts it once it is good.")
                                      : tr("Tick the pages that are spoilt or missing: they are printed again. Tear up spoilt sheets; a number is on one good paper only."),
                               TextUse::Body, this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    m_list->setObjectName(u"sheets"_s);
    m_list->setAccessibleName(tr("Printed pages"));
    for (const Award &award : printed) {
        auto *item = new QListWidgetItem(u"%1   %2   %3"_s.arg(locale().toString(award.page), isolated(award.number), isolatedName(award.values.value(u"name.first"_s))), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto *rest = new DeskButton(tr("Tick from here to the end"), this);
    rest->setObjectName(u"tickRest"_s);
    rest->setVisible(!isCopy);
    auto *later = new DeskButton(tr("Not now"), this);
    later->setObjectName(u"later"_s);
    m_verb = new DeskButton({}, this, DeskButton::Kind::Primary);
    m_verb->setObjectName(u"answer"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(rest);
    line->addStretch(1);
    line->addWidget(later);
    line->addWidget(m_verb);
    column->addLayout(line);
    connect(rest, &QPushButton::clicked, this, &SpoiltSheets::tickRest);
    connect(later, &QPushButton::clicked, this, &SpoiltSheets::reject);
    connect(m_verb, &QPushButton::clicked, this, &SpoiltSheets::answer);
    connect(m_list, &QListWidget::itemChanged, this, &SpoiltSheets::showVerb);
    m_verb->setDefault(true);
    showVerb();
    m_list->setFocus();
}

void SpoiltSheets::tickRest()
{
    for (int row = qMax(0, m_list->currentRow()); row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Checked);
}

void SpoiltSheets::showVerb()
{
    int spoilt = 0;
    for (int row = 0; row < m_list->count(); ++row)
        spoilt += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    const QString good = m_of == Of::Copy ? tr("The copy is good") : tr("All pages are good");
    m_verb->setText(spoilt == 0 ? good : tr("Print %Ln page(s) again", nullptr, spoilt));
    m_verb->updateGeometry();
}

void SpoiltSheets::answer()
{
    QList<Award> good, spoilt;
    for (int row = 0; row < m_list->count(); ++row)
        (m_list->item(row)->checkState() == Qt::Checked ? spoilt : good).append(m_printed.at(row));
    accept();
    Q_EMIT answered(good, spoilt);
}

} // namespace warsha
