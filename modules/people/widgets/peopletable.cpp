// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletable.h"

#include "persontexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace warsha {

Sheet sheetOf(const IdListModel &model, const QList<int> &columns, const QList<QUuid> &rows, const QString &name)
{
    Sheet sheet{name, {}, {}, QLocale().textDirection() == Qt::RightToLeft};
    for (const int column : columns)
        sheet.headings.append(model.shownColumns().at(column).title);
    const QSet<QUuid> wanted(rows.cbegin(), rows.cend());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!wanted.contains(model.idAt(row)))
            continue;
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        sheet.rows.append(cells);
    }
    return sheet;
}

Sheet personSheet(const Person &person)
{
    Sheet sheet{QCoreApplication::translate("PersonTexts", "Person"), {}, {}, QLocale().textDirection() == Qt::RightToLeft};
    sheet.rows.append({QCoreApplication::translate("PersonTexts", "Trainee number"), person.number});
    for (const PersonName &name : person.identity.names)
        sheet.rows.append({fieldName(IdentityField::Names), name.printed});
    for (const IdentityField field : allIdentityFields())
        if (const QString text = fieldText(field, person.identity); field != IdentityField::Names && !text.isEmpty())
            sheet.rows.append({fieldName(field), text});
    return sheet;
}

} // namespace warsha
