// SPDX-License-Identifier: GPL-3.0-or-later
#include "password.h"

#include "sign.h"
#include "sodiumready.h"

#include <QCoreApplication>

namespace warsha {

namespace {

constexpr qsizetype codeBytes = 20;
constexpr qsizetype codeLetters = 32;
constexpr qsizetype checkLetters = 4;
constexpr qsizetype longestPassword = 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("Vault", text);
}

QByteArray checkOf(QByteArrayView code)
{
    return base32(sha256(QByteArray("warsha-recovery-check-1").append(code))).first(checkLetters);
}

// Digits that the alphabet leaves out are read as the letters they are taken for.
QByteArray lettersOf(const QString &typed)
{
    QByteArray letters;
    for (const QChar c : typed.toUpper()) {
        if (c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2013' || c == u'\u2212')
            continue;
        const char letter = c.unicode() < 0x80 ? char(c.unicode()) : '?';
        letters.append(letter == '0' ? 'O' : letter == '1' ? 'I' : letter == '8' ? 'B' : letter);
    }
    return letters;
}

} // namespace

PasswordParameters makePasswordParameters()
{
    readySodium();
    PasswordParameters parameters;
    parameters.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(parameters.salt.data(), crypto_pwhash_SALTBYTES);
#ifdef WARSHA_TEST_HOOKS // never in what is shipped: see CMakeLists.txt
    if (qEnvironmentVariableIntValue("WARSHA_TEST_FAST_PASSWORDS") == 1) {
        parameters.memory = crypto_pwhash_MEMLIMIT_MIN;
        parameters.passes = crypto_pwhash_OPSLIMIT_MIN;
    }
#endif
    return parameters;
}

Result<SymmetricKey> keyFromPassword(const QString &password, const PasswordParameters &parameters)
{
    readySodium();
    if (parameters.salt.size() != qsizetype(crypto_pwhash_SALTBYTES) || parameters.memory < qint64(crypto_pwhash_MEMLIMIT_MIN)
        || parameters.memory > (qint64(1) << 30) || parameters.passes < 1 || parameters.passes > 16)
        return failure(ErrorKind::Storage, translated(QT_TRANSLATE_NOOP("Vault", "What is stored about this password is damaged.")),
                       QStringLiteral("Argon2id parameters out of range"));
    // The same password typed on another keyboard may come in another normal form.
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    if (utf8.size() > longestPassword)
        return failure(ErrorKind::Input, translated(QT_TRANSLATE_NOOP("Vault", "This password is too long.")));
    unsigned char key[32];
    const int made = crypto_pwhash(key, sizeof key, utf8.constData(), size_t(utf8.size()), raw(QByteArrayView(parameters.salt)),
                                   size_t(parameters.passes), size_t(parameters.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (made != 0)
        return failure(ErrorKind::Storage, translated(QT_TRANSLATE_NOOP("Vault", "There is not enough memory to check the password.")),
                       QStringLiteral("Argon2id with %1 bytes").arg(parameters.memory));
    SymmetricKey secret = Secret::copyOf({reinterpret_cast<const char *>(key), qsizetype(sizeof key)});
    sodium_memzero(key, sizeof key);
    return secret;
}

QString makeRecoveryCode()
{
    const Secret code = Secret::random(codeBytes);
    const QByteArray letters = base32(code.view()) + checkOf(code.view());
    QString text;
    for (qsizetype i = 0; i < letters.size(); i += 4)
        text += (i ? QStringLiteral("-") : QString()) + QLatin1StringView(letters.sliced(i, 4));
    return text;
}

Result<Secret> readRecoveryCode(const QString &typed)
{
    const QByteArray letters = lettersOf(typed);
    Result<QByteArray> code = letters.size() == codeLetters + checkLetters ? fromBase32(letters.first(codeLetters))
                                                                                  : Result<QByteArray>(QByteArray());
    if (!code || code->size() != codeBytes || checkOf(*code) != letters.last(checkLetters))
        return failure(ErrorKind::Input,
                       translated(QT_TRANSLATE_NOOP("Vault", "This recovery code is not right: please compare it with the paper, "
                                                             "letter by letter. It has nine groups of four.")));
    const Secret secret = Secret::copyOf(*code);
    sodium_memzero(code->data(), size_t(code->size()));
    return secret;
}

} // namespace warsha
