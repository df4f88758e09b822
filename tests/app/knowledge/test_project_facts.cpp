// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/project_facts.h"
#include "app/knowledge/requirement.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

using Files = QMap<QString, QByteArray>;

class TestProjectFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequirements_data();
    void readsRequirements();
    void saysItInOneSentence_data();
    void saysItInOneSentence();
    void tellsExactFromRanges();
    void brokenFilesAreRemarks();
    void readsNothingOutside();
    void includesEndSomewhere();
    void survivesLongLines();
    void noFolderIsAnError();
};

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("the project could not be made");
    }
}

} // namespace

void TestProjectFacts::readsRequirements_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char *line, const char *name, const char *version, bool exact) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name)
                            << QString::fromUtf8(version) << exact;
    };
    row("torch", "torch", "", false);
    row("torch==2.4.0", "torch", "2.4.0", true);
    row("torch == 2.4.0", "torch", "2.4.0", true);
    row("torch===2.4.0+cu121", "torch", "2.4.0+cu121", true);
    row("torch==2.4.*", "torch", "==2.4.*", false);
    row("torch>=2.1,<3", "torch", ">=2.1,<3", false);
    row("torch (>=2.1, <3)", "torch", ">=2.1,<3", false);
    row("torch~=2.4", "torch", "~=2.4", false);
    row("transformers[torch,sentencepiece]==4.44.2", "transformers", "4.44.2", true);
    row("transformers [torch] >= 4.40", "transformers", ">=4.40", false);
    row("torch==2.4.0 ; sys_platform == 'linux'", "torch", "2.4.0", true);
    row("torch==2.4.0; python_version<'3.12'", "torch", "2.4.0", true);
    row("torch==2.4.0 # the last that works", "torch", "2.4.0", true);
    row("torch==2.4.0 --hash=sha256:aa --hash=sha256:bb", "torch", "2.4.0", true);
    row("Sentence_Transformers==3.0", "sentence-transformers", "3.0", true);
    row("transformers @ git+https://github.com/huggingface/transformers", "transformers", "", false);
    row("# torch==2.4.0", "", "", false);
    row("-r base.txt", "", "", false);
    row("--extra-index-url https://download.pytorch.org/whl/cu121", "", "", false);
    row("git+https://github.com/huggingface/transformers", "", "", false);
    row("https://example.org/torch-2.4.0-cp311.whl", "", "", false);
    row("./local/torch", "", "", false);
    row("torch 2.4.0", "", "", false);
    row("torch==$(version)", "torch", "", false);
    row("torch==2.4.0`rm`", "torch", "", false);
    row("", "", "", false);
}

void TestProjectFacts::readsRequirements()
{
    QFETCH(const QString, line);
    QFETCH(const QString, name);
    const std::optional<Requirement> requirement = readRequirement(line);
    QCOMPARE(requirement.has_value(), !name.isEmpty());
    if (requirement) {
        QCOMPARE(requirement->name, name);
        QTEST(requirement->version, "version");
        QTEST(requirement->isExact, "exact");
        QCOMPARE(requirement->isAddress, line.contains(u'@'));
    }
}

void TestProjectFacts::saysItInOneSentence_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Files &files, const QString &sentence) {
        QTest::newRow(name) << files << sentence;
    };
    const QString pyproject = u"pyproject.toml"_s;
    const QString requirements = u"requirements.txt"_s;
    const QByteArray uvLock = "version = 1\nrequires-python = \">=3.11\"\n"
                              "[[package]]\nname = \"transformers\"\nversion = \"4.44.2\"\n"
                              "source = { registry = \"https://pypi.org/simple\" }\n"
                              "[[package]]\nname = \"torch\"\nversion = \"2.4.0\"\n"
                              "[[package]]\nname = \"tokenizers\"\nversion = \"0.19.1\"\n";
    row("nothing", {}, {});
    row("a lock of uv", {{u"uv.lock"_s, uvLock}},
        u"This project: Python >=3.11, transformers 4.44.2, torch 2.4.0."_s);
    row("a lock and the version of Python beside it",
        {{u"uv.lock"_s, uvLock}, {u".python-version"_s, "3.11\n"}},
        u"This project: Python 3.11, transformers 4.44.2, torch 2.4.0."_s);
    row("a lock before ranges",
        {{u"uv.lock"_s, uvLock},
         {pyproject,
          "[project]\nrequires-python = \">=3.11\"\ndependencies = [\"transformers>=4.40\", "
          "\"datasets\"]\n"}},
        u"This project: Python >=3.11, transformers 4.44.2, torch 2.4.0, datasets (no version given)."_s);
    row("a lock of Poetry",
        {{u"poetry.lock"_s,
          "[[package]]\nname = \"torch\"\nversion = \"2.4.0\"\noptional = false\n"
          "[metadata]\nlock-version = \"2.0\"\npython-versions = \"^3.10\"\n"}},
        u"This project: Python ^3.10, torch 2.4.0."_s);
    row("ranges",
        {{pyproject,
          "[project]\nrequires-python = \">=3.10,<3.13\"\n"
          "dependencies = [\"transformers>=4.40,<5\", \"torch\"]\n"
          "[project.optional-dependencies]\ntrain = [\"peft==0.12.0\"]\n"
          "[dependency-groups]\ndev = [\"trl~=0.9\", {include-group = \"test\"}]\n"}},
        u"This project: Python >=3.10,<3.13, transformers >=4.40,<5, torch (no version given), peft 0.12.0, trl ~=0.9."_s);
    row("one series of Python", {{pyproject, "[project]\nrequires-python = \"==3.11.*\"\n"}},
        u"This project: Python 3.11."_s);
    row("tables of Poetry",
        {{pyproject,
          "[tool.poetry.dependencies]\npython = \"^3.11\"\ntransformers = \"4.44.2\"\n"
          "torch = {version = \"^2.4\", source = \"pytorch\"}\ndatasets = \"*\"\n"
          "peft = {git = \"https://github.com/huggingface/peft.git\"}\n"
          "[tool.poetry.group.train.dependencies]\naccelerate = \"~0.33\"\n"}},
        u"This project: Python ^3.11, transformers 4.44.2, torch ^2.4, datasets (no version given), accelerate ~0.33, peft (from an address)."_s);
    row("requirements",
        {{requirements,
          "--index-url https://pypi.org/simple\ntransformers==4.44.2  # pinned\ntorch>=2.1 \\\n  "
          ",<3\nflask\n"}},
        u"This project: transformers 4.44.2, torch >=2.1,<3."_s);
    row("requirements in several files, a pin before a range",
        {{requirements, "-r requirements/base.txt\ntorch>=2\n"},
         {u"requirements-dev.txt"_s, "torch==2.4.0\n"},
         {u"requirements/base.txt"_s, "-r ./more.txt\ndatasets==2.20.0\n"},
         {u"requirements/more.txt"_s, "evaluate==0.4.2\n"},
         {u"requirements/unused.txt"_s, "peft==0.12.0\n"},
         {u"other.txt"_s, "trl==0.9.0\n"}},
        u"This project: torch 2.4.0, datasets 2.20.0, evaluate 0.4.2."_s);
    row("pins for two platforms",
        {{requirements, "torch==2.2.2; sys_platform == 'darwin'\ntorch==2.4.0; sys_platform == 'linux'\n"}},
        u"This project: torch 2.2.2 or 2.4.0."_s);
    row("line ends of Windows", {{requirements, "torch==2.4.0\r\ndatasets==2.20.0\r\n"}},
        u"This project: torch 2.4.0, datasets 2.20.0."_s);
    row("UTF-16, as PowerShell writes it",
        {{requirements,
          QByteArray("\xff\xfet\0o\0r\0c\0h\0=\0=\0"
                     "2\0.\0"
                     "4\0\r\0\n\0",
                     26)}},
        u"This project: torch 2.4."_s);
    row("nothing of the field", {{requirements, "flask==3.0\n"}}, {});
    row("more than is worth naming",
        {{requirements,
          "torch==1\ntransformers==1\ndatasets==1\naccelerate==1\npeft==1\ntrl==1\ntimm==1\nvllm==1\ngradio=="
          "1\njax==1\n"}},
        u"This project: transformers 1, torch 1, datasets 1, accelerate 1, peft 1, trl 1, timm 1, vllm 1."_s);
    row("a version that is a name", {{u".python-version"_s, "my-env\n"}}, {});
}

void TestProjectFacts::saysItInOneSentence()
{
    QFETCH(const Files, files);
    const QTemporaryDir folder;
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        write(folder.filePath(each.key()), each.value());
    }
    const Result<ProjectFacts> facts = readProjectFacts(folder.path());
    QVERIFY(facts.ok());
    QVERIFY(facts.value().remarks.empty());
    QTEST(projectSentence(facts.value()), "sentence");
}

void TestProjectFacts::tellsExactFromRanges()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"requirements.txt"_s), "torch==2.4.0\ntransformers>=4.40\n");
    const ProjectFacts facts = readProjectFacts(folder.path()).value();
    QCOMPARE(facts.libraries.size(), size_t(2));
    QCOMPARE(facts.libraries.at(0),
             (ProjectLibrary {u"transformers"_s, {u">=4.40"_s, false, false, u"requirements.txt"_s}}));
    QCOMPARE(facts.libraries.at(1),
             (ProjectLibrary {u"torch"_s, {u"2.4.0"_s, true, false, u"requirements.txt"_s}}));
    QVERIFY(!facts.python.isStated());
    QCOMPARE(facts.files, QStringList {u"requirements.txt"_s});
}

void TestProjectFacts::brokenFilesAreRemarks()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"pyproject.toml"_s), "[project\n");
    write(folder.filePath(u"poetry.lock"_s), QByteArray(17 * 1024 * 1024, '#'));
    QVERIFY(QDir(folder.path()).mkdir(u"uv.lock"_s));
    write(folder.filePath(u"requirements.txt"_s), "torch==2.4.0\n");
    const ProjectFacts facts = readProjectFacts(folder.path()).value();
    QCOMPARE(projectSentence(facts), u"This project: torch 2.4.0."_s);
    QCOMPARE(facts.remarks.size(), size_t(3));
}

void TestProjectFacts::readsNothingOutside()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir outer;
    write(outer.filePath(u"outside.txt"_s), "torch==6.6.6\n");
    write(outer.filePath(u"p/requirements.txt"_s),
          "-r ../outside.txt\n-r " + outer.filePath(u"outside.txt"_s).toUtf8()
              + "\n-r link.txt\n-r none.txt\n-r .\ntrl==1.0\n");
    QVERIFY(QFile::link(u"../outside.txt"_s, outer.filePath(u"p/link.txt"_s)));
    QVERIFY(QFile::link(u"../outside.txt"_s, outer.filePath(u"p/requirements-link.txt"_s)));
    QVERIFY(QFile::link(u"pyproject.toml"_s, outer.filePath(u"p/pyproject.toml"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, outer.filePath(u"p/uv.lock"_s)));
    const ProjectFacts facts = readProjectFacts(outer.filePath(u"p"_s)).value();
    QCOMPARE(projectSentence(facts), u"This project: trl 1.0."_s);
    QStringList remarks;
    for (const Message &remark : facts.remarks) {
        remarks.append(englishText(remark));
    }
    QVERIFY(remarks.contains(u"link.txt was not read: it leads out of the project's folder."_s));
    QVERIFY(remarks.contains(u"uv.lock was not read: it leads out of the project's folder."_s));
    // A project folder that is itself a link is the folder that it leads to.
    QVERIFY(QFile::link(outer.filePath(u"p"_s), outer.filePath(u"l"_s)));
    QCOMPARE(projectSentence(readProjectFacts(outer.filePath(u"l"_s)).value()), u"This project: trl 1.0."_s);
#else
    QSKIP("links are made on Unix only");
#endif
}

void TestProjectFacts::includesEndSomewhere()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"requirements.txt"_s), "-r requirements.txt\n-r a.txt\ntorch==2.4.0\n");
    write(folder.filePath(u"a.txt"_s), "-r requirements.txt\n--requirement=b.txt\n-rb.txt\n");
    write(folder.filePath(u"b.txt"_s), "-r ./a.txt\ntrl==1.0\n");
    for (int i = 0; i < 60; ++i) {
        write(folder.filePath(u"requirements-%1.txt"_s.arg(i)), "-r requirements-%1.txt\n");
    }
    const ProjectFacts facts = readProjectFacts(folder.path()).value();
    QCOMPARE(facts.files.size(), qsizetype(20));
}

void TestProjectFacts::survivesLongLines()
{
    for (const QByteArray &piece : {QByteArray("["), QByteArray("a-"), QByteArray(">=1,"), QByteArray(" "),
                                    QByteArray("\\\n"), QByteArray("-r "), QByteArray("@ x")}) {
        const QTemporaryDir folder;
        write(folder.filePath(u"requirements.txt"_s),
              "torch" + piece.repeated(1'000'000 / int(piece.size())));
        QVERIFY(readProjectFacts(folder.path()).ok());
    }
}

void TestProjectFacts::noFolderIsAnError()
{
    const QTemporaryDir folder;
    const Result<ProjectFacts> none = readProjectFacts(folder.filePath(u"none"_s));
    QVERIFY(!none.ok());
    QVERIFY(englishText(none.error()).contains("does not exist"_L1));
    write(folder.filePath(u"file"_s), "x");
    QVERIFY(!readProjectFacts(folder.filePath(u"file"_s)).ok());
    QVERIFY(!readProjectFacts({}).ok());
}

QTEST_GUILESS_MAIN(TestProjectFacts)
#include "test_project_facts.moc"
