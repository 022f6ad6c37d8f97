// SPDX-License-Identifier: GPL-3.0-or-later
// Errors by value. A Result holds what was asked for, or an Error whose message is a translated sentence for the
// person at the desk (what was attempted, what is wrong, where) and whose detail goes to the log (never names of people).
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace warsha {

enum class ErrorKind {
    NotFound,  ///< the thing asked for is not there
    Conflict,  ///< somebody else changed it, or it exists already
    Rule,      ///< a rule of the trade says no
    Denied,    ///< the signed-in user may not
    Input,     ///< a file or a value cannot be read
    Storage,   ///< the database or the disk failed
    Transport, ///< the line or the other side failed
    Cancelled, ///< the person said stop
};

struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString message;
    QString detail;
    bool operator==(const Error &) const = default;
};

template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(Base other) : Base(std::move(other)) {}
};

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, message, detail});
}

[[nodiscard]] inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace warsha

#define WARSHA_CONCAT_(a, b) a##b
#define WARSHA_CONCAT(a, b) WARSHA_CONCAT_(a, b)

// The names hold __COUNTER__, so that a lambda inside the expression may use the same macros without shadowing.

/// WARSHA_CHECK(expression): leave the function with the error, if there is one.
#define WARSHA_CHECK(expression) WARSHA_CHECK_AS_(WARSHA_CONCAT(warshaChecked, __COUNTER__), expression)
#define WARSHA_CHECK_AS_(name, expression) \
    do { \
        if (auto name = (expression); !name) \
            return ::warsha::failure(name.error()); \
    } while (false)

/// WARSHA_TRY(auto value, expression): the value, or leave the function with the error.
#define WARSHA_TRY(declaration, expression) \
    WARSHA_TRY_AS_(WARSHA_CONCAT(warshaTried, __COUNTER__), declaration, expression)
#define WARSHA_TRY_AS_(name, declaration, expression) \
    auto name = (expression); \
    if (!name) \
        return ::warsha::failure(name.error()); \
    declaration = std::move(*name)
