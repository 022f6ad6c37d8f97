// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP folder as a place to send to: any server that answers HEAD, GET and PUT (WebDAV, object stores behind a proxy,
// warsha-ministry). Nothing but these, and MKCOL: Qt sends a request again by itself when a connection dies, which is
// harmless for them and not for POST. Each call waits for its answer in the thread that made the transport.
#pragma once

#include "transport.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace warsha {

class HttpTransport : public Transport
{
public:
    struct Options {
        int silenceMilliseconds = 30'000; ///< a line on which nothing moves for so long is cut
    };
    /// "https://ministry.example/centres/BEY". User and password may stand in the address, over https (or to this PC) only.
    static Result<std::unique_ptr<HttpTransport>> make(const QString &address, const Options &options);
    static Result<std::unique_ptr<HttpTransport>> make(const QString &address) { return make(address, Options{}); }

    [[nodiscard]] QString place() const override { return m_address.toString(); }
    [[nodiscard]] bool isLasting() const override { return true; }
    [[nodiscard]] Result<Presence> look(const QString &path, qint64 size, const QByteArray &hash) override;
    Result<void> put(const QString &path, const QByteArray &bytes, const QByteArray &hash) override;
    [[nodiscard]] Result<QByteArray> get(const QString &path, qint64 limit) override;

private:
    struct Answer;
    HttpTransport(const QUrl &address, const QByteArray &authorization, const Options &options);
    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    [[nodiscard]] Answer wait(QNetworkReply *reply, qint64 limit) const;
    [[nodiscard]] Error problem(const Answer &answer) const;
    Result<void> makeCollection(const QString &path);

    QNetworkAccessManager m_network;
    QUrl m_address;
    QByteArray m_authorization;
    Options m_options;
};

} // namespace warsha
