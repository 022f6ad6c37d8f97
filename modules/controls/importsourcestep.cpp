// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsteps.h"

#include "icons.h"
#include "measures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestText = 720; ///< texts and buttons begin at one edge, in the middle of the step
} // namespace

ImportSourceStep::ImportSourceStep(const ImportSubject &subject, FilePicker &files, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_files(files)
{
    auto *middle = new QHBoxLayout(this);
    auto *block = new QWidget(this);
    block->setMaximumWidth(widestText);
    middle->addStretch(1);
    middle->addWidget(block, 8);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(block);
    column->setSpacing(12);
    column->addStretch(2);
    auto *title = new TextLabel(tr("Drop a table here"), TextUse::RowFigure, this);
    const QString kindsOfFile = subject.kinds().isEmpty() ? tr("CSV, Excel (.xlsx) or OpenDocument (.ods). Nothing is written before you have seen what would happen.")
                                                          : subject.kinds();
    auto *kinds = new TextLabel(kindsOfFile, TextUse::Body, this, TextLabel::Tone::Muted);
    auto *hint = new TextLabel(subject.hint(), TextUse::Body, this, TextLabel::Tone::Muted);
    for (TextLabel *label : {title, kinds, hint}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *choose = new DeskButton(tr("Choose a file…"), this, DeskButton::Kind::Primary);
    auto *paste = new DeskButton(tr("Paste from the clipboard"), this);
    choose->setObjectName(u"import.choose"_s);
    paste->setObjectName(u"import.paste"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(choose);
    line->addWidget(paste);
    line->addStretch(1);
    column->addSpacing(8);
    column->addLayout(line);
    column->addStretch(3);
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &ImportSourceStep::choose);
    connect(paste, &QPushButton::clicked, this, &ImportSourceStep::paste);
}

void ImportSourceStep::choose()
{
    const QString path = m_files.toOpen(this, FilePurpose::Import, tr("Choose a table"),
                                        m_subject.fileFilter() + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        Q_EMIT given({path, {}});
}

void ImportSourceStep::paste()
{
    Q_EMIT given({{}, QGuiApplication::clipboard()->text()});
}

void ImportSourceStep::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    QWidget::keyPressEvent(event);
}

void ImportSourceStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1, Qt::DashLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::cardRadius, measure::cardRadius);
}

} // namespace warsha
