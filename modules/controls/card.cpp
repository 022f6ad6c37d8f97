// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "deskpaint.h"
#include "icons.h"
#include "measures.h"
#include "noticeplace.h"
#include "noticewatch.h"
#include "tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent, const QString &title) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(measure::cardPaddingWide, measure::cardPadding, measure::cardPaddingWide, measure::cardPadding);
    m_body->setSpacing(8);
    if (!title.isEmpty())
        setTitle(title);
}

void Card::setTitle(const QString &title)
{
    if (!m_title) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        m_title = new TextLabel(TextUse::CardTitle, this);
        m_fact = new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted);
        line->addWidget(m_title);
        line->addStretch(1);
        line->addWidget(m_fact);
        m_body->insertLayout(0, line);
    }
    m_title->setText(title);
}

void Card::setFact(const QString &fact)
{
    if (m_fact)
        m_fact->setText(fact);
}

void Card::removePadding()
{
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    deskpaint::roundedPanel(&painter, rect(), palette().color(QPalette::Base), palette().color(QPalette::Mid), measure::cardRadius);
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_title(new TextLabel(title, TextUse::PageTitle, this)),
      m_facts(new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted))
{
    setFixedHeight(measure::pageHeader);
    m_line->setContentsMargins(0, 8, 0, 8);
    m_line->setSpacing(8);
    m_line->addWidget(m_title);
    m_line->addSpacing(4);
    m_line->addWidget(m_facts, 1);
    setTitle(title);
}

/// The name of a page is never cut for what stands beside it; a person's may be.
void PageHeader::setTitle(const QString &title)
{
    constexpr int longestPageName = 120;
    m_title->setText(title);
    m_title->setMinimumWidth(qMin(m_title->sizeHint().width(), longestPageName));
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setMinimumWidth(qMin(m_facts->sizeHint().width(), m_keptFacts));
}

void PageHeader::setTight(bool isTight)
{
    const int edge = isTight ? 4 : 8;
    setFixedHeight(measure::pageHeader - 2 * (8 - edge));
    m_line->setContentsMargins(0, edge, 0, edge);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_line->insertWidget(m_line->indexOf(m_facts), widget);
}

void PageHeader::addWidget(QWidget *widget)
{
    m_line->addWidget(widget);
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(TextUse::Body, this)), m_link(new DeskButton({}, this, DeskButton::Kind::Quiet)),
      m_watch(new NoticeWatch(this))
{
    setMinimumHeight(measure::messageBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as high as its sentence: what is wrong is read to its end
    m_sentence->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft; // margins are not mirrored by Qt
    line->setContentsMargins(rtl ? 8 : 36, 4, rtl ? 36 : 8, 4);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_link);
    m_link->hide();
    hide();
    connect(m_link, &QPushButton::clicked, this, &MessageBar::linkActivated);
    connect(m_watch, &NoticeWatch::over, this, [this] {
        showMessage(Kind::Good, {});
        Q_EMIT noticeOver();
    });
}

void MessageBar::showMessage(Kind kind, const QString &sentence, const QString &link)
{
    m_watch->end();
    m_kind = kind;
    m_sentence->setText(sentence);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void MessageBar::showNotice(const QString &sentence, const QString &link)
{
    NoticePlace *place = NoticePlace::of(this);
    if (!place)
        return showNoticeHere(sentence, link);
    place->showNoticeOf(this, sentence, link);
    m_kind = Kind::Good;
    m_sentence->setText(sentence);
}

void MessageBar::showNoticeHere(const QString &sentence, const QString &link)
{
    showMessage(Kind::Good, sentence, link);
    m_watch->begin();
}

int MessageBar::lineWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    const int link = m_link->isHidden() ? 0 : layout()->spacing() + m_link->sizeHint().width();
    return margins.left() + m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 12 + link + margins.right();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    static const QString icons[] = {u"good"_s, u"warn"_s, u"bad"_s};
    const QColor grounds[] = {tokens.goodGround, tokens.warnGround, tokens.badGround};
    const QColor colours[] = {tokens.good, tokens.warn, tokens.bad};
    const auto kind = size_t(m_kind);
    QColor border = colours[kind];
    border.setAlpha(90);
    QPainter painter(this);
    deskpaint::roundedPanel(&painter, rect(), grounds[kind], border, measure::cardRadius);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 12 - measure::icon : 12;
    drawIcon(&painter, QRect(x, (height() - measure::icon) / 2, measure::icon, measure::icon), icons[kind], colours[kind], layoutDirection());
}

EmptyState::EmptyState(const QString &sentence, QWidget *parent, const QString &button)
    : QWidget(parent), m_sentence(new TextLabel(sentence, TextUse::Body, this, TextLabel::Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::cardPaddingWide, 24, measure::cardPaddingWide, 24);
    column->setSpacing(12);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    if (!button.isEmpty()) {
        auto *push = new DeskButton(button, this);
        connect(push, &QPushButton::clicked, this, &EmptyState::activated);
        column->addWidget(push, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

BarFigure::BarFigure(const QString &caption, QWidget *parent) : QWidget(parent), m_figure(new TextLabel(TextUse::RowFigure, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(2);
    column->addWidget(new TextLabel(caption, TextUse::Label, this, TextLabel::Tone::Muted));
    column->addWidget(m_figure);
    setAccessibleName(caption);
}

void BarFigure::setFigure(const QString &figure, int share, bool below)
{
    m_figure->setText(figure);
    m_figure->setTone(below ? TextLabel::Tone::Bad : TextLabel::Tone::Plain);
    m_share = share;
    m_below = below;
    setAccessibleDescription(figure);
    update();
}

void BarFigure::setWaiting(int share)
{
    m_waiting = share;
    update();
}

void BarFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect track(0, height() - 5, qMin(width() - 12, 150), 4);
    const QRect whole = QStyle::visualRect(layoutDirection(), rect(), track);
    painter.fillRect(whole, palette().color(QPalette::Mid));
    const auto fill = [&](int share, const QColor &color) {
        const int wide = int(qint64(track.width()) * qBound(0, share, 1000) / 1000);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, track.y(), wide, track.height())), color);
    };
    const QColor full = m_below ? Tokens::of(palette()).bad : palette().color(QPalette::Highlight);
    QColor pale = full;
    pale.setAlphaF(0.4F);
    fill(m_share + m_waiting, pale);
    fill(m_share, full);
}

} // namespace warsha
