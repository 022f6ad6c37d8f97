// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot folder as the service would leave it, without a centre.
#pragma once

#include "partsealing.h"
#include "samplereturn.h"
#include "snapshotfolder.h"

namespace warsha {

class SampleSnapshots
{
public:
    SigningKeys signing = makeSigningKeys();
    BoxKeys own = makeBoxKeys();
    SymmetricKey key = makeSymmetricKey();

    /// Adds the next snapshot to the folder; another seq gives other hours in one part.
    Result<SignedManifest> addTo(const QString &path)
    {
        WARSHA_TRY(SnapshotFolder folder, SnapshotFolder::open(path, signing.publicKey));
        const SignedManifest *last = folder.manifests().isEmpty() ? nullptr : &folder.manifests().last();
        Manifest made{samplereturn::centreId, samplereturn::unitId, samplereturn::groupId, last ? last->manifest.seq + 1 : 1,
                      last ? last->hash : QByteArray(), QString(returnSchemaName), QStringLiteral("warsha-starter"), 1, 0, 0,
                      1'780'000'000, QStringLiteral("2026-06-15"), {}, {}, SnapshotRecipient::OwnCentre, keyIdOf(own.publicKey),
                      QByteArray(8, 'p'), {}};
        ReturnData data = samplereturn::make();
        samplereturn::set(data, "hours", 0, "minutes", 900 + made.seq);
        PartOpening opening{key, {}};
        for (const ReturnPart &part : cutReturn(data)) {
            const SealedPart sealed = sealReturnPart(part, key);
            WARSHA_CHECK(folder.putPart(sealed));
            made.parts.append(sealed.entry);
            made.counts[part.place.table] += part.rows.size();
            opening.plainHashes.append(sealed.plainHash);
        }
        made.body = sealOpening(opening, own.publicKey);
        const SignedManifest signedOne = signManifest(made, signing);
        WARSHA_CHECK(folder.putManifest(signedOne));
        return signedOne;
    }
};

} // namespace warsha
