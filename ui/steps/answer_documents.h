// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

class QTextDocument;

namespace Askwell {
class PromptDocument;
struct TextEdit;
} // namespace Askwell

namespace Askwell::Gui {

/// The text documents in which the answers are written, one a question, alive for the session: undo survives
/// leaving a step and changing the framework. The prompt document follows them, and they follow it.
class AnswerDocuments final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerDocuments)

public:
    /// `prompt` must outlive this.
    explicit AnswerDocuments(PromptDocument &prompt, QObject *parent = nullptr);

    /// Made on first use; owned here.
    [[nodiscard]] QTextDocument *document(const QString &questionId);

    /// One undoable step, apart from what was typed before it.
    void edit(const QString &questionId, const TextEdit &edit);

    /// Takes the prompt's answers as they are and forgets the undo steps: another prompt was opened.
    void startAfresh();

private:
    void follow(const QString &questionId);

    PromptDocument &m_prompt;
    QMap<QString, QTextDocument *> m_documents;
};

} // namespace Askwell::Gui
