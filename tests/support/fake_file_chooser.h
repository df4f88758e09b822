// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/file_chooser.h"

namespace Askwell::Gui {

/// Answers in the person's place: with `answer`, or by cancelling where there is none.
class FakeFileChooser final : public FileChooser
{
public:
    std::optional<QString> answer {};
    FileQuestion asked {};
    int times = 0;

    std::optional<QString> chooseFolder(QWidget *, const FileQuestion &question) override
    {
        return note(question);
    }
    std::optional<QString> openFile(QWidget *, const FileQuestion &question) override
    {
        return note(question);
    }
    std::optional<QStringList> openFiles(QWidget *, const FileQuestion &question) override
    {
        const std::optional<QString> path = note(question);
        return path ? std::optional(QStringList {*path}) : std::nullopt;
    }
    std::optional<QString> saveFile(QWidget *, const FileQuestion &question) override
    {
        return note(question);
    }

private:
    std::optional<QString> note(const FileQuestion &question)
    {
        asked = question;
        ++times;
        return answer;
    }
};

} // namespace Askwell::Gui
