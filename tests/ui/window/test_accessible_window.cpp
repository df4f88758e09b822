// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "tests/ui/window/window_states.h"
#include "ui/common/accessible_button.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QMetaEnum>
#include <QRegularExpression>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// What can be used, and so has to say what it is.
bool isInteractive(const QAccessibleInterface &element)
{
    switch (element.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return element.state().focusable;
    }
}

/// Roles that say nothing of what can be done.
bool isVague(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window
        || role == QAccessible::Pane || role == QAccessible::Grouping;
}

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

struct Element
{
    QAccessible::Role role;
    QString name;
    QString description;
    QString place;
    QAccessible::State state;
};

/// Everything of the tree that is shown, depth first.
void collect(QAccessibleInterface *element, const QString &place, std::vector<Element> &found)
{
    if (element == nullptr || !element->isValid() || element->state().invisible) {
        return;
    }
    const QObject *object = element->object();
    const QString name = object == nullptr || object->objectName().isEmpty() ? roleName(element->role())
                                                                             : object->objectName();
    const QString here = place + u'/' + name;
    if (isInteractive(*element)) {
        found.push_back({element->role(), element->text(QAccessible::Name),
                         element->text(QAccessible::Description), here, element->state()});
    }
    for (int at = 0; at < element->childCount(); ++at) {
        collect(element->child(at), here, found);
    }
}

std::vector<Element> elementsOf(QWidget &window)
{
    std::vector<Element> found;
    collect(QAccessible::queryAccessibleInterface(&window), {}, found);
    return found;
}

} // namespace

/// What a screen reader is told of the window, in every state of it.
class TestAccessibleWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleButtons(); }
    void init();
    void namesWhatCanBeUsed_data() { addWindowStates(); }
    void namesWhatCanBeUsed();
    void whatIsToggledIsClicked();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestAccessibleWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void TestAccessibleWindow::namesWhatCanBeUsed()
{
    QFETCH(const int, state);
    Program program(m_home->path());
    enterState(program, windowStates().at(size_t(state)));
    const std::vector<Element> elements = elementsOf(program.window);
    QVERIFY(elements.size() > 8);
    QStringList wrong;
    QMap<std::pair<QAccessible::Role, QString>, QString> seen;
    for (const Element &each : elements) {
        const QString said = u"%1 “%2” (%3)"_s.arg(roleName(each.role), each.name, each.place);
        if (each.name.trimmed().isEmpty()) {
            wrong.append(u"no name: "_s + said);
        }
        if (isVague(each.role)) {
            wrong.append(u"a vague role: "_s + said);
        }
        static const QRegularExpression mnemonic(u"&\\w"_s);
        if (each.name.contains(mnemonic)) {
            wrong.append(u"a mark of a mnemonic: "_s + said);
        }
        const auto key = std::pair(each.role, each.name);
        if (seen.contains(key) && each.role != QAccessible::ListItem) {
            wrong.append(u"twice: %1 and %2"_s.arg(said, seen.value(key)));
        }
        seen.insert(key, each.place);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessibleWindow::whatIsToggledIsClicked()
{
    Program program(m_home->path());
    enterState(program, windowStates().front());
    const auto act = [&program](const QString &name) {
        auto *button = program.window.frame().shownPage()->findChild<QAbstractButton *>(name);
        button = button == nullptr ? program.window.findChild<QAbstractButton *>(name) : button;
        QAccessibleActionInterface *actions =
            QAccessible::queryAccessibleInterface(button)->actionInterface();
        actions->doAction(actions->actionNames().constFirst());
    };
    act(u"card2"_s);
    QVERIFY(program.session.document().answer(u"task"_s).startsWith("Fine-tune"_L1));
    act(u"step-why"_s);
    QCOMPARE(program.window.frame().shownPage()->objectName(), u"question-why"_s);
    program.session.document().setAnswers({{u"task"_s, u"A"_s}, {u"why"_s, u"B"_s}});
    // Its first action is what it does itself; the menu comes second.
    act(u"copy-button"_s);
    QCOMPARE(clipboard(), u"Task:\nA\n\nWhy it matters:\nB\n"_s);
}

QTEST_MAIN(TestAccessibleWindow)
#include "test_accessible_window.moc"
