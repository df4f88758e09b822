// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace Askwell::Gui {

/// A language that the window speaks.
struct LanguageRow
{
    /// As in the names of translation files: "de", "pt_BR".
    QString code;
    /// In the language itself.
    QString name;
};

/// Those that a finished translation is built in of: English first, the rest by their names.
[[nodiscard]] const std::vector<LanguageRow> &languages();

/// The code of the first of `wanted` (BCP 47, as of QLocale::uiLanguages()) that the window speaks; "en" for
/// none.
[[nodiscard]] QString spokenLanguage(const QStringList &wanted);

/// The language of the whole application, changed while it runs: its words and Qt's own, the direction of
/// the layout, and how numbers and dates are written. Widgets hear of it through QEvent::LanguageChange.
/// Owned by main. The command line needs none of it.
class Language final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    /// Begins with the system's. The application has to be there.
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// A code; empty or one that the window does not speak for the system's language.
    void choose(const QString &code);
    /// The code of what is shown.
    [[nodiscard]] const QString &shown() const { return m_shown; }

private:
    QString m_shown;
    std::unique_ptr<QTranslator> m_ours;
    /// Of Qt's own dialogs and menus; the distribution has them for most languages.
    std::unique_ptr<QTranslator> m_qts;
};

} // namespace Askwell::Gui
