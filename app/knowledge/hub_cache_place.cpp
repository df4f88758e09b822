// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/hub_cache_place.h"

#include <QDir>
#include <QRegularExpression>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Empty where the environment names no home; a service account's "/" is nobody's home.
QString home(const QProcessEnvironment &environment)
{
#ifdef Q_OS_WIN
    const QString folder = QDir::fromNativeSeparators(environment.value(u"USERPROFILE"_s));
#else
    const QString folder = environment.value(u"HOME"_s);
#endif
    return QDir::isAbsolutePath(folder) && !QDir(folder).isRoot() ? QDir::cleanPath(folder) : QString();
}

/// A name that is not set stays as it is, as in Python's expandvars.
QString expanded(const QString &value, const QProcessEnvironment &environment)
{
    QString text = value;
    const QString folder = home(environment);
    if (!folder.isEmpty() && (text == "~"_L1 || text.startsWith("~/"_L1))) {
        text.replace(0, 1, folder);
    }
    static const QRegularExpression variable(u"\\$(?:(\\w+)|\\{([^}]*)\\})"_s);
    QString result;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = variable.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1) + match.captured(2);
        result += text.mid(from, match.capturedStart() - from);
        result += environment.value(name, match.captured());
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

Result<QString> named(const QString &variable, const QString &below, const QProcessEnvironment &environment)
{
    const QString folder = QDir::fromNativeSeparators(expanded(environment.value(variable), environment));
    if (!QDir::isAbsolutePath(folder)) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1 names “%2”, which is no absolute path, so it is not known where "
                              "the Hugging Face cache is. Give it one that begins with a slash."),
            {variable, environment.value(variable)}};
    }
    return QDir::cleanPath(folder + below);
}

} // namespace

Result<QString> hubCachePlace(const QProcessEnvironment &environment)
{
    const struct
    {
        QString variable;
        QString below;
    } places[] = {
        {u"HF_HUB_CACHE"_s, {}},
        {u"HUGGINGFACE_HUB_CACHE"_s, {}},
        {u"HF_HOME"_s, u"/hub"_s},
        {u"XDG_CACHE_HOME"_s, u"/huggingface/hub"_s},
    };
    for (const auto &place : places) {
        if (!environment.value(place.variable).isEmpty()) {
            return named(place.variable, place.below, environment);
        }
    }
    const QString folder = home(environment);
    if (folder.isEmpty()) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "It is not known where the Hugging Face cache is, because HOME names "
                              "no folder. Set HOME to your home folder, or HF_HUB_CACHE to the "
                              "cache.")};
    }
    return folder + u"/.cache/huggingface/hub"_s;
}

} // namespace Askwell
