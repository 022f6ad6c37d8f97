// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfield.h"

#include "measures.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

namespace {
constexpr int belowField = 6; ///< pixels, before the next label
constexpr const char *faultProperty = "fault";
} // namespace

QLineEdit *addFormField(QVBoxLayout *column, QWidget *parent, const FormField &field)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(field.code);
    line->setAccessibleName(field.label);
    line->setPlaceholderText(field.hint);
    line->setMaximumWidth(420);
    line->setMaxLength(1000);
    if (field.secret) {
        line->setEchoMode(QLineEdit::Password);
        if (parent->layoutDirection() == Qt::RightToLeft)
            line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
    if (field.labelled)
        column->addWidget(new TextLabel(field.label, TextUse::Label, parent, TextLabel::Tone::Muted));
    column->addWidget(line);
    column->addSpacing(belowField);
    return line;
}

void setFieldFault(QLineEdit *field, const QString &reason)
{
    field->setProperty(faultProperty, reason); // drawn by the style
    field->setToolTip(reason);
    field->setAccessibleDescription(reason);
    field->update();
}

QString fieldFault(const QLineEdit *field)
{
    return field->property(faultProperty).toString();
}

void addBesideFields(QHBoxLayout *line, QWidget *button)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(button);
    column->addSpacing(belowField - (measure::button - measure::field) / 2);
    line->addLayout(column);
}

} // namespace warsha
