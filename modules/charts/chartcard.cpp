// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

#include "chartcanvas.h"
#include "chartlegend.h"
#include "chartpicture.h"
#include "charttable.h"
#include "measures.h"
#include "question.h"
#include "textfold.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastPicture(640, 360);

} // namespace

ChartCard::ChartCard(FilePicker &files, const QString &title, QWidget *parent)
    : Card(parent), m_files(files), m_heading(new TextLabel(title, TextUse::CardTitle, this)), m_legend(new ChartLegend(this)),
      m_measure(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted)), m_head(new QHBoxLayout), m_line(new QHBoxLayout), m_canvas(new ChartCanvas(this)),
      m_nothing(new TextLabel(tr("The figures are being read…"), TextUse::Body, this, TextLabel::Tone::Muted))
{
    m_head->addWidget(m_heading, 1);
    m_head->addWidget(m_legend);
    m_line->addWidget(m_measure, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->setSpacing(4);
    body()->addLayout(m_head);
    body()->addLayout(m_line);
    body()->addWidget(m_canvas, 1);
    body()->addWidget(m_nothing, 1);
    m_canvas->hide();
    connect(m_canvas, &ChartCanvas::activated, this, &ChartCard::showTable);
}

void ChartCard::setFigure(const ChartFigure &figure, const QString &empty)
{
    m_heading->setText(figure.title);
    m_measure->setText(figure.measure);
    m_legend->setFigure(figure.isEmpty() ? ChartFigure() : figure);
    m_canvas->setFigure(figure);
    m_nothing->setText(empty);
    m_canvas->setVisible(!figure.isEmpty());
    m_nothing->setVisible(figure.isEmpty());
    layHead();
}

/// Title and legend beside each other, or below where one of them would be cut.
void ChartCard::layHead()
{
    const int room = contentsRect().width() - 2 * measure::cardPaddingWide;
    const bool fits = isBesideLegend(m_heading->sizeHint().width(), m_legend->sizeHint().width(), room);
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(fits ? legendGap : 4);
    m_head->setAlignment(m_legend, fits ? Qt::Alignment() : Qt::AlignLeading);
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layHead();
}

const ChartFigure &ChartCard::figure() const
{
    return m_canvas->figure();
}

void ChartCard::addWidget(QWidget *widget)
{
    m_line->addWidget(widget);
}

QSize ChartCard::pictureSize() const
{
    return size().expandedTo(leastPicture);
}

void ChartCard::copyPicture()
{
    const Charts *charts = m_canvas->charts();
    if (!charts || figure().isEmpty())
        return;
    QGuiApplication::clipboard()->setImage(ChartPicture(*charts, figure(), layoutDirection()).image(pictureSize()));
    Q_EMIT told(tr("The picture is copied: paste it into a letter or a report."));
}

void ChartCard::savePng()
{
    saveAs(false);
}

void ChartCard::saveSvg()
{
    saveAs(true);
}

void ChartCard::saveAs(bool isSvg)
{
    const Charts *charts = m_canvas->charts();
    if (!charts || figure().isEmpty())
        return;
    const QString ending = isSvg ? u".svg"_s : u".png"_s;
    QString path = m_files.toSave(this, FilePurpose::Picture, tr("Save the picture"), figure().title + ending, isSvg ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    const ChartPicture picture(*charts, figure(), layoutDirection());
    if (const auto saved = isSvg ? picture.saveSvg(path, pictureSize()) : picture.savePng(path, pictureSize()); !saved)
        Q_EMIT failed(saved.error().message);
    else
        Q_EMIT told(tr("The picture is saved in %1.").arg(isolated(QDir::toNativeSeparators(path))));
}

void ChartCard::showTable()
{
    if (!figure().isEmpty())
        ChartTable(figure(), this).exec();
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyPicture();
    Card::keyPressEvent(event);
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (figure().isEmpty())
        return;
    QMenu menu(this);
    menu.setObjectName(u"chartMenu"_s);
    QAction *copy = menu.addAction(tr("&Copy the picture"), this, &ChartCard::copyPicture);
    copy->setShortcut(QKeySequence::Copy); // shown; the key itself is heard by the card
    menu.addAction(tr("Save as &PNG…"), this, &ChartCard::savePng);
    menu.addAction(tr("Save as &SVG…"), this, &ChartCard::saveSvg);
    menu.addSeparator();
    menu.addAction(tr("The &table behind…"), this, &ChartCard::showTable)->setShortcut(QKeySequence(Qt::Key_Return));
    menu.exec(event->globalPos());
}

} // namespace warsha
