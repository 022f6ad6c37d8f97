// SPDX-License-Identifier: GPL-3.0-or-later
// Typed ids: UUIDs made by us (version 7, RFC 9562: ordered by time of making), never printed for people.
// On disk and in files an id is TEXT of 36 lower-case characters.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace warsha {

/// A version 7 UUID: 48 bits of milliseconds since 1970, then random bits; rising within one process.
[[nodiscard]] QUuid makeUuid7();

template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    [[nodiscard]] static Id make() { return Id(makeUuid7()); }
    /// Null when the text is not an id.
    [[nodiscard]] static Id fromText(QStringView text) { return Id(QUuid::fromString(text)); }
    [[nodiscard]] QString toText() const { return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace warsha
