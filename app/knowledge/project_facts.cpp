// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/project_facts.h"

#include "app/knowledge/requirement.h"
#include "app/support/file_message.h"
#include "app/support/file_reading.h"
#include "app/support/toml_reader.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestFile = qint64(1024) * 1024;
constexpr qint64 LongestLock = qint64(16) * 1024 * 1024;
constexpr int MostFiles = 20;
constexpr int MostEntries = 5000;
constexpr qsizetype LongestLine = 2000;
constexpr int MostLines = 20'000;
constexpr qsizetype MostNamed = 8;
constexpr qsizetype MostVersions = 3;

/// In the order in which they matter in a brief. What these bring along (tokenizers, safetensors) says
/// nothing more.
const QStringList &knownLibraries()
{
    static const QStringList names {
        u"transformers"_s,
        u"torch"_s,
        u"datasets"_s,
        u"accelerate"_s,
        u"peft"_s,
        u"trl"_s,
        u"diffusers"_s,
        u"sentence-transformers"_s,
        u"setfit"_s,
        u"timm"_s,
        u"evaluate"_s,
        u"bitsandbytes"_s,
        u"optimum"_s,
        u"vllm"_s,
        u"llama-cpp-python"_s,
        u"onnxruntime"_s,
        u"onnxruntime-gpu"_s,
        u"deepspeed"_s,
        u"flash-attn"_s,
        u"unsloth"_s,
        u"lightning"_s,
        u"pytorch-lightning"_s,
        u"tensorflow"_s,
        u"jax"_s,
        u"scikit-learn"_s,
        u"gradio"_s,
        u"smolagents"_s,
        u"huggingface-hub"_s,
    };
    return names;
}

/// How much a statement counts: any version, a range, a pin, a lock file.
enum class Weight {
    Named,
    Range,
    Pin,
    Lock,
};

Weight weightOf(const Requirement &requirement)
{
    if (requirement.isExact || requirement.isAddress) {
        return Weight::Pin;
    }
    return requirement.version.isEmpty() ? Weight::Named : Weight::Range;
}

/// Reads the files of one folder and weighs what they say.
class FactsReader final
{
public:
    explicit FactsReader(const QString &root)
        : m_root(root)
    { }

    [[nodiscard]] ProjectFacts read();

private:
    struct Statement
    {
        Weight weight = Weight::Named;
        StatedVersion version;
    };

    /// The bytes of a file below the root; nothing where there is none, or it may not be read.
    [[nodiscard]] std::optional<QByteArray> bytesOf(const QString &path, qint64 limit);
    [[nodiscard]] std::optional<QJsonObject> tomlOf(const QString &name, qint64 limit);
    void readPythonVersion();
    void readLock(const QString &name);
    void readPyproject();
    void readRequirements(const QString &path, int depth);
    [[nodiscard]] QStringList requirementFiles() const;

    void take(const Requirement &requirement, const QString &file, std::optional<Weight> weight = {});
    void takeAll(const QJsonValue &list);
    void takePoetry(const QJsonValue &table);

    QString m_root;
    ProjectFacts m_facts;
    QMap<QString, Statement> m_statements;
    QSet<QString> m_seen;
};

std::optional<QByteArray> FactsReader::bytesOf(const QString &path, qint64 limit)
{
    const QFileInfo info(m_root + u'/' + path);
    if (!info.exists() || m_facts.files.size() >= MostFiles) {
        return {};
    }
    const QString resolved = info.canonicalFilePath();
    if (!resolved.startsWith(m_root + u'/')) {
        m_facts.remarks.push_back(
            {QT_TRANSLATE_NOOP("Message", "%1 was not read: it leads out of the project's folder."), {path}});
        return {};
    }
    if (m_seen.contains(resolved)) {
        return {};
    }
    m_seen.insert(resolved);
    const Result<QByteArray> bytes = readFile(resolved, limit);
    if (!bytes) {
        m_facts.remarks.push_back(bytes.error());
        return {};
    }
    m_facts.files.append(path);
    return bytes.value();
}

std::optional<QJsonObject> FactsReader::tomlOf(const QString &name, qint64 limit)
{
    const std::optional<QByteArray> bytes = bytesOf(name, limit);
    if (!bytes) {
        return {};
    }
    const Result<QJsonObject> object = readToml(*bytes, limit, name);
    if (!object) {
        m_facts.remarks.push_back(object.error());
        return {};
    }
    return object.value();
}

void FactsReader::take(const Requirement &requirement, const QString &file, std::optional<Weight> weight)
{
    if (requirement.name != "python"_L1 && !knownLibraries().contains(requirement.name)) {
        return;
    }
    Statement said {weight.value_or(weightOf(requirement)),
                    {requirement.version, requirement.isExact, requirement.isAddress, file}};
    const auto known = m_statements.find(requirement.name);
    if (known == m_statements.end() || known->weight < said.weight) {
        m_statements.insert(requirement.name, said);
        return;
    }
    // Two pins for two platforms.
    QStringList versions = known->version.text.split(u" or "_s);
    if (known->weight == said.weight && said.version.isExact && known->version.isExact
        && !versions.contains(said.version.text) && versions.size() < MostVersions) {
        versions.append(said.version.text);
        known->version.text = versions.join(u" or "_s);
    }
}

void FactsReader::readPythonVersion()
{
    const QString name = u".python-version"_s;
    static const QRegularExpression version(u"^\\s*(\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?)\\s*(?:\\n|$)"_s);
    const QString text = QString::fromUtf8(bytesOf(name, LongestFile).value_or(QByteArray()));
    const QString found = version.match(text).captured(1);
    if (!found.isEmpty()) {
        take({u"python"_s, found, true, false}, name);
    }
}

/// The Python that a project asks for: "==3.11.*" is 3.11, not an exact version, but said as people say it.
Requirement pythonRequirement(const QString &version)
{
    static const QRegularExpression series(QRegularExpression::anchoredPattern(u"==(\\d+\\.\\d+)\\.\\*"_s));
    const QRegularExpressionMatch match = series.match(QString(version).remove(u' '));
    return match.hasMatch() ? Requirement {u"python"_s, match.captured(1), true, false}
                            : readPoetryRequirement(u"python"_s, version);
}

void FactsReader::readLock(const QString &name)
{
    const std::optional<QJsonObject> lock = tomlOf(name, LongestLock);
    if (!lock) {
        return;
    }
    const QJsonArray packages = lock->value("package"_L1).toArray();
    for (const auto &each : packages) {
        const QJsonObject package = each.toObject();
        Requirement requirement = readPoetryRequirement(package.value("name"_L1).toString(),
                                                        package.value("version"_L1).toString());
        if (requirement.isExact) {
            take(requirement, name, Weight::Lock);
        }
    }
    const QString python =
        lock->value("requires-python"_L1)
            .toString(lock->value("metadata"_L1).toObject().value("python-versions"_L1).toString());
    if (!python.isEmpty()) {
        take(pythonRequirement(python), name);
    }
}

void FactsReader::takeAll(const QJsonValue &list)
{
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries) {
        const std::optional<Requirement> requirement = readRequirement(entry.toString());
        if (requirement) {
            take(*requirement, u"pyproject.toml"_s);
        }
    }
}

void FactsReader::takePoetry(const QJsonValue &table)
{
    const QJsonObject entries = table.toObject();
    for (auto each = entries.constBegin(); each != entries.constEnd(); ++each) {
        const QJsonObject details = each.value().toObject();
        Requirement requirement = readPoetryRequirement(
            each.key(), details.isEmpty() ? each.value().toString() : details.value("version"_L1).toString());
        requirement.isAddress =
            details.contains("git"_L1) || details.contains("path"_L1) || details.contains("url"_L1);
        take(requirement, u"pyproject.toml"_s);
    }
}

void FactsReader::readPyproject()
{
    const std::optional<QJsonObject> file = tomlOf(u"pyproject.toml"_s, LongestFile);
    if (!file) {
        return;
    }
    const auto takeGroups = [this](const QJsonValue &groups) {
        const QJsonObject lists = groups.toObject();
        for (const auto &list : lists) {
            takeAll(list);
        }
    };
    const QJsonObject project = file->value("project"_L1).toObject();
    const QString python = project.value("requires-python"_L1).toString();
    if (!python.isEmpty()) {
        take(pythonRequirement(python), u"pyproject.toml"_s);
    }
    takeAll(project.value("dependencies"_L1));
    takeGroups(project.value("optional-dependencies"_L1));
    takeGroups(file->value("dependency-groups"_L1));
    const QJsonObject tool = file->value("tool"_L1).toObject();
    takeAll(tool.value("uv"_L1).toObject().value("dev-dependencies"_L1));
    takeGroups(tool.value("pdm"_L1).toObject().value("dev-dependencies"_L1));
    const QJsonObject poetry = tool.value("poetry"_L1).toObject();
    takePoetry(poetry.value("dependencies"_L1));
    takePoetry(poetry.value("dev-dependencies"_L1));
    const QJsonObject groups = poetry.value("group"_L1).toObject();
    for (const auto &group : groups) {
        takePoetry(group.toObject().value("dependencies"_L1));
    }
}

/// The text of a file that pip reads: UTF-8, or what its byte order mark says (PowerShell writes UTF-16).
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decode(bytes);
}

void FactsReader::readRequirements(const QString &path, int depth)
{
    const std::optional<QByteArray> bytes = bytesOf(path, LongestFile);
    if (!bytes) {
        return;
    }
    static const QRegularExpression include(
        QRegularExpression::anchoredPattern(u"(?:-r ?|--requirement[ =])(\\S.*?)(?: #.*)?"_s));
    const QString text = decoded(*bytes).replace(u"\\\r\n"_s, u" "_s).replace(u"\\\n"_s, u" "_s);
    const QStringList lines = text.split(u'\n').mid(0, MostLines);
    for (const QString &line : lines) {
        const QString plain = line.left(LongestLine).simplified();
        const QRegularExpressionMatch included = include.match(plain);
        if (included.hasMatch()) {
            const QString folder = path.left(path.lastIndexOf(u'/') + 1);
            const QString other = QDir::cleanPath(folder + included.captured(1));
            if (depth < MostFiles && QDir::isRelativePath(other)) {
                readRequirements(other, depth + 1);
            }
        } else if (const std::optional<Requirement> requirement = readRequirement(plain)) {
            take(*requirement, path);
        }
    }
}

QStringList FactsReader::requirementFiles() const
{
    QStringList names;
    QDirIterator each(m_root, QDir::Files);
    for (int seen = 0; each.hasNext() && seen < MostEntries; ++seen) {
        each.next();
        const QString name = each.fileName();
        if (name.startsWith("requirements"_L1) && name.endsWith(".txt"_L1)) {
            names.append(name);
        }
    }
    names.sort();
    return names;
}

ProjectFacts FactsReader::read()
{
    readPythonVersion();
    readLock(u"uv.lock"_s);
    readLock(u"poetry.lock"_s);
    readPyproject();
    for (const QString &name : requirementFiles()) {
        readRequirements(name, 0);
    }
    m_facts.python = m_statements.value(u"python"_s).version;
    for (const QString &name : knownLibraries()) {
        const auto found = m_statements.constFind(name);
        if (found != m_statements.constEnd()) {
            m_facts.libraries.push_back({name, found->version});
        }
    }
    return m_facts;
}

QString versionText(const QString &name, const StatedVersion &version)
{
    if (version.isAddress && !version.isExact) {
        return name + u" (from an address)"_s;
    }
    return version.text.isEmpty() ? name + u" (no version given)"_s : name + u' ' + version.text;
}

} // namespace

Result<ProjectFacts> readProjectFacts(const QString &folder)
{
    const QFileInfo info(folder);
    const QString root = info.canonicalFilePath();
    if (root.isEmpty() || !info.isDir() || !info.isReadable() || !info.isExecutable()) {
        const int error = root.isEmpty() ? ENOENT : info.isDir() ? EACCES : ENOTDIR;
        return fileMessage(FileAction::Read, error, folder);
    }
    return FactsReader(root).read();
}

QString projectSentence(const ProjectFacts &facts)
{
    QStringList parts;
    if (facts.python.isStated() && !facts.python.text.isEmpty()) {
        parts.append(versionText(u"Python"_s, facts.python));
    }
    for (const ProjectLibrary &library : facts.libraries) {
        if (parts.size() < MostNamed) {
            parts.append(versionText(library.name, library.version));
        }
    }
    return parts.isEmpty() ? QString() : u"This project: "_s + parts.join(u", "_s) + u'.';
}

} // namespace Askwell
