// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptransport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace warsha {

/// What came back: status 0 when there was no answer at all.
struct HttpTransport::Answer {
    int status = 0;
    qint64 length = -1;
    QByteArray digest; ///< SHA-256 that the server gives for what it has, or empty
    QByteArray body;
    bool tooLong = false;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString detail;
};

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::HttpTransport)
};

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

// "sha-256=:BASE64:" among others (RFC 9530).
QByteArray digestIn(const QByteArray &header)
{
    const qsizetype start = header.indexOf("sha-256=:");
    if (start < 0)
        return {};
    const qsizetype from = start + 9;
    const qsizetype to = header.indexOf(':', from);
    return to < 0 ? QByteArray() : QByteArray::fromBase64(header.sliced(from, to - from));
}

} // namespace

Result<std::unique_ptr<HttpTransport>> HttpTransport::make(const QString &address, const Options &options)
{
    QUrl url(address, QUrl::StrictMode);
    const bool isPlain = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != "https"_L1) || url.hasQuery() || url.hasFragment())
        return failure(ErrorKind::Input, Text::tr("This is not an address to send to; it looks like https://ministry.example/folder."));
    QByteArray authorization;
    if (!url.userInfo().isEmpty()) {
        if (isPlain && !isThisComputer(url.host()))
            return failure(ErrorKind::Input, Text::tr("A password is only sent to an https address."));
        authorization = "Basic " + (url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded)).toUtf8().toBase64();
        url.setUserInfo({});
    }
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return std::unique_ptr<HttpTransport>(new HttpTransport(url, authorization, options));
}

HttpTransport::HttpTransport(const QUrl &address, const QByteArray &authorization, const Options &options)
    : m_address(address), m_authorization(authorization), m_options(options)
{
}

Result<Presence> HttpTransport::look(const QString &path, qint64 size, const QByteArray &hash)
{
    const Answer answer = wait(m_network.head(request(path)), 0);
    if (answer.status == 404 || answer.status == 410)
        return Presence::Absent;
    if (answer.status == 405 || answer.status == 501)
        return Presence::Unsure;
    if (answer.status != 200)
        return failure(problem(answer));
    if (!answer.digest.isEmpty())
        return answer.digest == hash ? Presence::Present : Presence::Absent;
    return answer.length < 0 || answer.length == size ? Presence::Unsure : Presence::Absent;
}

Result<void> HttpTransport::put(const QString &path, const QByteArray &bytes, const QByteArray &hash)
{
    QNetworkRequest put = request(path);
    put.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    put.setRawHeader("Content-Digest", "sha-256=:" + hash.toBase64() + ':');
    Answer answer = wait(m_network.put(put, bytes), 1 << 20);
    if (answer.status == 409) {
        WARSHA_CHECK(makeCollection(path.section(u'/', 0, -2)));
        answer = wait(m_network.put(put, bytes), 1 << 20);
    }
    if (answer.status == 200 || answer.status == 201 || answer.status == 204)
        return {};
    return failure(problem(answer));
}

Result<QByteArray> HttpTransport::get(const QString &path, qint64 limit)
{
    const Answer answer = wait(m_network.get(request(path)), limit);
    if (answer.status == 404 || answer.status == 410)
        return failure(ErrorKind::NotFound, Text::tr("File %1 is not there.").arg(path));
    if (answer.tooLong)
        return failure(ErrorKind::Transport, Text::tr("%1 gives something else than what was sent. Is a sign-in page in between?").arg(place()));
    if (answer.status != 200 || answer.error != QNetworkReply::NoError)
        return failure(problem(answer));
    return answer.body;
}

Result<void> HttpTransport::makeCollection(const QString &path)
{
    const Answer answer = wait(m_network.sendCustomRequest(request(path + u'/'), "MKCOL"), 1 << 20);
    if (answer.status == 201 || answer.status == 405) // made, or there already
        return {};
    return failure(problem(answer));
}

QNetworkRequest HttpTransport::request(const QString &path) const
{
    QNetworkRequest request(m_address.resolved(QUrl(path)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_options.silenceMilliseconds);
    // Packed answers would not have the length we compare.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    return request;
}

HttpTransport::Answer HttpTransport::wait(QNetworkReply *reply, qint64 limit) const
{
    Answer answer;
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::readyRead, &loop, [&] {
        answer.body.append(reply->readAll());
        if (answer.body.size() > limit && !answer.tooLong) {
            answer.tooLong = true;
            reply->abort();
        }
    });
    if (!reply->isFinished())
        loop.exec();
    if (reply->isOpen()) // an aborted one is closed
        answer.body.append(reply->readAll());
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QVariant length = reply->header(QNetworkRequest::ContentLengthHeader);
    answer.length = length.isValid() ? length.toLongLong() : -1;
    const QByteArray stored = reply->rawHeader("Repr-Digest");
    answer.digest = digestIn(stored.isEmpty() ? reply->rawHeader("Content-Digest") : stored);
    answer.error = reply->error();
    answer.detail = reply->errorString();
    // A body that was cut ends with an error of the line, whatever the status said before.
    const bool isCut = answer.error > QNetworkReply::NoError && answer.error < QNetworkReply::ProxyConnectionRefusedError;
    if (isCut && !answer.tooLong)
        answer.status = 0;
    reply->deleteLater();
    return answer;
}

Error HttpTransport::problem(const Answer &answer) const
{
    const QString host = m_address.host();
    const QString detail = u"status %1, error %2"_s.arg(answer.status).arg(int(answer.error));
    const auto passing = [&](const QString &message) { return Error{ErrorKind::Transport, message, detail}; };
    if (answer.status >= 300 && answer.status < 400)
        return passing(Text::tr("%1 sends us to another place. Is there a sign-in page of the network in between?").arg(host));
    if (answer.status == 401 || answer.status == 403)
        return {ErrorKind::Denied, Text::tr("%1 does not let us in. Check the user and the password in the address.").arg(host), detail};
    if (answer.status == 413 || answer.status == 507)
        return {ErrorKind::Input, Text::tr("%1 has no room for the snapshot.").arg(host), detail};
    if (answer.status >= 500 || answer.status == 408 || answer.status == 425 || answer.status == 429)
        return passing(Text::tr("%1 cannot take the snapshot just now.").arg(host));
    if (answer.status >= 400)
        return {ErrorKind::Input, Text::tr("%1 refuses the snapshot (answer %2). Check the address.").arg(host).arg(answer.status), detail};
    switch (answer.error) {
    case QNetworkReply::HostNotFoundError: return passing(Text::tr("%1 cannot be found. Is there an internet connection?").arg(host));
    case QNetworkReply::SslHandshakeFailedError:
        return passing(Text::tr("No secure connection to %1 could be made. Check the date of this computer; or send by USB stick.").arg(host));
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return passing(Text::tr("%1 does not answer.").arg(host));
    default: return passing(Text::tr("The connection to %1 was cut.").arg(host));
    }
}

} // namespace warsha
