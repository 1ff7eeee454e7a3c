// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importrequest.h"
#include "ui/state/wording.h"

#include <QDialog>

namespace ui {

/// What an import has done: how many records are new, known or refused, and where the problems are.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportReportDialog(const db::ImportReport &report, const Wording &wording, QWidget *parent);

    [[nodiscard]] QString summary() const { return m_summary; }

Q_SIGNALS:
    void itemRequested(const QString &itemKey); ///< show what came in

private:
    QString m_summary;
};

} // namespace ui
