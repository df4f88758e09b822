// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/answer_editor.h"
#include "ui/steps/answer_insertion.h"

#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextDocument>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// In the tables "|" is the cursor, and two of them stand around what is selected.
class TestAnswerInsertion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsSentences_data();
    void addsSentences();
    void insertsModels_data();
    void insertsModels();
};

namespace {

class Answer final
{
public:
    explicit Answer(const QString &marked)
    {
        m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
        m_document.setPlainText(QString(marked).remove(u'|'));
        m_document.clearUndoRedoStacks();
        m_editor = std::make_unique<AnswerEditor>(&m_document);
        const int first = int(marked.indexOf(u'|'));
        const int last = int(marked.lastIndexOf(u'|'));
        QTextCursor cursor(&m_document);
        cursor.setPosition(first);
        cursor.setPosition(last > first ? last - 1 : first, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
    }

    [[nodiscard]] AnswerEditor &editor() { return *m_editor; }
    [[nodiscard]] QString marked() const
    {
        QString text = m_editor->answer();
        return text.insert(m_editor->textCursor().position(), u'|');
    }

private:
    QTextDocument m_document;
    std::unique_ptr<AnswerEditor> m_editor;
};

} // namespace

void TestAnswerInsertion::addsSentences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("insertion");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        LineInsertion insertion) {
        QTest::newRow(name) << before << after << int(insertion);
    };
    const QString machine = u"This machine: NVIDIA GeForce RTX 3090 with 24 GB, 64 GB RAM."_s;
    row("into an empty answer", u"|"_s, machine + u'|', LineInsertion::Added);
    row("under the last line, wherever the cursor is", u"On-d|evice."_s, u"On-device.\n"_s + machine + u'|',
        LineInsertion::Added);
    row("right under the last word", u"On-device. \n\n|"_s, u"On-device.\n"_s + machine + u'|',
        LineInsertion::Added);
    row("never twice", machine + u"\n|Ship it."_s, machine + u"|\nShip it."_s, LineInsertion::Unchanged);
    row("never twice where it was gone on with", machine + u" And a T4.|"_s, machine + u"| And a T4."_s,
        LineInsertion::Unchanged);
    row("in the place of an older one", u"|a\nThis machine: 16 GB RAM.\nb"_s, u"a\n"_s + machine + u"|\nb"_s,
        LineInsertion::Replaced);
    row("what follows the older one stays", u"|This machine: Tesla T4 with 15 GB. Also a 3.5 GB disk."_s,
        machine + u"| Also a 3.5 GB disk."_s, LineInsertion::Replaced);
    row("a line that was written by hand stays", u"|This machine: mine"_s,
        u"This machine: mine\n"_s + machine + u'|', LineInsertion::Added);
}

void TestAnswerInsertion::addsSentences()
{
    QFETCH(const QString, before);
    QFETCH(const int, insertion);
    Answer answer(before);
    QCOMPARE(
        int(insertFact(answer.editor(), u"This machine: NVIDIA GeForce RTX 3090 with 24 GB, 64 GB RAM."_s)),
        insertion);
    QTEST(answer.marked(), "after");
    if (insertion != int(LineInsertion::Unchanged)) {
        answer.editor().undo();
        QCOMPARE(answer.editor().answer(), QString(before).remove(u'|'));
        QVERIFY(!answer.editor().document()->isUndoAvailable());
    }
}

void TestAnswerInsertion::insertsModels_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    row("into an empty answer", u"|"_s, u"org/name@86b5e09|"_s);
    row("after a space", u"Use | here"_s, u"Use org/name@86b5e09| here"_s);
    row("at the end of a word", u"Use|"_s, u"Use org/name@86b5e09|"_s);
    row("at the beginning of a word", u"Use |it"_s, u"Use org/name@86b5e09 |it"_s);
    row("never in the middle of one", u"Class|ify reviews"_s, u"Classify org/name@86b5e09| reviews"_s);
    row("after a full stop", u"Classify.|"_s, u"Classify. org/name@86b5e09|"_s);
    row("between brackets", u"a model (|)"_s, u"a model (org/name@86b5e09|)"_s);
    row("before a full stop", u"Use |."_s, u"Use org/name@86b5e09|."_s);
    row("in the place of what is selected", u"Use |BERT| here"_s, u"Use org/name@86b5e09| here"_s);
    row("in the place of a blank", u"Evaluate {{mod|els}} for it"_s, u"Evaluate org/name@86b5e09| for it"_s);
    row("in the place of a selected blank", u"Evaluate |{{models}}| for it"_s,
        u"Evaluate org/name@86b5e09| for it"_s);
    row("pins the name that holds the cursor", u"Use org/na|me."_s, u"Use org/name@86b5e09|."_s);
    row("pins it within marks", u"Use `org/name|`."_s, u"Use `org/name@86b5e09|`."_s);
    row("another name stays", u"Use org/name-la|rge"_s, u"Use org/name-large org/name@86b5e09|"_s);
    row("another owner's stays", u"Use my-org/na|me"_s, u"Use my-org/name org/name@86b5e09|"_s);
    row("a newer commit in the place of an older one", u"Use org/name@0123|abc, then"_s,
        u"Use org/name@86b5e09|, then"_s);
    row("behind a sign of two units", u"Use \U0001F917|"_s, u"Use \U0001F917org/name@86b5e09|"_s);
    row("on a line of its own", u"a\n|\nb"_s, u"a\norg/name@86b5e09|\nb"_s);
}

void TestAnswerInsertion::insertsModels()
{
    QFETCH(const QString, before);
    Answer answer(before);
    insertModel(answer.editor(), u"org/name@86b5e09"_s);
    QTEST(answer.marked(), "after");
    answer.editor().undo();
    QCOMPARE(answer.editor().answer(), QString(before).remove(u'|'));
    QVERIFY(!answer.editor().document()->isUndoAvailable());
}

QTEST_MAIN(TestAnswerInsertion)
#include "test_answer_insertion.moc"
