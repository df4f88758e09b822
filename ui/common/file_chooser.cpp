// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_chooser.h"

#include <QFileDialog>

namespace Askwell::Gui {

namespace {

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

std::optional<QString> SystemFileChooser::chooseFolder(QWidget *parent, const FileQuestion &question)
{
    return chosen(QFileDialog::getExistingDirectory(parent, question.title, question.start));
}

std::optional<QString> SystemFileChooser::openFile(QWidget *parent, const FileQuestion &question)
{
    return chosen(QFileDialog::getOpenFileName(parent, question.title, question.start, question.filter));
}

std::optional<QStringList> SystemFileChooser::openFiles(QWidget *parent, const FileQuestion &question)
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(parent, question.title, question.start, question.filter);
    return paths.isEmpty() ? std::nullopt : std::optional(paths);
}

std::optional<QString> SystemFileChooser::saveFile(QWidget *parent, const FileQuestion &question)
{
    return chosen(QFileDialog::getSaveFileName(parent, question.title, question.start, question.filter));
}

} // namespace Askwell::Gui
