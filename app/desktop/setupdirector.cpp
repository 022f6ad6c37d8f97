// SPDX-License-Identifier: GPL-3.0-or-later
// The first user, who lets in the others.
#include "setupstep.h"

#include "formfield.h"
#include "measures.h"
#include "passwordstrength.h"
#include "statusshape.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

class DirectorStep : public SetupStep
{
    Q_DECLARE_TR_FUNCTIONS(warsha::DirectorStep)
public:
    explicit DirectorStep(QWidget *parent) : SetupStep(parent), m_strength(new StatusLabel(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(3);
        m_name = addFormField(column, this, {u"directorName"_s, tr("Your name, as colleagues see it")});
        m_login = addFormField(column, this, {u"login"_s, tr("Sign-in name: a post, not a person, because everybody at the PC can read it")});
        m_password = addFormField(column, this, {u"password"_s, tr("Password, at least %n characters", nullptr, int(shortestPassword)), {}, true});
        m_strength->setObjectName(u"strength"_s);
        column->addWidget(m_strength);
        column->addSpacing(6);
        m_again = addFormField(column, this, {u"passwordAgain"_s, tr("Password once more"), {}, true});
        auto *note = new TextLabel(tr("Four or five words that have nothing to do with each other are easy to keep in mind and hard to guess. "
                                      "Nobody can send you a new password: that is what the sheet on the next page is for."),
                                   TextUse::Caption, this, TextLabel::Tone::Muted);
        note->setWordWrap(true);
        column->addWidget(note);
        column->addStretch(1);
        for (QLineEdit *field : {m_name, m_login, m_password})
            connect(field, &QLineEdit::textChanged, this, &DirectorStep::showStrength);
    }

    QString title() const override { return tr("The director"); }
    QString says() const override { return tr("The first user: manages the others, the settings and the backups."); }
    QWidget *firstField() const override { return m_name; }

    void show(SetupDraft &draft) override
    {
        m_known = draft.profile.names.values();
        m_known.append(draft.profile.code);
        m_name->setText(draft.director.name);
        m_login->setText(draft.director.login);
        m_password->setText(draft.director.password);
        m_again->setText(draft.passwordAgain);
        showStrength();
    }

    void take(SetupDraft &draft) const override
    {
        draft.director.name = m_name->text().trimmed();
        draft.director.login = m_login->text().trimmed();
        draft.director.password = m_password->text();
        draft.passwordAgain = m_again->text();
    }

    Result<void> check(const SetupDraft &draft) override
    {
        if (draft.director.name.isEmpty()) {
            m_name->setFocus();
            return failure(ErrorKind::Rule, tr("The history says who did what, so it needs a name."));
        }
        if (const auto fits = checkUser(draft.director); !fits) {
            (draft.director.password.size() < shortestPassword ? m_password : m_login)->setFocus();
            return fits;
        }
        if (draft.director.password != draft.passwordAgain) {
            m_again->setFocus();
            m_again->selectAll();
            return failure(ErrorKind::Rule, tr("The two passwords differ."));
        }
        return {};
    }

private:
    void showStrength()
    {
        const QString password = m_password->text();
        if (password.isEmpty())
            return m_strength->setStatus(StatusShape::None, tr("No password yet"));
        switch (passwordStrength(password, m_known + QStringList{m_name->text(), m_login->text()} + m_name->text().split(u' '))) {
        case PasswordStrength::TooShort: return m_strength->setStatus(StatusShape::Absent, tr("Too short"), true);
        case PasswordStrength::Weak: return m_strength->setStatus(StatusShape::Late, tr("Weak: somebody who has the file can guess it within days"), true);
        case PasswordStrength::Fair: return m_strength->setStatus(StatusShape::Present, tr("Fair"), true);
        case PasswordStrength::Strong: return m_strength->setStatus(StatusShape::Done, tr("Strong"), true);
        }
    }

    QStringList m_known; ///< what everybody at the centre would try first
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_password;
    StatusLabel *m_strength;
    QLineEdit *m_again;
};

} // namespace

SetupStep *makeDirectorStep(QWidget *parent)
{
    return new DirectorStep(parent);
}

} // namespace warsha
