// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace Askwell::Gui {

/// How far a step is. Unfinished is not wrong.
enum class StepState {
    Open,
    Done,
    Optional,
    Problem,
};

/// What the step row shows of one step.
struct StepEntry
{
    QString id;
    QString name;
    StepState state = StepState::Open;
    /// Review has a name and no number.
    bool numbered = true;

    bool operator==(const StepEntry &) const = default;
};

/// One step: number, name and state mark; the current one bold with an underline.
class StepButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepButton)

public:
    explicit StepButton(QWidget *parent);

    void show(const StepEntry &entry, int number);
    void setVertical(bool vertical);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString stateWord() const;

    StepEntry m_entry;
    int m_number = 0;
    bool m_vertical = false;
};

/// The steps in order, in a row that goes on in the next line where it is too wide, or in a column. Each can
/// be taken at any time. One tab stop: arrow keys go from step to step and take it.
class StepRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRow)

public:
    explicit StepRow(QWidget *parent = nullptr);

    void setEntries(const std::vector<StepEntry> &entries);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    void setOrientation(Qt::Orientation orientation);
    [[nodiscard]] const std::vector<StepButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void stepChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void takeTabStop();

    std::vector<StepEntry> m_entries;
    std::vector<StepButton *> m_buttons;
    QString m_current;
    Qt::Orientation m_orientation = Qt::Horizontal;
};

} // namespace Askwell::Gui
