// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogquestion.h"

#include "deskbutton.h"
#include "measures.h"
#include "textlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// The usual reasons stand in a box whose last line is "another", which is then typed into the field below.
QLineEdit *addReason(QDialog *dialog, QVBoxLayout *column, const QString &label, const QStringList &reasons)
{
    auto *caption = new TextLabel(label, TextUse::Label, dialog, TextLabel::Tone::Muted);
    column->addWidget(caption);
    auto *box = reasons.isEmpty() ? nullptr : new QComboBox(dialog);
    auto *field = new QLineEdit(dialog);
    field->setObjectName(u"reason"_s);
    field->setAccessibleName(label);
    field->setMaxLength(1000);
    if (box) {
        box->setObjectName(u"reasons"_s);
        box->setAccessibleName(label);
        box->addItem(QCoreApplication::translate("DialogQuestion", "Choose a reason"));
        box->addItems(reasons);
        box->addItem(QCoreApplication::translate("DialogQuestion", "Another reason…"));
        field->hide();
        column->addWidget(box);
        QObject::connect(box, &QComboBox::currentIndexChanged, field, [box, field](int chosen) {
            const bool isAnother = chosen == box->count() - 1;
            field->setVisible(isAnother);
            field->setText(isAnother || chosen == 0 ? QString() : box->itemText(chosen));
            if (isAnother)
                field->setFocus();
        });
    }
    column->addWidget(field);
    return field;
}

} // namespace

Question::Answer DialogQuestion::ask(QWidget *parent, const Asked &asked)
{
    QDialog dialog(parent);
    dialog.setObjectName(asked.code);
    dialog.setWindowTitle(asked.title);
    dialog.setMinimumWidth(420);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(new TextLabel(asked.title, TextUse::RowFigure, &dialog));
    auto *text = new TextLabel(asked.text, TextUse::Body, &dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    QLineEdit *reason = asked.reasonLabel.isEmpty() ? nullptr : addReason(&dialog, column, asked.reasonLabel, asked.reasons);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *leave = new DeskButton(QCoreApplication::translate("DialogQuestion", "Cancel"), &dialog);
    auto *agree = new DeskButton(asked.verb, &dialog, asked.danger ? DeskButton::Kind::DangerFilled : DeskButton::Kind::Primary);
    leave->setObjectName(u"cancel"_s);
    agree->setObjectName(u"agree"_s);
    line->addStretch(1);
    line->addWidget(leave);
    line->addWidget(agree);
    column->addSpacing(6);
    column->addLayout(line);
    QObject::connect(leave, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(agree, &QPushButton::clicked, &dialog, &QDialog::accept);
    if (reason) {
        agree->setEnabled(false);
        QObject::connect(reason, &QLineEdit::textChanged, agree, [agree](const QString &typed) { agree->setEnabled(!typed.trimmed().isEmpty()); });
        auto *box = dialog.findChild<QComboBox *>(u"reasons"_s);
        (box ? static_cast<QWidget *>(box) : reason)->setFocus();
    } else {
        (asked.danger ? leave : agree)->setFocus();
    }
    agree->setDefault(!asked.danger);
    dialog.adjustSize(); // its width is known now, and with it how high several paragraphs are
    column->activate();
    text->setMinimumHeight(text->heightForWidth(text->width()));
    const bool agreed = dialog.exec() == QDialog::Accepted;
    return {agreed, agreed && reason ? reason->text().trimmed() : QString()};
}

QString DialogFilePicker::toOpen(QWidget *parent, const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString DialogFilePicker::toSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(parent, title, m_folder + u'/' + suggestedName, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString DialogFilePicker::folder(QWidget *parent, const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, m_folder);
    if (!path.isEmpty())
        m_folder = path;
    return path;
}

Result<std::shared_ptr<PrintTarget>> DialogPrinterPicker::toPrint(QWidget *parent, const PrintJob &job, const QList<int> &pages)
{
    WARSHA_TRY(const Printing *const printing, Printing::load());
    return printing->choose(parent, job, pages);
}

} // namespace warsha
