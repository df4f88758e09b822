// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <vector>

class QWidget;

namespace Askwell::Bench {

/// Milliseconds of one thing that was done several times.
class Series final
{
public:
    explicit Series(QString name)
        : m_name(std::move(name))
    { }

    template <typename Action>
    void time(Action action)
    {
        QElapsedTimer timer;
        timer.start();
        action();
        add(double(timer.nsecsElapsed()) / 1e6);
    }
    void add(double milliseconds) { m_values.push_back(milliseconds); }

    /// Rank, not interpolation; `share` from 0 to 1.
    [[nodiscard]] double quantile(double share) const;
    /// One line of JSON on standard output: name, n, and min, p50, p99, max in milliseconds.
    void print() const;

private:
    QString m_name;
    std::vector<double> m_values;
};

/// Shows it and gives it the keys, also where there is no window manager; ends the program where it cannot.
void showToType(QWidget &window);

/// An English brief of about that many UTF-16 units, in lines of at most `mostInLine`.
[[nodiscard]] QString brief(qsizetype units, qsizetype mostInLine);

// Each prints its series.

/// From a key to the repainted prompt.
void measureTyping();
/// A thousand keys into a large answer: how long anything held the event loop.
void measureLongestBlock();
void measureChecks();
/// Pages and projects.
void measureLists();
/// Prints nothing: puts ten thousand projects where this user's are.
void makeManyProjects();
/// The same work at growing sizes.
void measureGrowth();
/// Opens, edits, saves, exports and leaves a thousand projects; prints by how many bytes the heap grew for
/// each.
void soak();
/// The window made, shown and painted once; for counting instructions.
void startOnce();

/// The longest events of this program since resetLongestEvents(), milliseconds.
struct LongestEvents
{
    double elapsed = 0;
    /// What this thread computed: not what the machine gave to others meanwhile.
    double computed = 0;
};
[[nodiscard]] LongestEvents longestEvents();
void resetLongestEvents();

} // namespace Askwell::Bench
