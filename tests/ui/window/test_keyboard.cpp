// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "tests/ui/window/window_states.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// A key, and where it is listened to.
struct BoundKey
{
    QKeySequence key;
    QString name;
    const QWidget *place;
    Qt::ShortcutContext context;
};

QString nameOf(const QObject *object)
{
    return object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                          : object->objectName();
}

std::vector<BoundKey> boundKeys(const QWidget &window)
{
    std::vector<BoundKey> all;
    QSet<const QAction *> seen;
    const auto addActions = [&](const QWidget *widget) {
        for (const QAction *action : widget->actions()) {
            // A menu shows actions that are listened to elsewhere; its own are listened to where it is.
            if (action->isEnabled() && action->isVisible() && !seen.contains(action)) {
                seen.insert(action);
                for (const QKeySequence &key : action->shortcuts()) {
                    all.push_back({key, nameOf(action), widget, action->shortcutContext()});
                }
            }
        }
    };
    QList<const QWidget *> widgets {&window};
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->isVisibleTo(&window) && qobject_cast<const QMenu *>(each) == nullptr) {
            widgets.append(each);
        }
    }
    for (const QWidget *each : widgets) {
        addActions(each);
        if (const auto *button = qobject_cast<const QAbstractButton *>(each);
            button != nullptr && !button->shortcut().isEmpty()) {
            all.push_back({button->shortcut(), button->text(), button, Qt::WindowShortcut});
        } else if (const auto *label = qobject_cast<const QLabel *>(each);
                   label != nullptr && label->buddy() != nullptr) {
            if (const QKeySequence key = QKeySequence::mnemonic(label->text()); !key.isEmpty()) {
                all.push_back({key, label->text(), label, Qt::WindowShortcut});
            }
        }
    }
    for (const QShortcut *each : window.findChildren<QShortcut *>()) {
        const auto *place = qobject_cast<const QWidget *>(each->parent());
        if (each->isEnabled() && place != nullptr && place->isVisibleTo(&window)) {
            for (const QKeySequence &key : each->keys()) {
                all.push_back({key, nameOf(each), place, each->context()});
            }
        }
    }
    return all;
}

/// Whether there is a place for the focus where both would be listened to.
bool canMeet(const BoundKey &one, const BoundKey &other)
{
    const auto everywhere = [](const BoundKey &key) {
        return key.context == Qt::WindowShortcut || key.context == Qt::ApplicationShortcut;
    };
    return everywhere(one) || everywhere(other) || one.place == other.place
        || (one.context == Qt::WidgetWithChildrenShortcut && one.place->isAncestorOf(other.place))
        || (other.context == Qt::WidgetWithChildrenShortcut && other.place->isAncestorOf(one.place));
}

QStringList clashes(const std::vector<BoundKey> &keys)
{
    QStringList all;
    for (size_t one = 0; one < keys.size(); ++one) {
        for (size_t other = one + 1; other < keys.size(); ++other) {
            if (keys[one].key == keys[other].key && canMeet(keys[one], keys[other])) {
                all.append(u"%1: %2 | %3"_s.arg(keys[one].key.toString(), keys[one].name, keys[other].name));
            }
        }
    }
    return all;
}

/// Entries of one menu that share a letter.
QStringList menuClashes(const QWidget &window)
{
    QStringList all;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QMap<QString, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty() || !action->isVisible()) {
                continue;
            }
            if (letters.contains(letter)) {
                all.append(u"menu, %1: %2 | %3"_s.arg(letter, letters.value(letter), action->text()));
            }
            letters.insert(letter, action->text());
        }
    }
    return all;
}

/// What a text field does with its keys; a field that has the focus takes them before the window can.
QList<QKeySequence> editingKeys()
{
    QList<QKeySequence> all;
    for (const QKeySequence::StandardKey key : {QKeySequence::Undo,
                                                QKeySequence::Redo,
                                                QKeySequence::Cut,
                                                QKeySequence::Copy,
                                                QKeySequence::Paste,
                                                QKeySequence::SelectAll,
                                                QKeySequence::Delete,
                                                QKeySequence::Backspace,
                                                QKeySequence::DeleteStartOfWord,
                                                QKeySequence::DeleteEndOfWord,
                                                QKeySequence::DeleteEndOfLine,
                                                QKeySequence::DeleteCompleteLine,
                                                QKeySequence::MoveToNextChar,
                                                QKeySequence::MoveToPreviousChar,
                                                QKeySequence::MoveToNextWord,
                                                QKeySequence::MoveToPreviousWord,
                                                QKeySequence::MoveToNextLine,
                                                QKeySequence::MoveToPreviousLine,
                                                QKeySequence::MoveToNextPage,
                                                QKeySequence::MoveToPreviousPage,
                                                QKeySequence::MoveToStartOfLine,
                                                QKeySequence::MoveToEndOfLine,
                                                QKeySequence::MoveToStartOfBlock,
                                                QKeySequence::MoveToEndOfBlock,
                                                QKeySequence::MoveToStartOfDocument,
                                                QKeySequence::MoveToEndOfDocument,
                                                QKeySequence::SelectNextWord,
                                                QKeySequence::SelectPreviousWord}) {
        all += QKeySequence::keyBindings(key);
    }
    return all;
}

/// What of a widget is in view, in the window's coordinates.
QRect partInView(const QWidget &widget)
{
    QRect part(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget *each = widget.parentWidget(); each != nullptr; each = each->parentWidget()) {
        part &= QRect(each->mapTo(widget.window(), QPoint()), each->size());
    }
    return part;
}

Answers answersOf(Program &program)
{
    return program.session.document().answers();
}

} // namespace

/// Everything that can be done can be done by keys, in every state of the window and in every language.
class TestKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void init();
    void noTwoThingsListenToOneKey_data() { addWindowStates(); }
    void noTwoThingsListenToOneKey();
    void showsTheFocusEverywhere_data() { addWindowStates(); }
    void showsTheFocusEverywhere();
    void escapeLosesNothing_data() { addWindowStates(); }
    void escapeLosesNothing();
    void everyActionIsInAMenuOrHasAKey();
    void leavesTheKeysOfTextFieldsAlone();
    void writesAndCopiesInEveryLanguage_data();
    void writesAndCopiesInEveryLanguage();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestKeyboard::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QApplication::clipboard()->clear();
}

void TestKeyboard::noTwoThingsListenToOneKey()
{
    QFETCH(const int, state);
    Program program(m_home->path());
    enterState(program, windowStates().at(size_t(state)));
    // Most states have the same letters as others: once a language is enough for these.
    static QSet<QString> checked;
    QString names;
    for (const BoundKey &each : boundKeys(program.window)) {
        names += each.name + each.key.toString();
    }
    const bool isNew = !checked.contains(names);
    checked.insert(names);
    QStringList wrong;
    for (const LanguageRow &row : languages()) {
        if (!isNew && row.code != "en"_L1) {
            continue;
        }
        program.language.choose(row.code);
        settle();
        const std::vector<BoundKey> keys = boundKeys(program.window);
        QVERIFY(keys.size() > 30);
        for (const QString &each : clashes(keys) + menuClashes(program.window)) {
            wrong.append(row.code + u": "_s + each);
        }
    }
    program.language.choose(u"en"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestKeyboard::showsTheFocusEverywhere()
{
    QFETCH(const int, state);
    Program program(m_home->path());
    enterState(program, windowStates().at(size_t(state)));
    QWidget *const first = QApplication::focusWidget();
    QVERIFY(first != nullptr);
    QWidget *at = first;
    QList<QWidget *> stops;
    QStringList wrong;
    do {
        settle();
        stops.append(at);
        const QRect place = partInView(*at);
        const QImage focused = program.window.grab(place).toImage();
        at->clearFocus();
        if (place.isEmpty()) {
            wrong.append(nameOf(at) + u" is out of sight"_s);
        } else if (program.window.grab(place).toImage() == focused) {
            wrong.append(nameOf(at) + u" looks the same with and without the focus"_s);
        }
        at->setFocus(Qt::TabFocusReason);
        // From blank to blank, or from link to link, in one place.
        for (int tabs = 0; tabs < 12 && QApplication::focusWidget() == at; ++tabs) {
            press(Qt::Key_Tab);
        }
        QVERIFY2(QApplication::focusWidget() != at && QApplication::focusWidget() != nullptr,
                 qPrintable(u"no way on from "_s + nameOf(at)));
        at = QApplication::focusWidget();
    } while (at != first && stops.size() < 60);
    // From the last blank Tab goes on to Next: what lies between is gone through backwards.
    for (int tabs = 0; tabs < 60; ++tabs) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        if (QWidget *stop = QApplication::focusWidget(); !stops.contains(stop)) {
            stops.append(stop);
        }
    }
    for (QWidget *each : program.window.findChildren<QWidget *>()) {
        if ((each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->isVisible() && each->isEnabled()
            && !stops.contains(each)) {
            wrong.append(nameOf(each) + u" is passed over"_s);
        }
    }
    QVERIFY(stops.size() > 2);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestKeyboard::escapeLosesNothing()
{
    QFETCH(const int, state);
    Program program(m_home->path());
    enterState(program, windowStates().at(size_t(state)));
    const Answers before = answersOf(program);
    const QString rules = program.session.document().rulesText();
    const auto projects = program.profiles.entries().size();
    const auto prompts = program.session.prompts().size();
    for (int times = 0; times < 3; ++times) {
        press(Qt::Key_Escape);
        settle();
        QVERIFY(program.window.isVisible());
    }
    QCOMPARE(answersOf(program), before);
    QCOMPARE(program.session.document().rulesText(), rules);
    QCOMPARE(program.profiles.entries().size(), projects);
    QCOMPARE(program.session.prompts().size(), prompts);
    // Every panel is left by it.
    const QString page = program.window.frame().shownPage()->objectName();
    QVERIFY2(page.startsWith("question-"_L1) || page == "review-page"_L1, qPrintable(page));
}

void TestKeyboard::everyActionIsInAMenuOrHasAKey()
{
    Program program(m_home->path());
    enterState(program, windowStates().front());
    QSet<const QAction *> inMenus;
    for (const QMenu *menu : program.window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            inMenus.insert(action);
        }
    }
    for (const QAction *action : program.window.actions().all()) {
        QVERIFY2(inMenus.contains(action) || !action->shortcuts().isEmpty(),
                 qPrintable(action->objectName()));
    }
    QVERIFY(inMenus.size() > 30);
}

void TestKeyboard::leavesTheKeysOfTextFieldsAlone()
{
    Program program(m_home->path());
    const QList<QKeySequence> taken = editingKeys();
    QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    for (const BoundKey &each : boundKeys(program.window)) {
        QVERIFY2(!taken.contains(each.key), qPrintable(each.name + u": "_s + each.key.toString()));
    }
}

void TestKeyboard::writesAndCopiesInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const LanguageRow &row : languages()) {
        QTest::newRow(qPrintable(row.code)) << row.code;
    }
}

void TestKeyboard::writesAndCopiesInEveryLanguage()
{
    QFETCH(const QString, code);
    Program program(m_home->path());
    program.language.choose(code);
    enterState(program, windowStates().front());
    // Task from the second card, Tab from blank to blank; Why as it comes.
    press(Qt::Key_2, Qt::ControlModifier);
    type(u"12,000 reviews"_s);
    press(Qt::Key_Tab);
    type(u"sorting by mood"_s);
    press(Qt::Key_Tab);
    type(u"macro-F1"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    type(u"Reading takes a day a week."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clipboard(),
             u"Task:\nFine-tune a model on a custom dataset: 12,000 reviews. The task is sorting by mood. "
             "Report macro-F1 on a held-out test split.\n\nWhy it matters:\nReading takes a day a week.\n"_s);
    QCOMPARE(program.line().tone(), Tone::Done);

    // The next one typed throughout, from a new prompt.
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Sort the letters."_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type(u"They pile up."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"Task:\nSort the letters.\n\nWhy it matters:\nThey pile up.\n"_s);
    program.language.choose(u"en"_s);
}

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
