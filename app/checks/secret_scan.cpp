// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/secret_scan.h"

#include "app/checks/secret_rules.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// PCRE2 refuses a text with half a surrogate pair; U+FFFD in its place keeps every position.
QString withoutLoneSurrogates(const QString &text)
{
    if (text.isValidUtf16()) {
        return text;
    }
    QString whole = text;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QChar unit = whole.at(at);
        if (unit.isHighSurrogate() && at + 1 < whole.size() && whole.at(at + 1).isLowSurrogate()) {
            ++at;
        } else if (unit.isSurrogate()) {
            whole[at] = QChar::ReplacementCharacter;
        }
    }
    return whole;
}

/// "hf_xxxx…" and "********" stand for a secret without being one.
bool isPlaceholder(QStringView secret)
{
    const QStringView end = secret.last(std::min<qsizetype>(secret.size(), 8));
    return std::all_of(end.begin(), end.end(), [&end](QChar unit) { return unit == end.front(); });
}

/// Six characters, but never more than a third: of a short password six would be nearly all.
QString maskedSecret(QStringView secret)
{
    qsizetype shown = std::min<qsizetype>(6, secret.size() / 3);
    if (shown > 0 && secret.at(shown - 1).isHighSurrogate()) {
        --shown;
    }
    return secret.first(shown).toString() + u'…';
}

SecretFinding undecidedFrom(const SecretRule &rule, qsizetype begin, qsizetype textLength)
{
    return {rule.id, rule.label, {begin, textLength - begin}, u"…"_s, rule.environmentVariable, true};
}

void findByRule(const SecretRule &rule, const QString &text, std::vector<SecretFinding> *findings)
{
    if (!rule.pattern.isValid()) {
        findings->push_back(undecidedFrom(rule, 0, text.size()));
        return;
    }
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = rule.pattern.match(
            text, at, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid()) {
            findings->push_back(undecidedFrom(rule, at, text.size()));
            return;
        }
        if (!match.hasMatch()) {
            return;
        }
        const bool named = match.capturedStart(u"secret"_s) >= 0;
        const QStringView secret = named ? match.capturedView(u"secret"_s) : match.capturedView();
        if (!isPlaceholder(secret)) {
            const qsizetype begin = named ? match.capturedStart(u"secret"_s) : match.capturedStart();
            findings->push_back({rule.id,
                                 rule.label,
                                 {begin, secret.size()},
                                 maskedSecret(secret),
                                 rule.environmentVariable,
                                 false});
        }
        at = std::max(match.capturedEnd(), at + 1);
    }
}

/// One finding for each stretch of the text. Of two rules that overlap, the earlier row of the table speaks:
/// the particular ones stand before the general ones.
std::vector<SecretFinding> merged(std::vector<SecretFinding> findings, const QString &text)
{
    std::stable_sort(findings.begin(), findings.end(), [](const SecretFinding &a, const SecretFinding &b) {
        return a.span.begin < b.span.begin;
    });
    std::vector<SecretFinding> result;
    for (SecretFinding &finding : findings) {
        if (result.empty() || finding.span.begin >= result.back().span.end()) {
            result.push_back(std::move(finding));
            continue;
        }
        SecretFinding &last = result.back();
        last.undecided = last.undecided || finding.undecided;
        const qsizetype end = std::max(last.span.end(), finding.span.end());
        last.span.length = end - last.span.begin;
        last.masked =
            last.undecided ? u"…"_s : maskedSecret(QStringView(text).mid(last.span.begin, last.span.length));
    }
    return result;
}

} // namespace

ScreenedText::ScreenedText(QString text)
    : m_text(std::move(text))
{ }

std::optional<ScreenedText> Screening::screened() const
{
    return passed() ? std::optional(ScreenedText(m_text)) : std::nullopt;
}

ScreenedText Screening::overridden() const
{
    return ScreenedText(m_text);
}

ScreenedText Screening::masked() const
{
    QString text;
    qsizetype at = 0;
    for (const SecretFinding &finding : m_findings) {
        text += QStringView(m_text).mid(at, finding.span.begin - at);
        text += finding.masked;
        at = finding.span.end();
    }
    text += QStringView(m_text).mid(at);
    return ScreenedText(text);
}

QString secretReplacement(const SecretFinding &finding)
{
    return finding.undecided ? QString() : u'$' + finding.environmentVariable;
}

Screening screen(const QString &text)
{
    return screen(text, secretRules());
}

Screening screen(const QString &text, const std::vector<SecretRule> &rules)
{
    const QString whole = withoutLoneSurrogates(text);
    std::vector<SecretFinding> findings;
    for (const SecretRule &rule : rules) {
        findByRule(rule, whole, &findings);
    }
    Screening screening;
    screening.m_text = text;
    screening.m_findings = merged(std::move(findings), text);
    return screening;
}

} // namespace Askwell
