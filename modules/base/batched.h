// SPDX-License-Identifier: GPL-3.0-or-later
// Small work on very many things (opening 20,000 sealed values) beside whoever brings them: a batch is worked on by
// threads of its own while the next one is read. Answers come in the order in which the things came.
#pragma once

#include <QThreadPool>

#include <deque>
#include <functional>
#include <vector>

namespace warsha {

template<typename Thing, typename Answer>
class Batched
{
public:
    /// work is called on several threads at once, so it changes nothing that they share.
    explicit Batched(std::function<Answer(Thing &&)> work) : m_work(std::move(work)) {}
    ~Batched() { m_threads.waitForDone(); }
    Batched(const Batched &) = delete;
    Batched &operator=(const Batched &) = delete;

    void add(Thing thing)
    {
        if (m_batches.empty() || m_batches.back().things.size() == batchSize) {
            start();
            m_batches.emplace_back().things.reserve(batchSize);
        }
        m_batches.back().things.push_back(std::move(thing));
    }
    /// Works on the last batch itself, and waits for the others: few things start no thread at all.
    [[nodiscard]] std::vector<Answer> finish()
    {
        if (!m_batches.empty())
            workOn(m_batches.back());
        m_threads.waitForDone();
        std::vector<Answer> answers;
        for (Batch &batch : m_batches)
            std::ranges::move(batch.answers, std::back_inserter(answers));
        m_batches.clear();
        return answers;
    }

private:
    static constexpr size_t batchSize = 512;
    struct Batch {
        std::vector<Thing> things;
        std::vector<Answer> answers;
    };
    void start()
    {
        if (m_batches.empty())
            return;
        m_threads.start([this, batch = &m_batches.back()] { workOn(*batch); }); // a deque keeps its elements where they are
    }
    void workOn(Batch &batch)
    {
        batch.answers.reserve(batch.things.size());
        for (Thing &thing : batch.things)
            batch.answers.push_back(m_work(std::move(thing)));
        batch.things = {};
    }
    std::function<Answer(Thing &&)> m_work;
    std::deque<Batch> m_batches;
    QThreadPool m_threads;
};

} // namespace warsha
