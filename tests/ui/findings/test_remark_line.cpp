// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/remark_line.h"

#include "app/checks/task_nudge.h"
#include "ui/common/quiet_line.h"
#include "ui/findings/remark_list.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Askwell::CheckFix)

namespace {

Finding finding(Askwell::Severity severity)
{
    Finding made;
    made.check = u"LEAK-1"_s;
    made.severity = severity;
    made.questionId = u"task"_s;
    made.span = {3, 4};
    made.message = {"It leaks."};
    made.why = u"Avoid data leakage"_s;
    made.fix = CheckFix {{"Mend it"}, u"task"_s, {{3, 4}, u"x"_s}};
    made.matched = u"leak"_s;
    return made;
}

QStringList linkIds(RemarkLine &line)
{
    QStringList ids;
    for (const QuietLink &link : line.line().links()) {
        ids.append(link.id);
    }
    return ids;
}

QStringList menuNames(RemarkLine &line)
{
    Q_EMIT line.line().linkActivated(u"more"_s);
    QStringList names;
    auto *menu = line.findChild<QMenu *>(u"remark-menu"_s);
    if (menu != nullptr) {
        for (const QAction *action : menu->actions()) {
            names.append(action->objectName());
        }
        delete menu;
    }
    return names;
}

} // namespace

class TestRemarkLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProblemIsMarkedAsOne();
    void aSuggestionIsNoAlarm();
    void anErrorCannotBeDismissed();
    void linksTellWhatIsAsked();
    void aNudgeOffersItsAnswersAndCanBeClosed();
    void anEmptyLineTakesNoPlace();
    void aListHasAHeadingForWhatIsWorthAdding();
};

void TestRemarkLine::aProblemIsMarkedAsOne()
{
    RemarkLine line;
    line.setRemark(remarkOf(finding(Askwell::Severity::Warning)));
    QCOMPARE(line.line().tone(), Tone::Problem);
    QCOMPARE(line.line().sentence(), u"It leaks."_s);
    QCOMPARE(linkIds(line), QStringList({u"fix-0"_s, u"rule"_s, u"more"_s}));
    QCOMPARE(menuNames(line), QStringList {u"dismiss"_s});
    line.setPlaceOffered(true);
    QCOMPARE(menuNames(line), QStringList({u"place"_s, u"dismiss"_s}));
}

void TestRemarkLine::aSuggestionIsNoAlarm()
{
    RemarkLine line;
    line.setRemark(remarkOf(finding(Askwell::Severity::Suggestion)));
    QCOMPARE(line.line().tone(), Tone::WorthAdding);
}

void TestRemarkLine::anErrorCannotBeDismissed()
{
    RemarkLine line;
    line.setRemark(remarkOf(finding(Askwell::Severity::Error)));
    QCOMPARE(linkIds(line), QStringList({u"fix-0"_s, u"rule"_s}));
}

void TestRemarkLine::linksTellWhatIsAsked()
{
    RemarkLine line;
    const Remark remark = remarkOf(finding(Askwell::Severity::Warning));
    line.setRemark(remark);
    QSignalSpy fixes(&line, &RemarkLine::fixChosen);
    QSignalSpy rules(&line, &RemarkLine::ruleAsked);
    Q_EMIT line.line().linkActivated(u"fix-0"_s);
    Q_EMIT line.line().linkActivated(u"fix-9"_s);
    Q_EMIT line.line().linkActivated(u"rule"_s);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.first().first().value<CheckFix>().edit.replacement, u"x"_s);
    QCOMPARE(rules.first().first().toString(), u"Avoid data leakage"_s);
    Remark dismissed;
    connect(&line, &RemarkLine::dismissed, this, [&dismissed](const Remark &each) { dismissed = each; });
    Q_EMIT line.line().linkActivated(u"more"_s);
    line.findChild<QAction *>(u"dismiss"_s)->trigger();
    QVERIFY(dismissed == remark);
}

void TestRemarkLine::aNudgeOffersItsAnswersAndCanBeClosed()
{
    TaskNudge nudge {u"language"_s, {"Which language?"}, {}};
    nudge.choices.push_back({{"%1", {u"English"_s}}, u"task"_s, {}});
    nudge.choices.push_back({{"%1", {u"French"_s}}, u"task"_s, {}});
    RemarkLine line;
    line.setRemark(remarkOf(nudge, u"task"_s));
    QCOMPARE(linkIds(line), QStringList({u"fix-0"_s, u"fix-1"_s}));
    QCOMPARE(line.line().links().at(1).words, u"French"_s);
    QString closed;
    connect(&line, &RemarkLine::closed, this, [&closed](const Remark &remark) { closed = remark.id; });
    Q_EMIT line.line().dismissed();
    QCOMPARE(closed, u"language"_s);
}

void TestRemarkLine::anEmptyLineTakesNoPlace()
{
    RemarkLine line;
    line.setRemark(remarkOf(finding(Askwell::Severity::Warning)));
    QVERIFY(line.sizeHint().height() > 0);
    line.setRemark(std::nullopt);
    QVERIFY(line.line().isHidden());
}

void TestRemarkLine::aListHasAHeadingForWhatIsWorthAdding()
{
    RemarkList list;
    const Remark problem = remarkOf(finding(Askwell::Severity::Warning));
    const Remark other = remarkOf(finding(Askwell::Severity::Suggestion));
    list.setRemarks({problem, problem}, {});
    QVERIFY(!list.isHidden());
    QVERIFY(list.findChild<QWidget *>(u"worth-adding-heading"_s)->isHidden());
    list.setRemarks({problem}, {other});
    QVERIFY(!list.findChild<QWidget *>(u"worth-adding-heading"_s)->isHidden());
    QCOMPARE(list.lines().size(), size_t(2));
    QCOMPARE(list.lines().at(1)->line().tone(), Tone::WorthAdding);
    list.setRemarks({}, {other});
    QVERIFY(list.lines().at(1)->isHidden());
    list.setRemarks({}, {});
    QVERIFY(list.isHidden());
}

QTEST_MAIN(TestRemarkLine)
#include "test_remark_line.moc"
