// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/source_tree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QStringList everyFile()
{
    QStringList files = sourceFiles({QString(), u".ci"_s, u"app"_s, u"packaging"_s, u"resources"_s,
                                     u"tests"_s, u"translations"_s, u"ui"_s},
                                    {u"*"_s});
    // A work tree's link to its repository, and what a person keeps for themselves.
    files.removeAll(u".git"_s);
    files.removeAll(u"CMakeUserPresets.json"_s);
    return files;
}

/// The licences named at the top of a file, in the file beside it, or for its folder in REUSE.toml.
bool namesItsLicence(const QString &path, const QByteArray &source)
{
    const auto names = [](const QByteArray &text) {
        // In two halves, so that this file does not name a licence twice.
        return text.contains("SPDX-License-"
                             "Identifier: ")
            && text.contains("SPDX-FileCopyright"
                             "Text: ");
    };
    if (names(source.left(1000)) || names(sourceText(path + u".license"_s))) {
        return true;
    }
    static const QString table = QString::fromUtf8(sourceText(u"REUSE.toml"_s));
    static const QRegularExpression quoted(u"\"([^\"\\n]+)\""_s);
    for (const QRegularExpressionMatch &match : quoted.globalMatch(table)) {
        // "*" stays in its folder, "**" does not.
        const QString pattern = QRegularExpression::escape(match.captured(1))
                                    .replace("\\*\\*"_L1, ".*"_L1)
                                    .replace("\\*"_L1, "[^/]*"_L1);
        if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch()) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileWithoutLicenceIsSeen();
    void everyFileNamesItsLicence();
    void noFileNamesAPlaceOfOneMachine();
    void everySourceIsBuilt();
    void testsLinkTheLibrariesAndCompileNoSourceAgain();
};

void TestSources::aFileWithoutLicenceIsSeen()
{
    QVERIFY(!namesItsLicence(u"app/a.cpp"_s, "int main() { }\n"));
    QVERIFY(!namesItsLicence(u"app/a.cpp"_s,
                             "// SPDX-License-"
                             "Identifier: GPL-3.0-or-later\n"));
    QVERIFY(!namesItsLicence(u"translations/folder/a.ts"_s, "<TS>\n"));
    QVERIFY(namesItsLicence(u"CMakePresets.json"_s, "{}\n"));
    QVERIFY(namesItsLicence(u"tests/data/folder/a.json"_s, "{}\n"));
    QVERIFY(namesItsLicence(u"translations/a.ts"_s, "<TS>\n"));
}

void TestSources::everyFileNamesItsLicence()
{
    QVERIFY(everyFile().contains("app/prompt/composer.cpp"_L1));
    QStringList without;
    for (const QString &path : everyFile()) {
        const QByteArray source = sourceText(path);
        if (!path.endsWith(".license"_L1) && !namesItsLicence(path, source)) {
            without.append(path);
        }
    }
    QVERIFY2(without.isEmpty(), qUtf8Printable(without.join(u'\n')));
}

void TestSources::noFileNamesAPlaceOfOneMachine()
{
    static const QRegularExpression place(u"(^|[^\\w.])/(work"
                                          "|Users)/\\w"_s);
    QVERIFY(place.match(u"see /wo"_s + u"rk/notes.md"_s).hasMatch());
    QStringList naming;
    for (const QString &path : everyFile()) {
        if (place.match(QString::fromUtf8(sourceText(path))).hasMatch()) {
            naming.append(path);
        }
    }
    QVERIFY2(naming.isEmpty(), qUtf8Printable(naming.join(u'\n')));
}

void TestSources::everySourceIsBuilt()
{
    static const QRegularExpression word(u"[\\w.]+"_s);
    QStringList forgotten;
    for (const QString &path : sourceFiles({u"app"_s, u"tests"_s, u"ui"_s}, {u"*.cpp"_s})) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString folder = path.first(slash + 1);
        const QString name = path.sliced(slash + 1);
        const QString list = QString::fromUtf8(sourceText(folder + u"CMakeLists.txt"_s));
        QSet<QString> named;
        for (const QRegularExpressionMatch &match : word.globalMatch(list)) {
            named.insert(match.captured());
        }
        // A test is declared by its name alone.
        if (!named.contains(name) && !(name.startsWith("test_"_L1) && named.contains(name.chopped(4)))) {
            forgotten.append(path);
        }
    }
    QVERIFY2(forgotten.isEmpty(), qUtf8Printable(forgotten.join(u'\n')));
}

void TestSources::testsLinkTheLibrariesAndCompileNoSourceAgain()
{
    // But for the one that is watched by another sanitizer than the libraries.
    static const QRegularExpression source(uR"(\.\./|\b(app|ui)/(?!support/background_runner)[\w/]+\.cpp)"_s);
    for (const QString &path : sourceFiles({u"tests"_s}, {u"CMakeLists.txt"_s})) {
        QVERIFY2(!source.match(QString::fromUtf8(sourceText(path))).hasMatch(), qUtf8Printable(path));
    }
}

QTEST_APPLESS_MAIN(TestSources)

#include "test_sources.moc"
