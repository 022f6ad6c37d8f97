// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcard.h"

#include "desksettings.h"
#include "measures.h"
#include "textsize.h"

#include <QComboBox>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

DeskCard::DeskCard(FrameHost &host, QWidget *parent) : SettingsCard(u"desk"_s, tr("This PC"), parent), m_host(host)
{
    QList<std::pair<QString, QString>> languages, digits, sizes, minutes;
    for (const LanguageChoice &choice : host.languages())
        languages.append({choice.code, choice.name});
    for (const DigitsChoice &choice : host.digitsChoices())
        digits.append({choice.code, choice.sample});
    for (const int percent : textSizes())
        sizes.append({QString::number(percent), percentText(percent * 10)});
    for (const int after : {5, 15, 30, 0})
        minutes.append({QString::number(after), after == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, after)});
    m_language = addBox(u"desk.language"_s, tr("Language"), languages);
    if (!digits.isEmpty())
        m_digits = addBox(u"desk.digits"_s, tr("Digits"), digits, tr("Certificate and telephone numbers stay in Western digits."));
    m_scheme = addBox(u"desk.scheme"_s, tr("Colours"), {{u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    m_size = addBox(u"desk.textSize"_s, tr("Size of letters"), sizes, tr("Takes effect when the program starts next time."));
    m_lock = addBox(u"desk.lock"_s, tr("Lock when nobody is at the desk"), minutes);
    // The window is made anew by language and digits: not while the box is still at work.
    connect(m_language, &QComboBox::activated, this, [this] { m_host.setLanguage(m_language->currentData().toString()); }, Qt::QueuedConnection);
    if (m_digits)
        connect(m_digits, &QComboBox::activated, this, [this] { m_host.setDigits(m_digits->currentData().toString()); }, Qt::QueuedConnection);
    connect(m_scheme, &QComboBox::activated, this, [this] { m_host.setScheme(m_scheme->currentData() == u"dark"_s ? Scheme::Dark : Scheme::Light); });
    connect(m_size, &QComboBox::activated, this, [this] { keepTextSize(m_size->currentData().toInt()); });
    connect(m_lock, &QComboBox::activated, this, [this] { m_host.setLockAfter(m_lock->currentData().toInt()); });
    refresh();
}

QComboBox *DeskCard::addBox(const QString &code, const QString &label, const QList<std::pair<QString, QString>> &choices, const QString &hint)
{
    auto *box = new QComboBox(this);
    box->setObjectName(code);
    box->setAccessibleName(label);
    box->setFixedHeight(measure::button);
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    addRow(label, box, hint);
    return box;
}

void DeskCard::refresh()
{
    m_language->setCurrentIndex(m_language->findData(m_host.language()));
    if (m_digits)
        m_digits->setCurrentIndex(m_digits->findData(m_host.digits()));
    m_scheme->setCurrentIndex(m_scheme->findData(m_host.scheme() == Scheme::Dark ? u"dark"_s : u"light"_s));
    m_size->setCurrentIndex(m_size->findData(QString::number(textSize())));
    m_lock->setCurrentIndex(m_lock->findData(QString::number(m_host.lockAfter())));
}

} // namespace warsha
