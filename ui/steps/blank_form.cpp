// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/blank_form.h"

#include "ui/common/colours.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// More rows are scrolled to: the prompt above them is what is being reviewed.
constexpr int MostRows = 4;

bool sameRow(const FormBlank &one, const FormBlank &other)
{
    return one.name == other.name && one.choices == other.choices && one.hint == other.hint
        && one.offered == other.offered;
}

} // namespace

BlankForm::BlankForm(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    hide();
}

void BlankForm::setBlanks(const std::vector<FormBlank> &blanks)
{
    const bool same = std::equal(blanks.begin(), blanks.end(), m_blanks.begin(), m_blanks.end(), &sameRow);
    m_blanks = blanks;
    if (!same) {
        rebuild();
    }
    for (size_t index = 0; index < m_blanks.size(); ++index) {
        showValue(index);
    }
    setVisible(!m_blanks.empty());
}

void BlankForm::rebuild()
{
    m_fields.clear();
    m_rows = new QWidget;
    m_rows->setObjectName(u"blank-rows"_s);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(Space::Three));
    grid->setVerticalSpacing(space(Space::Two));
    grid->setColumnStretch(1, 1);
    for (const FormBlank &blank : m_blanks) {
        const int row = int(m_fields.size());
        auto *label = new RoleLabel(&Colours::text, TextStyle::Body);
        label->setTextFormat(Qt::PlainText);
        // An ampersand in a name is no mnemonic.
        label->setText(blank.name);
        QWidget *field = makeField(blank);
        field->setObjectName(u"blank-%1"_s.arg(row + 1));
        field->setAccessibleName(blank.name);
        field->setAccessibleDescription(blank.hint);
        field->setToolTip(blank.hint);
        field->installEventFilter(this);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        m_fields.push_back(field);
    }
    setWidget(m_rows);
    updateGeometry();
}

QWidget *BlankForm::makeField(const FormBlank &blank)
{
    const QString name = blank.name;
    if (!blank.choices.isEmpty()) {
        auto *field = new QComboBox;
        field->addItem(tr("Choose…"));
        field->addItems(blank.choices);
        connect(field, &QComboBox::currentIndexChanged, this, [this, field, name](int index) {
            Q_EMIT valueChanged(name, index == 0 ? QString() : field->currentText());
        });
        return field;
    }
    auto *field = new QLineEdit;
    field->setPlaceholderText(blank.hint);
    if (!blank.offered.isEmpty()) {
        auto *completer = new QCompleter(blank.offered, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
    }
    connect(field, &QLineEdit::textChanged, this,
            [this, name](const QString &text) { Q_EMIT valueChanged(name, text.trimmed()); });
    return field;
}

void BlankForm::showValue(size_t index)
{
    const FormBlank &blank = m_blanks[index];
    const QSignalBlocker quiet(m_fields[index]);
    if (auto *choice = qobject_cast<QComboBox *>(m_fields[index])) {
        choice->setCurrentIndex(std::max(0, choice->findText(blank.value, Qt::MatchExactly)));
    } else if (auto *line = qobject_cast<QLineEdit *>(m_fields[index]);
               line->text().trimmed() != blank.value && !line->hasFocus()) {
        line->setText(blank.value);
    }
}

QWidget *BlankForm::firstOpenField() const
{
    for (size_t index = 0; index < m_blanks.size(); ++index) {
        if (m_blanks[index].value.isEmpty()) {
            return m_fields[index];
        }
    }
    return nullptr;
}

void BlankForm::retranslate()
{
    for (QWidget *field : m_fields) {
        if (auto *choice = qobject_cast<QComboBox *>(field)) {
            choice->setItemText(0, tr("Choose…"));
        }
    }
}

bool BlankForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        ensureWidgetVisible(static_cast<QWidget *>(watched), 0, space(Space::One));
    }
    return QScrollArea::eventFilter(watched, event);
}

QSize BlankForm::sizeHint() const
{
    if (m_fields.empty()) {
        return {0, 0};
    }
    const int count = int(m_fields.size());
    const int rows = std::min(count, MostRows);
    const QSize all = m_rows->sizeHint();
    const int gap = space(Space::Two);
    return {all.width(), (all.height() + gap) * rows / count - gap};
}

QSize BlankForm::minimumSizeHint() const
{
    return {0, m_fields.empty() ? 0 : m_fields.front()->sizeHint().height()};
}

} // namespace Askwell::Gui
