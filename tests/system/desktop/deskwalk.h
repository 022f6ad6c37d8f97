// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests that walk the whole window share: the sample centre opened, its sections by code, and the dialogs that
// come up caught, looked at and sent away.
#pragma once

#include "deskapplication.h"
#include "deskpace.h"
#include "fakedesk.h"
#include "frame.h"
#include "samplecentre.h"

#include <QAction>
#include <QDialog>
#include <QTest>
#include <QTimer>

namespace warsha {

using namespace Qt::StringLiterals;

[[nodiscard]] inline std::unique_ptr<DeskApplication> openSample(const QString &centre, const QString &language, FilePicker &files, Scheme scheme = Scheme::Light)
{
    DeskOptions options{centre, sampleLogin(), samplePassword(), language};
    options.scheme = scheme;
    return std::make_unique<DeskApplication>(options, DeskSeams{nullptr, &files});
}

/// Until what was asked of the other threads has come back, however busy the machine is.
inline void awaitAnswers()
{
    for (int quiet = 0; quiet < 5;) {
        QTest::qWait(2);
        quiet = othersAreAtWork() ? 0 : quiet + 1;
    }
}

inline void waitForFrame(DeskApplication &desk)
{
    QTRY_VERIFY_WITH_TIMEOUT(desk.frame(), 20'000);
    awaitAnswers();
}

/// Those registered with the window, whatever they are.
[[nodiscard]] inline QStringList sectionsOf(const DeskApplication &desk)
{
    QStringList codes;
    for (const QAction *action : desk.frame()->findChildren<QAction *>())
        if (action->objectName().startsWith("go."_L1) && action->objectName() != u"go.back"_s && action->objectName() != u"go.forward"_s)
            codes.append(action->objectName().mid(3));
    return codes;
}

inline void goTo(DeskApplication &desk, const QString &section)
{
    desk.frame()->go({section, {}});
    awaitAnswers();
}

/// Every dialog that comes up is shown to see, and rejected.
class DialogCatcher : public QObject
{
public:
    explicit DialogCatcher(std::function<void(QDialog *)> see) : m_see(std::move(see)) { qApp->installEventFilter(this); }
    int caught = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr) {
            QTimer::singleShot(0, dialog, [this, dialog] {
                ++caught;
                m_see(dialog);
                dialog->reject();
            });
        }
        return false;
    }

private:
    std::function<void(QDialog *)> m_see;
};

} // namespace warsha
