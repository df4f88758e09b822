// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace Askwell {
class Settings;
}

namespace Askwell::Gui {

class FindBar;
class Footer;
class PromptPane;
class ReviewPage;
class RulesPane;
class StepRow;

/// How the parts of the window stand, by its width in logical pixels at letters of up to 12 pt; larger
/// letters need as much more.
enum class WindowShape {
    /// Below 640: one column, the prompt behind a line that says how long it is.
    Narrow,
    /// The main layout, beside another program: question over prompt and rules.
    HalfScreen,
    /// From 1100: steps, question, prompt over rules.
    Wide,
};

[[nodiscard]] WindowShape windowShapeFor(int width);

/// The parts of the window and how they stand. Knows widths and splitters, nothing of what the parts do.
class WindowFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowFrame)

public:
    /// Takes `footer`. Splitters are kept in `settings`, which must outlive the frame.
    WindowFrame(Footer *footer, Settings &settings, QWidget *parent = nullptr);
    ~WindowFrame() override;

    [[nodiscard]] QToolButton &frameworkButton() { return *m_frameworkButton; }
    [[nodiscard]] QToolButton &menuButton() { return *m_menuButton; }
    [[nodiscard]] StepRow &steps() { return *m_steps; }
    [[nodiscard]] PromptPane &promptPane() { return *m_promptPane; }
    [[nodiscard]] RulesPane &rulesPane() { return *m_rulesPane; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }
    [[nodiscard]] Footer &footer() { return *m_footer; }

    /// The frame takes the page. What scrolls in it is no wider than words can be read.
    void addPage(QWidget *page);
    void removePage(QWidget *page);
    /// Columns of words grow with the size of their text.
    void setZoom(qreal zoom);
    /// A page that stands `alone` has the place of the previews too.
    void showPage(QWidget *page, bool alone);
    [[nodiscard]] QWidget *shownPage() const;
    /// What the line of the narrow shape says of the prompt.
    void setPromptSummary(const QString &summary);

    /// The text that has the focus, else the page's, else the prompt; null where there is none to search.
    [[nodiscard]] QPlainTextEdit *textToSearch() const;

    /// The pane that has the focus, else the page, at the cost of the one beside it: what dragging the line
    /// between them does. `steps` may be negative.
    void growPane(int steps);

    void keepSplitters() const;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void bringIntoView(QWidget *before, QWidget *now);
    void makeTopBar();
    void makeBody();
    void takeShape(WindowShape shape);
    void restoreSplitters();
    void arrange();
    void placeSteps();
    void limitWidth(QWidget *page) const;
    void limitWidths() const;

    Settings &m_settings;
    WindowShape m_shape = WindowShape::HalfScreen;
    bool m_alone = false;
    bool m_shown = false;
    qreal m_zoom = 1.0;

    QToolButton *m_frameworkButton;
    QToolButton *m_menuButton;
    StepRow *m_steps;
    /// Where the steps stand: in the top bar, on a line of their own, in a column.
    QHBoxLayout *m_stepRowPlace;
    QHBoxLayout *m_stepLinePlace;
    QVBoxLayout *m_stepColumnPlace;
    QWidget *m_topBar;
    QWidget *m_stepColumn;
    QFrame *m_stepLine;
    QSplitter *m_body;
    QStackedWidget *m_pages;
    QSplitter *m_previews;
    PromptPane *m_promptPane;
    RulesPane *m_rulesPane;
    QToolButton *m_promptLine;
    FindBar *m_findBar;
    Footer *m_footer;
};

} // namespace Askwell::Gui
