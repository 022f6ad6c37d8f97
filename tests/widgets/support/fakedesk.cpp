// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesk.h"

#include "deskstyle.h"
#include "languages.h"
#include "statusshape.h"
#include "typeface.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

void useDesk(Scheme scheme, const QString &language)
{
    static Languages languages;
    static const QTemporaryDir settings; // what a window remembers stays in its test
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        QApplication::setStyle(new DeskStyle);
    languages.use(language);
    DeskStyle::apply(scheme);
}

QList<LanguageChoice> FakeHost::languages() const
{
    return Languages::all();
}

void FakeSteps::names(QObject *, const std::function<void(const StepNames &)> &then)
{
    then({done.value(done.size() - 1), undone.value(undone.size() - 1), stays});
}

void FakeSteps::undo(QObject *, const std::function<void(const Result<void> &)> &then)
{
    if (!refusal.isEmpty())
        return then(failure(ErrorKind::Conflict, refusal));
    undone.append(done.takeLast());
    then(Result<void>());
}

void FakeSteps::redo(QObject *, const std::function<void(const Result<void> &)> &then)
{
    done.append(undone.takeLast());
    then(Result<void>());
}

Result<std::shared_ptr<PrintTarget>> FakePrinterPicker::toPrint(QWidget *, const PrintJob &job, const QList<int> &pages)
{
    QStringList numbers;
    for (const int page : pages)
        numbers.append(QString::number(page));
    asked.append(job.title + u": "_s + numbers.join(u' '));
    if (path.isEmpty())
        return std::shared_ptr<PrintTarget>();
    WARSHA_TRY(const Printing *const printing, Printing::load());
    return printing->toFile(path, only.isEmpty() ? pages : only);
}

RowsModel::RowsModel(int rows, QObject *parent) : IdListModel(parent)
{
    setRows(rows);
}

void RowsModel::setRows(int rows)
{
    QList<QUuid> ids;
    for (int i = 0; i < rows; ++i)
        ids.append(QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    setIds(ids);
}

QList<Column> RowsModel::columns() const
{
    return {{u"No."_s, 90, Column::Kind::Identifier}, {u"Name"_s}, {u"Hours"_s, 60, Column::Kind::Figure},
            {u"Share"_s, 130, Column::Kind::Bar}, {u"State"_s, 120, Column::Kind::Status}};
}

QVariant RowsModel::cell(int row, int column, int role) const
{
    const bool below = row % 5 == 3;
    const int share = below ? 710 : 920;
    switch (role) {
    case Qt::DisplayRole: {
        const QString texts[] = {u"2026/%1"_s.arg(row + 1, 4, 10, QChar(u'0')), u"Trainee %1"_s.arg(row + 1), QLocale().toString(100 + row),
                                 percentText(share), below ? u"Blocked"_s : u"Ready"_s};
        return texts[column];
    }
    case MutedRole: return column == 0;
    case BarRole: return column == 3 ? QVariant(share) : QVariant();
    case BarBelowRole: return below;
    case LoudRole: return below && column >= 3;
    case ShapeRole:
        if (column == 3)
            return int(below ? StatusShape::Below : StatusShape::None);
        return column == 4 ? int(below ? StatusShape::Blocked : StatusShape::Done) : 0;
    case SpokenRole: return u"2026/%1, Trainee %2"_s.arg(row + 1, 4, 10, QChar(u'0')).arg(row + 1);
    default: return {};
    }
}

FakePage::FakePage(const QString &code, QWidget *parent)
    : Page(parent), model(new RowsModel(40, this)), table(new DeskTable(code, this)), search(new SearchField(u"Search"_s, u"Search "_s + code, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(table);
    table->setListModel(model);
    table->setTypeAhead(search);
    connect(table, &DeskTable::chosen, this, &Page::recordShown);
}

void FakePage::openRecord(const QUuid &record)
{
    opened = record;
    if (!record.isNull())
        table->choose(record);
}

bool FakePage::focusSearch()
{
    if (searches)
        search->setFocus();
    return searches;
}

Page *FakeSection::makePage(QWidget *parent, Navigator &)
{
    page = new FakePage(m_code, parent);
    return page;
}

void FakeFinder::find(const QString &typed, int limit, QObject *, const std::function<void(const QList<Hit> &)> &then)
{
    QList<Hit> hits;
    for (const Hit &hit : std::as_const(known))
        if (hit.title.contains(typed, Qt::CaseInsensitive) && hits.size() < limit)
            hits.append(hit);
    then(hits);
}

} // namespace warsha
