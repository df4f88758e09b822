// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/licence.h"

#include <QStringList>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestLicence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole();
    void findsLicences_data();
    void findsLicences();
    void judgesCommercialUse_data();
    void judgesCommercialUse();
    void judgesRelicensing_data();
    void judgesRelicensing();
};

void TestLicence::theTableIsWhole()
{
    QCOMPARE(licences().size(), size_t(83));
    const QStringList answers {u"yes"_s, u"no"_s, u"condition"_s, u"unknown"_s};
    for (const Licence &licence : licences()) {
        QVERIFY2(answers.contains(licence.commercial) && answers.contains(licence.shareDerivatives),
                 qPrintable(licence.id));
        QVERIFY2(!licence.name.isEmpty() && !licence.family.isEmpty() && !licence.basis.isEmpty(),
                 qPrintable(licence.id));
    }
}

void TestLicence::findsLicences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *text, const QStringList &ids) {
        QTest::newRow(text) << QString::fromUtf8(text) << ids;
    };
    row("the data is cc-by-nc-4.0", {u"cc-by-nc-4.0"_s});
    row("licensed CC BY-NC-SA 4.0.", {u"cc-by-nc-sa-4.0"_s});
    row("a CC-BY-NC data set", {u"cc-by-nc-4.0"_s});
    row("Apache-2.0 or MIT", {u"apache-2.0"_s, u"mit"_s});
    row("Apache 2.0, then cc-by-sa-4.0", {u"apache-2.0"_s, u"cc-by-sa-4.0"_s});
    row("fine-tune Llama 3.1 8B", {u"llama3.1"_s});
    row("fine-tune Llama-3-8B", {u"llama3"_s});
    row("openrail++ weights", {u"openrail++"_s});
    row("Gemma 4 is another matter", {});
    row("I admit that we submit it", {});
    row("written at mit.edu, in cc to others", {});
    row("a permit", {});
}

void TestLicence::findsLicences()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QStringList found;
    for (const NamedLicence &named : findLicences(text)) {
        found.append(named.licence->id);
        QVERIFY(named.span.end() <= text.size());
    }
    QCOMPARE(found, ids);
}

void TestLicence::judgesCommercialUse_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("verdict");
    const auto row = [](const QString &id, LicenceVerdict verdict) {
        QTest::newRow(qPrintable(id)) << id << static_cast<int>(verdict);
    };
    row(u"apache-2.0"_s, LicenceVerdict::NoConflictFound);
    row(u"cc-by-nc-4.0"_s, LicenceVerdict::Blocks);
    row(u"cc-by-nc-sa-3.0"_s, LicenceVerdict::Blocks);
    row(u"fair-noncommercial-research-license"_s, LicenceVerdict::Blocks);
    row(u"llama3.1"_s, LicenceVerdict::NeedsCondition);
    row(u"openrail"_s, LicenceVerdict::NeedsCondition);
    row(u"other"_s, LicenceVerdict::CannotTell);
    row(u"cc"_s, LicenceVerdict::CannotTell);
}

void TestLicence::judgesCommercialUse()
{
    QFETCH(const QString, id);
    QFETCH(const int, verdict);
    QVERIFY(findLicence(id) != nullptr);
    QCOMPARE(static_cast<int>(commercialUse(*findLicence(id))), verdict);
}

void TestLicence::judgesRelicensing_data()
{
    QTest::addColumn<QString>("upstream");
    QTest::addColumn<QString>("outgoing");
    QTest::addColumn<int>("verdict");
    const auto row = [](const QString &upstream, const QString &outgoing, LicenceVerdict verdict) {
        QTest::newRow(qPrintable(upstream + u" to "_s + outgoing))
            << upstream << outgoing << static_cast<int>(verdict);
    };
    row(u"mit"_s, u"apache-2.0"_s, LicenceVerdict::NoConflictFound);
    row(u"cc-by-nc-4.0"_s, u"mit"_s, LicenceVerdict::Blocks);
    row(u"cc-by-nc-4.0"_s, u"cc-by-nc-sa-4.0"_s, LicenceVerdict::NeedsCondition);
    row(u"cc-by-nd-4.0"_s, u"cc-by-4.0"_s, LicenceVerdict::Blocks);
    row(u"llama3.1"_s, u"apache-2.0"_s, LicenceVerdict::Blocks);
    row(u"openrail++"_s, u"mit"_s, LicenceVerdict::Blocks);
    row(u"cc-by-sa-4.0"_s, u"mit"_s, LicenceVerdict::NeedsCondition);
    row(u"other"_s, u"mit"_s, LicenceVerdict::CannotTell);
    row(u"llama3.1"_s, u"llama3.1"_s, LicenceVerdict::NoConflictFound);
}

void TestLicence::judgesRelicensing()
{
    QFETCH(const QString, upstream);
    QFETCH(const QString, outgoing);
    QFETCH(const int, verdict);
    QCOMPARE(static_cast<int>(relicensing(*findLicence(upstream), *findLicence(outgoing))), verdict);
}

QTEST_GUILESS_MAIN(TestLicence)
#include "test_licence.moc"
