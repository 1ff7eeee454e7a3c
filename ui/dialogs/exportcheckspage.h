// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/publicationcheck.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

/// What a desk should look at before it publishes the picture; a line leads to its record.
class ExportChecksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChecksPage(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] int count() const { return static_cast<int>(m_findings.size()); }

Q_SIGNALS:
    void recordRequested(const ui::Selection &record);

private:
    void take(int row);

    QList<Finding> m_findings;
    QLabel *m_summary = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace ui
