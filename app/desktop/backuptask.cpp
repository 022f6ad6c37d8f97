// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuptask.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupTask)
};

constexpr int oldAfter = 3; // days: backups make themselves, every hour and on leaving

} // namespace

TaskLine BackupTask::line() const
{
    const QDateTime last = m_backups.last();
    const int days = last.isValid() ? int(last.daysTo(m_clock.now())) : -1;
    TaskLine line;
    line.sentence = days < 0 ? Text::tr("There is no backup yet") : Text::tr("Last backup: %n day(s) ago", nullptr, days);
    line.count = days < 0 || days >= oldAfter ? 1 : 0;
    line.isCounted = false;
    line.shape = days < 0 ? StatusShape::Late : StatusShape::Blocked;
    line.command = u"file.backup"_s;
    return line;
}

void BackupTask::count(QObject *context, const std::function<void(const TaskLine &)> &then)
{
    QObject::connect(&m_backups, &BackupKeeper::made, context, [this, then] { then(line()); }, Qt::SingleShotConnection);
    then(line());
}

} // namespace warsha
