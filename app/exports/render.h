// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/secret_scan.h"
#include "app/framework/context_rules.h"
#include "app/framework/framework.h"
#include "app/support/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Askwell {

struct Target;

/// A file of the person's choice.
struct PickedFile
{
    enum class Holds { Rules, Prompt, Both };

    /// Relative to the project.
    QString path;
    Holds holds = Holds::Rules;
};

/// What a project wants written.
struct ExportRequest
{
    /// The first asks the questions, the others add rules; never empty.
    std::vector<Framework> frameworks;
    RulesChoice rules {};
    /// For targets with a name in their path; empty: each framework's id. With a name, all frameworks share
    /// the file.
    QString name {};
    /// Only for targets with scopes; empty: the rules always apply.
    QStringList globs {};
    /// For targets that hold the prompt.
    QString prompt {};
    /// For the target whose path the person names.
    std::optional<PickedFile> picked {};
};

/// One file as it should stand in the project.
struct RenderedFile
{
    QString targetId;
    /// Relative to the project, '/' between.
    QString path;
    /// LF, front matter at the first character, one final newline; written as UTF-8 without a byte order
    /// mark. Of a managed block what stands between its markers.
    QString text;
    /// What is already known before the project was looked at.
    std::vector<Message> notes {};
};

/// A rendered file whose text has been screened for secrets: plans take nothing else.
struct ScreenedFile
{
    QString targetId;
    QString path;
    ScreenedText text;
    std::vector<Message> notes {};
};

/// The files of one target. Frameworks that name the same file are joined in order; the project's own rules
/// come once, at the end of the first file. Refused: a page without a rules path, names and globs that would
/// break the path or the front matter, globs where the tool knows no scopes, rules that hold a marker of the
/// managed block. Pure.
[[nodiscard]] Result<std::vector<RenderedFile>> renderTarget(const Target &target,
                                                             const ExportRequest &request);

/// The file as a plan takes it; nothing where `screening`, of its text, found secrets.
[[nodiscard]] std::optional<ScreenedFile> screenedFile(const RenderedFile &file, const Screening &screening);
/// The same although secrets were found: only where the user has said so.
[[nodiscard]] ScreenedFile overriddenFile(const RenderedFile &file, const Screening &screening);

/// Rules, a line of three dashes, prompt: for chats that read no rules file.
[[nodiscard]] QString bothText(const QString &rules, const QString &prompt);

} // namespace Askwell
