// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace Askwell {

/// A whole framework page: two required questions, one of them with a label of its own, two sections under
/// How.
[[nodiscard]] inline QByteArray gardenPage()
{
    return R"(# Garden

## Context-owned

### Who (Role / Persona)

#### Default Persona

- You are a gardener

### How (Rules)

#### Tools

- Prefer a spade

#### Seasons

- Sow in spring

## User-owned

### What (Task)

- Dig a bed

## Final Prompt Template

### Persistent Context (Put in `.cursor/rules.md`)

```md
# Garden rules

- Water in the morning.
```

### User Prompt Template

```text
What I want to do:
[Describe the work.]

Soil:
[Describe the soil.]
```

### Fully Filled Example

```text
What I want to do:
Plant beans.

Soil:
Loam.
```
)";
}

/// A guide of that page, in order.
[[nodiscard]] inline QByteArray gardenGuide()
{
    return R"({"format": "askwell-guide", "formatVersion": 1, "framework": "garden",
 "questions": {"task": {"ask": "What should grow?", "help": "One bed at a time.", "examples": [
  {"example": "Dig a bed", "tail": ": for {{crop}}.", "leadsTo": "A bed for one crop", "job": "dig"}]}},
 "blanks": {"crop": {"hint": "beans", "sample": "beans"}}}
)";
}

/// A text that looks like a Hugging Face token: put together here, so that no scanner takes this file for a
/// leak.
[[nodiscard]] inline QString madeUpToken()
{
    QString token = QStringLiteral("hf");
    token += u'_';
    for (int at = 0; at < 34; ++at) {
        token += QChar(u'A' + (at * 7 + at / 3) % 26 + (at % 2) * 32);
    }
    return token;
}

/// The path of a file with that content.
inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("The test cannot write %s.", qPrintable(file.fileName()));
    }
    return file.fileName();
}

[[nodiscard]] inline QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Askwell
