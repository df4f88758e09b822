// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace Askwell::Gui {

class QuietLine;

/// Where the project's own rules are written. Plain text; undo lasts as long as the editor. Characters that
/// nobody sees are named and offered for removal: rules are instructions to an AI.
class ProjectRulesEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectRulesEditor)

public:
    explicit ProjectRulesEditor(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Another project's rules: undo is void.
    void startAfresh(const QString &text);
    /// A change from elsewhere, undoable; nothing happens where the text is the same.
    void setText(const QString &text);
    void setZoom(qreal zoom);

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void nameInvisibleCharacters();
    void removeInvisibleCharacters();

    QPlainTextEdit *m_editor;
    QuietLine *m_line;
    qreal m_zoom = 1.0;
};

} // namespace Askwell::Gui
