// SPDX-License-Identifier: GPL-3.0-or-later
// Pseudonyms: HMAC-SHA-256 under a key of this recipient, 128 bits (return-v1.md section 1).
#pragma once

#include "secret.h"

#include <QString>

namespace warsha {

class Pseudonyms
{
public:
    explicit Pseudonyms(const Secret &key) : m_key(key) {}
    [[nodiscard]] QString ofPerson(const QString &id) const;
    [[nodiscard]] QString ofEnrolment(const QString &id) const;

private:
    [[nodiscard]] QString of(QByteArrayView kind, const QString &id) const;
    Secret m_key;
};

/// First year of the band of five that a birth year falls in; 1997 gives 1995.
[[nodiscard]] constexpr int birthBand(int year)
{
    return year - year % 5;
}

} // namespace warsha
