// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/context_rules.h"
#include "app/framework/framework_repository.h"
#include "app/prompt/composer.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestBundledFramework final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void huggingFaceAsksFourQuestions();
};

void TestBundledFramework::huggingFaceAsksFourQuestions()
{
    const FrameworkRepository repository {QString()};
    const Framework *framework = repository.framework(u"hugging-face"_s);
    QVERIFY(framework != nullptr);
    QCOMPARE(framework->title, u"Hugging Face"_s);
    QCOMPARE(framework->questions.size(), size_t(4));
}

QTEST_GUILESS_MAIN(TestBundledFramework)
#include "test_bundled_framework.moc"
