// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Askwell {
class ProfileStore;
}

namespace Askwell::Gui {

class FileChooser;

/// The list of projects: search, open, rename, duplicate, delete with undo, import and export. A page in the
/// window, not a dialog.
class ProjectsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectsPanel)

public:
    /// `store` and `chooser` must outlive the panel.
    ProjectsPanel(ProfileStore &store, FileChooser &chooser, QWidget *parent = nullptr);
    ~ProjectsPanel() override;

    /// Empties the search and puts the cursor there; call it whenever the panel opens.
    void start();

Q_SIGNALS:
    void projectChosen(const QString &id);
    /// By Back or Escape.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace Askwell::Gui
