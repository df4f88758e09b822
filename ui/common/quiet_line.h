// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Askwell::Gui {

class RoleLabel;
enum class TextStyle;

enum class Tone { None, Problem, WorthAdding, Done };

/// Something to click behind the sentence of a quiet line.
struct QuietLink
{
    QString id;
    /// In the language of the window.
    QString words;

    bool operator==(const QuietLink &) const = default;
};

/// The one inline message: a sentence, links that the keyboard reaches, a mark that tells the tone by
/// shape, colour and accessible name. Stands in the layout near its cause; hidden while it has nothing to
/// say.
class QuietLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuietLine)

public:
    explicit QuietLine(QWidget *parent = nullptr);

    /// `sentence` is plain text; whatever it holds is shown as it is.
    void say(Tone tone, const QString &sentence, const QList<QuietLink> &links = {});
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_sentence.isEmpty(); }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QList<QuietLink> links() const { return m_links; }

    /// Whether it can be closed by its own button; on by default.
    void setDismissible(bool dismissible);
    /// Body by default.
    void setTextStyle(TextStyle style);
    /// How high it is when its sentence takes that many lines.
    [[nodiscard]] int heightOfLines(int lines) const;
    /// Keeps its place in the layout while it is empty, so that nothing moves when it speaks.
    void setPlaceKept(bool kept);

Q_SIGNALS:
    void linkActivated(const QString &id);
    /// By the user; clear() is silent.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void showMark();
    void dismiss();

    Tone m_tone = Tone::None;
    QString m_sentence;
    QList<QuietLink> m_links;
    QLabel *m_mark;
    RoleLabel *m_words;
    QToolButton *m_close;
    bool m_dismissible = true;
};

} // namespace Askwell::Gui
