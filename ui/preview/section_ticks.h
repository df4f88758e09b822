// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"

#include <QListWidget>

#include <vector>

namespace Askwell::Gui {

/// The sections of the pages, each with a tick. Of several pages each has its title over its sections; a
/// heading that an earlier page has as well stands once, since it is one tick.
class SectionTicks final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionTicks)

public:
    explicit SectionTicks(QWidget *parent = nullptr);

    void showSections(const std::vector<Framework> &frameworks, const QStringList &ticked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user. The list shows it already.
    void sectionTicked(const QString &heading, bool ticked);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString text;
        /// Empty for the title of a page.
        QString heading;

        bool operator==(const Entry &) const = default;
    };
    [[nodiscard]] static std::vector<Entry> entriesOf(const std::vector<Framework> &frameworks);
    [[nodiscard]] int heightOfRows(int rows) const;
    void colourTitles();
    void addEntry(const Entry &entry);

    std::vector<Entry> m_entries;
};

} // namespace Askwell::Gui
