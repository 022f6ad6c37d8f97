// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of several who are asked at the same time, told together.
#pragma once

#include <QList>
#include <QSet>

#include <functional>
#include <memory>

namespace warsha {

/// ask(i, tell) asks each of count; tell may come at once or later, and more than once. then hears all answers in their order
/// when the last has come, and again with each that comes anew; at once when nobody is asked.
template<typename Answer>
void gatherAnswers(qsizetype count, const std::function<void(qsizetype, const std::function<void(const Answer &)> &)> &ask,
                   const std::function<void(const QList<Answer> &)> &then)
{
    struct Gathered {
        QList<Answer> answers;
        QSet<qsizetype> told;
    };
    if (count == 0)
        return then({});
    auto gathered = std::make_shared<Gathered>();
    gathered->answers.resize(count);
    for (qsizetype i = 0; i < count; ++i)
        ask(i, [gathered, then, i](const Answer &answer) {
            gathered->answers[i] = answer;
            gathered->told.insert(i);
            if (gathered->told.size() == gathered->answers.size())
                then(gathered->answers);
        });
}

} // namespace warsha
