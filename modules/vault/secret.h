// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that must not linger: kept in locked memory where the system allows, zeroed when dropped, never in a QByteArray
// or QString longer than a call. Copies share the same memory. Printing one shows its length only.
#pragma once

#include <QByteArrayView>
#include <QDebug>

#include <memory>

namespace warsha {

class Secret
{
public:
    Secret() = default;
    [[nodiscard]] static Secret random(qsizetype size);
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    [[nodiscard]] bool isEmpty() const { return !m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const unsigned char *data() const { return m_data.get(); }
    [[nodiscard]] QByteArrayView view() const { return {reinterpret_cast<const char *>(m_data.get()), m_size}; }
    /// Compared in constant time.
    bool operator==(const Secret &other) const;

private:
    static Secret ofSize(qsizetype size);
    std::shared_ptr<unsigned char[]> m_data;
    qsizetype m_size = 0;
};

using SymmetricKey = Secret; ///< 32 bytes

/// "Secret(32 bytes)": never the bytes.
QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace warsha
