// SPDX-License-Identifier: GPL-3.0-or-later
#include "awardfinder.h"

#include "awardtablemodel.h"
#include "card.h"
#include "desktable.h"
#include "faultlog.h"
#include "typeface.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Numbers as people type them: without the signs between, and in any case.
QString bare(const QString &number)
{
    QString text;
    for (const QChar c : number.toUpper())
        if (c.isLetterOrNumber())
            text.append(c);
    return text;
}

class TraineeAwards : public PanelWidget
{
public:
    TraineeAwards(const CertificationDesk &desk, Navigator &navigator, QWidget *parent)
        : PanelWidget(parent), m_desk(desk), m_model(new AwardTableModel(this)), m_card(new Card(this)),
          m_table(new DeskTable(TraineeAwardsPanel::tr("Certificates of this trainee"), m_card)),
          m_empty(new EmptyState({}, m_card))
    {
        m_table->setListModel(m_model);
        m_card->removePadding();
        m_card->body()->addWidget(m_table);
        m_card->body()->addWidget(m_empty);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_card);
        QObject::connect(m_table, &DeskTable::opened, this, [&navigator](const QUuid &award) { navigator.go({u"certificates"_s, award}); });
    }

    void showRecord(const QUuid &record) override
    {
        m_person = record;
        m_desk.groups.worker.run(this, [service = &m_desk.service, people = m_desk.groups.directory.snapshot(), record]() -> Result<Own> {
            Own own;
            WARSHA_TRY(own.sheets, service->sheets());
            WARSHA_TRY(const QList<Award> awards, service->list());
            for (const Award &award : awards) {
                const Person *const person = people->current(award.person); // after a merge, of whom they turned out to be
                if ((person ? person->id : award.person).uuid() == record)
                    own.awards.append(award);
            }
            return own;
        }, [this, record](const Result<Own> &read) {
            if (record != m_person)
                return;
            const Own own = read.value_or(Own());
            m_model->setAwards(own.awards, own.sheets, m_desk.groups.directory.snapshot());
            m_empty->setSentence(read ? TraineeAwardsPanel::tr("Nothing was issued to this trainee yet.") : read.error().message);
            m_table->setVisible(!own.awards.isEmpty());
            m_empty->setVisible(own.awards.isEmpty());
        });
    }

private:
    struct Own {
        QList<Award> awards;
        QHash<AwardId, SheetCount> sheets;
    };
    CertificationDesk m_desk;
    AwardTableModel *m_model;
    Card *m_card;
    DeskTable *m_table;
    EmptyState *m_empty;
    QUuid m_person;
};

} // namespace

AwardFinder::AwardFinder(const CertificationDesk &desk, const SharedAnswer<Register>::CountSaves &saves)
    : m_register([desk](QObject *context, const SharedAnswer<Register>::Then &then) {
        desk.groups.worker.run(context, [service = &desk.service, directory = &desk.groups.directory] {
            Register awards;
            AwardTableModel names;
            names.setAwards({}, {}, directory->snapshot());
            for (const Award &award : orLogged("hits of awards"_L1, service->list()))
                awards.append({bare(award.number), {isolated(award.number), names.nameOf(award), u"certificate"_s, {u"certificates"_s, award.id.uuid()}}});
            return awards;
        }, then);
    }, saves)
{
}

void AwardFinder::find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then)
{
    const QString wanted = bare(typed);
    if (wanted.size() < 3) // two letters would find the whole register
        return then({});
    m_register.get(context, [wanted, limit, then](const Register &awards) {
        QList<Hit> hits;
        for (const auto &[number, hit] : awards)
            if (hits.size() < limit && number.contains(wanted))
                hits.append(hit);
        then(hits);
    });
}

PanelWidget *TraineeAwardsPanel::makeWidget(QWidget *parent, Navigator &navigator)
{
    return new TraineeAwards(m_desk, navigator, parent);
}

} // namespace warsha
