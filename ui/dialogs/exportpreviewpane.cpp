// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportpreviewpane.h"

#include "ui/dialogs/exportpreview.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int phoneWidth = 375; ///< logical pixels of a common phone
constexpr double readableOnAPhone = 8.5; ///< 28 pixels of a picture 1200 wide
constexpr int phoneMode = -1;
constexpr qsizetype mostWarnings = 5; ///< more would leave no room for the picture

} // namespace

ExportPreviewPane::ExportPreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_mode(new ChoiceBox(this))
    , m_hints(new QLabel(this))
{
    m_mode->addItem(tr("As it is"), static_cast<int>(ColourVision::Full));
    m_mode->addItem(tr("On a phone, %1 pixels wide").arg(phoneWidth), phoneMode);
    m_mode->addItem(tr("In grey"), static_cast<int>(ColourVision::Grey));
    m_mode->addItem(tr("Seen without red cones (protan)"), static_cast<int>(ColourVision::Protan));
    m_mode->addItem(tr("Seen without green cones (deutan)"),
                    static_cast<int>(ColourVision::Deutan));
    m_mode->addItem(tr("Seen without blue cones (tritan)"), static_cast<int>(ColourVision::Tritan));
    m_hints->setWordWrap(true);
    m_hints->setTextFormat(Qt::PlainText);
    auto *area = new QScrollArea(this);
    m_preview = new ExportPreview(area);
    m_form = new QFormLayout;
    m_form->addRow(tr("Pre&view"), m_mode);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addLayout(m_form);
    all->addWidget(area, 1);
    all->addWidget(m_hints);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ExportPreviewPane::show);
}

void ExportPreviewPane::addRow(const QString &label, QWidget *field, QWidget *below)
{
    m_form->insertRow(0, label, field);
    m_form->insertRow(1, below);
}

void ExportPreviewPane::setPreview(const Preview &preview)
{
    m_shown = preview;
    m_sizeWarnings.clear();
    show();
}

void ExportPreviewPane::setSizeWarnings(const QStringList &warnings)
{
    m_sizeWarnings = warnings;
    if (!m_shown.image.isNull())
        showHints();
}

void ExportPreviewPane::setProblem(const QString &message)
{
    m_shown = {};
    m_preview->setPicture({}, {});
    m_hints->setText(message);
}

void ExportPreviewPane::show()
{
    if (m_shown.image.isNull())
        return;
    const int mode = m_mode->currentData().toInt();
    m_preview->setWidthLimit(mode == phoneMode ? phoneWidth : 0);
    const auto vision = mode == phoneMode ? ColourVision::Full : static_cast<ColourVision>(mode);
    m_preview->setPicture(seenWith(m_shown.image, vision), m_shown.altText);
    showHints();
}

/// Of the size that is shown; where others are made too, of them all, each with its name.
void ExportPreviewPane::showHints()
{
    QStringList warnings = m_sizeWarnings.isEmpty() ? m_shown.warnings : m_sizeWarnings;
    if (const auto more = warnings.size() - mostWarnings; more > 0)
        warnings = warnings.first(mostWarnings)
            << tr("and %Ln more on the page “Checks”", nullptr, static_cast<int>(more));
    warnings << textSizeHint();
    warnings.removeAll(QString());
    m_hints->setText(warnings.join(u'\n'));
}

QString ExportPreviewPane::textSizeHint() const
{
    const double smallest = m_shown.smallestText;
    if (smallest <= 0)
        return {};
    if (m_mode->currentData().toInt() == phoneMode) {
        const double shown = smallest * phoneWidth / m_shown.width;
        const QString size = QLocale().toString(std::min(shown, smallest), 'f', 1);
        return shown < readableOnAPhone
            ? tr("Too small on a phone: the smallest text is %1 pixels high.").arg(size)
            : tr("The smallest text on a phone is %1 pixels high.").arg(size);
    }
    const bool print = m_shown.preset.unit == LengthUnit::Millimetres;
    const double unit = print ? 96.0 / 72.0 : 1;
    const QString size
        = QLocale().toString(smallest / unit, 'f', 1) + u' ' + (print ? tr("pt") : tr("px"));
    if (smallest < m_shown.preset.smallestText - 0.01)
        return tr("The smallest text is %1, smaller than this size wants.").arg(size);
    return tr("Smallest text: %1").arg(size);
}

} // namespace ui
