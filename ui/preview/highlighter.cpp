// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/highlighter.h"

#ifdef ASKWELL_SYNTAX_HIGHLIGHTING

#include "ui/common/colours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QApplication>
#include <QHash>
#include <QPointer>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <vector>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

static_assert(kFormatNameProperty > QTextFormat::UserProperty);

namespace {

enum Trait : unsigned {
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Underlined = 4,
    Dotted = 8,
    Wavy = 16,
    Tinted = 32,
};

/// How a format of our definitions looks; every state differs by more than its colour.
struct Look
{
    QLatin1StringView format;
    QColor Colours::*colour;
    unsigned traits;
};

constexpr std::array kLooks {
    Look {"Label"_L1, &Colours::text, Bold},
    Look {"Placeholder"_L1, &Colours::muted, Plain},
    Look {"Blank"_L1, &Colours::accent, Dotted | Tinted},
    Look {"Repository"_L1, &Colours::accent, Plain},
    Look {"Revision"_L1, &Colours::muted, Plain},
    Look {"Secret"_L1, &Colours::problem, Bold | Wavy},
    Look {"Heading Mark"_L1, &Colours::muted, Plain},
    Look {"Heading"_L1, &Colours::accent, Bold},
    Look {"List Mark"_L1, &Colours::accent, Bold},
    Look {"Bold"_L1, &Colours::text, Bold},
    Look {"Italic"_L1, &Colours::text, Italic},
    Look {"Code"_L1, &Colours::worthAdding, Plain},
    Look {"Fence"_L1, &Colours::muted, Plain},
    Look {"Quote"_L1, &Colours::muted, Italic},
    Look {"Link"_L1, &Colours::accent, Underlined},
    Look {"Rule"_L1, &Colours::muted, Plain},
    Look {"Key"_L1, &Colours::accent, Plain},
    Look {"Value"_L1, &Colours::text, Plain},
};

QTextCharFormat charFormat(const QString &name, const Colours &colours)
{
    QTextCharFormat format;
    const auto look =
        std::find_if(kLooks.begin(), kLooks.end(), [&name](const Look &each) { return each.format == name; });
    if (look == kLooks.end()) {
        return format;
    }
    const unsigned traits = look->traits;
    format.setProperty(kFormatNameProperty, name);
    format.setForeground(colours.*look->colour);
    if ((traits & Bold) != 0) {
        format.setFontWeight(QFont::Bold);
    }
    format.setFontItalic((traits & Italic) != 0);
    if ((traits & Underlined) != 0) {
        format.setFontUnderline(true);
    }
    if ((traits & Dotted) != 0) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    }
    if ((traits & Wavy) != 0) {
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    }
    if ((traits & Tinted) != 0) {
        format.setBackground(colours.blankTint);
    }
    return format;
}

/// Takes what is matched from the definition and how it looks from our colours, not from a theme.
class DocumentHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    void followPalette()
    {
        m_formats.clear();
        m_colours = coloursOf(QApplication::palette());
        rehighlight();
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        auto known = m_formats.constFind(format.id());
        if (known == m_formats.constEnd()) {
            known = m_formats.insert(format.id(), charFormat(format.name(), m_colours));
        }
        if (length > 0 && !known->isEmpty()) {
            setFormat(offset, length, *known);
        }
    }

private:
    Colours m_colours = coloursOf(QApplication::palette());
    QHash<int, QTextCharFormat> m_formats;
};

QStringList bracketed(const QStringList &placeholders)
{
    QStringList all;
    for (const QString &placeholder : placeholders) {
        all.append(u'[' + placeholder + u']');
    }
    return all;
}

} // namespace

class Highlighter::Private final
{
public:
    KSyntaxHighlighting::Definition definition(Syntax syntax)
    {
        if (!repository) {
            repository = std::make_unique<KSyntaxHighlighting::Repository>();
        }
        return repository->definitionForName(syntax == Syntax::Prompt ? u"Askwell Prompt"_s
                                                                      : u"Askwell Rules"_s);
    }

    void applyPromptWords()
    {
        auto prompts = definition(Syntax::Prompt);
        // An empty list would be no list.
        prompts.setKeywordList(u"labels"_s, labels.isEmpty() ? QStringList {u"Task"_s} : labels);
        prompts.setKeywordList(u"placeholders"_s,
                               placeholders.isEmpty() ? QStringList {u"[]"_s} : bracketed(placeholders));
    }

    std::unique_ptr<KSyntaxHighlighting::Repository> repository;
    std::vector<QPointer<DocumentHighlighter>> highlighters;
    QStringList labels;
    QStringList placeholders;
};

Highlighter::Highlighter()
    : d(std::make_unique<Private>())
{ }

Highlighter::~Highlighter()
{
    // The definitions go with the repository, so nothing may be coloured by them any longer.
    for (const auto &each : d->highlighters) {
        delete each.data();
    }
}

bool Highlighter::available()
{
    return true;
}

void Highlighter::attach(QTextDocument *document, Syntax syntax)
{
    auto *highlighter = new DocumentHighlighter(document);
    d->highlighters.emplace_back(highlighter);
    // Colours the document as well.
    highlighter->setDefinition(d->definition(syntax));
    if (syntax == Syntax::Prompt && !d->labels.isEmpty()) {
        d->applyPromptWords();
        highlighter->rehighlight();
    }
}

void Highlighter::setPromptWords(const QStringList &labels, const QStringList &placeholders)
{
    if (d->labels == labels && d->placeholders == placeholders) {
        return;
    }
    d->labels = labels;
    d->placeholders = placeholders;
    if (!d->repository) {
        return;
    }
    d->applyPromptWords();
    const auto prompts = d->definition(Syntax::Prompt);
    for (const auto &each : d->highlighters) {
        if (each && each->definition() == prompts) {
            each->rehighlight();
        }
    }
}

void Highlighter::followPalette()
{
    for (const auto &each : d->highlighters) {
        if (each) {
            each->followPalette();
        }
    }
}

} // namespace Askwell::Gui

#else

namespace Askwell::Gui {

class Highlighter::Private final
{ };

Highlighter::Highlighter() = default;
Highlighter::~Highlighter() = default;

bool Highlighter::available()
{
    return false;
}

void Highlighter::attach(QTextDocument *document, Syntax syntax)
{
    Q_UNUSED(document)
    Q_UNUSED(syntax)
}

void Highlighter::setPromptWords(const QStringList &labels, const QStringList &placeholders)
{
    Q_UNUSED(labels)
    Q_UNUSED(placeholders)
}

void Highlighter::followPalette() { }

} // namespace Askwell::Gui

#endif
