// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/projects_delegate.h"

#include "ui/common/spacing.h"
#include "ui/common/two_line_row.h"
#include "ui/library/projects_model.h"

#include <QLineEdit>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

void ProjectsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem ready(option);
    initStyleOption(&ready, index);
    const QString problem = index.data(ProjectsModel::ProblemRole).toString();
    TwoLineRow row {index.data().toString(), index.data(ProjectsModel::WhenRole).toString(),
                    index.data(ProjectsModel::FolderRole).toString(), Qt::ElideMiddle};
    if (!problem.isEmpty()) {
        row.beneath = problem;
        row.elide = Qt::ElideRight;
        row.isProblem = true;
    }
    paintTwoLineRow(painter, ready, row);
}

QSize ProjectsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return twoLineRowSize();
}

QWidget *ProjectsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"project-name-editor"_s);
    editor->setAccessibleName(tr("Name of the project"));
    return editor;
}

void ProjectsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    // Where the name stands, as high as a field wants to be.
    const QRect place = twoLineRowName(option.rect);
    const int more = qMax(0, editor->sizeHint().height() - place.height()) / 2;
    editor->setGeometry(place.adjusted(-space(Space::One), -more, 0, more));
}

} // namespace Askwell::Gui
