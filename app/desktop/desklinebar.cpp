// SPDX-License-Identifier: GPL-3.0-or-later
#include "desklinebar.h"

#include "centretime.h"
#include "deskpaint.h"
#include "icons.h"
#include "measures.h"
#include "textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Words that can be pressed: no border, a ring when they have the keyboard, an arrow when they open a menu.
class WordButton : public QPushButton
{
public:
    WordButton(const QString &text, QWidget *parent, bool loud = false) : QPushButton(text, parent), m_loud(loud)
    {
        setFixedHeight(measure::statusBar);
        setFont(deskFont(TextUse::Caption));
        if (m_loud) { // a caption, bold
            QFont bold = font();
            bold.setBold(true);
            setFont(bold);
        }
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 16 + arrow(), measure::statusBar}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(underMouse() || m_loud ? QPalette::WindowText : QPalette::PlaceholderText));
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        painter.drawText(rect().adjusted(rtl ? 8 + arrow() : 8, 0, rtl ? -8 : -8 - arrow(), 0), deskpaint::lineFlags(layoutDirection()), text());
        if (menu())
            drawIcon(&painter, QRect(rtl ? 8 : width() - 20, 7, 11, 11), u"chevron"_s, palette().color(QPalette::PlaceholderText), layoutDirection());
        if (hasFocus()) {
            QStyleOption ring;
            ring.initFrom(this);
            deskpaint::focusRing(ring, &painter);
        }
    }

private:
    int arrow() const { return menu() ? 18 : 0; }
    bool m_loud;
};

} // namespace

QString agoText(const QDateTime &when, const QDateTime &now)
{
    const qint64 days = when.date().daysTo(now.date());
    const QLocale locale;
    if (days <= 0)
        return QCoreApplication::translate("DeskLineBar", "today %1").arg(locale.toString(when.time(), u"HH:mm"_s));
    if (days == 1)
        return QCoreApplication::translate("DeskLineBar", "yesterday %1").arg(locale.toString(when.time(), u"HH:mm"_s));
    return QCoreApplication::translate("DeskLineBar", "%n day(s) ago", nullptr, int(days));
}

DeskLineBar::DeskLineBar(const FrameParts &parts, QWidget *parent)
    : QWidget(parent), m_saved(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted)),
      m_backup(new WordButton({}, this)), m_waiting(new WordButton({}, this)),
      m_centre(new TextLabel(parts.centreName, TextUse::Caption, this, TextLabel::Tone::Muted))
{
    setFixedHeight(measure::statusBar);
    m_saved->setObjectName(u"saved"_s);
    m_backup->setObjectName(u"backup"_s);
    m_backup->setToolTip(tr("Back up to a folder…"));
    m_backup->setEnabled(parts.backups);
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->hide();
    auto *line = new QHBoxLayout(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft; // margins are not mirrored by Qt
    line->setContentsMargins(8, 0, 8, 0);
    line->setSpacing(4);
    m_saved->setContentsMargins(8, 0, 8, 0);
    m_centre->setContentsMargins(rtl ? 8 : 0, 0, rtl ? 0 : 8, 0);
    line->addWidget(m_saved);
    line->addWidget(m_backup);
    line->addWidget(m_waiting);
    line->addStretch(1);
    if (parts.isSample)
        line->addWidget(makeSampleButton(parts.host));
    line->addWidget(m_centre);
    line->addWidget(makeWhoButton(parts));
    line->addWidget(makeLanguageButton(parts.host));
    if (!parts.host->digitsChoices().isEmpty())
        line->addWidget(makeDigitsButton(parts.host));
    connect(m_backup, &QPushButton::clicked, this, &DeskLineBar::backupAsked);
    connect(m_waiting, &QPushButton::clicked, this, [this] { Q_EMIT linked(m_waitingLink); });
    setSaved({});
    setBackup(parts.backups ? parts.backups->last() : QDateTime());
    if (parts.backups)
        connect(parts.backups, &BackupKeeper::made, this, &DeskLineBar::setBackup);
}

QPushButton *DeskLineBar::makeSampleButton(FrameHost *host)
{
    auto *button = new WordButton(tr("Sample centre – delete it"), this, true);
    button->setObjectName(u"sample"_s);
    button->setToolTip(tr("Deletes the sample centre and starts a centre of your own."));
    connect(button, &QPushButton::clicked, this, [host] { host->wipeSample(); }, Qt::QueuedConnection);
    return button;
}

QPushButton *DeskLineBar::makeWhoButton(const FrameParts &parts)
{
    auto *button = new WordButton(parts.who, this);
    button->setObjectName(u"who"_s);
    auto *menu = new QMenu(button);
    // The window goes away with these: not while its own menu is still at work.
    menu->addAction(tr("Lock now"), this, [host = parts.host] { host->lock(); }, Qt::QueuedConnection)->setObjectName(u"who.lock"_s);
    menu->addAction(tr("Sign out, switch user"), this, [host = parts.host] { host->signOut(); }, Qt::QueuedConnection)->setObjectName(u"who.signout"_s);
    button->setMenu(menu);
    return button;
}

QPushButton *DeskLineBar::makeLanguageButton(FrameHost *host)
{
    QList<Choice> choices;
    for (const LanguageChoice &choice : host->languages())
        choices.append({u"language."_s + choice.code, choice.name, choice.code == host->language(),
                        [host, code = choice.code] { host->setLanguage(code); }});
    return makeChoiceButton(u"language"_s, tr("Language: %1"), choices);
}

QPushButton *DeskLineBar::makeDigitsButton(FrameHost *host)
{
    QList<Choice> choices;
    for (const DigitsChoice &choice : host->digitsChoices())
        choices.append({u"digits."_s + choice.code, choice.sample, choice.code == host->digits(),
                        [host, code = choice.code] { host->setDigits(code); }});
    return makeChoiceButton(u"digits"_s, tr("Digits: %1"), choices);
}

QPushButton *DeskLineBar::makeChoiceButton(const QString &name, const QString &spoken, const QList<Choice> &choices)
{
    auto *button = new WordButton({}, this);
    button->setObjectName(name);
    auto *menu = new QMenu(button);
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(choice.text, this, [take = choice.take] { take(); }, Qt::QueuedConnection);
        action->setObjectName(choice.code);
        action->setCheckable(true);
        action->setChecked(choice.chosen);
        if (choice.chosen) {
            button->setText(choice.text);
            button->setAccessibleName(spoken.arg(choice.text));
        }
    }
    button->setMenu(menu);
    return button;
}

void DeskLineBar::setSaved(const QDateTime &when)
{
    m_saved->setVisible(when.isValid());
    if (when.isValid())
        m_saved->setText(tr("Saved %1").arg(QLocale().toString(when.time(), u"HH:mm"_s)));
}

void DeskLineBar::setBackup(const QDateTime &when)
{
    m_backup->setText(when.isValid() ? tr("Backup %1").arg(agoText(centreTime(when), centreTime(SystemClock().now()))) : tr("No backup yet"));
}

void DeskLineBar::setWaiting(const TaskLine &line)
{
    m_waiting->setVisible(line.count > 0);
    m_waiting->setText(line.sentence);
    m_waitingLink = line.link;
}

void DeskLineBar::resizeEvent(QResizeEvent *event)
{
    m_centre->setVisible(width() >= measure::bothColumns); // the title of the window has it too
    QWidget::resizeEvent(event);
}

void DeskLineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::of(palette()).side);
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace warsha
