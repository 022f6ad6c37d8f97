// SPDX-License-Identifier: GPL-3.0-or-later
// How to begin: the language, then a new centre, the sample, or one that is there.
#include "setupstep.h"

#include "card.h"
#include "framehost.h"
#include "measures.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

class Welcome : public WelcomeStep
{
    Q_DECLARE_TR_FUNCTIONS(warsha::WelcomeStep)
public:
    Welcome(QWidget *parent, const QList<LanguageChoice> &languages, const QString &language) : WelcomeStep(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(measure::cardGap);
        addLanguages(column, languages, language);
        m_new = addWay(column, u"newCentre"_s, tr("New centre"), tr("Six pages, three minutes. Nothing is made before the last page."), DeskButton::Kind::Primary);
        auto *sample = addWay(column, u"sample"_s, tr("Try the sample centre"), tr("Invented people, a whole course; deleted with one click."));
        auto *open = addWay(column, u"openFile"_s, tr("Open a centre…"), tr("A file that is on this PC already."));
        auto *restore = addWay(column, u"restorePaper"_s, tr("Restore a backup…"), tr("On a new PC: the USB stick with the backups, and the printed recovery code."));
        addServer(column);
        column->addStretch(1);
        connect(m_new, &QPushButton::clicked, this, &WelcomeStep::newAsked);
        connect(sample, &QPushButton::clicked, this, &WelcomeStep::sampleAsked);
        connect(restore, &QPushButton::clicked, this, &WelcomeStep::restoreAsked, Qt::QueuedConnection);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked({}); });
    }

    QString title() const override { return tr("Welcome to Warsha"); }
    QString says() const override { return tr("Everything works without the internet, and stays on this PC."); }
    void show(SetupDraft &) override {}
    void take(SetupDraft &) const override {}
    Result<void> check(const SetupDraft &) override { return {}; }
    QWidget *firstField() const override { return m_new; }

private:
    void addLanguages(QVBoxLayout *column, const QList<LanguageChoice> &languages, const QString &language)
    {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (const LanguageChoice &choice : languages) {
            auto *button = new DeskButton(choice.name, this, DeskButton::Kind::Secondary, choice.code == language ? u"check"_s : QString());
            button->setObjectName(u"language."_s + choice.code);
            button->setCheckable(true);
            button->setChecked(choice.code == language);
            line->addWidget(button);
            // The window is made anew by this: not while the button is still at work.
            connect(button, &QPushButton::clicked, this, [this, code = choice.code] { Q_EMIT languageAsked(code); }, Qt::QueuedConnection);
        }
        line->addStretch(1);
        column->addLayout(line);
    }

    DeskButton *addWay(QVBoxLayout *column, const QString &code, const QString &words, const QString &says, DeskButton::Kind kind = DeskButton::Kind::Secondary)
    {
        auto *line = new QHBoxLayout;
        line->setSpacing(measure::cardGap);
        auto *button = new DeskButton(words, this, kind);
        button->setObjectName(code);
        button->setMinimumWidth(190);
        auto *text = new TextLabel(says, TextUse::Body, this, TextLabel::Tone::Muted);
        text->setWordWrap(true);
        line->addWidget(button);
        line->addWidget(text, 1);
        column->addLayout(line);
        return button;
    }

    void addServer(QVBoxLayout *column)
    {
        column->addSpacing(4);
        auto *label = new TextLabel(tr("Or the address of a centre on a server, shared by several PCs"), TextUse::Label, this, TextLabel::Tone::Muted);
        label->setWordWrap(true);
        column->addWidget(label);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        m_server = new QLineEdit(this);
        m_server->setObjectName(u"server"_s);
        m_server->setAccessibleName(tr("Address of a centre on a server"));
        const QString address = u"postgresql://user@server/centre"_s; // the same in every language
        m_server->setPlaceholderText(address);
        m_server->setLayoutDirection(Qt::LeftToRight);
        auto *connectTo = new DeskButton(tr("Connect"), this);
        connectTo->setObjectName(u"connect"_s);
        line->addWidget(m_server, 1);
        line->addWidget(connectTo);
        column->addLayout(line);
        const auto go = [this] {
            if (!m_server->text().trimmed().isEmpty())
                Q_EMIT openAsked(m_server->text().trimmed());
        };
        connect(connectTo, &QPushButton::clicked, this, go);
        connect(m_server, &QLineEdit::returnPressed, this, go);
    }

    DeskButton *m_new = nullptr;
    QLineEdit *m_server = nullptr;
};

} // namespace

WelcomeStep *makeWelcomeStep(QWidget *parent, const QList<LanguageChoice> &languages, const QString &language)
{
    return new Welcome(parent, languages, language);
}

} // namespace warsha
