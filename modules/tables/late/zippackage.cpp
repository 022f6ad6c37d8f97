// SPDX-License-Identifier: GPL-3.0-or-later
#include "zippackage.h"

#include <zip.h>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallEntry = 1 << 20; ///< a ratio means nothing on small entries

bool leadsOut(const QString &entry)
{
    const auto parts = entry.split(u'/');
    return entry.startsWith(u'/') || entry.contains(u'\\') || entry.contains(u':') || parts.contains(u".."_s);
}

} // namespace

ZipPackage::ZipPackage(const QByteArray &bytes, const TableLimits &limits, const QString &name)
    : m_bytes(bytes)
    , m_limits(limits)
    , m_name(name)
{
}

ZipPackage::~ZipPackage()
{
    if (m_zip)
        zip_discard(m_zip);
}

Error ZipPackage::damaged(const QString &detail) const
{
    return {ErrorKind::Input, tr("“%1” is damaged, or was cut off while it was copied. Copy it again, or open it in a spreadsheet program and save it again.").arg(m_name), detail};
}

Result<void> ZipPackage::open()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!m_zip) {
        zip_source_free(source);
        return failure(damaged(reason));
    }
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > m_limits.zipEntries)
        return failure(ErrorKind::Input, tr("“%1” packs %2 files, more than the %3 that a workbook may have. Save the "
                                            "table alone as .csv, and import that file.")
                                             .arg(m_name).arg(count).arg(m_limits.zipEntries));
    for (zip_int64_t index = 0; index < count; ++index)
        WARSHA_CHECK(checkEntry(quint64(index)));
    return {};
}

Result<void> ZipPackage::checkEntry(quint64 index)
{
    zip_stat_t stat;
    if (zip_stat_index(m_zip, index, 0, &stat) != 0 || !stat.name)
        return failure(damaged(u"entry %1"_s.arg(index)));
    const QString entry = QString::fromUtf8(stat.name);
    if (leadsOut(entry) || m_entries.contains(entry))
        return failure(ErrorKind::Input, tr("“%1” is not a proper workbook: the name of a file inside it is unsafe or comes "
                                            "twice.").arg(m_name), entry);
    if (stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorKind::Input, tr("“%1” is protected with a password. Open it in a spreadsheet program, save it "
                                            "without a password, and import that file.").arg(m_name));
    m_entries.insert(entry);
    return {};
}

Result<QByteArray> ZipPackage::read(const QString &entry)
{
    zip_stat_t stat;
    const QByteArray key = entry.toUtf8();
    if (zip_stat(m_zip, key.constData(), 0, &stat) != 0)
        return failure(damaged(u"no %1"_s.arg(entry)));
    const auto tooLarge = [this, &entry] {
        return failure(ErrorKind::Input, tr("“%1” unpacks to far more than a workbook may hold (its part %2); it was not read "
                                            "further. If it is a real table, save it as .csv and import that file.")
                                             .arg(m_name, entry));
    };
    const qint64 left = m_limits.unpackedBytes - m_unpacked;
    const auto size = qint64(stat.size);
    if (size > left || (size > smallEntry && size / std::max<qint64>(1, qint64(stat.comp_size)) > m_limits.zipRatio))
        return tooLarge();
    zip_file_t *file = zip_fopen(m_zip, key.constData(), 0);
    if (!file)
        return failure(damaged(QString::fromUtf8(zip_strerror(m_zip))));
    // The stated size is only a claim: one byte more is asked for, and what came is counted.
    QByteArray out(size + 1, Qt::Uninitialized);
    qint64 got = 0;
    while (got < out.size()) {
        const zip_int64_t n = zip_fread(file, out.data() + got, zip_uint64_t(out.size() - got));
        if (n < 0) {
            zip_fclose(file);
            return failure(damaged(entry));
        }
        if (n == 0)
            break;
        got += n;
    }
    zip_fclose(file);
    if (got > size)
        return tooLarge();
    if (got < size)
        return failure(damaged(entry));
    m_unpacked += got;
    out.resize(got);
    return out;
}

} // namespace warsha
