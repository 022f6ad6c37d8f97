// SPDX-License-Identifier: GPL-3.0-or-later
// What trainees are filtered by that enrolment knows: their group, their programme, how far they are. Read once for all three.
#pragma once

#include "groupdesk.h"
#include "personfacet.h"
#include "sharedanswer.h"

#include <QCoreApplication>

namespace warsha {

class EnrolmentFacets
{
public:
    enum class Kind { Group, Programme, Status };
    explicit EnrolmentFacets(const GroupDesk &desk);
    /// Groups and programmes: who is or was in them, and did not leave. Status: of any of somebody's enrolments.
    [[nodiscard]] QList<PersonFacet *> facets();

private:
    struct Read {
        QList<GroupListing> groups;
        QList<Enrolment> enrolments; ///< of the people as they are after merges
    };
    class Facet : public PersonFacet
    {
        Q_DECLARE_TR_FUNCTIONS(EnrolmentFacets)
    public:
        Facet(Kind kind, SharedAnswer<Read> &read) : m_kind(kind), m_read(read) {}
        [[nodiscard]] QString code() const override;
        [[nodiscard]] QString title() const override;
        void load(QObject *context, const Then &then) override;

    private:
        Kind m_kind;
        SharedAnswer<Read> &m_read;
    };
    [[nodiscard]] static Read read(const GroupDesk &desk);
    [[nodiscard]] static QList<FacetValue> groups(const Read &read);
    [[nodiscard]] static QList<FacetValue> programmes(const Read &read);
    [[nodiscard]] static QList<FacetValue> statuses(const Read &read);
    SharedAnswer<Read> m_read;
    Facet m_group{Kind::Group, m_read};
    Facet m_programme{Kind::Programme, m_read};
    Facet m_status{Kind::Status, m_read};
};

} // namespace warsha
