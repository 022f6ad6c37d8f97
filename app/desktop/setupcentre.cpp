// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre is called and where it is, and who signs its certificates.
#include "setupstep.h"

#include "centretime.h"
#include "countrybox.h"
#include "formfield.h"
#include "measures.h"
#include "textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// The clock of a PC is set to where it stands more often than its language is.
QLocale::Territory territoryHere()
{
    const QLocale::Territory ofZone = QTimeZone::systemTimeZone().territory();
    return ofZone == QLocale::AnyTerritory ? QLocale::system().territory() : ofZone;
}

/// Two columns of fields side by side.
std::pair<QVBoxLayout *, QVBoxLayout *> addPair(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    for (QVBoxLayout *side : {first, second}) {
        side->setSpacing(3);
        line->addLayout(side, 1);
    }
    column->addLayout(line);
    return {first, second};
}

class CentreStep : public SetupStep
{
    Q_DECLARE_TR_FUNCTIONS(warsha::CentreStep)
public:
    CentreStep(QWidget *parent, const QString &language)
        : SetupStep(parent), m_language(language), m_other(language == u"en"_s ? u"ar"_s : u"en"_s)
    { // made in the order of reading, which is that of Tab
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(3);
        const auto names = addPair(column);
        m_name = addFormField(names.first, this, {u"name"_s, tr("Name of the centre")});
        m_otherName = addFormField(names.second, this, {u"otherName"_s, m_other == u"ar"_s ? tr("Name in Arabic, if it has one") : tr("Name in English, if it has one")});
        const auto places = addPair(column);
        places.first->addWidget(new TextLabel(tr("Country"), TextUse::Label, this, TextLabel::Tone::Muted));
        m_country = new CountryBox(this);
        m_country->setObjectName(u"country"_s);
        places.first->addWidget(m_country);
        places.first->addSpacing(6);
        m_code = addFormField(places.second, this, {u"code"_s, tr("Short code, used in numbers"), u"BEY"_s});
        m_zoneLabel = new TextLabel(tr("Time zone"), TextUse::Label, this, TextLabel::Tone::Muted);
        m_zone = new QComboBox(this);
        m_zone->setObjectName(u"zone"_s);
        m_zone->setAccessibleName(tr("Time zone"));
        m_zone->setFixedHeight(measure::button);
        column->addWidget(m_zoneLabel);
        column->addWidget(m_zone);
        m_address = addFormField(column, this, {u"address"_s, tr("Address, if you like")});
        m_address->setMaximumWidth(QWIDGETSIZE_MAX);
        column->addWidget(new TextLabel(tr("Who signs certificates, if you already know"), TextUse::CardTitle, this));
        column->addSpacing(3);
        const auto signs = addPair(column);
        m_signatory = addFormField(signs.first, this, {u"signatory"_s, tr("Name, as on certificates")});
        m_title = addFormField(signs.second, this, {u"signatoryTitle"_s, tr("Position, as “Director”")});
        column->addStretch(1);
        connect(m_country, &QComboBox::currentIndexChanged, this, [this] { offerZones({}); });
        m_code->installEventFilter(this);
        connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeIsOwn = true; });
        for (QLineEdit *field : {m_name, m_otherName})
            connect(field, &QLineEdit::textEdited, this, &CentreStep::suggestCode);
    }

    QString title() const override { return tr("The centre"); }
    QString says() const override { return tr("As it appears on certificates. You can change all of it later in Settings."); }
    QWidget *firstField() const override { return m_name; }

    void show(SetupDraft &draft) override
    {
        const CentreProfile &profile = draft.profile;
        m_name->setText(profile.names.value(m_language));
        m_otherName->setText(profile.names.value(m_other));
        m_codeIsOwn = !profile.code.isEmpty() && profile.code != suggestedCode(latinName());
        m_code->setText(profile.code);
        m_country->setCountry(profile.country.isEmpty() ? QLocale::territoryToCode(territoryHere()) : profile.country);
        offerZones(profile.zone);
        m_address->setText(profile.address);
        m_signatory->setText(draft.signatoryName);
        m_title->setText(draft.signatoryTitle);
    }

    void take(SetupDraft &draft) const override
    {
        CentreProfile profile = usualProfileFor(m_country->country());
        profile.names = draft.profile.names;
        profile.names.remove(m_language);
        profile.names.remove(m_other);
        for (const auto &[language, field] : {std::pair{m_language, m_name}, std::pair{m_other, m_otherName}})
            if (!field->text().trimmed().isEmpty())
                profile.names.insert(language, field->text().trimmed());
        profile.code = m_code->text().trimmed().toUpper();
        profile.address = m_address->text().trimmed();
        if (profile.zone.isEmpty())
            profile.zone = m_zone->currentText();
        setCentreZone(profile.timeZone()); // the sheets of codes bear its date
        draft.profile = profile;
        draft.signatoryName = m_signatory->text().trimmed();
        draft.signatoryTitle = m_title->text().trimmed();
    }

    /// What was only proposed is replaced by what is typed.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_code && event->type() == QEvent::FocusIn && !m_codeIsOwn)
            QTimer::singleShot(0, m_code, &QLineEdit::selectAll); // after a click, which puts the cursor somewhere
        return SetupStep::eventFilter(watched, event);
    }

    Result<void> check(const SetupDraft &draft) override
    {
        const CentreProfile &profile = draft.profile;
        if (m_country->country().isEmpty()) {
            m_country->setFocus();
            return failure(ErrorKind::Rule, tr("In which country is the centre? Its weekend and time zone depend on it."));
        }
        if (const auto fits = checkProfile(profile); !fits) {
            (profile.names.isEmpty() ? m_name : m_code)->setFocus();
            return fits;
        }
        if (draft.signatoryName.isEmpty() && draft.signatoryTitle.isEmpty())
            return {};
        const Signatory signatory{{}, 0, {{u"latn"_s, draft.signatoryName}}, {{m_language, draft.signatoryTitle}}, QDate(2026, 1, 1), {}};
        if (const auto fits = checkSignatory(signatory); !fits) {
            (draft.signatoryName.isEmpty() ? m_signatory : m_title)->setFocus();
            return fits;
        }
        return {};
    }

private:
    [[nodiscard]] QString latinName() const { return m_language == u"en"_s ? m_name->text() : m_otherName->text().isEmpty() ? m_name->text() : m_otherName->text(); }
    void suggestCode()
    {
        if (!m_codeIsOwn)
            m_code->setText(suggestedCode(latinName()));
    }
    /// Only a country of several is asked.
    void offerZones(const QString &chosen)
    {
        const QStringList zones = zonesOf(m_country->country());
        m_zone->clear();
        m_zone->addItems(zones);
        m_zone->setCurrentIndex(int(qMax<qsizetype>(0, zones.indexOf(chosen))));
        m_zone->setVisible(zones.size() > 1);
        m_zoneLabel->setVisible(zones.size() > 1);
    }

    QString m_language;
    QString m_other; ///< language of the second name
    QLineEdit *m_name;
    QLineEdit *m_otherName;
    CountryBox *m_country;
    QLineEdit *m_code;
    TextLabel *m_zoneLabel;
    QComboBox *m_zone;
    QLineEdit *m_address;
    QLineEdit *m_signatory;
    QLineEdit *m_title;
    bool m_codeIsOwn = false; ///< typed, so no name changes it any more
};

} // namespace

SetupStep *makeCentreStep(QWidget *parent, const QString &language)
{
    return new CentreStep(parent, language);
}

} // namespace warsha
