// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/fact.h"

#include "app/framework/framework.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// Gives the words their context.
struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(Askwell::Gui::Fact)
};

} // namespace

std::vector<Fact> factsFor(const Framework &framework, const QString &questionId)
{
    std::vector<Fact> facts;
    const bool where = questionId == "where"_L1;
    const bool first = questionId == framework.questions.front().id;
    if (where) {
        facts = {Fact::Machine, Fact::Project};
    }
    if (framework.knowledge == "hugging-face"_L1 && (where || first)) {
        facts.push_back(Fact::CachedModels);
    }
    return facts;
}

bool isSentence(Fact fact)
{
    return fact == Fact::Machine || fact == Fact::Project;
}

QString factName(Fact fact)
{
    switch (fact) {
    case Fact::Machine:
        return u"fact-machine"_s;
    case Fact::Project:
        return u"fact-project"_s;
    case Fact::CachedModels:
        break;
    }
    return u"fact-models"_s;
}

QString factWords(Fact fact)
{
    switch (fact) {
    case Fact::Machine:
        return FactText::tr("This machine", "adds its GPU and memory to the answer");
    case Fact::Project:
        return FactText::tr("From this project", "adds its versions to the answer");
    case Fact::CachedModels:
        break;
    }
    return FactText::tr("Models on this machine…");
}

QString factTip(Fact fact)
{
    switch (fact) {
    case Fact::Machine:
        return FactText::tr("Adds the GPU and the memory of this machine to the answer");
    case Fact::Project:
        return FactText::tr("Adds the versions of Python and of its libraries to the answer");
    case Fact::CachedModels:
        break;
    }
    return FactText::tr("Lists what is downloaded already, to insert one with its commit");
}

} // namespace Askwell::Gui
