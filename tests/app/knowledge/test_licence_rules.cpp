// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/licence_rules.h"

#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

using Artefacts = std::vector<Artefact>;

struct More
{
    bool isMultimodal = false;
    std::optional<bool> hasLicenceFile = {};
    bool isGated = false;
};

Artefact artefact(QLatin1String id, ArtefactRole role, const More &more = {})
{
    return {findLicence(id), role, more.isMultimodal, more.hasLicenceFile, more.isGated};
}

} // namespace

Q_DECLARE_METATYPE(LicenceUse)

/// R1 to R17, each with three that it speaks of and three that it does not.
class TestLicenceRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void noRuleSaysCompatible();
};

void TestLicenceRules::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("speaks");
    QTest::addColumn<Artefacts>("artefacts");
    QTest::addColumn<LicenceUse>("use");
    QTest::newRow("R1 speaks: a non-commercial model that is sold")
        << u"R1"_s << true << Artefacts {artefact("cc-by-nc-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.commercial = true};
    QTest::newRow("R1 speaks: research-only weights that are sold")
        << u"R1"_s << true << Artefacts {artefact("intel-research"_L1, ArtefactRole::Model)}
        << LicenceUse {.commercial = true};
    QTest::newRow("R1 speaks: a non-commercial dataset behind a product")
        << u"R1"_s << true << Artefacts {artefact("cc-by-nc-sa-4.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.commercial = true};
    QTest::newRow("R1 is silent: a non-commercial model, and no word of selling")
        << u"R1"_s << false << Artefacts {artefact("cc-by-nc-4.0"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R1 is silent: a permissive model that is sold")
        << u"R1"_s << false << Artefacts {artefact("apache-2.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.commercial = true};
    QTest::newRow("R1 is silent: a non-commercial model that is not sold")
        << u"R1"_s << false << Artefacts {artefact("cc-by-nc-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.commercial = false};
    QTest::newRow("R2 speaks: other says nothing")
        << u"R2"_s << true << Artefacts {artefact("other"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R2 speaks: unknown says nothing")
        << u"R2"_s << true << Artefacts {artefact("unknown"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R2 speaks: cc says nothing")
        << u"R2"_s << true << Artefacts {artefact("cc"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R2 is silent: mit says something")
        << u"R2"_s << false << Artefacts {artefact("mit"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R2 is silent: llama3.1 says something")
        << u"R2"_s << false << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R2 is silent: cc-by-4.0 says something")
        << u"R2"_s << false << Artefacts {artefact("cc-by-4.0"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R3 speaks: openrail given out under a permissive licence")
        << u"R3"_s << true << Artefacts {artefact("openrail"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true, .outgoing = findLicence(u"mit"_s)};
    QTest::newRow("R3 speaks: openrail given out under no licence")
        << u"R3"_s << true << Artefacts {artefact("creativeml-openrail-m"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R3 speaks: openrail behind a service")
        << u"R3"_s << true << Artefacts {artefact("openrail++"_L1, ArtefactRole::Model)}
        << LicenceUse {.serves = true};
    QTest::newRow("R3 is silent: openrail given out under itself")
        << u"R3"_s << false << Artefacts {artefact("openrail"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true, .outgoing = findLicence(u"openrail"_s)};
    QTest::newRow("R3 is silent: openrail used at home")
        << u"R3"_s << false << Artefacts {artefact("openrail"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R3 is silent: a permissive model given out")
        << u"R3"_s << false << Artefacts {artefact("mit"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R4 speaks: openrail in a restricted field")
        << u"R4"_s << true << Artefacts {artefact("openrail"_L1, ArtefactRole::Model)}
        << LicenceUse {.restrictedField = true};
    QTest::newRow("R4 speaks: bigscience-bloom-rail-1.0 in a restricted field")
        << u"R4"_s << true << Artefacts {artefact("bigscience-bloom-rail-1.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.restrictedField = true};
    QTest::newRow("R4 speaks: bigcode-openrail-m in a restricted field")
        << u"R4"_s << true << Artefacts {artefact("bigcode-openrail-m"_L1, ArtefactRole::Model)}
        << LicenceUse {.restrictedField = true};
    QTest::newRow("R4 is silent: openrail elsewhere")
        << u"R4"_s << false << Artefacts {artefact("openrail"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R4 is silent: apache in a restricted field")
        << u"R4"_s << false << Artefacts {artefact("apache-2.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.restrictedField = true};
    QTest::newRow("R4 is silent: openrail, the field denied")
        << u"R4"_s << false << Artefacts {artefact("openrail"_L1, ArtefactRole::Model)}
        << LicenceUse {.restrictedField = false};
    QTest::newRow("R5 speaks: llama2 given out")
        << u"R5"_s << true << Artefacts {artefact("llama2"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R5 speaks: llama3.1 given out")
        << u"R5"_s << true << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R5 speaks: llama4 given out")
        << u"R5"_s << true << Artefacts {artefact("llama4"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R5 is silent: llama used at home")
        << u"R5"_s << false << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R5 is silent: gemma given out")
        << u"R5"_s << false << Artefacts {artefact("gemma"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R5 is silent: llama behind a service")
        << u"R5"_s << false << Artefacts {artefact("llama3"_L1, ArtefactRole::Model)}
        << LicenceUse {.serves = true};
    QTest::newRow("R6 speaks: llama2 teaches another")
        << u"R6"_s << true << Artefacts {artefact("llama2"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R6 speaks: llama3 teaches another")
        << u"R6"_s << true << Artefacts {artefact("llama3"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R6 speaks: llama3 beside others teaches another")
        << u"R6"_s << true
        << Artefacts {artefact("mit"_L1, ArtefactRole::Model), artefact("llama3"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R6 is silent: llama3.1 teaches another")
        << u"R6"_s << false << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R6 is silent: llama3 teaches nobody")
        << u"R6"_s << false << Artefacts {artefact("llama3"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R6 is silent: apache teaches another")
        << u"R6"_s << false << Artefacts {artefact("apache-2.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R7 speaks: llama3.1 teaches another")
        << u"R7"_s << true << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R7 speaks: llama3.3 teaches another")
        << u"R7"_s << true << Artefacts {artefact("llama3.3"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R7 speaks: gemma teaches another")
        << u"R7"_s << true << Artefacts {artefact("gemma"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R7 is silent: llama2 is a matter of R6")
        << u"R7"_s << false << Artefacts {artefact("llama2"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R7 is silent: gemma teaches nobody")
        << u"R7"_s << false << Artefacts {artefact("gemma"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R7 is silent: mit teaches another")
        << u"R7"_s << false << Artefacts {artefact("mit"_L1, ArtefactRole::Model)}
        << LicenceUse {.outputsTrainAnother = true};
    QTest::newRow("R8 speaks: llama3.2 with images in the EU")
        << u"R8"_s << true << Artefacts {artefact("llama3.2"_L1, ArtefactRole::Model, {.isMultimodal = true})}
        << LicenceUse {.inEurope = true};
    QTest::newRow("R8 speaks: llama4 in the EU")
        << u"R8"_s << true << Artefacts {artefact("llama4"_L1, ArtefactRole::Model, {.isMultimodal = true})}
        << LicenceUse {.inEurope = true};
    QTest::newRow("R8 speaks: llama4 in the EU, sold")
        << u"R8"_s << true << Artefacts {artefact("llama4"_L1, ArtefactRole::Model, {.isMultimodal = true})}
        << LicenceUse {.commercial = true, .inEurope = true};
    QTest::newRow("R8 is silent: llama3.2 for text in the EU")
        << u"R8"_s << false << Artefacts {artefact("llama3.2"_L1, ArtefactRole::Model)}
        << LicenceUse {.inEurope = true};
    QTest::newRow("R8 is silent: llama4 elsewhere")
        << u"R8"_s << false << Artefacts {artefact("llama4"_L1, ArtefactRole::Model, {.isMultimodal = true})}
        << LicenceUse {};
    QTest::newRow("R8 is silent: llama3.1 in the EU")
        << u"R8"_s << false
        << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model, {.isMultimodal = true})}
        << LicenceUse {.inEurope = true};
    QTest::newRow("R9 speaks: no-derivatives, tuned and given out")
        << u"R9"_s << true << Artefacts {artefact("cc-by-nd-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true, .adapts = true};
    QTest::newRow("R9 speaks: no-derivatives, tuned and put under MIT")
        << u"R9"_s << true << Artefacts {artefact("cc-by-nd-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.adapts = true, .outgoing = findLicence(u"mit"_s)};
    QTest::newRow("R9 speaks: non-commercial no-derivatives data")
        << u"R9"_s << true << Artefacts {artefact("cc-by-nc-nd-4.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.redistributes = true, .adapts = true};
    QTest::newRow("R9 is silent: no-derivatives, tuned at home")
        << u"R9"_s << false << Artefacts {artefact("cc-by-nd-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.adapts = true};
    QTest::newRow("R9 is silent: no-derivatives, given out as it is")
        << u"R9"_s << false << Artefacts {artefact("cc-by-nd-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R9 is silent: share-alike, tuned and given out")
        << u"R9"_s << false << Artefacts {artefact("cc-by-sa-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true, .adapts = true};
    QTest::newRow("R10 speaks: share-alike data, a model under MIT")
        << u"R10"_s << true << Artefacts {artefact("cc-by-sa-4.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.outgoing = findLicence(u"mit"_s)};
    QTest::newRow("R10 speaks: odbl data, a model under Apache")
        << u"R10"_s << true << Artefacts {artefact("odbl"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.outgoing = findLicence(u"apache-2.0"_s)};
    QTest::newRow("R10 speaks: share-alike data, a model under CC BY")
        << u"R10"_s << true << Artefacts {artefact("cc-by-sa-3.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.outgoing = findLicence(u"cc-by-4.0"_s)};
    QTest::newRow("R10 is silent: share-alike data, a model likewise")
        << u"R10"_s << false << Artefacts {artefact("cc-by-sa-4.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.outgoing = findLicence(u"cc-by-sa-4.0"_s)};
    QTest::newRow("R10 is silent: share-alike data, nothing given out")
        << u"R10"_s << false << Artefacts {artefact("cc-by-sa-4.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {};
    QTest::newRow("R10 is silent: attribution data, a model under MIT")
        << u"R10"_s << false << Artefacts {artefact("cc-by-4.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.outgoing = findLicence(u"mit"_s)};
    QTest::newRow("R11 speaks: gpl code in a closed product")
        << u"R11"_s << true << Artefacts {artefact("gpl-3.0"_L1, ArtefactRole::Code)}
        << LicenceUse {.commercial = true, .closed = true};
    QTest::newRow("R11 speaks: agpl behind a service")
        << u"R11"_s << true << Artefacts {artefact("agpl-3.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.serves = true};
    QTest::newRow("R11 speaks: gpl code, closed and given out")
        << u"R11"_s << true << Artefacts {artefact("gpl-2.0"_L1, ArtefactRole::Code)}
        << LicenceUse {.redistributes = true, .closed = true};
    QTest::newRow("R11 is silent: gpl code behind a service")
        << u"R11"_s << false << Artefacts {artefact("gpl-3.0"_L1, ArtefactRole::Code)}
        << LicenceUse {.serves = true};
    QTest::newRow("R11 is silent: gpl code in an open program")
        << u"R11"_s << false << Artefacts {artefact("gpl-3.0"_L1, ArtefactRole::Code)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R11 is silent: mit code in a closed product")
        << u"R11"_s << false << Artefacts {artefact("mit"_L1, ArtefactRole::Code)}
        << LicenceUse {.commercial = true, .closed = true};
    QTest::newRow("R12 speaks: gpl-2.0 with apache-2.0 code")
        << u"R12"_s << true
        << Artefacts {artefact("gpl-2.0"_L1, ArtefactRole::Code),
                      artefact("apache-2.0"_L1, ArtefactRole::Code)}
        << LicenceUse {};
    QTest::newRow("R12 speaks: the other way round")
        << u"R12"_s << true
        << Artefacts {artefact("apache-2.0"_L1, ArtefactRole::Code),
                      artefact("gpl-2.0"_L1, ArtefactRole::Code)}
        << LicenceUse {};
    QTest::newRow("R12 speaks: with others between")
        << u"R12"_s << true
        << Artefacts {artefact("gpl-2.0"_L1, ArtefactRole::Code), artefact("mit"_L1, ArtefactRole::Code),
                      artefact("apache-2.0"_L1, ArtefactRole::Code)}
        << LicenceUse {};
    QTest::newRow("R12 is silent: gpl-3.0 with apache-2.0 code")
        << u"R12"_s << false
        << Artefacts {artefact("gpl-3.0"_L1, ArtefactRole::Code),
                      artefact("apache-2.0"_L1, ArtefactRole::Code)}
        << LicenceUse {};
    QTest::newRow("R12 is silent: gpl-2.0 code and an apache-2.0 model")
        << u"R12"_s << false
        << Artefacts {artefact("gpl-2.0"_L1, ArtefactRole::Code),
                      artefact("apache-2.0"_L1, ArtefactRole::Model)}
        << LicenceUse {};
    QTest::newRow("R12 is silent: gpl-2.0 code alone")
        << u"R12"_s << false << Artefacts {artefact("gpl-2.0"_L1, ArtefactRole::Code)} << LicenceUse {};
    QTest::newRow("R13 speaks: llama under Apache")
        << u"R13"_s << true << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)}
        << LicenceUse {.outgoing = findLicence(u"apache-2.0"_s)};
    QTest::newRow("R13 speaks: non-commercial data, a model under MIT")
        << u"R13"_s << true << Artefacts {artefact("cc-by-nc-4.0"_L1, ArtefactRole::Dataset)}
        << LicenceUse {.outgoing = findLicence(u"mit"_s)};
    QTest::newRow("R13 speaks: agpl weights under MIT")
        << u"R13"_s << true << Artefacts {artefact("agpl-3.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.outgoing = findLicence(u"mit"_s)};
    QTest::newRow("R13 is silent: apache under MIT")
        << u"R13"_s << false << Artefacts {artefact("apache-2.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.outgoing = findLicence(u"mit"_s)};
    QTest::newRow("R13 is silent: llama under llama")
        << u"R13"_s << false << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)}
        << LicenceUse {.outgoing = findLicence(u"llama3.1"_s)};
    QTest::newRow("R13 is silent: llama given out, licence not said")
        << u"R13"_s << false << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R14 speaks: apache-2.0 given out")
        << u"R14"_s << true << Artefacts {artefact("apache-2.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R14 speaks: cc-by-4.0 given out")
        << u"R14"_s << true << Artefacts {artefact("cc-by-4.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R14 speaks: bsd-3-clause given out")
        << u"R14"_s << true << Artefacts {artefact("bsd-3-clause"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R14 is silent: apache used at home")
        << u"R14"_s << false << Artefacts {artefact("apache-2.0"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R14 is silent: public domain given out")
        << u"R14"_s << false << Artefacts {artefact("cc0-1.0"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R14 is silent: llama given out")
        << u"R14"_s << false << Artefacts {artefact("llama3"_L1, ArtefactRole::Model)}
        << LicenceUse {.redistributes = true};
    QTest::newRow("R15 speaks: llama2 for 800 million")
        << u"R15"_s << true << Artefacts {artefact("llama2"_L1, ArtefactRole::Model)}
        << LicenceUse {.manyUsers = true};
    QTest::newRow("R15 speaks: llama3.3 for 800 million")
        << u"R15"_s << true << Artefacts {artefact("llama3.3"_L1, ArtefactRole::Model)}
        << LicenceUse {.manyUsers = true};
    QTest::newRow("R15 speaks: llama4 for 800 million")
        << u"R15"_s << true << Artefacts {artefact("llama4"_L1, ArtefactRole::Model)}
        << LicenceUse {.manyUsers = true};
    QTest::newRow("R15 is silent: llama for few")
        << u"R15"_s << false << Artefacts {artefact("llama2"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R15 is silent: gemma for 800 million")
        << u"R15"_s << false << Artefacts {artefact("gemma"_L1, ArtefactRole::Model)}
        << LicenceUse {.manyUsers = true};
    QTest::newRow("R15 is silent: llama, the many denied")
        << u"R15"_s << false << Artefacts {artefact("llama3"_L1, ArtefactRole::Model)}
        << LicenceUse {.manyUsers = false};
    QTest::newRow("R16 speaks: mit without its text")
        << u"R16"_s << true << Artefacts {artefact("mit"_L1, ArtefactRole::Model, {.hasLicenceFile = false})}
        << LicenceUse {};
    QTest::newRow("R16 speaks: llama3 without its text")
        << u"R16"_s << true
        << Artefacts {artefact("llama3"_L1, ArtefactRole::Model, {.hasLicenceFile = false})} << LicenceUse {};
    QTest::newRow("R16 speaks: cc-by-nc-4.0 without its text")
        << u"R16"_s << true
        << Artefacts {artefact("cc-by-nc-4.0"_L1, ArtefactRole::Model, {.hasLicenceFile = false})}
        << LicenceUse {};
    QTest::newRow("R16 is silent: with its text")
        << u"R16"_s << false << Artefacts {artefact("mit"_L1, ArtefactRole::Model, {.hasLicenceFile = true})}
        << LicenceUse {};
    QTest::newRow("R16 is silent: nobody looked")
        << u"R16"_s << false << Artefacts {artefact("mit"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R16 is silent: llama with its text")
        << u"R16"_s << false
        << Artefacts {artefact("llama3"_L1, ArtefactRole::Model, {.hasLicenceFile = true})} << LicenceUse {};
    QTest::newRow("R17 speaks: llama3.1 behind access terms")
        << u"R17"_s << true << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model, {.isGated = true})}
        << LicenceUse {};
    QTest::newRow("R17 speaks: gemma behind access terms")
        << u"R17"_s << true << Artefacts {artefact("gemma"_L1, ArtefactRole::Model, {.isGated = true})}
        << LicenceUse {};
    QTest::newRow("R17 speaks: other behind access terms")
        << u"R17"_s << true << Artefacts {artefact("other"_L1, ArtefactRole::Model, {.isGated = true})}
        << LicenceUse {};
    QTest::newRow("R17 is silent: llama3.1 in the open")
        << u"R17"_s << false << Artefacts {artefact("llama3.1"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R17 is silent: gemma in the open")
        << u"R17"_s << false << Artefacts {artefact("gemma"_L1, ArtefactRole::Model)} << LicenceUse {};
    QTest::newRow("R17 is silent: mit in the open")
        << u"R17"_s << false << Artefacts {artefact("mit"_L1, ArtefactRole::Model)} << LicenceUse {};
}

void TestLicenceRules::rules()
{
    QFETCH(const QString, rule);
    QFETCH(const bool, speaks);
    QFETCH(const Artefacts, artefacts);
    QFETCH(const LicenceUse, use);
    for (const Artefact &each : artefacts) {
        QVERIFY(each.licence != nullptr);
    }
    const std::vector<LicenceFinding> found = licenceFindings(artefacts, use);
    QCOMPARE(std::any_of(found.begin(), found.end(),
                         [&rule](const LicenceFinding &finding) { return finding.rule == rule; }),
             speaks);
}

void TestLicenceRules::noRuleSaysCompatible()
{
    LicenceUse use;
    use.commercial = use.redistributes = use.serves = use.closed = use.adapts = use.restrictedField = true;
    use.outputsTrainAnother = use.inEurope = use.manyUsers = true;
    use.outgoing = findLicence(u"mit"_s);
    Artefacts all;
    for (const Licence &licence : licences()) {
        all.push_back({&licence, ArtefactRole::Code, true, false, true});
    }
    QStringList rules;
    for (const LicenceFinding &finding : licenceFindings(all, use)) {
        QVERIFY(finding.verdict != LicenceVerdict::NoConflictFound);
        QVERIFY(!englishText(finding.message).contains("compatible"_L1));
        rules.append(finding.rule);
    }
    rules.removeDuplicates();
    QCOMPARE(rules.size(), 17);
}

QTEST_GUILESS_MAIN(TestLicenceRules)
#include "test_licence_rules.moc"
