// SPDX-License-Identifier: GPL-3.0-or-later
#include "desklinebar.h"

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

/// Words that open a menu: no border, a ring when it has the keyboard.
class WordButton : public QPushButton
{
public:
    WordButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
    {
        setFixedHeight(measure::statusBar);
        setFont(deskFont(TextUse::Caption));
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 34, measure::statusBar}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(underMouse() ? QPalette::WindowText : QPalette::PlaceholderText));
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        painter.drawText(rect().adjusted(rtl ? 22 : 8, 0, rtl ? -8 : -22, 0), deskpaint::lineFlags(layoutDirection()), text());
        drawIcon(&painter, QRect(rtl ? 8 : width() - 20, 7, 11, 11), u"chevron"_s, palette().color(QPalette::PlaceholderText), layoutDirection());
        if (hasFocus()) {
            QStyleOption ring;
            ring.initFrom(this);
            deskpaint::focusRing(ring, &painter);
        }
    }
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
      m_backup(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted))
{
    setFixedHeight(measure::statusBar);
    m_saved->setObjectName(u"saved"_s);
    m_backup->setObjectName(u"backup"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(measure::pageMargin, 0, 8, 0);
    if (layoutDirection() == Qt::RightToLeft)
        line->setContentsMargins(8, 0, measure::pageMargin, 0);
    line->setSpacing(20);
    line->addWidget(m_saved);
    line->addWidget(m_backup);
    line->addStretch(1);
    auto *centre = new TextLabel(parts.centreName, TextUse::Caption, this, TextLabel::Tone::Muted);
    auto *who = new TextLabel(parts.who, TextUse::Caption, this, TextLabel::Tone::Muted);
    who->setObjectName(u"who"_s);
    line->addWidget(centre);
    line->addWidget(who);
    line->addWidget(makeLanguageButton(parts.host));
    setSaved({});
    setBackup(parts.backups ? parts.backups->last() : QDateTime());
    if (parts.backups)
        connect(parts.backups, &BackupKeeper::made, this, &DeskLineBar::setBackup);
}

QPushButton *DeskLineBar::makeLanguageButton(FrameHost *host)
{
    const QList<LanguageChoice> choices = host->languages();
    QString current;
    auto *menu = new QMenu(this);
    for (const LanguageChoice &choice : choices) {
        QAction *action = menu->addAction(choice.name);
        action->setObjectName(u"language."_s + choice.code);
        action->setCheckable(true);
        action->setChecked(choice.code == host->language());
        // The window is made anew: not while its own menu is still at work.
        connect(action, &QAction::triggered, this, [host, code = choice.code] { host->setLanguage(code); }, Qt::QueuedConnection);
        if (choice.code == host->language())
            current = choice.name;
    }
    auto *button = new WordButton(current, this);
    button->setObjectName(u"language"_s);
    button->setAccessibleName(tr("Language: %1").arg(current));
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
    const QDateTime local = when.toLocalTime();
    m_backup->setText(when.isValid() ? tr("Backup %1").arg(agoText(local, QDateTime::currentDateTime())) : tr("No backup yet"));
}

QString DeskLineBar::savedText() const
{
    return m_saved->text();
}

void DeskLineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::of(palette()).side);
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace warsha
