// SPDX-License-Identifier: GPL-3.0-or-later
// One answer for everybody who asks the same: the sidebar, Today and the palette count the same things after every step. Who
// asks while it is asked is served by the next asking, which begins after theirs, so nobody is told what was true before.
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

    explicit SharedAnswer(Ask ask) : m_ask(std::move(ask))
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
        QElapsedTimer begun;
        begun.start();
        m_ask(&m_here, [this, begun, served = std::exchange(m_waiting, {})](const Answer &answer) {
            m_isAsking = false;
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
    QObject m_here;
    QTimer m_again;
    QList<Waiter> m_waiting;
    QList<Waiter> m_later;
    std::optional<Answer> m_answer;
    QElapsedTimer m_since;
    qint64 m_spared = 0; ///< milliseconds after the last answer
    bool m_isAsking = false;
};

} // namespace warsha
