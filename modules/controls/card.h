// SPDX-License-Identifier: GPL-3.0-or-later
// The surfaces of a page: card, header, message bar, empty state, figure with a bar.
#pragma once

#include "deskbutton.h"
#include "statusshape.h"
#include "textlabel.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace warsha {

class NoticeWatch;

/// White (or dark) surface with a hairline and round corners.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, const QString &title = {});
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    /// Muted words at the end of the title's line.
    void setFact(const QString &fact);
    /// For a card that is a table to its very edge: no padding.
    void removePadding();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    TextLabel *m_title = nullptr;
    TextLabel *m_fact = nullptr;
};

/// Title, muted facts on the same line, at most three buttons, the primary one last.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setFacts(const QString &facts);
    /// Facts keep their room up to that width: what can be narrower beside them gives way.
    void keepFacts(int width) { m_keptFacts = width; }
    /// On a low screen the line is no higher than its buttons ask for.
    void setTight(bool isTight);
    void addWidget(QWidget *widget);
    /// Before the facts: where it stands it stays, whatever the facts and what is added say.
    void addBesideTitle(QWidget *widget);

private:
    QHBoxLayout *m_line;
    TextLabel *m_title;
    TextLabel *m_facts;
    int m_keptFacts = 0;
};

/// One sentence on a soft ground, and one link at the end. Warn for a condition, bad only for a failure, good for a state that
/// holds. What was done just now is a notice: it is good, and goes by itself when the person goes on (noticewatch.h); in a
/// window that has a place for notices (noticeplace.h) it stands there, and this bar only holds its sentence and its link.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Good, Warn, Bad };
    explicit MessageBar(QWidget *parent = nullptr);
    void showMessage(Kind kind, const QString &sentence, const QString &link = {});
    void showNotice(const QString &sentence, const QString &link = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void linkActivated();
    void noticeOver(); ///< the person went on

protected:
    void paintEvent(QPaintEvent *event) override;
    void showNoticeHere(const QString &sentence, const QString &link);
    [[nodiscard]] int lineWidth() const; ///< with the whole sentence on one line

private:
    Kind m_kind = Kind::Warn;
    TextLabel *m_sentence;
    DeskButton *m_link;
    NoticeWatch *m_watch;
};

/// What belongs here, and one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr, const QString &button = {});
    void setSentence(const QString &sentence);

Q_SIGNALS:
    void activated();

private:
    TextLabel *m_sentence;
};

/// A caption, a figure, and a bar below it.
class BarFigure : public QWidget
{
    Q_OBJECT
public:
    explicit BarFigure(const QString &caption, QWidget *parent = nullptr);
    /// share in per thousand of the planned; below draws it loud.
    void setFigure(const QString &figure, int share, bool below = false);
    /// Recorded and not locked yet: a pale part after the other, per thousand of the planned as well.
    void setWaiting(int share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_figure;
    int m_share = 0;
    int m_waiting = 0;
    bool m_below = false;
};

} // namespace warsha
