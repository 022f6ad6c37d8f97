// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsteps.h"

#include "desktable.h"
#include "flowlayout.h"
#include "importpreview.h"
#include "measures.h"
#include "taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestBox = 260;
constexpr int widestHeading = 150; ///< that keeps its room beside them
constexpr int mostColumns = 100; ///< with a box each; wider tables are no lists of people or days

/// A label over its field, as in forms.
QWidget *captioned(const QString &caption, QWidget *field, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(caption, TextUse::Label, both, TextLabel::Tone::Muted));
    column->addWidget(field);
    field->setAccessibleName(caption);
    return both;
}

QComboBox *boxOf(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

ImportMapStep::ImportMapStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_encoding(boxOf(this, u"import.encoding"_s))
    , m_separator(boxOf(this, u"import.separator"_s))
    , m_sheet(boxOf(this, u"import.sheet"_s))
    , m_headingRow(new QSpinBox(this))
    , m_dates(boxOf(this, u"import.dates"_s))
    , m_choiceLine(new QHBoxLayout)
    , m_columnArea(new QScrollArea(this))
    , m_known(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted))
    , m_preview(new ImportPreview(this))
    , m_table(new DeskTable(tr("First rows of the table"), this))
    , m_previewCard(new Card(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::cardGap);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(measure::cardGap);
    makeReading(reading);
    column->addLayout(reading);
    column->addLayout(m_choiceLine);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(measure::cardGap);
    m_columnsCard = new Card(this, tr("What the columns are"));
    m_columnsCard->body()->addWidget(m_known);
    m_columnArea->setWidgetResizable(true);
    m_columnArea->setFrameShape(QFrame::NoFrame);
    m_columnArea->setFocusPolicy(Qt::NoFocus);
    m_columnArea->viewport()->setAutoFillBackground(false);
    m_columnArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columnsCard->body()->addWidget(m_columnArea, 1);
    m_previewCard->removePadding();
    m_table->setListModel(m_preview);
    m_table->setObjectName(u"import.preview"_s);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_previewCard->body()->addWidget(m_table);
    halves->addWidget(m_columnsCard, 1);
    halves->addWidget(m_previewCard, 1);
    column->addLayout(halves, 1);
}

void ImportMapStep::makeReading(QHBoxLayout *line)
{
    m_headingRow->setObjectName(u"import.headings"_s);
    m_headingRow->setRange(0, 99);
    m_headingRow->setSpecialValueText(tr("None"));
    m_headingRow->setMinimumSize(72, m_encoding->sizeHint().height());
    for (const QString &encoding : offeredEncodings())
        m_encoding->addItem(encoding, encoding);
    const std::pair<QString, QChar> separators[] = {{tr("Comma ,"), u','},
                                                    {tr("Semicolon ;"), u';'},
                                                    {tr("Tab"), u'\t'},
                                                    {tr("Bar |"), u'|'},
                                                    {tr("Colon :"), u':'}};
    for (const auto &[name, sign] : separators)
        m_separator->addItem(name, sign);
    m_dates->addItem(tr("As the column shows"), 0);
    m_dates->addItem(tr("Day before month"), 1);
    m_dates->addItem(tr("Month before day"), 2);
    line->addWidget(captioned(tr("Encoding"), m_encoding, this));
    line->addWidget(captioned(tr("Separator"), m_separator, this));
    line->addWidget(captioned(tr("Sheet"), m_sheet, this));
    line->addWidget(captioned(tr("Row of the headings"), m_headingRow, this));
    line->addWidget(captioned(tr("Dates as 03/04"), m_dates, this));
    line->addStretch(1);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_draft.options.encoding = m_encoding->currentData().toString();
        Q_EMIT readingChanged();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_draft.options.separator = m_separator->currentData().toChar();
        Q_EMIT readingChanged();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_draft.options.sheet = m_sheet->currentText();
        m_draft.options.headingRow = 0;
        Q_EMIT readingChanged();
    });
    connect(m_headingRow, &QSpinBox::valueChanged, this, [this](int row) {
        m_draft.options.headingRow = row == 0 ? ReadOptions::noHeadings : row;
        Q_EMIT readingChanged();
    });
    connect(m_dates, &QComboBox::activated, this, [this](int order) {
        m_draft.dates.isSaid = order > 0;
        if (order > 0)
            m_draft.dates.assumed = order == 2 ? DateOrder::MonthDay : DateOrder::DayMonth;
        if (m_draft.form.fields.isEmpty()) // read as it is: what is proposed may hang on its day
            Q_EMIT choiceReshaped();
        else
            Q_EMIT changed();
    });
}

void ImportMapStep::show()
{
    const QWidget *focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString(); // choices are made anew
    showReading();
    showChoices();
    showColumns();
    m_preview->show(m_draft.table());
    orderTabs();
    if (auto *field = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        field->setFocus(Qt::OtherFocusReason);
}

void ImportMapStep::orderTabs()
{
    QList<QWidget *> blocks;
    for (QWidget *field : {static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_separator), static_cast<QWidget *>(m_sheet),
                           static_cast<QWidget *>(m_headingRow), static_cast<QWidget *>(m_dates)})
        blocks.append(field->parentWidget());
    blocks += m_choices->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    tabThrough(blocks + QList<QWidget *>{m_columns, m_previewCard});
}

void ImportMapStep::focusFirst()
{
    const auto isThere = [this](const QWidget *field) { return field->isVisibleTo(this); };
    QList<QWidget *> fields;
    if (!m_draft.form.choices.isEmpty())
        fields.append(m_choices->findChild<QWidget *>(u"import.choice."_s + m_draft.form.choices.first().code));
    fields += {m_encoding, m_separator, m_sheet, m_headingRow, m_table};
    fields.removeAll(nullptr);
    if (const auto first = std::ranges::find_if(fields, isThere); first != fields.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

void ImportMapStep::showReading()
{
    const Table &table = m_draft.table();
    const bool isText = table.format == TableFormat::Text;
    m_encoding->parentWidget()->setVisible(isText && !m_draft.source.path.isEmpty());
    m_separator->parentWidget()->setVisible(isText && !m_draft.source.path.isEmpty());
    m_sheet->parentWidget()->setVisible(table.sheets.size() > 1);
    if (m_encoding->findData(table.encoding) < 0 && !table.encoding.isEmpty())
        m_encoding->addItem(table.encoding, table.encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(table.encoding));
    m_separator->setCurrentIndex(m_separator->findData(table.separator));
    m_sheet->clear();
    m_sheet->addItems(table.sheets);
    m_sheet->setCurrentText(table.sheet);
    const QSignalBlocker quiet(m_headingRow);
    m_headingRow->setValue(table.headingRow);
    m_dates->setCurrentIndex(!m_draft.dates.isSaid ? 0 : m_draft.dates.assumed == DateOrder::MonthDay ? 2 : 1);
    m_dates->parentWidget()->setVisible(m_draft.form.readsDateOrder);
}

QWidget *ImportMapStep::choiceField(const ImportChoice &choice)
{
    const QString value = m_draft.choices.value(choice.code, choice.value);
    const auto said = [this, choice](const QString &now) {
        m_draft.choose(choice.code, now);
        if (choice.reshapes)
            Q_EMIT choiceReshaped();
        else
            Q_EMIT changed();
    };
    if (choice.kind == ImportChoice::Kind::Flag) {
        auto *box = new QCheckBox(choice.label, m_choices);
        box->setObjectName(u"import.choice."_s + choice.code);
        box->setChecked(!value.isEmpty());
        box->setMinimumHeight(m_encoding->sizeHint().height()); // in line with the fields beside it
        connect(box, &QCheckBox::toggled, this, [said](bool on) { said(on ? u"1"_s : QString()); });
        return captioned({}, box, m_choices);
    }
    if (choice.kind == ImportChoice::Kind::Text) {
        auto *field = new QLineEdit(value, m_choices);
        field->setObjectName(u"import.choice."_s + choice.code);
        field->setMinimumWidth(120);
        field->setMinimumHeight(m_encoding->sizeHint().height());
        connect(field, &QLineEdit::textChanged, this, said);
        return captioned(choice.label, field, m_choices);
    }
    auto *box = boxOf(m_choices, u"import.choice."_s + choice.code);
    for (const auto &[code, shown] : choice.values)
        box->addItem(shown, code);
    box->setCurrentIndex(qMax(0, box->findData(value)));
    connect(box, &QComboBox::activated, this, [said, box] { said(box->currentData().toString()); });
    return captioned(choice.label, box, m_choices);
}

void ImportMapStep::showChoices()
{
    delete m_choices;
    m_choices = new QWidget(this);
    auto *line = new FlowLayout(m_choices, measure::cardGap);
    for (const ImportChoice &choice : std::as_const(m_draft.form.choices))
        line->addWidget(choiceField(choice));
    m_choiceLine->addWidget(m_choices);
    m_choices->setVisible(!m_draft.form.choices.isEmpty()); // at once, and not when the layout comes to it: one may get the keyboard
}

void ImportMapStep::showColumns()
{
    m_known->setText(m_draft.isKnown
                         ? tr("A table with these headings was read before: the columns are as they were then.")
                         : tr("Guessed from the headings; change what is not right."));
    m_boxes.clear();
    m_columns = new QWidget;
    auto *grid = new QGridLayout(m_columns);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setHorizontalSpacing(measure::cardGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 5);
    m_columnsCard->setVisible(!m_draft.form.fields.isEmpty());
    m_headingRow->parentWidget()->setVisible(!m_draft.form.fields.isEmpty());
    const int count = m_draft.form.fields.isEmpty() ? 0 : qMin(mostColumns, int(m_draft.table().headings.size()));
    for (int column = 0; column < count; ++column)
        addColumn(column);
    grid->setRowStretch(count, 1);
    m_columnArea->setWidget(m_columns);
    m_columns->setAutoFillBackground(false); // the area had set it: the card shows through
}

/// Heading, the first value under it, and the field it fills.
void ImportMapStep::addColumn(int column)
{
    auto *grid = static_cast<QGridLayout *>(m_columns->layout());
    const Table &table = m_draft.table();
    QString sample;
    for (qsizetype row = 0; row < qMin(qsizetype(ImportPreview::rows), table.rows.size()) && sample.isEmpty(); ++row)
        sample = table.cell(row, column).simplified();
    auto *heading = new TextLabel(table.headings.at(column), TextUse::BodyBold, m_columns);
    heading->setMinimumWidth(qMin(heading->sizeHint().width(), widestHeading));
    grid->addWidget(heading, column, 0);
    grid->addWidget(new TextLabel(sample.isRightToLeft() ? sample : isolated(sample), TextUse::Body, m_columns,
                                  TextLabel::Tone::Muted),
                    column, 1);
    auto *box = new QComboBox(m_columns);
    box->setObjectName(u"import.column.%1"_s.arg(column));
    box->setAccessibleName(tr("What “%1” is").arg(table.headings.at(column)));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    listFields(box, column);
    box->setMinimumWidth(qMin(box->sizeHint().width(), widestBox)); // "(needed)" stands at the end of the words
    connect(box, &QComboBox::activated, this,
            [this, box, column] { columnChosen(column, box->currentData().toString()); });
    grid->addWidget(box, column, 2);
    m_boxes.append(box);
}

void ImportMapStep::listFields(QComboBox *box, int column) const
{
    box->addItem(tr("Left out"), QString());
    for (const ImportField &field : m_draft.form.fields)
        box->addItem(field.required ? tr("%1 (needed)").arg(field.label) : field.label, field.id);
    box->setCurrentIndex(qMax(0, box->findData(m_draft.mapping.fieldOf(column))));
}

/// A field is filled by one column: where it was before, it goes.
void ImportMapStep::columnChosen(int column, const QString &field)
{
    if (field.isEmpty())
        m_draft.mapping.set(m_draft.mapping.fieldOf(column), -1);
    else
        m_draft.mapping.set(field, column);
    for (int other = 0; other < m_boxes.size(); ++other)
        m_boxes.at(other)->setCurrentIndex(qMax(0, m_boxes.at(other)->findData(m_draft.mapping.fieldOf(other))));
    Q_EMIT changed();
}

} // namespace warsha
