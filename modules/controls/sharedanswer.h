// SPDX-License-Identifier: GPL-3.0-or-later
// One answer for everybody who asks the same: the sidebar, Today and the palette count the same things after every step. Who
// asks while it is asked is served by the next asking, which begins after theirs, so nobody is told what was true before;
// where it is known that nothing was saved since the asking began, that one will do for them too.
// What takes long to answer is not asked all the time: until twenty times as long has passed the last answer is given, and
// the new one afterwards, once more.
//     m_below([this](QObject *context, const auto &then) { worker.run(context, ..., then); })
//     m_below.get(this, [this](const QList<BelowShare> &below) { ... });
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace warsha {

template<typename Answer>
class SharedAnswer
{
public:
    using Then = std::function<void(const Answer &)>;
    /// Asks once; the answer comes in the thread of the context.
    using Ask = std::function<void(QObject *context, const Then &then)>;

    /// How many steps were saved so far; without it nothing is known.
    using CountSaves = std::function<qint64()>;

    explicit SharedAnswer(Ask ask, CountSaves saves = {}) : m_ask(std::move(ask)), m_saves(std::move(saves))
    {
        m_again.setSingleShot(true);
        QObject::connect(&m_again, &QTimer::timeout, &m_here, [this] {
            m_waiting += std::exchange(m_later, {});
            begin();
        });
    }

    /// On the GUI's thread. then may be called twice: with what is known, and with what is new.
    void get(QObject *context, const Then &then)
    {
        if (m_answer && m_since.isValid() && m_since.elapsed() < m_spared) {
            m_later.append({context, then});
            if (!m_again.isActive())
                m_again.start(int(m_spared - m_since.elapsed()));
            const Answer known = *m_answer;
            return then(known);
        }
        if (m_isAsking && m_saves && m_saves() == m_savedBefore) {
            m_served.append({context, then});
            return;
        }
        m_waiting.append({context, then});
        begin();
    }

private:
    struct Waiter {
        QPointer<QObject> context;
        Then then;
    };
    static constexpr qint64 sparing = 20;

    void begin()
    {
        if (m_isAsking || m_waiting.isEmpty())
            return;
        m_isAsking = true;
        m_savedBefore = m_saves ? m_saves() : 0;
        m_served = std::exchange(m_waiting, {});
        QElapsedTimer begun;
        begun.start();
        m_ask(&m_here, [this, begun](const Answer &answer) {
            m_isAsking = false;
            const QList<Waiter> served = std::exchange(m_served, {});
            m_answer = answer;
            m_spared = begun.elapsed() * sparing;
            m_since.start();
            begin();
            for (const Waiter &waiter : served)
                if (waiter.context)
                    waiter.then(answer);
        });
    }

    Ask m_ask;
    CountSaves m_saves;
    QObject m_here;
    QTimer m_again;
    QList<Waiter> m_served; ///< by the asking that is under way
    QList<Waiter> m_waiting;
    QList<Waiter> m_later;
    std::optional<Answer> m_answer;
    QElapsedTimer m_since;
    qint64 m_spared = 0; ///< milliseconds after the last answer
    qint64 m_savedBefore = 0; ///< the asking
    bool m_isAsking = false;
};

} // namespace warsha
