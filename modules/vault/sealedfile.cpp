// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedfile.h"

#include "filesync.h"
#include "sealedfilehead.h"
#include "sodiumready.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace warsha {

namespace {

constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeadSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype largestAtOnce = 64 << 20;

tl::unexpected<Error> cannotWrite(const QIODevice &device)
{
    return failure(ErrorKind::Storage,
                   QCoreApplication::translate("Vault", "The file cannot be written: %1").arg(device.errorString()));
}

tl::unexpected<Error> wrongKey()
{
    return failure(ErrorKind::Denied, QCoreApplication::translate("Vault", "This file cannot be opened: it is cut or altered, or the key does not belong to it."));
}

bool fits(const SymmetricKey &key)
{
    return key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES;
}

} // namespace

struct SealedFileWriter::State {
    QIODevice *device;
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray associated; // for the first chunk only
    QByteArray waiting;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

SealedFileWriter::SealedFileWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SealedFileWriter::SealedFileWriter(SealedFileWriter &&) noexcept = default;
SealedFileWriter &SealedFileWriter::operator=(SealedFileWriter &&) noexcept = default;
SealedFileWriter::~SealedFileWriter() = default;

Result<SealedFileWriter> SealedFileWriter::begin(QIODevice &device, const SymmetricKey &key, const SealedFileHead &head)
{
    readySodium();
    if (!fits(key))
        return wrongKey();
    auto state = std::make_unique<State>();
    state->device = &device;
    WARSHA_TRY(state->associated, packSealedHead(head));
    QByteArray streamHead(streamHeadSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state->stream, raw(streamHead), key.data());
    if (!writeAll(device, state->associated) || !writeAll(device, streamHead))
        return cannotWrite(device);
    return SealedFileWriter(std::move(state));
}

Result<void> SealedFileWriter::flush(QByteArrayView chunk, bool last)
{
    QByteArray sealed(chunk.size() + tagSize, Qt::Uninitialized);
    const QByteArray associated = std::exchange(m_state->associated, {});
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, raw(sealed), nullptr, raw(chunk), size_t(chunk.size()),
                                               raw(QByteArrayView(associated)), size_t(associated.size()),
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    if (!writeAll(*m_state->device, sealed))
        return cannotWrite(*m_state->device);
    return {};
}

Result<void> SealedFileWriter::write(QByteArrayView plain)
{
    m_state->waiting.append(plain);
    qsizetype at = 0;
    // A full chunk waits until there is more, because the last one is marked.
    for (; m_state->waiting.size() - at > sealedChunkSize; at += sealedChunkSize)
        WARSHA_CHECK(flush(QByteArrayView(m_state->waiting).sliced(at, sealedChunkSize), false));
    m_state->waiting.remove(0, at);
    return {};
}

Result<void> SealedFileWriter::finish()
{
    return flush(std::exchange(m_state->waiting, {}), true);
}

struct SealedFileReader::State {
    QIODevice *device;
    crypto_secretstream_xchacha20poly1305_state stream;
    ReadSealedHead head;
    QByteArray associated;
    bool ended = false;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

SealedFileReader::SealedFileReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SealedFileReader::SealedFileReader(SealedFileReader &&) noexcept = default;
SealedFileReader &SealedFileReader::operator=(SealedFileReader &&) noexcept = default;
SealedFileReader::~SealedFileReader() = default;

Result<SealedFileReader> SealedFileReader::open(QIODevice &device)
{
    readySodium();
    auto state = std::make_unique<State>();
    state->device = &device;
    WARSHA_TRY(state->head, readSealedHead(device));
    state->associated = state->head.bytes;
    return SealedFileReader(std::move(state));
}

const SealedFileHead &SealedFileReader::head() const
{
    return m_state->head.head;
}

Result<void> SealedFileReader::useKey(const SymmetricKey &key)
{
    const QByteArray streamHead = m_state->device->read(streamHeadSize);
    if (streamHead.size() != streamHeadSize)
        return sealedFileIsCut();
    if (!fits(key) || crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, raw(QByteArrayView(streamHead)), key.data()) != 0)
        return wrongKey();
    return {};
}

Result<QByteArray> SealedFileReader::read()
{
    if (m_state->ended)
        return QByteArray();
    const QByteArray sealed = m_state->device->read(sealedChunkSize + tagSize);
    if (sealed.size() < tagSize)
        return sealedFileIsCut();
    QByteArray plain(sealed.size() - tagSize, Qt::Uninitialized);
    const QByteArray associated = std::exchange(m_state->associated, {});
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, raw(plain), nullptr, &tag, raw(QByteArrayView(sealed)),
                                                   size_t(sealed.size()), raw(QByteArrayView(associated)), size_t(associated.size()))
        != 0)
        return wrongKey();
    const bool more = !m_state->device->atEnd();
    m_state->ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_state->ended && more)
        return wrongKey(); // something was put behind the end
    if (!m_state->ended && !more)
        return sealedFileIsCut();
    if (m_state->ended || !plain.isEmpty())
        return plain;
    return wrongKey(); // the writer makes no empty chunk but the last
}

Result<void> writeSealedFile(const QString &path, const SymmetricKey &key, const SealedFileHead &head, QByteArrayView plain)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    WARSHA_TRY(auto writer, SealedFileWriter::begin(file, key, head));
    WARSHA_CHECK(writer.write(plain));
    WARSHA_CHECK(writer.finish());
    if (!commitWhole(file))
        return cannotWrite(file);
    return {};
}

Result<QByteArray> readSealedFile(const QString &path, const SymmetricKey &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QCoreApplication::translate("Vault", "The file %1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestAtOnce + (largestAtOnce >> 8))
        return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "The file %1 is too large.").arg(path));
    WARSHA_TRY(auto reader, SealedFileReader::open(file));
    WARSHA_CHECK(reader.useKey(key));
    QByteArray plain;
    for (;;) {
        WARSHA_TRY(const QByteArray more, reader.read());
        if (more.isEmpty())
            return plain;
        plain.append(more);
    }
}

} // namespace warsha
