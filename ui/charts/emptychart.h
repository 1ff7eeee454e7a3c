// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/state/viewstate.h"
#include "ui/state/wording.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace ui {

/// Stands in the place of a chart without marks: says why there are none and, where items match but
/// none of their records does, what would bring some, one click each. GUI thread.
class EmptyChart final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyChart(QWidget *parent = nullptr);

    void setReason(const QString &reason);
    [[nodiscard]] QString text() const; ///< reason and explanation
    /// What the answer offers for this kind of chart; a null answer takes the offers away.
    void setOffers(ChartKind chart, const db::Exploration *answer, const Wording &wording);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

Q_SIGNALS:
    void filterWanted(const db::Filter &filter);
    void chartWanted(ui::ChartKind chart); ///< that has something to show

private:
    void addOffer(const QString &text, const std::function<void()> &take);
    void offerCharts(const db::Exploration &answer, std::optional<db::RecordKind> but);

    QLabel *m_reason;
    QLabel *m_explanation;
    QVBoxLayout *m_offers;
    bool m_ringShown = false; ///< the focus came by key
};

} // namespace ui
