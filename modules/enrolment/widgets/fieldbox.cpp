// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldbox.h"

#include "textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

FieldBox::FieldBox(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_fault(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Bad))
{
    field->setAccessibleName(label);
    setFocusProxy(field);
    m_fault->setObjectName(u"fieldFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(new TextLabel(label, TextUse::Label, this, TextLabel::Tone::Muted));
    column->addWidget(field);
    column->addWidget(m_fault);
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, [this] { setFault({}); }); // it was about what stood there
}

void FieldBox::setFault(const QString &reason)
{
    m_fault->setText(reason);
    m_fault->setVisible(!reason.isEmpty());
    m_field->setAccessibleDescription(reason);
    if (!reason.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
}

QString FieldBox::fault() const
{
    return m_fault->text();
}

QLineEdit *formLine(const QString &code, const QString &hint, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(code);
    line->setPlaceholderText(hint);
    line->setMaxLength(1000);
    return line;
}

} // namespace warsha
