// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"
#include "app/profiles/profile_store.h"
#include "app/support/data_places.h"
#include "tests/bench/disk_samples.h"
#include "tests/bench/series.h"
#include "ui/common/file_chooser.h"
#include "ui/library/projects_panel.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace Askwell::Bench {

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

void measureProjects(int count)
{
    const QString of = u", %1 projects"_s.arg(count);
    const QTemporaryDir home;
    makeProjects(home.path(), count);
    ProfileStore store(home.path());
    Series first(u"list read for the first time"_s + of);
    first.time([&store] { store.reload(); });
    first.print();
    Series again(u"list read again"_s + of);
    for (int round = 0; round < 5; ++round) {
        again.time([&store] { store.reload(); });
    }
    again.print();

    SystemFileChooser chooser;
    ProjectsPanel panel(store, chooser);
    panel.resize(760, 800);
    showToType(panel);
    Series shown(u"list shown"_s + of);
    for (int round = 0; round < 5; ++round) {
        shown.time([&panel] {
            // Other titles of frameworks: every row is made anew.
            static int title = 0;
            panel.setFrameworkTitles({{u"hugging-face"_s, QString::number(++title)}});
        });
        QCoreApplication::processEvents();
    }
    shown.print();
    Series keys(u"search key"_s + of);
    const QString words = u"reviews number 9"_s;
    for (const QChar letter : words) {
        keys.time([letter] {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            QCoreApplication::processEvents();
        });
    }
    keys.print();
}

} // namespace

void makeManyProjects()
{
    makeProjects(DataPlaces::fromEnvironment().data().value(), 10'000);
}

void measureLists()
{
    const QTemporaryDir home;
    makePages(home.path(), 200);
    FrameworkRepository frameworks(home.path());
    Series pages(u"200 framework pages"_s);
    for (int round = 0; round < 10; ++round) {
        pages.time([&frameworks] { frameworks.reload(); });
    }
    pages.print();
    for (const int count : {10, 1000, 10'000}) {
        measureProjects(count);
    }
}

} // namespace Askwell::Bench
