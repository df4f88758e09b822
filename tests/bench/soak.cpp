// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/plan.h"
#include "app/exports/render.h"
#include "app/exports/survey.h"
#include "app/exports/target.h"
#include "app/exports/writer.h"
#include "tests/bench/disk_samples.h"
#include "tests/bench/series.h"
#include "tests/ui/window/window_fixture.h"

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Askwell::Bench {

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that are allocated and not freed; 0 where the system does not tell.
size_t bytesInUse()
{
#ifdef __GLIBC__
    return mallinfo2().uordblks;
#else
    return 0;
#endif
}

void exportRules(const Program &program, const PromptDocument &document, const QString &folder)
{
    const Target &cursor = *target(u"cursor"_s);
    ExportRequest request;
    request.frameworks = {document.framework()};
    std::vector<ScreenedFile> files;
    QStringList paths;
    const Result<std::vector<RenderedFile>> rendered = renderTarget(cursor, request);
    for (const RenderedFile &file : rendered.value()) {
        files.push_back(*screenedFile(file, screen(file.text)));
        paths += file.path;
    }
    const Result<ProjectSurvey> survey = surveyProject(folder, paths);
    const ExportPlan plan =
        makePlan(files, survey.value(), writtenInto(survey.value().root, program.places).value());
    if (!writePlan(plan, plan.needingConsent(), program.places)) {
        qFatal("the rules were not written");
    }
}

} // namespace

void soak()
{
    constexpr int projects = 1000;
    const QTemporaryDir home;
    makeProjects(home.path() + u"/data"_s, projects);
    Program program(home.path());
    program.session.resume();
    program.window.show();
    program.profiles.reload();
    // What is made once is made by then.
    constexpr int warm = projects / 4;
    size_t before = 0;
    for (int number = 0; number < projects; ++number) {
        if (number == warm) {
            before = bytesInUse();
        }
        if (!program.session.openProject(u"project-%1"_s.arg(number))) {
            qFatal("project %d was not opened", number);
        }
        PromptDocument &document = program.session.document();
        document.setAnswer(u"task"_s, brief(500, 200) + QString::number(number));
        QCoreApplication::processEvents();
        if (program.session.save() != SaveResult::Saved) {
            qFatal("project %d was not saved", number);
        }
        // One folder: what is kept for each folder would grow with reason.
        exportRules(program, document, home.path());
        program.runner.finish();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const auto growth = double(bytesInUse()) - double(before);
    std::printf("{\"name\":\"soak\",\"projects\":%d,\"bytes a project\":%.0f}\n", projects - warm,
                growth / (projects - warm));
}

} // namespace Askwell::Bench
