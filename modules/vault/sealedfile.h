// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed files: backups, stored PDFs, key files. Form, all integers big-endian:
//
//   8 bytes   "WARSHASF"
//   1 byte    version, 1
//   2 + n     key id, UTF-8 (at most 200 bytes)
//   4 + n     facts in clear, as the caller gave them (at most 64 KiB)
//   4 + n     envelope: the file's own key sealed to somebody, or nothing (at most 64 KiB)
//   24 bytes  header of the secretstream
//   chunks    64 KiB of plain bytes each, the last one shorter, with 17 bytes of tag each (libsodium crypto_secretstream,
//             XChaCha20-Poly1305); the last one is marked as such, so a file that was cut is found
//
// Everything before the chunks is the associated data of the first one: it can be read without the key, not altered.
#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace warsha {

struct SealedFileHead {
    QString keyId;
    QByteArray facts;
    QByteArray envelope;
};

class SealedFileWriter
{
public:
    /// The device is open for writing and outlives the writer.
    static Result<SealedFileWriter> begin(QIODevice &device, const SymmetricKey &key, const SealedFileHead &head);
    SealedFileWriter(SealedFileWriter &&) noexcept;
    SealedFileWriter &operator=(SealedFileWriter &&) noexcept;
    ~SealedFileWriter();

    Result<void> write(QByteArrayView plain);
    /// Writes the mark of the end; without it the file cannot be read.
    Result<void> finish();

private:
    struct State;
    explicit SealedFileWriter(std::unique_ptr<State> state);
    Result<void> flush(QByteArrayView chunk, bool last);
    std::unique_ptr<State> m_state;
};

class SealedFileReader
{
public:
    /// Reads what is in clear; Input when this is not a sealed file or is cut there.
    static Result<SealedFileReader> open(QIODevice &device);
    SealedFileReader(SealedFileReader &&) noexcept;
    SealedFileReader &operator=(SealedFileReader &&) noexcept;
    ~SealedFileReader();

    [[nodiscard]] const SealedFileHead &head() const;
    Result<void> useKey(const SymmetricKey &key);
    /// The next bytes, empty at the proper end. Input when the file is cut, Denied when it was altered or the key is wrong.
    Result<QByteArray> read();

private:
    struct State;
    explicit SealedFileReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Small files at once (at most 64 MiB plain): written beside, synced, then renamed.
Result<void> writeSealedFile(const QString &path, const SymmetricKey &key, const SealedFileHead &head, QByteArrayView plain);
[[nodiscard]] Result<QByteArray> readSealedFile(const QString &path, const SymmetricKey &key);

} // namespace warsha
