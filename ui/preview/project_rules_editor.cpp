// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/project_rules_editor.h"

#include "app/support/invisible_characters.h"
#include "ui/common/passed_focus.h"
#include "ui/common/quiet_line.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/steps/answer_editor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastLines = 3;

class Editor final : public QPlainTextEdit
{
public:
    [[nodiscard]] QSize sizeHint() const override { return {0, heightOfLines(LeastLines + 2)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, heightOfLines(LeastLines)}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::InsertLineSeparator)) {
            // It would look like a line end and be none.
            textCursor().insertBlock();
            return;
        }
        QPlainTextEdit::keyPressEvent(event);
    }

private:
    [[nodiscard]] int heightOfLines(int lines) const
    {
        return lines * QFontMetrics(document()->defaultFont()).lineSpacing()
            + qRound(2 * document()->documentMargin());
    }
};

QString codePoint(const QString &text, const TextSpan &span)
{
    const char32_t character = span.length == 2
        ? QChar::surrogateToUcs4(text.at(span.begin), text.at(span.begin + 1))
        : text.at(span.begin).unicode();
    return u"U+%1"_s.arg(uint(character), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

ProjectRulesEditor::ProjectRulesEditor(QWidget *parent)
    : QWidget(parent)
    , m_editor(new Editor)
    , m_line(new QuietLine)
{
    m_editor->setObjectName(u"projectRulesText"_s);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabChangesFocus(true);
    m_editor->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->document()->setDocumentMargin(space(Space::Three));
    m_line->setObjectName(u"projectRulesLine"_s);
    m_line->setDismissible(false);
    m_line->setContentsMargins(space(Space::Three), space(Space::Two), space(Space::Three),
                               space(Space::Two));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_line);
    passFocusOn(*this, *m_editor);
    setZoom(m_zoom);
    retranslate();
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        nameInvisibleCharacters();
        Q_EMIT textChanged();
    });
    connect(m_line, &QuietLine::linkActivated, this, &ProjectRulesEditor::removeInvisibleCharacters);
}

QString ProjectRulesEditor::text() const
{
    return typedText(*m_editor->document());
}

void ProjectRulesEditor::startAfresh(const QString &text)
{
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
}

void ProjectRulesEditor::setText(const QString &text)
{
    if (text == this->text()) {
        return;
    }
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void ProjectRulesEditor::setZoom(qreal zoom)
{
    m_zoom = zoom;
    const QFont fixed = fixedFont(m_zoom);
    m_editor->setFont(fixed);
    m_editor->document()->setDefaultFont(fixed);
    m_editor->updateGeometry();
}

void ProjectRulesEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setZoom(m_zoom);
    }
}

void ProjectRulesEditor::retranslate()
{
    m_editor->setAccessibleName(tr("Project rules"));
    m_editor->setAccessibleDescription(tr("Your own rules; they stand at the end of the rules."));
    m_editor->setPlaceholderText(
        tr("Your own rules, one a line:\n- Our data stays in the EU", "an example of a rule"));
    nameInvisibleCharacters();
}

void ProjectRulesEditor::nameInvisibleCharacters()
{
    const QString written = text();
    const std::vector<TextSpan> found = invisibleCharacters(written);
    if (found.empty()) {
        m_line->clear();
        return;
    }
    const auto line = written.left(found.front().begin).count(u'\n') + 1;
    m_line->say(
        Tone::Problem,
        tr("Line %1 holds an invisible character, %2.", "%1 is a number, %2 names a character: U+200B")
            .arg(line)
            .arg(codePoint(written, found.front())),
        {{u"remove"_s, found.size() == 1 ? tr("Remove it") : tr("Remove all of them")}});
}

void ProjectRulesEditor::removeInvisibleCharacters()
{
    const std::vector<TextSpan> found = invisibleCharacters(text());
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    // From the end, so that earlier places stay where they are.
    for (auto each = found.rbegin(); each != found.rend(); ++each) {
        cursor.setPosition(int(each->begin));
        cursor.setPosition(int(each->begin + each->length), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.endEditBlock();
    m_editor->setFocus();
}

} // namespace Askwell::Gui
