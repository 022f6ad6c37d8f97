// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a backup: a sealed file (vault/sealedfile.h) under a key of its own, which its envelope holds sealed to the
// backup key of the month. In clear: the centre's label and the time, as in the file's name, and why it was made. Sealed:
//
//   4 bytes   length of the details, big-endian
//   details   CBOR map: who, how many rows of what, the newest step, size and SHA-256 of the database
//   zstd      one frame: the SQLite database
//   zeros     up to the next size class (Padmé: at most 12 % more), so that the size tells little
#pragma once

#include "backupoccasion.h"
#include "handover.h"
#include "seal.h"
#include "sealedfile.h"
#include "worker.h"

#include <QList>

class QIODevice;

namespace warsha {

struct BackupHead {
    QString path;
    QString label;
    qint64 at = 0; ///< UTC seconds
    QString keyId; ///< of the month's key
    qint64 size = 0;
    BackupOccasion occasion = BackupOccasion::ByItself;
};

struct BackupTable {
    QString name;
    qint64 rows = 0;
    bool operator==(const BackupTable &) const = default;
};

struct BackupDetails {
    qint64 at = 0;
    QString madeBy;       ///< sign-in name, or empty when the program did it by itself
    QString lastStep;     ///< id of the newest step in it, empty when there is none
    qint64 lastStepAt = 0;
    qint64 entries = 0;   ///< of the change log
    QList<DeskChain> desks;
    QList<BackupTable> tables;
    qint64 plainSize = 0;
    QByteArray plainHash; ///< SHA-256
};

/// What a backup is sealed to: anybody can, only the holder of the month's secret opens it.
struct BackupKey {
    QString id;
    QByteArray publicKey;
};

/// Packs and seals a database file into the device, and gives the file's own key, so that the maker can read it back.
/// head.path and head.size are not read.
Result<SymmetricKey> writeBackupFile(const QString &databaseFile, const BackupHead &head, const BackupDetails &details,
                                     const BackupKey &key, QIODevice &out, const Progress *progress = nullptr);

class BackupReader
{
public:
    /// Reads what is in clear.
    static Result<BackupReader> open(const QString &path);
    BackupReader(BackupReader &&) noexcept;
    BackupReader &operator=(BackupReader &&) noexcept;
    ~BackupReader();

    [[nodiscard]] const BackupHead &head() const;
    /// Reads the details with the month's keys; Denied when they are another month's.
    Result<BackupDetails> unlock(const BoxKeys &keys);
    /// With the file's own key, which only its maker has.
    Result<BackupDetails> unlockWithFileKey(const SymmetricKey &fileKey);
    /// After unlock: writes the database into out (null: only checks), every byte and the hash verified.
    Result<void> extract(QIODevice *out, const Progress *progress = nullptr);

private:
    struct State;
    explicit BackupReader(std::unique_ptr<State> state);
    Result<QByteArray> take(qsizetype size);
    std::unique_ptr<State> m_state;
};

/// Backups before a restore bear a label of their own, so that their files are told apart by name, too.
[[nodiscard]] QString labelBeforeRestore(const QString &label);
/// "tripoli-2026-11-22T150407Z.warsha-backup"
[[nodiscard]] QString backupFileName(const QString &label, const QDateTime &at);
/// Small letters, digits and hyphens of any name.
[[nodiscard]] QString backupLabel(const QString &name);
/// The total size that a stream of this size is padded to.
[[nodiscard]] qint64 paddedSize(qint64 size);

} // namespace warsha
