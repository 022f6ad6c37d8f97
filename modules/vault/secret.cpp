// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include "sodiumready.h"

#include <QByteArray>
#include <QMutex>

#include <cstring>
#include <vector>

namespace warsha {

namespace {

constexpr qsizetype slotSize = 64;
constexpr qsizetype slotsPerChunk = 1024;

// One locked mapping per secret would run into the kernel's limit of mappings (65,530) with 20,000 person keys, so small
// secrets share locked chunks. A chunk is kept for reuse and never given back: released slots are zeroed.
class SecretPool
{
public:
    unsigned char *take()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_free.empty())
            addChunk();
        unsigned char *slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    void giveBack(unsigned char *slot)
    {
        sodium_memzero(slot, slotSize);
        const QMutexLocker lock(&m_mutex);
        m_free.push_back(slot);
    }

private:
    void addChunk()
    {
        auto *chunk = static_cast<unsigned char *>(sodium_malloc(slotSize * slotsPerChunk));
        Q_CHECK_PTR(chunk);
        m_free.reserve(m_free.size() + slotsPerChunk);
        for (qsizetype i = slotsPerChunk; i-- > 0;)
            m_free.push_back(chunk + i * slotSize);
    }
    QMutex m_mutex;
    std::vector<unsigned char *> m_free;
};

SecretPool &pool()
{
    // Never destroyed: a secret in a static object may outlive any order of destruction.
    static auto *thePool = new SecretPool;
    return *thePool;
}

} // namespace

void readySodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: no source of random bytes");
}

Secret Secret::ofSize(qsizetype size)
{
    readySodium();
    Secret secret;
    if (size <= 0)
        return secret;
    secret.m_size = size;
    if (size <= slotSize) {
        secret.m_data = std::shared_ptr<unsigned char[]>(pool().take(), [](unsigned char *slot) { pool().giveBack(slot); });
        return secret;
    }
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(bytes);
    secret.m_data = std::shared_ptr<unsigned char[]>(bytes, [](unsigned char *p) { sodium_free(p); });
    return secret;
}

Secret Secret::random(qsizetype size)
{
    Secret secret = ofSize(size);
    if (secret.m_size > 0)
        randombytes_buf(secret.m_data.get(), size_t(secret.m_size));
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret = ofSize(bytes.size());
    if (secret.m_size > 0)
        std::memcpy(secret.m_data.get(), bytes.data(), size_t(bytes.size()));
    return secret;
}

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), size_t(m_size)) == 0);
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Secret(" << secret.size() << " bytes)";
    return debug;
}

} // namespace warsha
