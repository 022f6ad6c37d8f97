// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmessection.h"

#include "programmespage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *ProgrammesSection::makePage(QWidget *parent, Navigator &)
{
    m_page = new ProgrammesPage(m_desk, parent);
    return m_page;
}

QList<DeskCommand> ProgrammesSection::commands(Navigator &navigator)
{
    if (!m_desk.mayEdit)
        return {};
    const auto onPage = [this, &navigator](void (ProgrammesPage::*verb)()) {
        return [this, &navigator, verb] {
            navigator.go({code(), {}});
            if (m_page)
                (m_page->*verb)();
        };
    };
    QList<DeskCommand> all{{u"programmes.new"_s, tr("New programme"), {}, true, onPage(&ProgrammesPage::startNew)}};
    if (m_desk.files)
        all.append({u"programmes.import"_s, tr("Programme from a document…"), {}, false, onPage(&ProgrammesPage::importDocument), CommandMenu::File});
    return all;
}

QList<PageVerb> ProgrammesSection::pageVerbs()
{
    return m_desk.mayEdit ? QList<PageVerb>{{u"programmes.nextVersion"_s, ProgrammesPage::tr("Make the next version from this")}} : QList<PageVerb>();
}

} // namespace warsha
