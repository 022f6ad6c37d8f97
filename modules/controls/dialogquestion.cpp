// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogquestion.h"

#include "deskbutton.h"
#include "measures.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Empty: thought better of it. In Qt's own dialog, which comes where the desktop has none, a path goes from left to right in every window.
QString chosenIn(QFileDialog &dialog)
{
    for (const QString &name : {u"lookInCombo"_s, u"fileNameEdit"_s})
        if (auto *path = dialog.findChild<QWidget *>(name))
            path->setLayoutDirection(Qt::LeftToRight);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

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

QList<QCheckBox *> addChoices(QDialog *dialog, QVBoxLayout *column, const QList<Question::Choice> &choices)
{
    QList<QCheckBox *> boxes;
    for (const Question::Choice &choice : choices) {
        auto *box = new QCheckBox(choice.text, dialog);
        box->setObjectName(choice.code);
        box->setChecked(choice.isOn);
        column->addWidget(box);
        boxes.append(box);
    }
    return boxes;
}

/// The one that agrees; the keyboard begins on it, but where it does harm.
DeskButton *addButtons(QDialog *dialog, QVBoxLayout *column, const Question::Asked &asked)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *leave = new DeskButton(QCoreApplication::translate("DialogQuestion", "Cancel"), dialog);
    auto *agree = new DeskButton(asked.verb, dialog, asked.danger ? DeskButton::Kind::DangerFilled : DeskButton::Kind::Primary);
    leave->setObjectName(u"cancel"_s);
    agree->setObjectName(u"agree"_s);
    line->addStretch(1);
    line->addWidget(leave);
    line->addWidget(agree);
    column->addSpacing(6);
    column->addLayout(line);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(agree, &QPushButton::clicked, dialog, &QDialog::accept);
    (asked.danger ? leave : agree)->setFocus();
    agree->setDefault(!asked.danger);
    return agree;
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
    const QList<QCheckBox *> boxes = addChoices(&dialog, column, asked.choices);
    QLineEdit *reason = asked.reasonLabel.isEmpty() ? nullptr : addReason(&dialog, column, asked.reasonLabel, asked.reasons);
    DeskButton *agree = addButtons(&dialog, column, asked);
    const auto ticked = [&boxes] {
        QStringList codes;
        for (const QCheckBox *box : boxes)
            if (box->isChecked())
                codes.append(box->objectName());
        return codes;
    };
    const auto showVerb = [&] {
        const QString verb = boxes.isEmpty() ? asked.verb : asked.verbFor(ticked());
        agree->setText(verb.isEmpty() ? asked.verb : verb);
        agree->setEnabled(!verb.isEmpty() && (!reason || !reason->text().trimmed().isEmpty()));
        agree->updateGeometry();
    };
    for (QCheckBox *box : boxes)
        QObject::connect(box, &QCheckBox::toggled, &dialog, showVerb);
    if (reason)
        QObject::connect(reason, &QLineEdit::textChanged, &dialog, showVerb);
    showVerb();
    if (reason) {
        auto *box = dialog.findChild<QComboBox *>(u"reasons"_s);
        (box ? static_cast<QWidget *>(box) : reason)->setFocus();
    }
    dialog.adjustSize(); // its width is known now, and with it how high several paragraphs are
    column->activate();
    text->setMinimumHeight(text->heightForWidth(text->width()));
    // The ring says from the start what Enter would do; showing a window takes this away.
    QMetaObject::invokeMethod(&dialog, [&dialog] {
        dialog.setAttribute(Qt::WA_KeyboardFocusChange);
        if (QWidget *place = dialog.focusWidget())
            place->update();
    }, Qt::QueuedConnection);
    const bool agreed = dialog.exec() == QDialog::Accepted;
    return {agreed, agreed && reason ? reason->text().trimmed() : QString(), agreed ? ticked() : QStringList()};
}

/// A stick that was pulled out is no place to begin in.
QString DialogFilePicker::placeOf(FilePurpose purpose) const
{
    for (const QString &folder : {m_folders.value(purpose), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath(); // of a folder that is not there Qt would make the one of the file before
}

QString DialogFilePicker::toOpen(QWidget *parent, FilePurpose purpose, const QString &title, const QString &filter)
{
    QFileDialog dialog(parent, title, placeOf(purpose), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    const QString path = chosenIn(dialog);
    if (!path.isEmpty())
        m_folders[purpose] = QFileInfo(path).absolutePath();
    return path;
}

QString DialogFilePicker::toSave(QWidget *parent, FilePurpose purpose, const QString &title, const QString &suggestedName, const QString &filter)
{
    QFileDialog dialog(parent, title, placeOf(purpose), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(suggestedName);
    const QString path = chosenIn(dialog);
    if (!path.isEmpty())
        m_folders[purpose] = QFileInfo(path).absolutePath();
    return path;
}

QString DialogFilePicker::folder(QWidget *parent, FilePurpose purpose, const QString &title)
{
    QFileDialog dialog(parent, title, placeOf(purpose));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    const QString path = chosenIn(dialog);
    if (!path.isEmpty())
        m_folders[purpose] = path;
    return path;
}

Result<std::shared_ptr<PrintTarget>> DialogPrinterPicker::toPrint(QWidget *parent, const PrintJob &job, const QList<int> &pages)
{
    WARSHA_TRY(const Printing *const printing, Printing::load());
    return printing->choose(parent, job, pages);
}

} // namespace warsha
