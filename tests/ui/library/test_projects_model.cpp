// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/projects_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestProjectsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContractOfModels();
    void keepsTheOrderThatItWasGiven();
    void searches_data();
    void searches();
    void asksForAnotherName_data();
    void asksForAnotherName();
    void aBrokenProjectSaysWhyAndCannotBeRenamed();
    void saysWhenInFewWords();
};

namespace {

std::vector<ProjectRow> threeProjects()
{
    return {
        {u"reviews"_s,
         u"Vietnamese reviews"_s,
         u"/home/ada/reviews"_s,
         {u"Hugging Face"_s},
         {},
         {},
         u"vietnamese reviews\n/home/ada/reviews"_s},
        {u"plates"_s,
         u"Licence plates"_s,
         u"/srv/vision"_s,
         {u"PyTorch"_s},
         {},
         {},
         u"licence plates\n/srv/vision\nread the plaque"_s},
        {u"radio"_s, u"radio.json"_s, {}, {}, {}, Message {"radio.json ends too early."}, u"radio.json"_s}};
}

QStringList ids(const ProjectsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row).data(ProjectsModel::IdRole).toString());
    }
    return all;
}

} // namespace

void TestProjectsModel::keepsTheContractOfModels()
{
    ProjectsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProjects(threeProjects());
    model.setSearch(u"plates"_s);
    model.setSearch(u"nothing like it"_s);
    model.setSearch({});
    std::vector<ProjectRow> many;
    for (int project = 0; project < 1000; ++project) {
        many.push_back({QString::number(project), u"Project %1"_s.arg(project)});
    }
    model.setProjects(many);
    QCOMPARE(model.rowCount(), 1000);
    model.refresh();
    model.setProjects({});
    QCOMPARE(model.rowCount(), 0);
}

void TestProjectsModel::keepsTheOrderThatItWasGiven()
{
    ProjectsModel model;
    model.setProjects(threeProjects());
    QCOMPARE(ids(model), (QStringList {u"reviews"_s, u"plates"_s, u"radio"_s}));
}

void TestProjectsModel::searches_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");

    const QStringList all {u"reviews"_s, u"plates"_s, u"radio"_s};
    QTest::newRow("nothing finds all") << QString() << all;
    QTest::newRow("spaces find all") << u"  "_s << all;
    QTest::newRow("a part of the name") << u"view"_s << QStringList {u"reviews"_s};
    QTest::newRow("in any case") << u"LICENCE"_s << QStringList {u"plates"_s};
    QTest::newRow("the folder") << u"srv"_s << QStringList {u"plates"_s};
    QTest::newRow("the framework") << u"hugging"_s << QStringList {u"reviews"_s};
    QTest::newRow("the answers") << u"Plaque"_s << QStringList {u"plates"_s};
    QTest::newRow("words in any order") << u"reviews viet"_s << QStringList {u"reviews"_s};
    QTest::newRow("every word counts") << u"reviews srv"_s << QStringList();
    QTest::newRow("a broken one by its file name") << u"radio"_s << QStringList {u"radio"_s};
}

void TestProjectsModel::searches()
{
    QFETCH(QString, search);
    ProjectsModel model;
    model.setProjects(threeProjects());
    model.setSearch(search);
    QTEST(ids(model), "found");
    QCOMPARE(model.total(), 3);
}

void TestProjectsModel::asksForAnotherName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("asked");

    QTest::newRow("another name") << u"Reviews"_s << 1;
    QTest::newRow("spaces around it are none of it") << u"  Vietnamese reviews "_s << 0;
    QTest::newRow("an empty one is no name") << u"   "_s << 0;
}

void TestProjectsModel::asksForAnotherName()
{
    QFETCH(QString, name);
    ProjectsModel model;
    model.setProjects(threeProjects());
    const QSignalSpy renames(&model, &ProjectsModel::renameRequested);
    model.setData(model.index(0), name, Qt::EditRole);
    QTEST(int(renames.size()), "asked");
    // The row waits for the project.
    QCOMPARE(model.index(0).data().toString(), u"Vietnamese reviews"_s);
}

void TestProjectsModel::aBrokenProjectSaysWhyAndCannotBeRenamed()
{
    ProjectsModel model;
    model.setProjects(threeProjects());
    const QModelIndex broken = model.indexOf(u"radio"_s);
    QCOMPARE(broken.data(ProjectsModel::ProblemRole).toString(), u"radio.json ends too early."_s);
    QVERIFY(broken.data(Qt::AccessibleTextRole).toString().contains("ends too early"_L1));
    QVERIFY(!model.flags(broken).testFlag(Qt::ItemIsEditable));
    const QSignalSpy renames(&model, &ProjectsModel::renameRequested);
    QVERIFY(!model.setData(broken, u"Radio"_s, Qt::EditRole));
    QCOMPARE(renames.size(), 0);
}

void TestProjectsModel::saysWhenInFewWords()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(20, 45));
    QCOMPARE(whenWords(now.addSecs(-3600), now), QLocale().toString(QTime(19, 45), QLocale::ShortFormat));
    QCOMPARE(whenWords(now.addDays(-1), now), u"Yesterday"_s);
    QCOMPARE(whenWords(now.addDays(-9), now), QLocale().toString(QDate(2026, 11, 13), QLocale::ShortFormat));
    QCOMPARE(whenWords(now.addDays(2), now), QLocale().toString(QDate(2026, 11, 24), QLocale::ShortFormat));
    QCOMPARE(whenWords({}, now), QString());
}

QTEST_MAIN(TestProjectsModel)
#include "test_projects_model.moc"
