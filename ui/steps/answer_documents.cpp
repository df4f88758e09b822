// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/answer_documents.h"

#include "app/prompt/clauses.h"
#include "app/prompt/prompt_document.h"
#include "ui/steps/answer_editor.h"

#include <QPlainTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

namespace Askwell::Gui {

AnswerDocuments::AnswerDocuments(PromptDocument &prompt, QObject *parent)
    : QObject(parent)
    , m_prompt(prompt)
{
    connect(&m_prompt, &PromptDocument::answerChanged, this, &AnswerDocuments::follow);
}

QTextDocument *AnswerDocuments::document(const QString &questionId)
{
    if (QTextDocument *known = m_documents.value(questionId)) {
        return known;
    }
    auto *made = new QTextDocument(this);
    made->setDocumentLayout(new QPlainTextDocumentLayout(made));
    made->setPlainText(m_prompt.answer(questionId));
    m_documents.insert(questionId, made);
    connect(made, &QTextDocument::contentsChanged, this,
            [this, made, questionId] { m_prompt.setAnswer(questionId, typedText(*made)); });
    return made;
}

void AnswerDocuments::edit(const QString &questionId, const TextEdit &edit)
{
    QTextCursor cursor(document(questionId));
    // Without a block it would be one step with the typing that ends where it begins.
    cursor.beginEditBlock();
    cursor.setPosition(int(edit.span.begin));
    cursor.setPosition(int(edit.span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(edit.replacement);
    cursor.endEditBlock();
}

void AnswerDocuments::startAfresh()
{
    for (auto each = m_documents.cbegin(); each != m_documents.cend(); ++each) {
        // Setting the whole text forgets undo as well.
        each.value()->setPlainText(m_prompt.answer(each.key()));
    }
}

void AnswerDocuments::follow(const QString &questionId)
{
    QTextDocument *document = m_documents.value(questionId);
    const QString answer = m_prompt.answer(questionId);
    if (document == nullptr || typedText(*document) == answer) {
        return;
    }
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(answer);
    cursor.endEditBlock();
}

} // namespace Askwell::Gui
