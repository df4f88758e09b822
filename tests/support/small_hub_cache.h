// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>
#include <QtEndian>

#include <utility>

namespace Askwell {

/// A Hugging Face cache in a folder of its own, laid out as huggingface_hub does: blobs, refs, and snapshots
/// of links to the blobs.
class SmallHubCache final
{
public:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("hub")); }
    [[nodiscard]] QString repoFolder(const QString &name) const { return folder() + u'/' + name; }
    [[nodiscard]] QString snapshotFolder(const QString &name, const QString &commit) const
    {
        return repoFolder(name) + QStringLiteral("/snapshots/") + commit;
    }

    /// 40 times the same hex digit.
    [[nodiscard]] static QString commit(char digit) { return QString(40, QLatin1Char(digit)); }

    void addRef(const QString &name, const QString &ref, const QByteArray &content) const
    {
        writeFile(repoFolder(name) + QStringLiteral("/refs/") + ref, content);
    }

    /// A blob, and the link to it in the snapshot.
    void addFile(const QString &name, const QString &commit, const QString &file,
                 const QByteArray &content) const
    {
        const QString blob = QString(file).replace(u'/', u'-') + u'-' + commit.left(6);
        writeFile(repoFolder(name) + QStringLiteral("/blobs/") + blob, content);
        const QString up = QStringLiteral("../").repeated(2 + int(file.count(u'/')));
        addLink(snapshotFolder(name, commit) + u'/' + file, up + QStringLiteral("blobs/") + blob);
    }

    static void addLink(const QString &path, const QString &target)
    {
        QDir().mkpath(path.left(path.lastIndexOf(u'/')));
        QFile::link(target, path);
    }

    static void writeFile(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(path.left(path.lastIndexOf(u'/')));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the cache could not be made");
        }
    }

    struct Tensor
    {
        QByteArray name;
        QByteArray type;
        QList<qint64> shape;
        int bytes = 4;
    };
    /// A whole file; the weights are zeros.
    [[nodiscard]] static QByteArray safetensors(const QList<Tensor> &tensors)
    {
        QJsonObject header {
            {QStringLiteral("__metadata__"), QJsonObject {{QStringLiteral("format"), QStringLiteral("pt")}}}};
        qint64 end = 0;
        for (const Tensor &tensor : tensors) {
            QJsonArray shape;
            qint64 values = 1;
            for (const qint64 size : tensor.shape) {
                shape.append(size);
                values *= size;
            }
            const qint64 begin = std::exchange(end, end + values * tensor.bytes);
            header.insert(QString::fromUtf8(tensor.name),
                          QJsonObject {{QStringLiteral("dtype"), QString::fromUtf8(tensor.type)},
                                       {QStringLiteral("shape"), shape},
                                       {QStringLiteral("data_offsets"), QJsonArray {begin, end}}});
        }
        const QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
        return withLength(json) + QByteArray(end, '\0');
    }
    [[nodiscard]] static QByteArray withLength(const QByteArray &header)
    {
        QByteArray length(8, '\0');
        qToLittleEndian<quint64>(quint64(header.size()), length.data());
        return length + header;
    }

    /// A small model under "main", with everything that is read of one.
    void addModel(const QString &name, const QString &commit, const QByteArray &licence) const
    {
        addRef(name, QStringLiteral("main"), commit.toUtf8());
        addFile(name, commit, QStringLiteral("README.md"),
                "---\nlanguage: en\nlicense: " + licence
                    + "\ndatasets:\n- wikipedia\npipeline_tag: fill-mask\n---\n# A model\n");
        addFile(name, commit, QStringLiteral("config.json"),
                R"({"architectures": ["BertForMaskedLM"], "model_type": "bert", "num_hidden_layers": 12,)"
                R"( "num_attention_heads": 12, "hidden_size": 768, "torch_dtype": "float32"})");
        addFile(name, commit, QStringLiteral("model.safetensors"),
                safetensors({{"embeddings", "F32", {30, 8}}, {"dense", "F32", {8, 8}}}));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Askwell
