// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/plan.h"
#include "app/exports/render.h"
#include "app/exports/writer.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Askwell {
class BackgroundRunner;
class DataPlaces;
} // namespace Askwell

namespace Askwell::Gui {

class FileChooser;

/// What there is to save, and where it went before: all that the panel knows of a session.
struct SaveRulesInput
{
    /// The first framework asks the questions; with an empty prompt, targets that hold the prompt stay away.
    ExportRequest request {};
    /// The project's folder; empty where none was chosen yet.
    QString folder {};
    /// Most recent first; offered beside the dialog.
    QStringList recentFolders {};
    /// Ids of the ticked targets.
    QStringList targets {QStringLiteral("cursor"), QStringLiteral("rules-md")};
    /// What the project file knows of files written before; the data folder's record is asked besides.
    WrittenHashes written {};
};

/// *Save rules*: the files that AI tools read, what would happen to each, and the agreement to it. A page in
/// the window, not a dialog. Nothing is written before its button is pressed, and a file of someone else's is
/// replaced only after its difference was shown and agreed to.
class SaveRulesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveRulesPanel)

public:
    /// `runner` and `chooser` must outlive the panel.
    SaveRulesPanel(const DataPlaces &places, BackgroundRunner &runner, FileChooser &chooser,
                   QWidget *parent = nullptr);
    ~SaveRulesPanel() override;

    /// Shows the state of `input`; agreements given before are forgotten. Call it whenever the panel opens.
    void setInput(const SaveRulesInput &input);

Q_SIGNALS:
    void folderChosen(const QString &folder);
    /// Ids, in the order of the table.
    void targetsChosen(const QStringList &targets);
    /// `outcome.hashes` is what a project file keeps.
    void written(const QString &folder, const Askwell::ExportOutcome &outcome);
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
