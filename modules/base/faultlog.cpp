// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultlog.h"

#include <QDebug>

namespace warsha {

namespace {

const char *nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return "not found";
    case ErrorKind::Conflict: return "conflict";
    case ErrorKind::Rule: return "against a rule";
    case ErrorKind::Denied: return "denied";
    case ErrorKind::Input: return "bad input";
    case ErrorKind::Storage: return "storage failed";
    case ErrorKind::Transport: return "transport failed";
    case ErrorKind::Cancelled: return "cancelled";
    }
    return "fault";
}

} // namespace

void logFault(QLatin1StringView what, const Error &error)
{
    qWarning().noquote().nospace() << what << ": " << nameOf(error.kind) << (error.detail.isEmpty() ? "" : ": ") << error.detail;
}

} // namespace warsha
