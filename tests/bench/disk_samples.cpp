// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/disk_samples.h"

#include "app/profiles/profile_store.h"
#include "tests/bench/series.h"

#include <QDir>
#include <QFile>

namespace Askwell::Bench {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

} // namespace

void makeProjects(const QString &dataFolder, int count)
{
    const QString folder = dataFolder + u"/profiles"_s;
    QDir().mkpath(folder);
    for (int number = 0; number < count; ++number) {
        Profile project;
        project.id = u"project-%1"_s.arg(number);
        project.name = u"Reviews number %1"_s.arg(number);
        project.folder = u"/srv/reviews/%1"_s.arg(number);
        project.frameworks = {u"hugging-face"_s};
        SavedPrompt prompt;
        prompt.id = u"p1"_s;
        prompt.answers = {{u"task"_s, brief(500, 400)}, {u"why"_s, u"Because of %1."_s.arg(number)}};
        project.prompts = {prompt};
        const QString path = folder + u'/' + project.id + u".json"_s;
        write(path, bytesOfProfile(project, path));
    }
}

void makePages(const QString &folder, int count)
{
    QFile bundled(u":/frameworks/hugging-face.md"_s);
    if (!bundled.open(QIODevice::ReadOnly)) {
        qFatal("there is no bundled page");
    }
    const QByteArray page = bundled.readAll();
    for (int number = 0; number < count; ++number) {
        const QByteArray name = "page-" + QByteArray::number(number);
        QByteArray own = page;
        own.replace("id: hugging-face", "id: " + name);
        write(folder + u'/' + QString::fromLatin1(name) + u".md"_s, own);
    }
}

} // namespace Askwell::Bench
