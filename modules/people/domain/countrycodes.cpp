// SPDX-License-Identifier: GPL-3.0-or-later
#include "countrycodes.h"

#include "countryname.h"
#include "textfold.h"

#include <QHash>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

// Alpha-2 and alpha-3 together, as ISO 3166-1 has them (Debian iso-codes 4.15).
constexpr QStringView codePairs =
    u"ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH "
    u"BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT "
    u"BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB "
    u"CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP "
    u"ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB "
    u"GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL "
    u"ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM "
    u"KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY "
    u"MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT "
    u"MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU "
    u"NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT "
    u"REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR "
    u"SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS "
    u"TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN "
    u"VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE ";

struct Countries {
    QHash<QString, QString> byCode; ///< alpha-2 and alpha-3 to alpha-3
    QHash<QString, QString> byName;
    QHash<QString, QString> alpha2;

    Countries()
    {
        for (const QStringView pair : codePairs.split(u' ', Qt::SkipEmptyParts)) {
            const QString two = pair.first(2).toString();
            const QString three = pair.sliced(2).toString();
            byCode.insert(two, three);
            byCode.insert(three, three);
            alpha2.insert(three, two);
            const QLocale::Territory territory = QLocale::codeToTerritory(two);
            if (territory == QLocale::AnyTerritory)
                continue;
            byName.insert(foldText(QLocale::territoryToString(territory)), three);
            for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
                byName.insert(foldText(locale.nativeTerritoryName()), three);
        }
        byName.remove(QString());
    }
};

const Countries &countries()
{
    static const Countries all;
    return all;
}

/// What the program calls them: a name that it shows can be typed, in whatever language it speaks now. Qt knows a country in its own
/// languages only.
const QHash<QString, QString> &namesInProgram()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> names;
        for (const QString &code : countryCodes())
            for (const QString &name : countryNamesOf(code))
                names.insert(foldText(name), countries().byCode.value(code));
        return names;
    }();
    return all;
}

} // namespace

QString countryFromCode(const QString &code)
{
    return countries().byCode.value(code.toUpper());
}

QString countryAlpha2(const QString &alpha3)
{
    return countries().alpha2.value(alpha3);
}

QString countryFromFoldedName(const QString &name)
{
    const QString known = countries().byName.value(name);
    return known.isEmpty() ? namesInProgram().value(name) : known;
}

} // namespace warsha
