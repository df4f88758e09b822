// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_frame.h"

#include "app/support/settings.h"
#include "ui/common/find_marks.h"
#include "ui/common/icons.h"
#include "ui/common/line_splitter.h"
#include "ui/common/overflow_area.h"
#include "ui/common/scrolling_page.h"
#include "ui/common/spacing.h"
#include "ui/common/thin_line.h"
#include "ui/common/typography.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/rules_pane.h"
#include "ui/steps/step_row.h"
#include "ui/window/find_bar.h"
#include "ui/window/footer.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFontInfo>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// 12 pt at 96 dpi, in pixels.
constexpr qreal kLargestOrdinary = 12 * 96 / 72.0;

/// Asks for what the page that is shown can least be, not for the most of all pages.
class Pages final : public QStackedWidget
{
public:
    Pages() { connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry); }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        // What does not fit into a page that scrolls is scrolled.
        const QSize few(0, 6 * fontMetrics().lineSpacing());
        const QWidget *page = currentWidget();
        const auto *column = page == nullptr ? nullptr : qobject_cast<QVBoxLayout *>(page->layout());
        return column == nullptr ? few : few.expandedTo(leastSize(*column, width()));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QStackedWidget::resizeEvent(event);
        updateGeometry();
    }
};

} // namespace

WindowShape windowShapeFor(int width)
{
    const qreal letters = QFontInfo(QApplication::font()).pixelSize();
    const qreal wide = width * kLargestOrdinary / std::max(kLargestOrdinary, letters);
    if (wide < 640) {
        return WindowShape::Narrow;
    }
    return wide < 1100 ? WindowShape::HalfScreen : WindowShape::Wide;
}

WindowFrame::WindowFrame(Footer *footer, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_frameworkButton(new QToolButton)
    , m_menuButton(new QToolButton)
    , m_steps(new StepRow)
    , m_stepRowPlace(new QHBoxLayout)
    , m_stepLinePlace(new QHBoxLayout)
    , m_topBar(new QWidget)
    , m_stepColumn(new QWidget)
    , m_stepLine(thinLine(Qt::Vertical))
    , m_body(new LineSplitter)
    , m_pages(new Pages)
    , m_previews(new LineSplitter)
    , m_promptPane(new PromptPane)
    , m_rulesPane(new RulesPane)
    , m_promptLine(new QToolButton)
    , m_findBar(new FindBar)
    , m_footer(footer)
{
    makeTopBar();
    makeBody();

    m_stepColumnPlace = new QVBoxLayout(m_stepColumn);
    m_stepColumnPlace->setContentsMargins(space(Space::Two), space(Space::Three), space(Space::Two),
                                          space(Space::Three));
    m_stepColumnPlace->addStretch(1);

    m_promptLine->setObjectName(u"prompt-line"_s);
    m_promptLine->setAutoRaise(true);
    m_promptLine->setCheckable(true);
    m_promptLine->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_promptLine->setFocusPolicy(Qt::StrongFocus);
    m_promptLine->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_promptLine, &QToolButton::toggled, this, &WindowFrame::arrange);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stepColumn);
    middle->addWidget(m_stepLine);
    middle->addWidget(m_body, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(thinLine(Qt::Horizontal));
    column->addLayout(middle, 1);
    column->addWidget(thinLine(Qt::Horizontal));
    // Its words stand where those of the page stand.
    auto *promptRow = new QHBoxLayout;
    promptRow->setContentsMargins(space(Space::Three), 0, space(Space::Three), 0);
    promptRow->addWidget(m_promptLine);
    column->addLayout(promptRow);
    column->addWidget(m_findBar);
    column->addWidget(m_footer);
    takeShape(m_shape);
    connect(qApp, &QApplication::focusChanged, this, &WindowFrame::bringIntoView);
}

WindowFrame::~WindowFrame()
{
    // Its parts lose the focus on their way out.
    disconnect(qApp, nullptr, this, nullptr);
}

void WindowFrame::bringIntoView(QWidget *before, QWidget *now)
{
    Q_UNUSED(before)
    // Qt does it for a step from one part of a scroll area to the next, not for one into it. What is clicked
    // is in view, and stays where it is.
    if (now == nullptr || !m_pages->isAncestorOf(now) || QGuiApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    for (QWidget *each = now->parentWidget(); each != m_pages; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each)) {
            area->ensureWidgetVisible(now, 0, space(Space::Three));
        }
    }
}

void WindowFrame::makeTopBar()
{
    m_frameworkButton->setObjectName(u"framework"_s);
    m_frameworkButton->setFont(fontOf(TextStyle::Heading));
    m_menuButton->setObjectName(u"menu"_s);
    m_menuButton->setIcon(icon(Icon::Menu));
    for (QToolButton *button : {m_frameworkButton, m_menuButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_steps->setObjectName(u"steps"_s);

    auto *bar = new QVBoxLayout(m_topBar);
    bar->setContentsMargins(space(Space::Two), space(Space::One), space(Space::Two), space(Space::One));
    bar->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Two));
    bar->addLayout(row);
    bar->addLayout(m_stepLinePlace);
    row->addWidget(m_frameworkButton);
    row->addSpacing(space(Space::Two));
    row->addLayout(m_stepRowPlace);
    row->addStretch(1);
    row->addWidget(m_menuButton);
}

void WindowFrame::makeBody()
{
    m_pages->setObjectName(u"pages"_s);
    m_promptPane->setObjectName(u"prompt-pane"_s);
    m_rulesPane->setObjectName(u"rules-pane"_s);
    m_previews->setObjectName(u"previews"_s);
    m_body->setObjectName(u"body"_s);
    m_previews->addWidget(m_promptPane);
    m_previews->addWidget(m_rulesPane);
    m_body->addWidget(m_pages);
    m_body->addWidget(m_previews);
    m_body->setStretchFactor(0, 1);
    m_body->setStretchFactor(1, 1);
}

void WindowFrame::addPage(QWidget *page)
{
    m_pages->addWidget(page);
    limitWidth(page);
}

void WindowFrame::setZoom(qreal zoom)
{
    m_zoom = zoom;
    m_promptPane->setZoom(zoom);
    m_rulesPane->setZoom(zoom);
    limitWidths();
}

void WindowFrame::limitWidths() const
{
    for (int index = 0; index < m_pages->count(); ++index) {
        limitWidth(m_pages->widget(index));
    }
}

void WindowFrame::limitWidth(QWidget *page) const
{
    const auto *scrolling = qobject_cast<ScrollingPage *>(page);
    const auto *area = scrolling == nullptr ? qobject_cast<QScrollArea *>(page) : &scrolling->area();
    if (area == nullptr || area->widget() == nullptr) {
        return;
    }
    // Over the previews a page is as wide as they are, up to a point.
    const qreal columns = m_shape == WindowShape::Wide ? 1.0 : 1.8;
    const qreal words = readableWidth(fontOf(TextStyle::Body)) * columns * std::max(1.0, m_zoom);
    area->widget()->setMaximumWidth(qRound(words) + 2 * space(Space::Four));
    // Its height follows from its width. Asked for its least height, it answers for its least width, and the
    // area shows a scroll bar with nothing to scroll to.
    area->widget()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
}

void WindowFrame::removePage(QWidget *page)
{
    m_pages->removeWidget(page);
}

void WindowFrame::showPage(QWidget *page, bool alone)
{
    m_alone = alone;
    m_promptLine->setChecked(false);
    m_pages->setCurrentWidget(page);
    arrange();
}

QWidget *WindowFrame::shownPage() const
{
    return m_pages->currentWidget();
}

QPlainTextEdit *WindowFrame::textToSearch() const
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && m_findBar->isAncestorOf(focus)) {
        return m_findBar->target();
    }
    auto *focused = qobject_cast<QPlainTextEdit *>(focus);
    if (isAncestorOf(focused) && dynamic_cast<FindMarks *>(focused) != nullptr) {
        return focused;
    }
    for (const QWidget *place : {m_pages->currentWidget(), static_cast<QWidget *>(m_promptPane)}) {
        for (QPlainTextEdit *each : place->findChildren<QPlainTextEdit *>()) {
            if (each->isVisible() && dynamic_cast<FindMarks *>(each) != nullptr) {
                return each;
            }
        }
    }
    return nullptr;
}

void WindowFrame::setPromptSummary(const QString &summary)
{
    m_promptLine->setText(summary);
}

void WindowFrame::takeShape(WindowShape shape)
{
    m_shape = shape;
    const bool wide = shape == WindowShape::Wide;
    m_steps->setOrientation(wide ? Qt::Vertical : Qt::Horizontal);
    placeSteps();
    m_footer->setCompact(shape == WindowShape::Narrow);
    restoreSplitters();
    limitWidths();
    arrange();
}

void WindowFrame::placeSteps()
{
    QBoxLayout *place = m_stepLinePlace;
    if (m_shape == WindowShape::Wide) {
        place = m_stepColumnPlace;
    } else if (m_shape == WindowShape::HalfScreen) {
        // With large letters or long names the steps take a line of their own.
        const int beside =
            m_frameworkButton->sizeHint().width() + m_menuButton->sizeHint().width() + 6 * space(Space::Two);
        place = m_steps->sizeHint().width() + beside <= width() ? m_stepRowPlace : place;
    }
    if (place->indexOf(m_steps) < 0) {
        place->insertWidget(0, m_steps);
        m_steps->show();
    }
}

void WindowFrame::restoreSplitters()
{
    const bool wide = m_shape == WindowShape::Wide;
    if (!m_body->restoreState(wide ? m_settings.bytes(Setting::WideMainSplitter)
                                   : m_settings.bytes(Setting::MainSplitter))) {
        m_body->setSizes(wide ? QList<int> {560, 440} : QList<int> {500, 230});
    }
    if (!m_previews->restoreState(wide ? m_settings.bytes(Setting::WidePreviewSplitter)
                                       : m_settings.bytes(Setting::PreviewSplitter))) {
        m_previews->setSizes({500, 500});
    }
    // A state from elsewhere may hold the other orientation.
    m_body->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    // Beside each other they need the width of half a screen.
    m_previews->setOrientation(m_shape == WindowShape::HalfScreen ? Qt::Horizontal : Qt::Vertical);
}

void WindowFrame::growPane(int steps)
{
    const QWidget *focus = QApplication::focusWidget();
    QSplitter *splitter = m_body;
    int pane = 0;
    for (int at = 0; at < m_previews->count(); ++at) {
        if (m_previews->widget(at)->isAncestorOf(focus)) {
            splitter = m_previews;
            pane = at;
        }
    }
    QList<int> sizes = splitter->sizes();
    const int by = steps * space(Space::Six);
    sizes[pane] += by;
    sizes[1 - pane] -= by;
    splitter->setSizes(sizes);
}

void WindowFrame::keepSplitters() const
{
    if (m_shape == WindowShape::Wide) {
        m_settings.setBytes(Setting::WideMainSplitter, m_body->saveState());
        m_settings.setBytes(Setting::WidePreviewSplitter, m_previews->saveState());
    } else if (m_shape == WindowShape::HalfScreen) {
        m_settings.setBytes(Setting::MainSplitter, m_body->saveState());
        m_settings.setBytes(Setting::PreviewSplitter, m_previews->saveState());
    }
}

void WindowFrame::arrange()
{
    const bool wide = m_shape == WindowShape::Wide;
    const bool narrow = m_shape == WindowShape::Narrow;
    const bool previews = !m_alone && (!narrow || m_promptLine->isChecked());
    m_stepColumn->setVisible(wide);
    m_stepLine->setVisible(wide);
    m_promptLine->setVisible(narrow && !m_alone);
    m_promptLine->setIcon(icon(m_promptLine->isChecked() ? Icon::Down : Icon::Up));
    m_previews->setVisible(previews);
    m_pages->setVisible(!narrow || !previews);
}

void WindowFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const WindowShape shape = windowShapeFor(width());
    if (shape != m_shape) {
        keepSplitters();
        takeShape(shape);
    }
    placeSteps();
}

void WindowFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_shown) {
        // Restored in a frame of another size, they would have been stretched since.
        m_shown = true;
        restoreSplitters();
    }
}

bool WindowFrame::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        // Another framework has another name and other steps.
        placeSteps();
    }
    return QWidget::event(event);
}

} // namespace Askwell::Gui
