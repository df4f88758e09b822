// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/yaml_reader.h"

#include <QSet>
#include <QtGlobal>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <exception>
#include <sstream>
#include <string>
#include <utility>

namespace Askwell {

namespace {

constexpr int deepest = 16;

// Thrown through yaml-cpp, which has no other way to stop; never leaves this file.
struct Refusal final : std::exception
{
    Refusal(int lineFromZero, const char *sentence)
        : line(lineFromZero)
        , text(sentence)
    { }

    int line;
    const char *text;
};

class FieldCollector final : public YAML::EventHandler
{
public:
    [[nodiscard]] const YamlFields &fields() const { return m_fields; }

    void OnDocumentStart(const YAML::Mark &mark) override { Q_UNUSED(mark) }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        takeScalar(mark, {});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        Q_UNUSED(anchor)
        refuseAnchor(mark, 1);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        Q_UNUSED(tag)
        refuseAnchor(mark, anchor);
        takeScalar(mark, QString::fromStdString(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        Q_UNUSED(tag)
        Q_UNUSED(style)
        refuseAnchor(mark, anchor);
        if (m_depth == 0) {
            refuseShape(mark);
        }
        if (m_depth == 1) {
            beginValue(mark);
            m_inList = true;
            m_fields.lists.insert(m_key, {});
        }
        descend(mark);
    }
    void OnSequenceEnd() override { ascend(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        Q_UNUSED(tag)
        Q_UNUSED(style)
        refuseAnchor(mark, anchor);
        if (m_depth == 1) {
            beginValue(mark);
        }
        descend(mark);
    }
    void OnMapEnd() override { ascend(); }

private:
    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0) {
            throw Refusal(
                mark.line,
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the front matter uses an anchor or an alias (& or *), "
                                  "which is not read. Write the value out or put it in quotes."));
        }
    }

    [[noreturn]] static void refuseShape(const YAML::Mark &mark)
    {
        throw Refusal(
            mark.line,
            QT_TRANSLATE_NOOP("Message",
                              "%1, line %2: the front matter is not a list of keys and values. Write "
                              "lines such as “id: my-framework”."));
    }

    void descend(const YAML::Mark &mark)
    {
        if (++m_depth > deepest) {
            throw Refusal(
                mark.line,
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the front matter is nested more than 16 levels deep. "
                                  "Make it flatter."));
        }
    }

    void ascend()
    {
        if (--m_depth == 1) {
            m_inList = false;
        }
    }

    void takeScalar(const YAML::Mark &mark, const QString &value)
    {
        if (m_depth == 0) {
            refuseShape(mark);
        }
        if (m_depth == 1 && !m_haveKey) {
            m_key = value;
            m_haveKey = true;
        } else if (m_depth == 1) {
            beginValue(mark);
            m_fields.scalars.insert(m_key, value);
        } else if (m_depth == 2 && m_inList) {
            m_fields.lists[m_key].append(value);
        }
    }

    void beginValue(const YAML::Mark &mark)
    {
        if (!m_haveKey) {
            refuseShape(mark);
        }
        m_haveKey = false;
        if (m_seen.contains(m_key)) {
            throw Refusal(
                mark.line,
                QT_TRANSLATE_NOOP("Message",
                                  "%1, line %2: the front matter gives the same key twice. Keep one of "
                                  "them."));
        }
        m_seen.insert(m_key);
    }

    YamlFields m_fields;
    QSet<QString> m_seen;
    QString m_key;
    int m_depth = 0;
    bool m_haveKey = false;
    bool m_inList = false;
};

Message atLine(const char *text, const QString &fileName, int line)
{
    return {text, {fileName, QString::number(line)}};
}

} // namespace

Result<YamlFields> readYamlFields(const QByteArray &yaml, const QString &fileName, int firstLine)
{
    if (yaml.size() > longestYaml) {
        return atLine(
            QT_TRANSLATE_NOOP("Message",
                              "%1, line %2: the front matter is longer than 16 KiB. Shorten it, or close "
                              "it with a line of three hyphens."),
            fileName, firstLine);
    }
    const char *const unreadable = QT_TRANSLATE_NOOP(
        "Message",
        "%1, line %2: the front matter is not valid YAML. Mend that line or remove the front matter.");
    FieldCollector collector;
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(collector);
    } catch (const Refusal &refusal) {
        return atLine(refusal.text, fileName, firstLine + refusal.line);
    } catch (const YAML::Exception &exception) {
        return atLine(unreadable, fileName, firstLine + std::max(0, exception.mark.line));
    } catch (const std::exception &) {
        return atLine(unreadable, fileName, firstLine);
    }
    return collector.fields();
}

} // namespace Askwell
