// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextnumberscard.h"

#include "numbergap.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

NextNumbersCard::NextNumbersCard(const CertificationDesk &desk, QWidget *parent)
    : SettingsCard(u"nextNumbers"_s, tr("Next numbers"), parent), m_desk(desk), m_text(new TextLabel(TextUse::Body, this))
{
    m_text->setObjectName(u"nextNumbersText"_s);
    m_text->setWordWrap(true);
    addBlock(tr("Next number of certificates, statements and attendance records"), m_text);
    refresh();
}

void NextNumbersCard::refresh()
{
    struct Read {
        QString group;
        QList<NumberSeries> series;
    };
    m_desk.groups.worker.run(this, [desk = m_desk]() -> Result<Read> {
        WARSHA_TRY(const QList<GroupListing> groups, desk.groups.groups.groups());
        const auto newest = std::ranges::max_element(groups, {}, [](const GroupListing &listing) { return listing.group.starts; });
        if (newest == groups.end())
            return Read{};
        WARSHA_TRY(const QList<NumberSeries> series, desk.service.series(newest->group.id));
        return Read{newest->group.code, series};
    }, [this](const Result<Read> &read) {
        if (!read)
            return Q_EMIT failed(read.error().message);
        QStringList lines;
        for (const NumberSeries &one : read->series)
            lines.append(tr("%1: number %2 of the series %3", "kind, number, series")
                             .arg(awardKindName(one.kind), QLocale().toString(one.next), isolated(seriesName(one.scope))));
        m_text->setText(lines.isEmpty() ? tr("There is no group yet, so no series has begun.")
                                        : tr("For the group %1:").arg(isolated(read->group)) + u'\n' + lines.join(u'\n'));
    });
}

} // namespace warsha
