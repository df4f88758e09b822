// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudo_translator.h"
#include "tests/ui/window/window_fixture.h"
#include "tests/ui/window/window_states.h"
#include "ui/common/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// What a person reads or hears of a window, by where it stands; sorted, since parts that are made anew stand
/// last among their siblings.
using Texts = QMap<QString, QStringList>;

QString placeOf(const QObject *object)
{
    QString place;
    for (; object != nullptr; object = object->parent()) {
        const QString name = object->objectName();
        place =
            (name.isEmpty() ? QString::fromLatin1(object->metaObject()->className()) : name) + u'/' + place;
    }
    return place;
}

Texts textsOf(QWidget &window)
{
    Texts texts;
    const auto add = [&](const QObject *object, const QString &kind, const QString &text) {
        if (!text.isEmpty()) {
            texts[placeOf(object) + kind].append(text);
        }
    };
    for (QWidget *each : window.findChildren<QWidget *>()) {
        // What nobody can reach may say what it likes until it is shown.
        if (!each->isVisibleTo(&window)) {
            continue;
        }
        add(each, u"name"_s, each->accessibleName());
        add(each, u"description"_s, each->accessibleDescription());
        add(each, u"tip"_s, each->toolTip());
        if (const auto *label = qobject_cast<QLabel *>(each)) {
            add(each, u"text"_s, label->text());
        } else if (const auto *button = qobject_cast<QAbstractButton *>(each)) {
            add(each, u"text"_s, button->text());
        } else if (const auto *line = qobject_cast<QLineEdit *>(each)) {
            add(each, u"placeholder"_s, line->placeholderText());
        } else if (const auto *edit = qobject_cast<QPlainTextEdit *>(each)) {
            add(each, u"placeholder"_s, edit->placeholderText());
        }
    }
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        add(menu, u"title"_s, menu->title());
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!action->isSeparator() && action->menu() == nullptr) {
            add(action, u"text"_s, action->text());
        }
    }
    for (QStringList &each : texts) {
        each.sort();
    }
    return texts;
}

QStringList differences(const Texts &expected, const Texts &found)
{
    QStringList all;
    for (auto at = expected.begin(); at != expected.end(); ++at) {
        if (found.value(at.key()) != at.value()) {
            all.append(u"%1\n    expected: %2\n    found:    %3"_s.arg(at.key(), at.value().join(u" | "_s),
                                                                       found.value(at.key()).join(u" | "_s)));
        }
    }
    return all;
}

/// What the framework page says goes into the prompt or is the page's own; languages have their own names.
bool mayStayEnglish(const QString &text)
{
    static const QString page = [] {
        QFile file(u"" ASKWELL_SOURCE "/resources/frameworks/hugging-face.md"_s);
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).remove(u"**"_s).replace(u"\n> "_s, u" "_s).simplified()
            : QString();
    }();
    static const QRegularExpression noWords(u"^(Ctrl\\+\\d|\\P{L}*)$"_s);
    QString plain = text.simplified();
    plain.remove(u"<b>"_s).remove(u"</b>"_s).remove(u" ▾"_s);
    return noWords.match(text).hasMatch() || page.contains(plain)
        || std::ranges::any_of(languages(), [&](const LanguageRow &row) { return row.name == text; });
}

} // namespace

/// The window in other languages, and in one that is made up.
class TestWindowLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysTheSameWhetherItStartedInALanguageOrWasSwitched_data();
    void saysTheSameWhetherItStartedInALanguageOrWasSwitched();
    void leavesNothingUntranslated_data() { saysTheSameWhetherItStartedInALanguageOrWasSwitched_data(); }
    void leavesNothingUntranslated();
    void asksOnlyForTextsThatTranslatorsWereGiven();
    void keepsWhatIsWrittenWhenItIsSwitched();
    void isChosenInTheMenuAndRemembered();

private:
    void start(Program &program);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PseudoTranslator> m_pseudo;
};

void TestWindowLanguage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_pseudo = std::make_unique<PseudoTranslator>();
}

void TestWindowLanguage::cleanup()
{
    m_pseudo.reset();
}

void TestWindowLanguage::start(Program &program)
{
    program.session.resume();
    program.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&program.window));
}

void TestWindowLanguage::saysTheSameWhetherItStartedInALanguageOrWasSwitched_data()
{
    addWindowStates(false);
}

void TestWindowLanguage::saysTheSameWhetherItStartedInALanguageOrWasSwitched()
{
    QFETCH(int, state);
    const WindowState &shown = windowStates().at(size_t(state));
    Texts switched;
    Texts english;
    Texts back;
    {
        Program program(m_home->filePath(u"switched"_s));
        enterState(program, shown);
        english = textsOf(program.window);
        QCoreApplication::installTranslator(m_pseudo.get());
        settle();
        switched = textsOf(program.window);
        QCoreApplication::removeTranslator(m_pseudo.get());
        settle();
        back = textsOf(program.window);
    }
    QCoreApplication::installTranslator(m_pseudo.get());
    Program program(m_home->filePath(u"started"_s));
    enterState(program, shown);
    const Texts started = textsOf(program.window);
    QCoreApplication::removeTranslator(m_pseudo.get());

    const QStringList wrong = differences(started, switched) + differences(english, back);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestWindowLanguage::leavesNothingUntranslated()
{
    QFETCH(int, state);
    QCoreApplication::installTranslator(m_pseudo.get());
    Program program(m_home->path());
    enterState(program, windowStates().at(size_t(state)));
    const Texts texts = textsOf(program.window);
    QCoreApplication::removeTranslator(m_pseudo.get());
    QStringList plain;
    for (auto at = texts.begin(); at != texts.end(); ++at) {
        for (const QString &text : at.value()) {
            if (!text.contains(PseudoTranslator::mark) && !mayStayEnglish(text)) {
                plain.append(at.key() + u": "_s + text);
            }
        }
    }
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
}

void TestWindowLanguage::asksOnlyForTextsThatTranslatorsWereGiven()
{
    QCoreApplication::installTranslator(m_pseudo.get());
    for (const WindowState &state : windowStates()) {
        Program program(m_home->filePath(QString::fromLatin1(state.name)));
        enterState(program, state);
    }
    QCoreApplication::removeTranslator(m_pseudo.get());

    QSet<AskedText> given;
    QFile file(u"" ASKWELL_SOURCE "/translations/askwell_fr.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    AskedText text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "name"_L1) {
                text.context = xml.readElementText();
            } else if (xml.name() == "source"_L1) {
                text.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                text.comment = xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            given.insert(text);
            text.comment.clear();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(given.size() > 500);
    QStringList missing;
    for (const AskedText &asked : std::as_const(m_pseudo->asked)) {
        // What another program or the system said is passed on as it is.
        const bool isWords = asked.source != "%1"_L1;
        if (isWords && PseudoTranslator::isOurs(asked.context.toUtf8().constData())
            && !given.contains(asked)) {
            missing.append(u"%1: %2 (%3)"_s.arg(asked.context, asked.source, asked.comment));
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestWindowLanguage::keepsWhatIsWrittenWhenItIsSwitched()
{
    Program program(m_home->path());
    start(program);
    type(u"Sort reviews"_s);
    const QString task = program.session.document().framework().questions.front().id;
    for (const LanguageRow &row : languages()) {
        Q_EMIT program.window.languageChosen(row.code);
        QCOMPARE(program.language.shown(), row.code);
        settle();
        QCOMPARE(program.session.document().answers().value(task), u"Sort reviews"_s);
        type(u"x"_s);
        press(Qt::Key_Backspace);
    }
    program.language.choose(u"en"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.session.document().answers().value(task), u"Sort reviewsx"_s);
}

void TestWindowLanguage::isChosenInTheMenuAndRemembered()
{
    for (const LanguageRow &row : languages()) {
        {
            Program program(m_home->path());
            start(program);
            auto *action = program.window.findChild<QAction *>("language-"_L1 + row.code);
            QVERIFY(action != nullptr);
            action->trigger();
            QCOMPARE(program.language.shown(), row.code);
            QCOMPARE(program.window.layoutDirection(), QLocale(row.code).textDirection());
            QCOMPARE(QLocale().language(), QLocale(row.code).language());
        }
        const Program program(m_home->path());
        QCOMPARE(program.settings.text(Setting::Language), row.code);
        QVERIFY(program.window.findChild<QAction *>("language-"_L1 + row.code)->isChecked());
    }
}

QTEST_MAIN(TestWindowLanguage)
#include "test_window_language.moc"
