// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/publicationcheck.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QStringListModel;

namespace ui {

/// What a desk should look at before it publishes the picture; a line leads to its record.
class ExportChecksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChecksPage(QWidget *parent = nullptr);

    /// What sizes leave out comes first; it leads nowhere.
    /// `count` is how many findings there are, the first of which are given.
    void setFindings(const QList<Finding> &findings, qsizetype count,
                     const QStringList &sizeWarnings);

Q_SIGNALS:
    void recordRequested(const ui::Selection &record);

private:
    void take(const QModelIndex &line);

    QStringList m_lines;
    QList<Selection> m_records; ///< that each line leads to; may be empty
    QLabel *m_summary = nullptr;
    QStringListModel *m_model = nullptr;
    QListView *m_list = nullptr;
};

} // namespace ui
