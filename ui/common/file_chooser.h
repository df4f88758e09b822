// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Askwell::Gui {

/// What a file dialog is asked with.
struct FileQuestion
{
    QString title {};
    /// The folder to start in, or the file that is suggested; empty: the system's own choice.
    QString start {};
    /// As QFileDialog takes it: "Askwell projects (*.askwell)". Unused for folders.
    QString filter {};
};

/// Asks for files and folders. An interface, so that tests answer in the person's place; nothing where the
/// person cancels.
class FileChooser
{
public:
    virtual ~FileChooser() = default;

    [[nodiscard]] virtual std::optional<QString> chooseFolder(QWidget *parent,
                                                              const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> openFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QStringList> openFiles(QWidget *parent,
                                                               const FileQuestion &question) = 0;
    /// Asks by itself before it returns a file that exists.
    [[nodiscard]] virtual std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) = 0;

protected:
    FileChooser() = default;
    FileChooser(const FileChooser &) = default;
    FileChooser &operator=(const FileChooser &) = default;
};

/// The system's own dialogs.
class SystemFileChooser final : public FileChooser
{
public:
    [[nodiscard]] std::optional<QString> chooseFolder(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> openFile(QWidget *parent, const FileQuestion &question) override;
    [[nodiscard]] std::optional<QStringList> openFiles(QWidget *parent,
                                                       const FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) override;
};

} // namespace Askwell::Gui
