// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace ui {

/// Preset, or a size of one's own: changing a number of a preset makes it an own size.
class ExportSizePage final : public QWidget
{
    Q_OBJECT

public:
    ExportSizePage(const Wording &wording, QWidget *parent = nullptr);

    void setOwnPresets(const QList<ExportPreset> &presets); ///< the desk's, after the built-in ones
    void setRequest(const ExportRequest &request);
    void fill(ExportRequest &request) const;
    void setResult(const QString &text); ///< "2400 x 1350 pixels"

Q_SIGNALS:
    void changed();
    void presetsRequested(); ///< the desk's are to be edited

private:
    void takePreset();
    void takeOwnSize();
    void takeUnit();
    void fillPresets();
    [[nodiscard]] std::optional<ExportPreset> preset(const QString &name) const;
    void show(const ExportPreset &preset);
    [[nodiscard]] LengthUnit unit() const;

    const Wording m_wording;
    QList<ExportPreset> m_ownPresets;
    QComboBox *m_preset = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QComboBox *m_unit = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    QCheckBox *m_pages = nullptr;
    QLabel *m_result = nullptr;
    bool m_showing = false; ///< numbers change because a preset is shown, not by the user
};

} // namespace ui
