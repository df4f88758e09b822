// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notices_page.h"

#include "ui/common/passed_focus.h"
#include "ui/common/spacing.h"

#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

NoticesPage::NoticesPage(QWidget *parent)
    : Panel(parent)
    , m_text(new QTextBrowser)
    , m_back(new QPushButton)
{
    setObjectName(u"notices-page"_s);
    m_text->setObjectName(u"notices-text"_s);
    m_text->setOpenLinks(false);
    // Its cursor shows that the keys are here.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMarkdown(resource(u":/notices/third-party.md"_s));
    // As its authors laid it out: it is no Markdown.
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertBlock(QTextBlockFormat(), QTextCharFormat());
    end.insertText(resource(u":/notices/Apache-2.0.txt"_s));
    m_back->setObjectName(u"close-notices"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(Space::Four));
    layout->setSpacing(space(Space::Three));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    passFocusOn(*this, *m_back);
    connect(m_back, &QPushButton::clicked, this, &NoticesPage::closed);
    retranslate();
}

void NoticesPage::retranslate()
{
    m_text->setAccessibleName(tr("Third-party notices"));
    m_back->setText(tr("Back to my prompt"));
}

} // namespace Askwell::Gui
