// SPDX-License-Identifier: GPL-3.0-or-later
#include "signatoriescard.h"

#include "centretime.h"
#include "formfield.h"
#include "measures.h"
#include "placefield.h"
#include "taborder.h"
#include "shortday.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SignatoriesCard)
};

QString dayText(QDate day)
{
    return dayInFigures(day);
}

/// One field of a signatory, and how what is typed in it changes the row.
struct SignatoryPart {
    QString code;
    QString label;
    QString shown;
    std::function<Result<void>(Signatory &, const QString &)> take;
};

QList<SignatoryPart> partsOf(const Signatory &signatory)
{
    const auto text = [](Texts Signatory::*texts, const QString &code) {
        return [texts, code](Signatory &changed, const QString &typed) -> Result<void> {
            (changed.*texts).remove(code);
            if (!typed.isEmpty())
                (changed.*texts).insert(code, typed);
            return {};
        };
    };
    const auto day = [](QDate Signatory::*which) {
        return [which](Signatory &changed, const QString &typed) -> Result<void> {
            WARSHA_TRY(changed.*which, readDay(typed));
            return {};
        };
    };
    return {
        {u"latin"_s, Text::tr("Name in Latin letters"), signatory.names.value(u"latn"_s), text(&Signatory::names, u"latn"_s)},
        {u"arabic"_s, Text::tr("Name in Arabic letters"), signatory.names.value(u"arab"_s), text(&Signatory::names, u"arab"_s)},
        {u"from"_s, Text::tr("From"), dayText(signatory.from), day(&Signatory::from)},
        {u"english"_s, Text::tr("Position in English"), signatory.titles.value(u"en"_s), text(&Signatory::titles, u"en"_s)},
        {u"positionArabic"_s, Text::tr("Position in Arabic"), signatory.titles.value(u"ar"_s), text(&Signatory::titles, u"ar"_s)},
        {u"until"_s, Text::tr("Until, and with this day"), dayText(signatory.to), day(&Signatory::to)},
    };
}

} // namespace

SignatoriesCard::SignatoriesCard(const CentreDesk &desk, QWidget *parent)
    : SettingsCard(u"signatories"_s, tr("Who signs certificates"), parent), m_desk(desk), m_list(new QVBoxLayout)
{
    auto *list = new QWidget(this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(measure::cardGap);
    list->setLayout(m_list);
    addBlock(tr("Signatories, names and positions, from and until"), list);
    addForm();
    refresh();
}

void SignatoriesCard::addForm()
{
    auto *form = new QWidget(this);
    auto *line = new QHBoxLayout(form);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const std::pair<QLineEdit **, FormField> fields[] = {{&m_name, {u"newSignatory"_s, tr("Name, as on certificates")}},
                                                         {&m_title, {u"newSignatoryTitle"_s, tr("Position, as “Director”")}}};
    for (const auto &[field, about] : fields) {
        auto *side = new QVBoxLayout;
        side->setSpacing(3);
        *field = addFormField(side, form, about);
        (*field)->setMaximumWidth(QWIDGETSIZE_MAX);
        line->addLayout(side, 1);
        connect(*field, &QLineEdit::returnPressed, this, &SignatoriesCard::add);
    }
    auto *push = new DeskButton(tr("Add signatory"), form, DeskButton::Kind::Secondary, u"plus"_s);
    push->setObjectName(u"addSignatory"_s);
    addBesideFields(line, push);
    addBlock(tr("Add signatory"), form);
    connect(push, &QPushButton::clicked, this, &SignatoriesCard::add);
}

void SignatoriesCard::add()
{
    Signatory signatory;
    const QString name = m_name->text().trimmed();
    const bool arabic = std::ranges::any_of(name, [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
    signatory.names = {{arabic ? u"arab"_s : u"latn"_s, name}};
    signatory.titles = {{QLocale().name().left(2), m_title->text().trimmed()}};
    signatory.from = centreToday();
    perform(m_desk.worker, nullptr, [centre = &m_desk.centre, signatory]() -> Result<void> {
        WARSHA_CHECK(centre->addSignatory(signatory));
        return {};
    }, [this] {
        m_name->clear();
        m_title->clear();
        m_name->setFocus();
    });
}

void SignatoriesCard::refresh()
{
    m_desk.worker.run(this, [centre = &m_desk.centre] { return centre->signatories(); }, [this](const Result<QList<Signatory>> &found) {
        if (!found)
            return Q_EMIT failed(found.error().message);
        if (*found != m_shown || m_blocks.isEmpty())
            show(*found);
    });
}

void SignatoriesCard::show(const QList<Signatory> &signatories)
{
    const QWidget *focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString(); // a row that was changed is made anew
    for (QWidget *block : std::exchange(m_blocks, {})) { // one of them may be answering a key this moment
        block->setParent(nullptr);
        block->deleteLater();
    }
    m_shown = signatories;
    for (const Signatory &signatory : signatories) {
        m_blocks.append(makeBlock(signatory));
        m_list->addWidget(m_blocks.last());
    }
    tabThrough(m_blocks + QList<QWidget *>{m_name->parentWidget()});
    if (auto *field = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        field->setFocus();
}

QWidget *SignatoriesCard::makeBlock(const Signatory &signatory)
{
    auto *block = new QWidget(this);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::cardGap);
    grid->setVerticalSpacing(2);
    int cell = 0;
    for (const SignatoryPart &part : partsOf(signatory)) {
        auto *field = new PlaceField(part.label, block);
        field->setObjectName(part.code + u'.' + signatory.id.toText());
        field->setValue(part.shown);
        grid->addWidget(new TextLabel(part.label, TextUse::Label, block, TextLabel::Tone::Muted), cell / 3 * 2, cell % 3);
        grid->addWidget(field, cell / 3 * 2 + 1, cell % 3);
        grid->setColumnStretch(cell % 3, 1);
        ++cell;
        connect(field, &PlaceField::committed, this, [this, field, id = signatory.id, take = part.take](const QString &typed) {
            change(field, id, [take, typed](Signatory &changed) { return take(changed, typed); });
        });
    }
    auto *remove = new DeskButton(tr("Remove"), block, DeskButton::Kind::Danger);
    remove->setObjectName(u"remove."_s + signatory.id.toText());
    remove->setAccessibleName(tr("Remove %1").arg(isolatedName(textIn(signatory.names, u"latn"_s))));
    grid->addWidget(remove, 3, 3);
    connect(remove, &QPushButton::clicked, this, [this, id = signatory.id] {
        perform(m_desk.worker, nullptr, [centre = &m_desk.centre, id] { return centre->removeSignatory(id); });
    });
    return block;
}

void SignatoriesCard::change(PlaceField *field, const SignatoryId &id, const std::function<Result<void>(Signatory &)> &edit)
{
    const auto shown = std::ranges::find(m_shown, id, &Signatory::id);
    if (shown == m_shown.end())
        return;
    perform(m_desk.worker, field, [centre = &m_desk.centre, changed = *shown, edit]() mutable -> Result<void> {
        WARSHA_CHECK(edit(changed));
        return centre->changeSignatory(changed);
    });
}

} // namespace warsha
