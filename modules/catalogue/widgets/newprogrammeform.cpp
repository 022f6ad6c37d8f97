// SPDX-License-Identifier: GPL-3.0-or-later
#include "newprogrammeform.h"

#include "card.h"
#include "formfield.h"
#include "programmedocument.h"

#include <QCborMap>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Source {
    Programme heading;
    ProgrammeVersion content;
};

/// key: the id of a version, the path of a shipped document, or empty.
Result<Source> read(const CatalogueService &service, const QString &key)
{
    Source source;
    if (key.isEmpty())
        return source;
    if (const auto id = ProgrammeVersionId::fromText(key); !id.isNull()) {
        WARSHA_TRY(source.content, service.version(id));
        WARSHA_TRY(source.heading, service.programme(source.content.programme));
        return source;
    }
    WARSHA_TRY(const ProgrammeDocument document, readProgrammeFile(key));
    return Source{document.programme, document.version};
}

} // namespace

NewProgrammeForm::NewProgrammeForm(const CatalogueDesk &desk, QWidget *parent)
    : SideForm(parent), m_desk(desk), m_op(OpId::make()), m_from(new QComboBox(this)), m_fault(new MessageBar(this)),
      m_make(new DeskButton(tr("Make the programme"), this, DeskButton::Kind::Primary))
{
    setObjectName(u"newProgramme"_s);
    build();
    connect(m_from, &QComboBox::currentIndexChanged, this, &NewProgrammeForm::chooseSource);
    connect(m_make, &QPushButton::clicked, this, &NewProgrammeForm::commit);
}

void NewProgrammeForm::build()
{
    QVBoxLayout *whole = makeColumn(new PageHeader(tr("New programme"), this));
    auto *card = new Card(this);
    QVBoxLayout *column = card->body();
    column->setSpacing(3);
    m_from->setObjectName(u"from"_s);
    m_from->setAccessibleName(tr("Start from"));
    m_from->setMaximumWidth(420);
    column->addWidget(new TextLabel(tr("Start from"), TextUse::Label, card, TextLabel::Tone::Muted));
    column->addWidget(m_from);
    column->addSpacing(6);
    m_code = addFormField(column, card, {u"newCode"_s, tr("Code"), tr("FRM")});
    m_title = addFormField(column, card, {u"newTitle"_s, tr("Title")});
    column->addSpacing(6);
    addButtons(column, {m_make}, u"newCancel"_s);
    pressOnEnter(m_make);
    whole->addWidget(card);
    addBars(whole, {m_fault});
    auto *note = new TextLabel(tr("It is a draft until the first group uses it; then it stays as it is, and the next version is made from it."),
                               TextUse::Caption, this, TextLabel::Tone::Muted);
    note->setWordWrap(true);
    whole->addWidget(note);
    whole->addStretch(1);
    m_make->setObjectName(u"makeProgramme"_s);
    m_fault->setObjectName(u"newFault"_s);
    keepAs(formName());
    for (QLineEdit *field : {m_code, m_title})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_make->setEnabled(!m_code->text().trimmed().isEmpty() && !m_title->text().trimmed().isEmpty());
        });
}

void NewProgrammeForm::start(const QList<ProgrammeListing> &known, const ProgrammeVersionId &from)
{
    m_op = OpId::make();
    m_code->clear();
    m_title->clear();
    m_make->setEnabled(false);
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    fill(known);
    m_from->setCurrentIndex(qMax(0, m_from->findData(from.isNull() ? QString() : from.toText())));
    m_code->setFocus(Qt::ShortcutFocusReason);
}

/// The title was typed: that of the source is not put over it.
void NewProgrammeForm::takeDraft(const QCborMap &draft)
{
    const QSignalBlocker blocker(m_from);
    SideForm::takeDraft(draft);
}

void NewProgrammeForm::fill(const QList<ProgrammeListing> &known)
{
    m_from->clear();
    m_from->addItem(tr("Nothing: an empty programme"), QString());
    for (const ProgrammeListing &listing : known)
        m_from->addItem(tr("%1  %2, version %3").arg(isolated(listing.code), listing.titles.here(), QLocale().toString(listing.number)),
                        listing.version.toText());
    for (const QString &path : std::as_const(m_desk.shipped)) {
        if (const auto document = readProgrammeFile(path))
            m_from->addItem(tr("%1  %2, as it comes with Warsha").arg(isolated(document->programme.code), document->programme.titles.here()), path);
    }
}

/// The title of what is begun with is a good first one.
void NewProgrammeForm::chooseSource()
{
    const QString key = m_from->currentData().toString();
    m_desk.worker.run(this, [service = &m_desk.service, key] { return read(*service, key); }, [this](const Result<Source> &source) {
        if (!source)
            return m_fault->showMessage(MessageBar::Kind::Bad, source.error().message);
        if (source->heading.titles.isEmpty())
            return;
        m_title->setText(source->heading.titles.here());
        if (m_code->text().isEmpty() && m_from->currentData().toString().startsWith(u':'))
            m_code->setText(source->heading.code);
    });
}

void NewProgrammeForm::commit()
{
    hold({m_make});
    const QString key = m_from->currentData().toString();
    m_desk.worker.run(this, [service = &m_desk.service, key, code = m_code->text(), title = m_title->text().simplified(),
                             language = QLocale().name().left(2), op = m_op]() -> Result<ProgrammeVersionId> {
        WARSHA_TRY(Source source, read(*service, key));
        source.heading.code = code;
        source.heading.titles.set(language, title);
        return service->addProgramme(source.heading, source.content, op);
    }, [this](const Result<ProgrammeVersionId> &version) {
        release({m_make});
        if (!version)
            return m_fault->showMessage(MessageBar::Kind::Bad, version.error().message);
        Q_EMIT made(version->uuid());
    });
}

} // namespace warsha
