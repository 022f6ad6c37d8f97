// SPDX-License-Identifier: GPL-3.0-or-later
// Facets of what this slice knows: the identities in memory, and the lists that others registered ("below the share").
#pragma once

#include "clock.h"
#include "directory.h"
#include "ownfacets.h"
#include "personfacet.h"
#include "personlist.h"
#include "worker.h"

#include <QCoreApplication>

namespace warsha {

class DirectoryFacet : public PersonFacet
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryFacet)
public:
    DirectoryFacet(OwnFacet facet, Worker &worker, const Directory &directory, const Clock &clock)
        : m_facet(facet), m_worker(worker), m_directory(directory), m_clock(clock) {}
    [[nodiscard]] QString code() const override { return ownFacetCode(m_facet); }
    [[nodiscard]] QString title() const override;
    void load(QObject *context, const Then &then) override;

private:
    [[nodiscard]] static QString valueWords(OwnFacet facet, const QString &code);
    OwnFacet m_facet;
    Worker &m_worker;
    const Directory &m_directory;
    const Clock &m_clock;
};

class ListsFacet : public PersonFacet
{
    Q_DECLARE_TR_FUNCTIONS(ListsFacet)
public:
    explicit ListsFacet(QList<PersonList *> lists) : m_lists(std::move(lists)) {}
    [[nodiscard]] static QString facetCode() { return QStringLiteral("list"); }
    [[nodiscard]] QString code() const override { return facetCode(); }
    [[nodiscard]] QString title() const override { return tr("List"); }
    void load(QObject *context, const Then &then) override;

private:
    QList<PersonList *> m_lists;
};

} // namespace warsha
