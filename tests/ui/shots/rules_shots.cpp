// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"
#include "tests/ui/shots/samples.h"
#include "tests/ui/shots/shot.h"
#include "ui/preview/highlighter.h"
#include "ui/preview/rules_pane.h"

#include <QMenu>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

Framework terraform()
{
    return readFrameworkFile(u"" ASKWELL_TEST_DATA "/frameworks/terraform.md"_s).value();
}

/// The pane as the window has it: what is chosen is shown. Owns the highlighter that colours it.
class Rules final : public QWidget
{
public:
    Rules(std::vector<Framework> frameworks, const RulesChoice &choice)
        : m_frameworks(std::move(frameworks))
        , m_pane(new RulesPane)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_pane);
        connect(m_pane, &RulesPane::rulesChosen, this,
                [this](const RulesChoice &chosen) { m_pane->showRules(m_frameworks, chosen); });
        m_pane->showRules(m_frameworks, choice);
        m_pane->attach(m_highlighter);
    }

    [[nodiscard]] RulesPane &pane() { return *m_pane; }

private:
    std::vector<Framework> m_frameworks;
    RulesPane *m_pane;
    Highlighter m_highlighter;
};

Shot rulesShot(const QString &name, const QSize &size, const std::vector<Framework> &frameworks,
               const RulesChoice &choice, const std::function<void(RulesPane &)> &open = {})
{
    Shot shot {u"rules-%1-%2x%3"_s.arg(name).arg(size.width()).arg(size.height()), size,
               [frameworks, choice](Theme &) { return std::make_shared<Rules>(frameworks, choice); }};
    shot.afterwards = [open](QWidget &widget) {
        if (open) {
            open(static_cast<Rules &>(widget).pane());
        }
    };
    return shot;
}

} // namespace

std::vector<Shot> rulesShots()
{
    const QStringList ticked {u"Default Persona (Recommended)"_s, u"Explanation Style"_s};
    const QString own = u"- Our data stays in the EU\n- Name the run after its ticket\n"_s;
    const auto sections = [](RulesPane &pane) { pane.openSections(); };
    const auto project = [](RulesPane &pane) { pane.openProjectRules(); };
    const std::vector<Framework> one {huggingFace()};
    const std::vector<Framework> two {huggingFace(), terraform()};

    std::vector<Shot> shots;
    for (const QSize &size : {QSize(380, 340), QSize(320, 200), QSize(520, 480)}) {
        shots.push_back(rulesShot(u"concise"_s, size, one, {}));
        shots.push_back(rulesShot(u"full"_s, size, one, {RulesLevel::Full}));
        shots.push_back(rulesShot(u"sections"_s, size, one, {RulesLevel::Chosen, ticked}, sections));
        shots.push_back(rulesShot(u"project"_s, size, one, {RulesLevel::Concise, {}, own}, project));
        shots.push_back(rulesShot(u"two"_s, size, two, {RulesLevel::Chosen, ticked, own}, sections));
        shots.push_back(rulesShot(u"missing"_s, size, one, {RulesLevel::Concise, {}, own},
                                  [](RulesPane &pane) { pane.setMissing({u"docker"_s}); }));
        shots.push_back(rulesShot(u"invisible"_s, size, one,
                                  {RulesLevel::Concise, {}, u"- Answer in English\n- Be\u200B brief\n"_s},
                                  project));
    }
    return shots;
}

} // namespace Askwell::Gui
