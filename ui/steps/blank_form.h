// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/blanks.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;

namespace Askwell::Gui {

/// One row of the form.
struct FormBlank
{
    QString name;
    /// What the person gave it, else its default; empty while it is open.
    QString value;
    /// From a fixed set, where there is one.
    QStringList choices {};
    /// Shown in grey in the empty field, and below the pointer.
    QString hint {};
    /// Offered while typing and by the arrow down key.
    QStringList offered {};

    bool operator==(const FormBlank &) const = default;
};

/// The blanks of a prompt, one field each. Rows stay where they are while their values change.
class BlankForm final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlankForm)

public:
    explicit BlankForm(QWidget *parent = nullptr);

    void setBlanks(const std::vector<FormBlank> &blanks);
    /// Of the first open blank; null where none is open.
    [[nodiscard]] QWidget *firstOpenField() const;
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person, with every key.
    void valueChanged(const QString &name, const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *makeField(const FormBlank &blank);
    void showValue(size_t index);

    std::vector<FormBlank> m_blanks;
    std::vector<QWidget *> m_fields;
    QWidget *m_rows = nullptr;
};

} // namespace Askwell::Gui
