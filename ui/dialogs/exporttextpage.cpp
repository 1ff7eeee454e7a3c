// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporttextpage.h"

#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

/// A paragraph: Enter belongs to the dialog, Tab to the next field.
class ParagraphEdit final : public QPlainTextEdit
{
public:
    explicit ParagraphEdit(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->ignore();
        else
            QPlainTextEdit::keyPressEvent(event);
    }
};

int heightOfLines(const QPlainTextEdit &edit, int lines)
{
    constexpr int frame = 10; // and padding, whatever the theme
    return lines * edit.fontMetrics().lineSpacing()
        + 2 * (frame + static_cast<int>(edit.document()->documentMargin()));
}

QString unlessDraft(const QString &text, const QString &draft)
{
    return text == draft ? QString() : text;
}

void redraft(QLineEdit *edit, const QString &old, const QString &draft)
{
    if (edit->text() != old)
        return;
    edit->setText(draft);
    edit->setCursorPosition(0);
}

} // namespace

ExportTextPage::ExportTextPage(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_language(new ChoiceBox(this))
    , m_title(new QLineEdit(this))
    , m_subtitle(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_notesFault(new QLabel(this))
    , m_alt(new ParagraphEdit(this))
    , m_altLength(new QLabel(this))
{
    for (const QString &code : {u"en"_qs, u"de"_qs})
        m_language->addItem(wording.language(code), code);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Language of the picture"), m_language);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("S&ubtitle"), m_subtitle);
    form->addRow(tr("S&ource line"), m_source);
    form->addRow(tr("&Alt text"), m_alt);
    form->addRow(m_altLength);
    form->addRow(tr("&Notes at dates, one a line: 2025-03-03 Memo leaked"), m_notes);
    form->addRow(m_notesFault);
    m_notesFault->hide();
    m_notes->setTabChangesFocus(true);
    for (QPlainTextEdit *edit : {m_alt, m_notes})
        edit->setMinimumHeight(heightOfLines(*edit, 3));
    m_notes->setMaximumHeight(heightOfLines(*m_notes, 3));
    m_notesFault->setWordWrap(true);
    m_notes->setPlaceholderText(tr("Date and text"));

    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportTextPage::changed);
    for (QLineEdit *edit : {m_title, m_subtitle, m_source})
        connect(edit, &QLineEdit::textEdited, this, &ExportTextPage::changed);
    for (QPlainTextEdit *edit : {m_alt, m_notes})
        connect(edit, &QPlainTextEdit::textChanged, this, &ExportTextPage::changed);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ExportTextPage::showNotesFault);
    connect(m_alt, &QPlainTextEdit::textChanged, this, &ExportTextPage::showAltLength);
}

void ExportTextPage::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(code)));
}

QString ExportTextPage::language() const
{
    return m_language->currentData().toString();
}

void ExportTextPage::setTexts(const ExportRequest &request)
{
    m_title->setText(request.title);
    m_subtitle->setText(request.subtitle);
    m_source->setText(request.sourceLine);
    m_alt->setPlainText(request.altText);
    QStringList notes;
    for (const Annotation &annotation : request.annotations)
        notes << toLine(annotation);
    m_notes->setPlainText(notes.join(u'\n'));
}

void ExportTextPage::setDraft(const PictureText &draft)
{
    const PictureText old = m_draft;
    m_draft = draft;
    redraft(m_title, old.title, draft.title);
    redraft(m_subtitle, old.subtitle, draft.subtitle);
    redraft(m_source, old.sourceLine, draft.sourceLine);
    if (m_alt->toPlainText() == old.altText && draft.altText != old.altText)
        m_alt->setPlainText(draft.altText);
}

void ExportTextPage::fill(ExportRequest &request) const
{
    request.language = language();
    request.title = unlessDraft(m_title->text(), m_draft.title);
    request.subtitle = unlessDraft(m_subtitle->text(), m_draft.subtitle);
    request.sourceLine = unlessDraft(m_source->text(), m_draft.sourceLine);
    request.annotations.clear();
    for (const QString &line : m_notes->toPlainText().split(u'\n')) {
        if (const auto annotation = annotationFromLine(line))
            request.annotations << *annotation;
    }
    request.altText = unlessDraft(m_alt->toPlainText(), m_draft.altText);
}

void ExportTextPage::showAltLength()
{
    const int length = static_cast<int>(m_alt->toPlainText().size());
    m_altLength->setText(length == 0 ? tr("Without alt text, screen readers cannot tell what the "
                                          "picture shows.")
                                     : tr("%n character(s)", nullptr, length));
}

void ExportTextPage::showNotesFault()
{
    QStringList unread;
    for (const QString &line : m_notes->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty() && !annotationFromLine(line))
            unread << line.trimmed();
    }
    m_notesFault->setVisible(!unread.isEmpty());
    m_notesFault->setText(
        unread.isEmpty()
            ? QString()
            : tr("“%1” does not begin with a date such as 2025-03-03 or 2025-03 and a text.")
                  .arg(unread.first()));
}

} // namespace ui
