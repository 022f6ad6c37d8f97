// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathfield.h"

#include "deskbutton.h"
#include "textlabel.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

QLineEdit *addPathField(QVBoxLayout *column, QWidget *parent, const PathField &field)
{
    auto *caption = new TextLabel(field.label, TextUse::Label, parent, TextLabel::Tone::Muted);
    caption->setWordWrap(true);
    column->addWidget(caption);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *path = new QLineEdit(parent);
    path->setObjectName(field.code);
    path->setAccessibleName(field.label);
    path->setLayoutDirection(Qt::LeftToRight); // a path in every window
    auto *push = new DeskButton(field.button, parent);
    push->setObjectName(field.code + u"Choose"_s);
    line->addWidget(path, 1);
    line->addWidget(push);
    column->addLayout(line);
    QObject::connect(push, &QPushButton::clicked, path, [path, choose = field.choose] {
        if (const QString chosen = choose(); !chosen.isEmpty())
            path->setText(QDir::toNativeSeparators(chosen));
    });
    return path;
}

} // namespace warsha
