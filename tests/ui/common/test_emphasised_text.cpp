// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emphasised_text.h"

#include <QTest>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestEmphasisedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWordsAndTheirWeight_data();
    void keepsWordsAndTheirWeight();
};

void TestEmphasisedText::keepsWordsAndTheirWeight_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain words") << u"Rules first"_s << u"Rules first"_s;
    QTest::newRow("bold") << u"**Who → How** comes first"_s << u"<b>Who → How</b> comes first"_s;
    QTest::newRow("emphasis and code")
        << u"*why* and `nn.Module`"_s << u"<i>why</i> and <code>nn.Module</code>"_s;
    QTest::newRow("what looks like markup is text") << u"a < b & c"_s << u"a &lt; b &amp; c"_s;
    QTest::newRow("markup is not obeyed") << u"<img src=\"file:///etc/hostname\"> here"_s
                                          << u"&lt;img src=&quot;file:///etc/hostname&quot;&gt; here"_s;
    QTest::newRow("a link is its words") << u"see [the page](https://example.org/)"_s << u"see the page"_s;
    QTest::newRow("a picture is left out") << u"![logo](file:///etc/hostname)Words"_s << u"Words"_s;
    QTest::newRow("two paragraphs") << u"one\n\ntwo"_s << u"one<br>two"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestEmphasisedText::keepsWordsAndTheirWeight()
{
    QFETCH(const QString, markdown);
    QTEST(emphasisedHtml(markdown), "html");
}

QTEST_MAIN(TestEmphasisedText)
#include "test_emphasised_text.moc"
