// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"
#include "ui/export/exportpreset.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace ui {

/// The sizes that a desk has made for itself: edit, add, remove, take in a colleague's file, hand
/// on one's own. The built-in ones stand elsewhere and stay. Opened with open(). GUI thread.
class ExportPresetsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportPresetsDialog(const QList<ExportPreset> &presets, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget *table() const { return m_table; }
    void importFile(const QString &path); ///< presets of the same name are replaced
    void exportFile(const QString &path);

public Q_SLOTS:
    void accept() override; ///< stays open and names the row while one is wrong

Q_SIGNALS:
    void presetsChanged(const QList<ui::ExportPreset> &presets);

private:
    void append(const ExportPreset &preset);
    void addNew();
    void removeCurrent();
    void chooseImport();
    void chooseExport();
    [[nodiscard]] std::optional<QList<ExportPreset>> read(); ///< says what is wrong
    [[nodiscard]] db::Outcome<ExportPreset> presetOf(int row) const;
    [[nodiscard]] QLayout *buttons();

    QTableWidget *m_table = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace ui
