// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskapplication.h"

#include "desksettings.h"

#include "deskstyle.h"
#include "frame.h"

#include <QApplication>
#include <QTimer>

namespace warsha {

using namespace Qt::StringLiterals;

DeskApplication::DeskApplication(const DeskOptions &options, const DeskSeams &seams)
    : m_options(options)
    , m_question(seams.question ? *seams.question : m_dialogQuestion)
    , m_files(seams.files ? *seams.files : m_dialogFiles)
{
    const auto saved = deskSettings();
    m_languages.use(options.language.isEmpty() ? saved->value(u"language"_s, Languages::usual()).toString() : options.language);
    m_scheme = options.scheme.value_or(saved->value(u"scheme"_s).toString() == u"dark"_s ? Scheme::Dark : Scheme::Light);
    DeskStyle::apply(m_scheme);
    m_window.setWindowTitle(tr("Warsha"));
    m_window.setMinimumSize(800, 560);
    m_window.resize(saved->value(u"size"_s, QSize(1366, 768)).toSize());
}

DeskApplication::~DeskApplication()
{
    deskSettings()->setValue(u"size"_s, m_window.size());
    delete m_window.takeCentralWidget(); // pages go before the services they work with
}

void DeskApplication::start()
{
    const QString location = m_options.location.isEmpty() ? deskSettings()->value(u"centre"_s).toString() : m_options.location;
    if (location.isEmpty())
        showSignIn({{}, {}, {}, {}, {}, false, tr("Choose the file of your centre to begin."), false});
    else
        open(location);
}

void DeskApplication::open(const QString &location)
{
    setContent(nullptr); // pages before services
    m_centre = std::make_unique<DeskCentre>(m_question, m_files);
    m_place = {};
    m_centre->open(location, this, [this, location](const Result<SignInFacts> &facts) {
        if (!facts) {
            SignInFacts closed;
            closed.location = location;
            closed.trouble = facts.error().message;
            closed.open = false;
            return showSignIn(closed);
        }
        deskSettings()->setValue(u"centre"_s, location);
        m_facts = *facts;
        if (!m_options.login.isEmpty())
            return signIn(std::exchange(m_options.login, {}), std::exchange(m_options.password, {}));
        showSignIn(m_facts);
    });
}

void DeskApplication::showSignIn(const SignInFacts &facts)
{
    m_facts = facts;
    auto *page = new SignInPage(*this, facts);
    setContent(page);
    m_page = page;
    connect(page, &SignInPage::signInAsked, this, &DeskApplication::signIn);
    page->focusField();
}

void DeskApplication::signIn(const QString &login, const QString &password)
{
    m_centre->signIn(login, password, this, [this, login](const std::optional<DeskCentre::Refused> &refused) {
        if (!refused) {
            m_facts.login = login;
            return showFrame();
        }
        if (!m_page)
            showSignIn(m_facts);
        m_page->showRefusal(refused->sentence, refused->secondsToWait);
    });
}

void DeskApplication::showFrame()
{
    const FrameParts parts = m_centre->parts(*this);
    auto *frame = new Frame(parts);
    setContent(frame);
    m_frame = frame;
    m_window.setWindowTitle(parts.centreName.isEmpty() ? tr("Warsha") : tr("%1 – Warsha", "centre").arg(parts.centreName));
    if (m_place.trail.isEmpty() && !parts.sections.isEmpty())
        frame->go({m_options.page.isEmpty() ? parts.sections.first()->code() : m_options.page, {}});
    else
        frame->restore(m_place);
    if (Page *page = frame->currentPage())
        page->setFocus();
    Q_EMIT signedIn();
}

void DeskApplication::setContent(QWidget *content)
{
    m_frame = nullptr;
    m_page = nullptr;
    delete m_window.takeCentralWidget();
    if (!content)
        return;
    m_window.setCentralWidget(content);
    if (!m_window.isVisible())
        m_window.show();
}

void DeskApplication::setLanguage(const QString &code)
{
    if (code == m_languages.current())
        return;
    if (m_frame)
        m_place = m_frame->place();
    const bool framed = m_frame;
    setContent(nullptr);
    m_languages.use(code, m_centre ? m_centre->country() : QString());
    deskSettings()->setValue(u"language"_s, m_languages.current());
    if (framed)
        showFrame();
    else
        showSignIn(m_facts);
}

void DeskApplication::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    DeskStyle::apply(scheme);
    deskSettings()->setValue(u"scheme"_s, scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
}

void DeskApplication::openOther()
{
    const QString path = m_files.toOpen(&m_window, tr("Open a centre"), tr("Centres (*.warsha)"));
    if (!path.isEmpty()) // not while the page that asked is still at work
        QTimer::singleShot(0, this, [this, path] { open(path); });
}

void DeskApplication::signOut()
{
    setContent(nullptr);
    m_place = {};
    m_centre->signOut();
    showSignIn(m_facts);
}

void DeskApplication::quit()
{
    m_window.close();
}

} // namespace warsha
