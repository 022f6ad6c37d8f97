// SPDX-License-Identifier: GPL-3.0-or-later
// How an hour was spent. A programme asks for minutes per mode; the ledger of hours, the certificate and the return use
// the same four modes and the same codes. Source of the set: DOMAIN.md ("Mode of hours").
#pragma once

#include "result.h"

#include <QList>
#include <QString>

#include <array>

namespace warsha {

enum class Mode { Online, Classroom, Workshop, OnTheJob };

constexpr std::array<Mode, 4> allModes{Mode::Online, Mode::Classroom, Mode::Workshop, Mode::OnTheJob};

[[nodiscard]] QString modeCode(Mode mode);      ///< "online", "classroom", "workshop", "on-the-job": stored, typed, sent
[[nodiscard]] QString modeName(Mode mode);      ///< translated
[[nodiscard]] Result<Mode> modeFromCode(const QString &code); ///< case and surrounding blanks do not matter

/// A whole number per mode: minutes, or percent. All zero at first.
class PerMode
{
public:
    constexpr PerMode() = default;
    constexpr PerMode(int online, int classroom, int workshop, int onTheJob)
        : m_values{online, classroom, workshop, onTheJob} {}
    [[nodiscard]] constexpr int operator[](Mode mode) const { return m_values[size_t(mode)]; }
    constexpr int &operator[](Mode mode) { return m_values[size_t(mode)]; }
    [[nodiscard]] constexpr int total() const { return m_values[0] + m_values[1] + m_values[2] + m_values[3]; }
    bool operator==(const PerMode &) const = default;

private:
    std::array<int, 4> m_values{};
};

} // namespace warsha
