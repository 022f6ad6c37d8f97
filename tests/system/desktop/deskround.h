// SPDX-License-Identifier: GPL-3.0-or-later
// A round through the whole window of an open centre, as somebody makes it who looks at everything: each section and saved list,
// its tables to the end and by each column, the next record, the search, each report of one group and of all. A section
// registered tomorrow is in it without a line here.
#pragma once

#include "deskpace.h"
#include "deskwalk.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>

namespace warsha {

class DeskRound
{
public:
    /// quiet: milliseconds without any work after which a deed is taken to be over.
    DeskRound(DeskApplication &desk, WatchedApplication &application, int quiet = 120) : m_desk(desk), m_application(application), m_quiet(quiet) {}

    [[nodiscard]] QList<Pace> make()
    {
        take(u"sign-in"_s, [this] { m_desk.start(); });
        for (int i = 0; i < 400 && !m_desk.frame(); ++i) // a very busy machine
            (void)settle(m_application, 50);
        if (!m_desk.frame())
            return m_paces;
        for (const QString &section : sectionsOf(m_desk))
            visit(section);
        for (const QString &list : savedLists())
            visit(list);
        for (const QString &section : sectionsOf(m_desk))
            take(section + u" again"_s, [this, section] { m_desk.frame()->go({section, {}, {}}); });
        search();
        reports();
        return m_paces;
    }

private:
    void take(const QString &what, const std::function<void()> &deed) { m_paces.append(paceOf(m_application, what, deed, m_quiet)); }

    [[nodiscard]] QStringList savedLists() const
    {
        QStringList codes;
        for (const QAbstractButton *item : m_desk.frame()->findChildren<QAbstractButton *>())
            if (item->objectName().startsWith("sidebar."_L1) && item->objectName().contains(u'/') && item->isVisibleTo(m_desk.frame()))
                codes.append(item->objectName().mid(8));
        return codes;
    }

    /// code: of a section, or of a section and one of its lists.
    void visit(const QString &code)
    {
        take(code, [this, code] { m_desk.frame()->go({code.section(u'/', 0, 0), {}, code.section(u'/', 1)}); });
        for (const QPointer<QTableView> table : m_desk.frame()->currentPage()->findChildren<QTableView *>()) {
            if (!table || !table->isVisible() || !table->model() || table->model()->rowCount() < 2 || table->selectionMode() == QTableView::NoSelection)
                continue;
            const QString at = code + u' ' + table->objectName();
            for (const auto &[key, name] : {std::pair(Qt::Key_Down, "next"), std::pair(Qt::Key_PageDown, "page down"), std::pair(Qt::Key_End, "end")})
                take(at + u' ' + QLatin1StringView(name), [table, key = key] { QTest::keyClick(table.data(), key); });
            for (int column = 0; table && table->horizontalHeader()->sectionsClickable() && column < table->model()->columnCount(); ++column)
                if (!table->isColumnHidden(column))
                    take(at + u" by column %1"_s.arg(column), [table, column] { Q_EMIT table->horizontalHeader()->sectionClicked(column); });
        }
    }

    void search()
    {
        take(u"trainees, to search"_s, [this] { m_desk.frame()->go({u"trainees"_s, {}, {}}); });
        for (QLineEdit *field : m_desk.frame()->findChildren<QLineEdit *>()) {
            if (!field->isVisible() || (field->objectName() != u"search"_s && field->objectName() != u"find"_s))
                continue;
            for (const char letter : {'f', 'a', 't', 'i'})
                take(u"%1, letter %2"_s.arg(field->objectName()).arg(QLatin1Char(letter)), [field, letter] { QTest::keyClick(field, letter); });
            take(field->objectName() + u" emptied"_s, [field] { field->clear(); });
        }
    }

    void reports()
    {
        m_desk.frame()->go({u"reports"_s, {}, {}});
        settle(m_application, m_quiet);
        auto *report = m_desk.frame()->currentPage()->findChild<QComboBox *>(u"report"_s);
        auto *group = m_desk.frame()->currentPage()->findChild<QComboBox *>(u"group"_s);
        auto *table = m_desk.frame()->currentPage()->findChild<QTableView *>(u"table"_s);
        for (const int of : {1, 0}) {
            group->setCurrentIndex(of);
            Q_EMIT group->activated(of);
            settle(m_application, m_quiet);
            for (int i = 0; i < report->count(); ++i) {
                const QString what = u"report %1 of %2"_s.arg(report->itemText(i), of == 0 ? u"all groups"_s : u"a group"_s);
                take(what, [report, i] { report->setCurrentIndex(i); });
                m_paces.last().what += u", %1 rows"_s.arg(table->model()->rowCount());
                if (of == 0)
                    for (int column = 0; column < std::min(3, table->model()->columnCount()); ++column)
                        take(what + u" by column %1"_s.arg(column), [table, column] { Q_EMIT table->horizontalHeader()->sectionClicked(column); });
            }
        }
    }

    DeskApplication &m_desk;
    WatchedApplication &m_application;
    int m_quiet;
    QList<Pace> m_paces;
};

} // namespace warsha
