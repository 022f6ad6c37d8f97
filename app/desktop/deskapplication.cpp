// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskapplication.h"

#include "deskdoor.h"
#include "desksettings.h"
#include "deskstyle.h"
#include "frame.h"
#include "setupwizard.h"
#include "typeface.h"
#include "week.h"
#include "workbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLockMinutes = 15;
constexpr int windowFrame = 40; // pixels: the title that a desktop puts above, or the foot would lie below the screen
constexpr int untilTrouble = 200; // milliseconds: the screen stands by then
constexpr int untilPlaceIsKept = 300; // milliseconds

/// A dialog or a menu that waits for an answer.
QWidget *askingWindow()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

} // namespace

DeskApplication::DeskApplication(const DeskOptions &options, const DeskSeams &seams)
    : m_options(options)
    , m_question(seams.question ? *seams.question : m_dialogQuestion)
    , m_files(seams.files ? *seams.files : m_dialogFiles)
    , m_print{m_painting, seams.printers ? *seams.printers : m_dialogPrinters, m_files}
    , m_idle(seams.clock ? *seams.clock : m_clock)
    , m_door(seams.door)
{
    const auto saved = deskSettings();
    speak(options.language.isEmpty() ? saved->value(u"language"_s, Languages::usual()).toString() : options.language);
    m_scheme = options.scheme.value_or(saved->value(u"scheme"_s).toString() == u"dark"_s ? Scheme::Dark : Scheme::Light);
    DeskStyle::apply(m_scheme);
    m_idle.setMinutes(saved->value(u"lock/minutes"_s, usualLockMinutes).toInt());
    connect(&m_idle, &IdleWatch::idle, this, &DeskApplication::lock);
    if (m_door)
        connect(m_door, &DeskDoor::called, this, &DeskApplication::comeForward);
    m_placeKeeping.setSingleShot(true);
    m_placeKeeping.setInterval(untilPlaceIsKept);
    connect(&m_placeKeeping, &QTimer::timeout, this, &DeskApplication::keepPlace);
    m_window.setWindowTitle(tr("Warsha"));
    m_window.setMinimumSize(800, 560);
    const QSize room = m_window.screen()->availableSize() - QSize(0, windowFrame);
    m_window.resize(saved->value(u"size"_s, QSize(1366, 768)).toSize().boundedTo(room));
    if (saved->value(u"maximised"_s).toBool())
        m_window.setWindowState(Qt::WindowMaximized);
    m_window.installEventFilter(this);
}

DeskApplication::~DeskApplication()
{
    keepSetting(u"size"_s, m_window.isMaximized() ? m_window.normalGeometry().size() : m_window.size());
    keepSetting(u"maximised"_s, m_window.isMaximized());
    keepPlace();
    delete m_window.takeCentralWidget(); // pages go before the services they work with
}

void DeskApplication::start()
{
    const QString location = locationFor(m_options);
    if (location.isEmpty())
        showSetup({});
    else
        open(location);
}

QString DeskApplication::locationFor(const DeskOptions &options)
{
    if (!options.location.isEmpty())
        return options.location;
    const auto saved = deskSettings();
    const QString unopened = saved->value(underWayKey()).toString(); // whole, and killed before it was opened
    return QFileInfo::exists(unopened) ? unopened : saved->value(u"centre"_s).toString();
}

/// Somebody started the program once more. What is being asked or typed stays as it is.
void DeskApplication::comeForward(const QByteArray &activation)
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (m_page && !m_facts.open && !dialog) // it could not be opened; the stick may be there by now
        open(m_location);
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation); // where Qt's Wayland takes it from
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    for (QWidget *each : {static_cast<QWidget *>(&m_window), dialog})
        if (each)
            each->raise();
    (dialog ? dialog : &m_window)->activateWindow();
    QApplication::alert(&m_window); // for desktops that let nobody come to the front by themselves
}

void DeskApplication::open(const QString &location)
{
    setContent(nullptr); // pages before services
    if (m_door)
        m_door->take(location);
    m_location = location;
    m_centre = makeDeskCentre();
    m_place = {};
    const bool signsIn = !m_options.login.isEmpty();
    m_centre->open(location, this, [this, location, signsIn](const Result<SignInFacts> &facts) {
        if (!facts) {
            SignInFacts closed;
            closed.location = location;
            closed.trouble = facts.error().message;
            closed.open = false;
            return showSignIn(closed);
        }
        isOpen(*facts);
        if (!signsIn)
            showSignIn(m_facts);
    });
    if (signsIn)
        signIn(std::exchange(m_options.login, {}), std::exchange(m_options.password, {}));
}

std::unique_ptr<DeskCentre> DeskApplication::makeDeskCentre()
{
    auto centre = std::make_unique<DeskCentre>(m_question, m_print);
    centre->whenRestored([this](const Restored &restored) { // not while the card that asked is still at work
        QTimer::singleShot(0, this, [this, restored] { takeUp(restored); });
    });
    return centre;
}

/// The centre at m_location answered.
void DeskApplication::isOpen(const SignInFacts &facts)
{
    keepSetting(u"centre"_s, m_location);
    deskSettings()->remove(underWayKey());
    m_facts = facts;
    m_facts.login = whoWasHere();
    setWeekStart(facts.weekStart);
    speak(m_languages.current()); // as the centre's country speaks it
    m_facts.note = std::exchange(m_notes, {});
}

void DeskApplication::showSignIn(const SignInFacts &facts)
{
    m_facts = facts;
    auto *page = new SignInPage(*this, facts);
    setContent(page);
    m_page = page;
    connect(page, &SignInPage::signInAsked, this, &DeskApplication::signIn);
    connect(page, &SignInPage::recoverAsked, this, &DeskApplication::recover);
    connect(page, &SignInPage::restoreAsked, this, [this] { showRestore([this] { showSignIn(m_facts); }); });
    page->focusField();
    findTroubleSoon();
}

void DeskApplication::signIn(const QString &login, const QString &password, const QString &newPassword)
{
    m_centre->signIn(login, password, newPassword, this, [this, login, password](const std::optional<DeskCentre::Refused> &refused) {
        if (!refused) {
            m_facts.login = login;
            m_facts.note.clear();
            keepWhoIsHere();
            if (m_placeOf != login)
                m_place = {};
            return showFrame();
        }
        if (!m_page) { // signed in without the page: it goes on for the same person
            m_facts.login = login;
            showSignIn(m_facts);
        }
        if (refused->wantsNewPassword)
            return m_page->askNewPassword(password, refused->sentence);
        m_page->showRefusal(refused->sentence, refused->secondsToWait);
    });
}

void DeskApplication::showFrame()
{
    const FrameParts parts = m_centre->parts(*this);
    auto *frame = new Frame(parts);
    setContent(frame);
    m_frame = frame;
    const QString centre = parts.isSample ? tr("%1 (sample centre)").arg(parts.centreName) : parts.centreName;
    m_window.setWindowTitle(centre.isEmpty() ? tr("Warsha") : tr("%1 – Warsha", "centre").arg(centre));
    if (!m_place.trail.isEmpty())
        frame->restore(m_place);
    else
        frame->go(beginningAmong(parts.sections));
    if (const QString lost = std::exchange(m_place.lost, {}); !lost.isEmpty())
        frame->tell(lost);
    if (const QString told = std::exchange(m_place.told, {}); !told.isEmpty())
        frame->say(told);
    connect(frame, &Frame::placeChanged, &m_placeKeeping, [timer = &m_placeKeeping] {
        if (!timer->isActive()) // somebody who never rests is brought back as well
            timer->start();
    });
    Q_EMIT signedIn();
    findTroubleSoon();
}

void DeskApplication::findTroubleSoon()
{
    QTimer::singleShot(untilTrouble, this, [this] {
        if (!m_centre)
            return;
        m_centre->findTrouble(this, [this](const QString &trouble) {
            m_facts.trouble = trouble;
            if (m_frame)
                m_frame->showTrouble(trouble);
            if (m_page)
                m_page->showTrouble(trouble);
        });
    });
}

void DeskApplication::setContent(QWidget *content)
{
    if (m_frame)
        m_frame->flushDrafts();
    m_frame = nullptr;
    m_page = nullptr;
    m_setup = nullptr;
    delete m_window.takeCentralWidget();
    if (!content)
        return;
    m_window.setCentralWidget(content);
    if (!m_window.isVisible())
        m_window.show();
}

/// What was typed in a grid and is not saved goes with its page. A value that is being typed is kept as on leaving the field.
bool DeskApplication::mayLeave()
{
    if (QWidget *field = m_window.focusWidget(); m_frame && field)
        field->clearFocus();
    const int unsaved = m_frame ? m_frame->unsavedCount() : 0;
    if (unsaved == 0)
        return true;
    const QString what = tr("%n value(s) that you typed in tables are not saved yet: red, or in a row that is not complete. They are lost if you go on.", nullptr, unsaved);
    const QString where = tr("They are in: %1.").arg(QLocale().createSeparatedList(m_frame->unsavedPlaces()));
    const bool mayGo = m_question.ask(&m_window, {u"desk.leave"_s, tr("Leave without saving?"), what + u'\n' + where, tr("Leave them"), true, {}}).agreed;
    if (!mayGo && m_frame)
        m_frame->showUnsaved();
    return mayGo;
}

bool DeskApplication::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (mayLeave()) {
        if (m_frame)
            m_frame->flushDrafts();
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    return true;
}

void DeskApplication::setLanguage(const QString &code)
{
    if (code == m_languages.current() || !mayLeave())
        return;
    rebuild([this, code] {
        speak(code);
        deskSettings()->setValue(u"language"_s, m_languages.current());
    });
}

void DeskApplication::setDigits(const QString &code)
{
    if (!mayLeave())
        return;
    rebuild([this, code] {
        deskSettings()->setValue(u"digits"_s, code);
        speak(m_languages.current());
    });
}

void DeskApplication::speak(const QString &language)
{
    m_languages.use(language, m_centre ? m_centre->country() : QString(), deskSettings()->value(u"digits"_s).toString());
    m_window.setLocale(QLocale()); // days and figures in its fields too: it was made before the language was known
}

void DeskApplication::rebuild(const std::function<void()> &change)
{
    if (m_frame) {
        m_place = m_frame->place();
        m_placeOf = m_facts.login;
    }
    const bool framed = m_frame;
    const std::optional<SetupDraft> draft = m_setup ? std::optional(m_setup->draft()) : std::nullopt;
    setContent(nullptr);
    change();
    if (m_centre) {
        m_centre->followLanguage();
        m_facts.centreName = m_centre->centreName();
    }
    if (draft)
        showSetup(*draft);
    else if (framed)
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

void DeskApplication::lock()
{
    if (!m_frame || m_frame->isAtWork()) // long work tells how it ended to somebody; the next look comes soon
        return;
    if (QWidget *asking = askingWindow()) { // sent away; what asked goes on as after Cancel, and then it is locked
        if (asking->close())
            QTimer::singleShot(0, this, &DeskApplication::lock);
        return;
    }
    if (QWidget *field = m_window.focusWidget())
        field->clearFocus(); // a value being typed is kept as on leaving the field
    m_facts.note = tr("Locked. Sign in to go on where you were.");
    FramePlace place = m_frame->place();
    place.lost = m_frame->lostWords();
    leave(place);
}

void DeskApplication::setLockAfter(int minutes)
{
    m_idle.setMinutes(minutes);
    deskSettings()->setValue(u"lock/minutes"_s, minutes);
}

/// On purpose: whoever comes next, the same person too, begins at the beginning.
void DeskApplication::signOut()
{
    if (!mayLeave())
        return;
    leave({});
    deskSettings()->remove(placeKey());
}

void DeskApplication::leave(const FramePlace &comeBackTo)
{
    keepPlace();
    setContent(nullptr);
    m_place = comeBackTo;
    m_placeOf = m_facts.login;
    m_centre->signOut();
    showSignIn(m_facts);
    m_centre->readLogins(this, [this](const QStringList &logins) {
        if (logins.isEmpty() || logins == m_facts.logins)
            return;
        m_facts.logins = logins;
        if (m_page)
            m_page->offerLogins(logins);
    });
}

void DeskApplication::quit()
{
    m_window.close();
}

} // namespace warsha
