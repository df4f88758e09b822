// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFont>
#include <QHash>
#include <QWidget>

#include <vector>

namespace Askwell::Gui {

/// What a card shows.
struct CardText
{
    /// The example, verbatim.
    QString example;
    /// What it leads to, smaller; may be empty.
    QString leadsTo {};

    bool operator==(const CardText &) const = default;
};

/// One example that can be put into the answer. Checked while it stands there.
class Card final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    /// `shortcut` is shown in the tool tip and read by screen readers; it may be empty.
    Card(const CardText &text, const QString &shortcut, QWidget *parent);

    void setLeadsTo(const QString &leadsTo);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Width of the example on one line, with its margins.
    [[nodiscard]] int naturalWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect(const QRect &card) const;
    [[nodiscard]] int exampleHeight(int textWidth) const;
    [[nodiscard]] int leadsToHeight(int textWidth) const;

    QString m_leadsTo;
};

/// The examples of a question as cards of equal height in a wrapping grid. One tab stop: arrow keys go from
/// card to card, Space and Enter choose.
class CardGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardGrid)

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// The same examples in the same order only get new words; nothing moves then.
    void setCards(const std::vector<CardText> &texts);
    [[nodiscard]] const std::vector<Card *> &cards() const { return m_cards; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void cardChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Grid
    {
        int columns = 1;
        int columnWidth = 0;
        int rowHeight = 0;
    };
    /// Remembered: a layout asks for one width again and again, and each answer breaks every text into lines.
    [[nodiscard]] Grid gridFor(int width) const;
    [[nodiscard]] Grid measuredGrid(int width) const;
    void forgetGrids();
    void arrange();
    [[nodiscard]] bool goFrom(int index, int key);
    void orderTabs();
    void takeTabStop(int index);

    std::vector<Card *> m_cards;
    /// By width, in m_measuredFont.
    mutable QHash<int, Grid> m_grids;
    mutable QFont m_measuredFont;
};

} // namespace Askwell::Gui
