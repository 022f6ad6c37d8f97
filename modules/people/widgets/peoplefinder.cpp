// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplefinder.h"

#include "persontexts.h"
#include "typeface.h"

namespace warsha {

using namespace Qt::StringLiterals;

void PeopleFinder::find(const QString &typed, int limit, QObject *, const std::function<void(const QList<Hit> &)> &then)
{
    const auto snapshot = m_directory.snapshot();
    QList<Hit> hits;
    for (const DirectorySnapshot::Hit &found : snapshot->search(typed)) {
        if (hits.size() >= limit)
            break;
        hits.append({shownName(*found.person), isolated(found.person->number), u"person"_s,
                     {u"trainees"_s, found.person->id.uuid()}});
    }
    then(hits);
}

} // namespace warsha
