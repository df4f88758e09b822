// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/series.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/text_pane.h"

#include <QEventLoop>
#include <QPlainTextEdit>
#include <QTimer>

namespace Askwell::Bench {

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wholeParagraph = 1'000'000;

/// Tells whether a widget has been painted since it was asked last.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *watched)
    {
        watched->installEventFilter(this);
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
    }

    /// Runs the event loop until it was, and sleeps for no fixed time meanwhile as QTest's waiting does;
    /// false after two seconds.
    [[nodiscard]] bool wait()
    {
        m_limit.start(2000);
        const bool painted = m_painted || m_loop.exec() == 0;
        m_limit.stop();
        m_painted = false;
        return painted;
    }
    void forget() { m_painted = false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            // Behind the painting itself.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_painted = true;
                    m_loop.quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QEventLoop m_loop;
    QTimer m_limit;
    bool m_painted = false;
};

/// Keys into what has the focus, each until `painted` was.
void timeKeys(const QString &name, QWidget *painted, int keys)
{
    PaintWatch watch(painted);
    Series series(name);
    for (int key = 0; key < keys; ++key) {
        watch.forget();
        bool seen = false;
        series.time([&] {
            QTest::keyClick(QApplication::focusWidget(), key % 6 == 5 ? ' ' : 'e');
            seen = watch.wait();
        });
        if (!seen) {
            qWarning("%s: key %d was not painted within two seconds", qPrintable(name), key);
        }
        // A person pauses; what waits for a pause has its turn.
        QTest::qWait(20);
    }
    series.print();
}

struct Window
{
    explicit Window(const QString &task)
        : program(home.path())
    {
        RulesChoice rules;
        rules.level = RulesLevel::Full;
        program.session.document().setRules(rules);
        program.session.document().setAnswers({{u"task"_s, task}, {u"why"_s, u"Sorting takes a day."_s}});
        program.window.resize(760, 800);
        showToType(program.window);
        // Colours and tables come after the first frame.
        QTest::qWait(1500);
        if (auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) {
            editor->moveCursor(QTextCursor::End);
        }
    }

    QTemporaryDir home;
    Program program;
};

void timeWindow(const QString &name, const QString &task)
{
    Window window(task);
    timeKeys(name, window.program.window.frame().promptPane().textPane()->viewport(), 200);
}

void timeBareEditor(const QString &name, const QString &text)
{
    QPlainTextEdit editor;
    editor.resize(728, 300);
    editor.setPlainText(text);
    editor.moveCursor(QTextCursor::End);
    showToType(editor);
    editor.setFocus();
    timeKeys(name, editor.viewport(), 200);
}

} // namespace

void measureTyping()
{
    timeWindow(u"key, 2 KB"_s, brief(2000, 400));
    timeWindow(u"key, 100 KB in lines"_s, brief(100'000, 1000));
    timeBareEditor(u"key, 100 KB paragraph, bare editor"_s, brief(100'000, wholeParagraph));
    timeWindow(u"key, 100 KB paragraph"_s, brief(100'000, wholeParagraph));
}

void measureLongestBlock()
{
    Window window(brief(100'000, 1000));
    Series elapsed(u"longest block, 1,000 keys into 100 KB"_s);
    Series computed(u"longest block, computed, 1,000 keys into 100 KB"_s);
    for (int key = 0; key < 1000; ++key) {
        resetLongestEvents();
        QTest::keyClick(QApplication::focusWidget(), key % 6 == 5 ? ' ' : 'e');
        QTest::qWait(30);
        elapsed.add(longestEvents().elapsed);
        computed.add(longestEvents().computed);
    }
    elapsed.print();
    computed.print();
}

void startOnce()
{
    const QTemporaryDir home;
    Program program(home.path());
    program.session.resume();
    PaintWatch watch(program.window.frame().promptPane().textPane()->viewport());
    program.window.show();
    (void)watch.wait();
}

} // namespace Askwell::Bench
