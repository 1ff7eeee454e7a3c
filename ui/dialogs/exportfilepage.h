// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace ui {

/// Where the files go: format, folder, name, what lies beside them, and the presets of a batch.
class ExportFilePage final : public QWidget
{
    Q_OBJECT

public:
    ExportFilePage(const Wording &wording, QWidget *parent = nullptr);

    void restore(const QJsonObject &settings);
    [[nodiscard]] QJsonObject settings() const;
    void setBaseName(const QString &name);
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] QString folder() const;
    void setOwnPresets(const QList<ExportPreset> &presets); ///< ticks stay
    /// The chosen format, else the preset's own.
    [[nodiscard]] QList<ExportFormat> formats(const ExportPreset &preset) const;
    /// Files of data and sources beside the pictures, one each however many sizes there are.
    [[nodiscard]] QList<ExportFormat> companions() const;
    [[nodiscard]] bool withAltText() const;
    [[nodiscard]] bool asPdfA() const;
    [[nodiscard]] bool withOutlines() const; ///< for the texts of an SVG
    [[nodiscard]] QList<ExportPreset> tickedPresets() const;
    void tickAll(bool ticked);

Q_SIGNALS:
    void changed();
    void sizesChanged(); ///< other ticks, or another format for them

private:
    void browse();
    void fillPresets();
    [[nodiscard]] QWidget *folderRow();

    const Wording m_wording;
    QList<ExportPreset> m_ownPresets;
    QComboBox *m_format = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_pdfA = nullptr;
    QCheckBox *m_outlines = nullptr;
    QCheckBox *m_csv = nullptr;
    QCheckBox *m_citations = nullptr;
    QCheckBox *m_webData = nullptr;
    QCheckBox *m_altText = nullptr;
    QListWidget *m_presets = nullptr;
};

} // namespace ui
