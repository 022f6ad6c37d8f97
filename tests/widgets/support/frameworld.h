// SPDX-License-Identifier: GPL-3.0-or-later
// A frame with two sections that are offered and one that is not, everything around it answered by the test.
#pragma once

#include "fakedesk.h"
#include "frame.h"

namespace warsha {

using namespace Qt::StringLiterals;

struct FrameWorld {
    FakeHost host;
    FakeSteps steps;
    FakeFinder finder;
    FakeSection people{u"trainees"_s, u"Trainees"_s, u"people"_s};
    FakeSection groups{u"groups"_s, u"Groups"_s, u"groups"_s};
    FakeSection secret{u"secret"_s, u"Secret"_s, u"lock"_s};
    FakeTask waiting;
    FakeTask unrecorded;
    QStringList aside;
    std::unique_ptr<Frame> frame;

    void make()
    {
        secret.offered = false;
        FrameParts parts;
        parts.host = &host;
        parts.steps = &steps;
        parts.sections = {&people, &groups, &secret};
        parts.finders = {&finder};
        parts.centreName = u"Beirut Skills Centre"_s;
        parts.waiting = &waiting;
        parts.tasks = {&unrecorded};
        parts.aside = aside;
        parts.who = u"Registrar: vanida"_s;
        frame = std::make_unique<Frame>(parts);
        frame->resize(1366, 768);
        frame->show();
    }
    void open()
    {
        make();
        frame->go({u"trainees"_s, {}});
    }
    template<typename T>
    T *find(const QString &name) const { return frame->findChild<T *>(name); }
};

} // namespace warsha
