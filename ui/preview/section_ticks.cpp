// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/section_ticks.h"

#include "app/framework/context_rules.h"
#include "ui/common/colours.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace Askwell::Gui {

namespace {

constexpr int HeadingRole = Qt::UserRole;
constexpr int LeastRows = 3;

} // namespace

SectionTicks::SectionTicks(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT sectionTicked(item->data(HeadingRole).toString(), item->checkState() == Qt::Checked);
    });
}

std::vector<SectionTicks::Entry> SectionTicks::entriesOf(const std::vector<Framework> &frameworks)
{
    std::vector<Entry> entries;
    QStringList seen;
    for (const Framework &framework : frameworks) {
        const QStringList headings = ruleSections({framework});
        if (frameworks.size() > 1) {
            entries.push_back({framework.title, {}});
        }
        for (const QString &heading : headings) {
            if (!seen.contains(heading)) {
                seen.append(heading);
                entries.push_back({heading, heading});
            }
        }
    }
    return entries;
}

void SectionTicks::addEntry(const Entry &entry)
{
    auto *item = new QListWidgetItem(entry.text, this);
    item->setData(HeadingRole, entry.heading);
    item->setToolTip(entry.text);
    if (entry.heading.isEmpty()) {
        item->setFlags(Qt::NoItemFlags);
        item->setFont(fontOf(TextStyle::Caption));
    } else {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    }
}

void SectionTicks::showSections(const std::vector<Framework> &frameworks, const QStringList &ticked)
{
    const QSignalBlocker quiet(this);
    if (const std::vector<Entry> entries = entriesOf(frameworks); entries != m_entries) {
        m_entries = entries;
        clear();
        for (const Entry &entry : m_entries) {
            addEntry(entry);
        }
        colourTitles();
        const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                        [](const Entry &entry) { return !entry.heading.isEmpty(); });
        setCurrentRow(first == m_entries.end() ? -1 : int(first - m_entries.begin()));
        updateGeometry();
    }
    for (int row = 0; row < count(); ++row) {
        const QString heading = item(row)->data(HeadingRole).toString();
        if (!heading.isEmpty()) {
            item(row)->setCheckState(ticked.contains(heading) ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void SectionTicks::colourTitles()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(HeadingRole).toString().isEmpty()) {
            item(row)->setForeground(coloursOf(palette()).muted);
        }
    }
}

QSize SectionTicks::sizeHint() const
{
    return {space(Space::Six) * 4, heightOfRows(count())};
}

QSize SectionTicks::minimumSizeHint() const
{
    return {space(Space::Six), heightOfRows(std::min(count(), LeastRows))};
}

void SectionTicks::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange) {
        colourTitles();
    }
}

int SectionTicks::heightOfRows(int rows) const
{
    return rows * std::max(sizeHintForRow(0), fontMetrics().height());
}

} // namespace Askwell::Gui
