// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/secret_rules.h"
#include "app/checks/secret_scan.h"

#include <QSet>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// Characters that look random but are the same in every run. Secrets are put together here, so that no line
/// of this file looks like a live credential.
QString body(qsizetype length,
             const QString &alphabet = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s)
{
    QString text;
    quint32 state = 12345;
    while (text.size() < length) {
        state = state * 1664525u + 1013904223u;
        text += alphabet.at((state >> 16) % quint32(alphabet.size()));
    }
    return text;
}

QString hex(qsizetype length)
{
    return body(length, u"0123456789abcdef"_s);
}

QString huggingFaceToken()
{
    return u"hf"_s + u"_"_s + body(34);
}

} // namespace

class TestSecretScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleCanBeUsed();
    void findsSecrets_data();
    void findsSecrets();
    void staysSilent_data();
    void staysSilent();
    void theSpanIsTheSecretAlone_data();
    void theSpanIsTheSecretAlone();
    void masksWhatItSpeaksOf();
    void showsLittleOfAShortSecret();
    void onlyAPassedTextIsScreened();
    void theFixNamesAVariableAndPasses();
    void overlappingRulesSpeakOnce();
    void overlappingFindingsCoverBoth();
    void whatIsUndecidedStaysSo();
    void positionsCountUtf16Units();
    void positionsCountHalfASurrogatePair();
    void survivesHalfASurrogatePair();
    void aBrokenTableFindsEverythingUndecided_data();
    void aBrokenTableFindsEverythingUndecided();
    void aMatchCutOffByTheLimitIsAFinding();
    void longTextsAreDecided_data();
    void longTextsAreDecided();
};

void TestSecretScan::everyRuleCanBeUsed()
{
    QVERIFY(secretRules().size() >= 32);
    QSet<QString> ids;
    for (const SecretRule &rule : secretRules()) {
        QVERIFY2(rule.pattern.isValid(), qPrintable(rule.id + u": "_s + rule.pattern.errorString()));
        QVERIFY2(!rule.environmentVariable.isEmpty() && !rule.label.isEmpty(), qPrintable(rule.id));
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
    }
}

void TestSecretScan::findsSecrets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("rule");

    const QString letters = body(200);
    QTest::newRow("Hugging Face user token") << huggingFaceToken() << u"hf-user-token"_s;
    QTest::newRow("Hugging Face token with digits")
        << u"hf"_s + u"_"_s + body(33) + u'7' << u"hf-user-token-alnum"_s;
    QTest::newRow("Hugging Face organisation token") << u"api"_s + u"_org_"_s + body(34) << u"hf-org-token"_s;
    QTest::newRow("Hugging Face OAuth token") << u"hf"_s + u"_oauth_"_s + body(40) << u"hf-oauth-jwt"_s;
    QTest::newRow("OpenAI project key")
        << u"sk"_s + u"-proj-"_s + body(40) + u"T3Blbk"_s + u"FJ"_s + body(40) << u"openai"_s;
    QTest::newRow("Anthropic key") << u"sk"_s + u"-ant-api03-"_s + body(93) + u"AA"_s << u"anthropic"_s;
    QTest::newRow("OpenRouter key") << u"sk"_s + u"-or-v1-"_s + hex(64) << u"openrouter"_s;
    QTest::newRow("AWS access key id")
        << u"AK"_s + u"IA"_s + body(16, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s) << u"aws-access-key"_s;
    QTest::newRow("GitHub token") << u"gh"_s + u"p_"_s + body(36) << u"github"_s;
    QTest::newRow("GitHub fine-grained token") << u"github"_s + u"_pat_"_s + body(82) << u"github"_s;
    QTest::newRow("GitLab token") << u"gl"_s + u"pat-"_s + body(20) << u"gitlab"_s;
    QTest::newRow("Google API key") << u"AI"_s + u"za"_s + body(35) << u"google"_s;
    QTest::newRow("Weights & Biases new key") << u"wandb"_s + u"_v1_"_s + body(77) << u"wandb-v1"_s;
    QTest::newRow("Replicate token") << u"r8"_s + u"_"_s + body(37) << u"replicate"_s;
    QTest::newRow("Groq key") << u"gs"_s + u"k_"_s + body(52) << u"groq"_s;
    QTest::newRow("NVIDIA key") << u"nv"_s + u"api-"_s + body(64) << u"nvapi"_s;
    QTest::newRow("xAI key") << u"xa"_s + u"i-"_s + body(80) << u"xai"_s;
    QTest::newRow("LangSmith key") << u"ls"_s + u"v2_pt_"_s + hex(32) + u'_' + hex(10) << u"langsmith"_s;
    QTest::newRow("Langfuse key") << u"sk"_s + u"-lf-"_s + hex(8) + u'-' + hex(4) + u'-' + hex(4) + u'-'
            + hex(4) + u'-'
            + hex(12) << u"langfuse"_s;
    QTest::newRow("Pinecone key") << u"pc"_s + u"sk_"_s + body(6) + u'_' + body(63) << u"pinecone"_s;
    QTest::newRow("Databricks token") << u"da"_s + u"pi"_s + hex(32) << u"databricks"_s;
    QTest::newRow("Perplexity key") << u"pp"_s + u"lx-"_s + body(48) << u"perplexity"_s;
    QTest::newRow("Slack token") << u"xo"_s + u"xb-123456789012-"_s + body(24) << u"slack"_s;
    QTest::newRow("Slack webhook") << u"hooks.slack"_s + u".com/services/"_s + body(44) << u"slack"_s;
    QTest::newRow("npm token") << u"np"_s + u"m_"_s + body(36) << u"npm"_s;
    QTest::newRow("PyPI token") << u"py"_s + u"pi-AgEIcHlwaS5vcmc"_s + body(60) << u"pypi"_s;
    QTest::newRow("Stripe key") << u"sk"_s + u"_live_"_s + body(24) << u"stripe"_s;
    QTest::newRow("JSON Web Token") << u"ey"_s + u"J"_s + body(20) + u".ey"_s + u"J"_s + body(30) + u'.'
            + body(30) << u"jwt"_s;
    QTest::newRow("private key") << u"-----BEGIN RSA "_s + u"PRIVATE KEY-----\n"_s + body(64) + u'\n'
            + body(64) + u"\n-----END RSA "_s + u"PRIVATE KEY-----"_s
                                 << u"private-key"_s;
    QTest::newRow("private key without its end")
        << u"-----BEGIN "_s + u"PRIVATE KEY-----\n"_s + body(64) + u'\n' + body(64) << u"private-key"_s;
}

void TestSecretScan::findsSecrets()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, rule);
    const QStringList contexts {u"%1"_s,        u"Use %1 please."_s, u"The key (%1) is mine."_s,
                                u"%1, then"_s,  u"\"%1\""_s,         u"`%1`"_s,
                                u"key: %1\n"_s, u"ends with %1."_s,  u"Übung 🤗 %1 và"_s};
    for (const QString &context : contexts) {
        const Screening screening = screen(QString(context).replace(u"%1"_s, secret));
        QVERIFY2(screening.findings().size() == 1, qPrintable(context));
        const SecretFinding &finding = screening.findings().front();
        QCOMPARE(finding.rule, rule);
        QCOMPARE(finding.span, (TextSpan {context.indexOf(u"%1"_s), secret.size()}));
        QVERIFY(!finding.undecided);
        QVERIFY(!screening.masked().text().contains(secret.last(10)));
    }
}

void TestSecretScan::staysSilent_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("hf_xxx") << u"Set HF_TOKEN to hf_xxx."_s;
    QTest::newRow("hf_ and thirty-four x") << u"token hf_"_s + QString(34, u'x');
    QTest::newRow("hf_your_token_here") << u"login(token=\"hf_your_token_here\")"_s;
    QTest::newRow("hf_ with three dots") << u"export HF_TOKEN=hf_..."_s;
    QTest::newRow("a variable in its place") << u"export HF_TOKEN=$HF_TOKEN"_s;
    QTest::newRow("a git commit") << u"google-bert/bert-base-uncased@"_s + hex(40);
    QTest::newRow("a SHA-256") << u"sha256:"_s + hex(64);
    QTest::newRow("an upper-case SHA-1") << hex(40).toUpper();
    QTest::newRow("a URL with ${PASS}") << u"postgres://me:${PASS}@db.example.org/x"_s;
    QTest::newRow("a URL with <password>") << u"postgres://me:<password>@db.example.org/x"_s;
    QTest::newRow("a URL with the word password") << u"postgres://user:password@localhost/x"_s;
    QTest::newRow("a URL with stars") << u"postgres://user:*****@localhost/x"_s;
    QTest::newRow("a URL with a port") << u"http://localhost:8080/path@x"_s;
    QTest::newRow("a mail address") << u"mailto:someone@example.org"_s;
    QTest::newRow("the AWS example key") << u"AKIAIOSFODNN7"_s + u"EXAMPLE"_s;
    QTest::newRow("an assigned placeholder") << u"api_key = \"your-api-key-here\""_s;
    QTest::newRow("an assigned variable") << u"token = \"${{ secrets.HF_TOKEN }}\""_s;
    QTest::newRow("an assigned name") << u"tokenizer = \"bert-base-uncased\""_s;
    QTest::newRow("a special token") << u"pad_token = \"<|endoftext|>\""_s;
    QTest::newRow("wandb by name") << u"Log to wandb and compare runs."_s;
    QTest::newRow("a public key") << u"-----BEGIN PUBLIC KEY-----"_s;
    QTest::newRow("an American task name") << u"risk-based sk-learn pipeline, hf_transfer, hf_hub_download"_s;
    QTest::newRow("a model id") << u"sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2"_s;
    QTest::newRow("Vietnamese") << u"Phân loại cảm xúc cho 12.000 đánh giá tiếng Việt."_s;
    QTest::newRow("Chinese") << u"使用 transformers 微调模型。"_s;
}

void TestSecretScan::staysSilent()
{
    QFETCH(const QString, text);
    const Screening screening = screen(text);
    QVERIFY2(screening.passed(), screening.passed() ? "" : qPrintable(screening.findings().front().rule));
    QCOMPARE(screening.screened()->text(), text);
    QCOMPARE(screening.masked().text(), text);
}

void TestSecretScan::theSpanIsTheSecretAlone_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("rule");

    QTest::newRow("password in a URL")
        << u"postgres://me:"_s << body(12) << u"@db.example.org/x"_s << u"url-password"_s;
    QTest::newRow("password in a URL without a user")
        << u"redis://:"_s << body(12) << u"@cache"_s << u"url-password"_s;
    QTest::newRow("assigned secret") << u"password = \""_s << body(16) << u"\""_s << u"assigned-secret"_s;
    QTest::newRow("secret in JSON") << u"{\"api_key\": \""_s << body(16) << u"\"}"_s << u"assigned-secret"_s;
    QTest::newRow("old Weights & Biases key")
        << u"wandb login "_s << hex(40) << u" now"_s << u"wandb-legacy"_s;
    QTest::newRow("service account") << u"\"private_key_id\": \""_s << hex(40) << u"\","_s << u"gcp-sa"_s;
    QTest::newRow("Azure storage key") << u"AccountKey="_s << body(88) << u";End"_s << u"azure-storage"_s;
}

void TestSecretScan::theSpanIsTheSecretAlone()
{
    QFETCH(const QString, before);
    QFETCH(const QString, secret);
    QFETCH(const QString, after);
    QFETCH(const QString, rule);
    const Screening screening = screen(before + secret + after);
    QCOMPARE(screening.findings().size(), size_t(1));
    QCOMPARE(screening.findings().front().rule, rule);
    QCOMPARE(screening.findings().front().span, (TextSpan {before.size(), secret.size()}));
}

void TestSecretScan::masksWhatItSpeaksOf()
{
    const QString token = huggingFaceToken();
    const Screening screening = screen(u"a "_s + token + u" b "_s + token + u" c"_s);
    QCOMPARE(screening.findings().size(), size_t(2));
    QCOMPARE(screening.findings().front().masked, token.first(6) + u'…');
    QCOMPARE(screening.masked().text(), u"a %1… b %1… c"_s.arg(token.first(6)));
}

void TestSecretScan::showsLittleOfAShortSecret()
{
    const QString password = body(6);
    const Screening screening = screen(u"ftp://me:%1@host"_s.arg(password));
    QCOMPARE(screening.findings().size(), size_t(1));
    QCOMPARE(screening.findings().front().masked, password.first(2) + u'…');
}

void TestSecretScan::onlyAPassedTextIsScreened()
{
    const QString text = u"Use "_s + huggingFaceToken();
    QVERIFY(!screen(text).screened());
    QCOMPARE(screen(text).overridden().text(), text);
    QCOMPARE(screen(u"Use a variable."_s).screened()->text(), u"Use a variable."_s);
}

void TestSecretScan::theFixNamesAVariableAndPasses()
{
    const QStringList texts {u"Use "_s + huggingFaceToken(), u"x://me:%1@host"_s.arg(body(9)),
                             u"secret: '%1'"_s.arg(body(20)), u"wandb "_s + hex(40)};
    for (QString text : texts) {
        const Screening screening = screen(text);
        QCOMPARE(screening.findings().size(), size_t(1));
        const SecretFinding &finding = screening.findings().front();
        text.replace(finding.span.begin, finding.span.length, secretReplacement(finding));
        QVERIFY2(screen(text).passed(), qPrintable(text));
    }
    QCOMPARE(secretReplacement(screen(texts.front()).findings().front()), u"$HF_TOKEN"_s);
}

void TestSecretScan::overlappingRulesSpeakOnce()
{
    const QString token = huggingFaceToken();
    const Screening screening = screen(u"token = \"%1\""_s.arg(token));
    QCOMPARE(screening.findings().size(), size_t(1));
    QCOMPARE(screening.findings().front().rule, u"hf-user-token"_s);
    QCOMPARE(screening.findings().front().span, (TextSpan {9, token.size()}));
}

void TestSecretScan::overlappingFindingsCoverBoth()
{
    const std::vector<SecretRule> rules {
        {u"one"_s, u"One"_s, QRegularExpression(u"abcdef"_s), u"ONE"_s},
        {u"two"_s, u"Two"_s, QRegularExpression(u"defghijk"_s), u"TWO"_s},
    };
    const Screening screening = screen(u"x abcdefghijk y"_s, rules);
    QCOMPARE(screening.findings().size(), size_t(1));
    QVERIFY((screening.findings().front().span == TextSpan {2, 11}));
    QVERIFY(screening.masked().text().endsWith(u"… y"_s));
}

void TestSecretScan::whatIsUndecidedStaysSo()
{
    const std::vector<SecretRule> rules {
        {u"one"_s, u"One"_s, QRegularExpression(u"abcdef"_s), u"ONE"_s},
        {u"broken"_s, u"Broken"_s, QRegularExpression(u"("_s), u"TWO"_s},
    };
    const Screening screening = screen(u"abcdef and more"_s, rules);
    QCOMPARE(screening.findings().size(), size_t(1));
    QVERIFY(screening.findings().front().undecided);
    QCOMPARE(screening.masked().text(), u"…"_s);
}

void TestSecretScan::positionsCountHalfASurrogatePair()
{
    const QString secret = u"hf_"_s + body(34);
    const QString text = QChar(u'\xD83D') + u" "_s + secret;
    const Screening screening = screen(text);
    QCOMPARE(screening.findings().size(), size_t(1));
    const TextSpan span = screening.findings().front().span;
    QCOMPARE(text.mid(span.begin, span.length), secret);
}

void TestSecretScan::positionsCountUtf16Units()
{
    const QString token = huggingFaceToken();
    QCOMPARE(screen(u"🤗🤗 "_s + token).findings().front().span, (TextSpan {5, token.size()}));
}

void TestSecretScan::survivesHalfASurrogatePair()
{
    const QString half(QChar(char16_t(0xD83E)));
    QVERIFY(screen(half + u" plain"_s).passed());
    const Screening screening = screen(half + u' ' + huggingFaceToken());
    QCOMPARE(screening.findings().size(), size_t(1));
    QVERIFY(!screening.findings().front().undecided);
    QVERIFY(screening.masked().text().startsWith(half));
}

void TestSecretScan::aBrokenTableFindsEverythingUndecided_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("another format") << QByteArray(
        R"({"format": "other", "formatVersion": 1, "rules": [{}]})");
    QTest::newRow("a newer version") << QByteArray(
        R"({"format": "askwell-secret-rules", "formatVersion": 2, "rules": [{}]})");
    QTest::newRow("no rules") << QByteArray(
        R"({"format": "askwell-secret-rules", "formatVersion": 1, "rules": []})");
    QTest::newRow("a broken pattern") << QByteArray(R"({"format": "askwell-secret-rules", "formatVersion": 1,
                          "rules": [{"id": "a", "label": "a", "pattern": "(", "variable": "A"}]})");
}

void TestSecretScan::aBrokenTableFindsEverythingUndecided()
{
    QFETCH(const QByteArray, json);
    const Screening screening = screen(u"harmless"_s, readSecretRules(json));
    QCOMPARE(screening.findings().size(), size_t(1));
    QVERIFY(screening.findings().front().undecided);
    QCOMPARE(screening.masked().text(), u"…"_s);
    QVERIFY(!screening.screened());
    QVERIFY(secretReplacement(screening.findings().front()).isEmpty());
}

void TestSecretScan::aMatchCutOffByTheLimitIsAFinding()
{
    const auto rules = readSecretRules(R"({"format": "askwell-secret-rules", "formatVersion": 1,
        "rules": [{"id": "slow", "label": "slow", "pattern": "x(?:a|aa)+[bc]", "variable": "A"}]})");
    QVERIFY(rules.front().pattern.isValid());
    const Screening screening = screen(u"before x"_s + QString(100, u'a'), rules);
    QCOMPARE(screening.findings().size(), size_t(1));
    QVERIFY(screening.findings().front().undecided);
    QVERIFY(!screening.screened());
}

void TestSecretScan::longTextsAreDecided_data()
{
    QTest::addColumn<QString>("piece");

    const QStringList pieces {u"a"_s,
                              u" "_s,
                              u"hf_"_s,
                              u"hf_oauth_"_s,
                              u"sk-"_s,
                              u"sk-proj-T3Blbk"_s + u"FJ "_s,
                              u"eyJaaaaaaaaaaaaaaa."_s,
                              u"token = "_s,
                              u"token=\"a"_s,
                              u"wandb "_s,
                              u"weights biases"_s,
                              u"a://"_s,
                              u"a://b:"_s,
                              u"a:b@"_s,
                              u"-----BEGIN "_s,
                              u"-"_s,
                              u"- "_s,
                              u"AccountKey="_s,
                              u"\"private_key_id\" "_s,
                              u"0123456789abcdef"_s,
                              u"xoxb-1234567890-"_s,
                              u"pypi-AgEIcHlwaS5vcmc"_s,
                              u"của "_s,
                              u"🤗"_s};
    for (const QString &piece : pieces) {
        QTest::addRow("100 KB of \"%s\"", qPrintable(piece)) << piece;
    }
}

void TestSecretScan::longTextsAreDecided()
{
    QFETCH(const QString, piece);
    const QString text = piece.repeated(100'000 / piece.size());
    const Screening screening = screen(text);
    for (const SecretFinding &finding : screening.findings()) {
        QVERIFY2(!finding.undecided, qPrintable(finding.rule));
    }
}

QTEST_GUILESS_MAIN(TestSecretScan)
#include "test_secret_scan.moc"
