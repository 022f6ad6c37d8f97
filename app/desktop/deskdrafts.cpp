// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdrafts.h"

#include "desksettings.h"
#include "faultlog.h"
#include "filesync.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestKept = 30 * 24 * 3600; // seconds
constexpr qint64 largestKept = 4 * 1024 * 1024; // bytes: some forms hold a list of names, none comes near

SealPlace placeOf(const QString &file)
{
    return {"draft"_L1, "forms"_L1, QFileInfo(file).fileName()};
}

} // namespace

QString draftFileOf(const QString &centre, const QString &user)
{
    const QByteArray mark = QCryptographicHash::hash((u"draft\n"_s + centre + u'\n' + user).toUtf8(), QCryptographicHash::Sha256).first(12).toHex();
    return QFileInfo(deskSettings()->fileName()).path() + u"/drafts/"_s + QString::fromLatin1(mark);
}

KeptDrafts readDrafts(const QString &file, const SymmetricKey &key, qint64 now)
{
    KeptDrafts kept;
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly) || from.size() > largestKept)
        return kept;
    const Result<QByteArray> plain = unseal(key, placeOf(file), from.readAll());
    if (!plain)
        return kept;
    const QCborMap forms = QCborValue::fromCbor(*plain).toMap();
    for (const auto &[form, draft] : forms) {
        const qint64 at = draft.toMap().value(u"at"_s).toInteger();
        if (at <= now && now - at <= longestKept)
            kept.forms.insert(form.toString(), {draft.toMap().value(u"state"_s).toByteArray(), at});
    }
    return kept;
}

Result<void> writeDrafts(const QString &file, const SymmetricKey &key, const KeptDrafts &drafts)
{
    if (drafts.forms.isEmpty()) {
        QFile::remove(file);
        return {};
    }
    QCborMap forms;
    for (auto draft = drafts.forms.cbegin(); draft != drafts.forms.cend(); ++draft)
        forms.insert(draft.key(), QCborMap{{u"state"_s, draft->state}, {u"at"_s, draft->at}});
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile to(file);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeWhole(to, seal(key, placeOf(file), QCborValue(forms).toCbor())))
        return failure(ErrorKind::Storage, to.errorString());
    return syncFolder(QFileInfo(file).path());
}

DeskDrafts::~DeskDrafts()
{
    if (m_isNew)
        m_worker.run(&m_here, [file = m_file, key = m_key, kept = m_kept] {
            if (const Result<void> written = writeDrafts(file, key, kept); !written)
                logFault("draft of a form"_L1, written.error()); // whoever asked is gone by then
            return true;
        }, [](bool) {});
}

void DeskDrafts::keepDraft(const QString &form, const QByteArray &draft)
{
    if (keptDraft(form) == draft)
        return;
    if (draft.isEmpty())
        m_kept.forms.remove(form);
    else
        m_kept.forms.insert(form, {draft, m_clock.seconds()});
    write();
}

/// One write at a time: what comes meanwhile goes with the next.
void DeskDrafts::write()
{
    m_isNew = true;
    if (std::exchange(m_isWriting, true))
        return;
    m_isNew = false;
    m_worker.run(&m_here, [file = m_file, key = m_key, kept = m_kept] { return writeDrafts(file, key, kept); }, [this](const Result<void> &written) {
        m_isWriting = false;
        if (!written)
            logFault("draft of a form"_L1, written.error());
        if (m_isNew)
            write();
    });
}

} // namespace warsha
