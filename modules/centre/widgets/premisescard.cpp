// SPDX-License-Identifier: GPL-3.0-or-later
#include "premisescard.h"

#include "joinedfacts.h"
#include "measures.h"
#include "numberparser.h"
#include "placefield.h"

#include <QGridLayout>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int Premises::*figures[] = {&Premises::count, &Premises::usable, &Premises::accessible, &Premises::squareMetres};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PremisesCard)
};

QString kindName(const QString &kind)
{
    static const QMap<QString, const char *> names{
        {u"classroom"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Classrooms")}, {u"workshop"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Workshops")},
        {u"laboratory"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Laboratories")}, {u"computers"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Computer rooms")},
        {u"library"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Libraries")}, {u"office"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Offices")},
        {u"toilets"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Toilets")}, {u"other"_s, QT_TRANSLATE_NOOP("warsha::PremisesCard", "Other rooms")}};
    return Text::tr(names.value(kind, "Other rooms"));
}

} // namespace

PremisesCard::PremisesCard(const CentreDesk &desk, QWidget *parent) : SettingsCard(u"premises"_s, tr("Premises"), parent), m_desk(desk)
{
    const QStringList heads{tr("Rooms"), tr("Usable"), tr("Wheelchair access"), tr("Square metres")};
    auto *block = new QWidget(this);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::cardGap);
    grid->setVerticalSpacing(0);
    for (int column = 0; column < heads.size(); ++column) {
        grid->addWidget(new TextLabel(heads.at(column), TextUse::LabelBold, block, TextLabel::Tone::Muted), 0, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    int row = 0;
    for (const QString &kind : premisesKinds()) {
        grid->addWidget(new TextLabel(kindName(kind), TextUse::Body, block, TextLabel::Tone::Muted), ++row, 0);
        for (int column = 0; column < heads.size(); ++column) {
            auto *field = new PlaceField(commaList({kindName(kind), heads.at(column)}), block);
            field->setObjectName(u"%1.%2"_s.arg(kind).arg(column));
            grid->addWidget(field, row, column + 1);
            m_fields[kind].append(field);
            connect(field, &PlaceField::committed, this, [this, field, kind, column](const QString &typed) { change(field, kind, figures[column], typed); });
        }
    }
    addBlock(heads.join(u' ') + u' ' + tr("Classrooms"), block);
    refresh();
}

void PremisesCard::change(PlaceField *field, const QString &kind, int Premises::*figure, const QString &typed)
{
    Premises premises = m_rows.value(kind);
    premises.kind = kind;
    const auto number = typed.isEmpty() ? std::optional<qint64>(0) : parseInteger(typed);
    if (!number || *number < 0 || *number > 10'000'000)
        return field->setFault(tr("“%1” is not a number.").arg(typed));
    premises.*figure = int(*number);
    if (figure == &Premises::count && premises.usable == m_rows.value(kind).count)
        premises.usable = premises.count; // all of them, as before
    const bool isEmpty = premises.count == 0 && premises.squareMetres == 0;
    perform(m_desk.worker, field, [centre = &m_desk.centre, premises, isEmpty]() -> Result<void> {
        if (isEmpty && !premises.id.isNull())
            return centre->removePremises(premises.id);
        WARSHA_CHECK(centre->savePremises(premises));
        return {};
    });
}

void PremisesCard::refresh()
{
    m_desk.worker.run(this, [centre = &m_desk.centre] { return centre->premises(); }, [this](const Result<QList<Premises>> &rows) {
        if (!rows)
            return Q_EMIT failed(rows.error().message);
        show(*rows);
    });
}

void PremisesCard::show(const QList<Premises> &rows)
{
    m_rows.clear();
    for (const Premises &premises : rows)
        m_rows.insert(premises.kind, premises);
    for (const auto &[kind, fields] : m_fields.asKeyValueRange()) {
        const Premises premises = m_rows.value(kind);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const int figure = premises.*figures[i];
            fields.at(i)->setValue(figure == 0 ? QString() : QLocale().toString(figure));
        }
    }
}

} // namespace warsha
