// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

#include <rapidcheck.h>

/// Views with everything that one may hold, for laws about what they survive.
namespace test {

inline QString randomQuery()
{
    const QStringList parts{QStringLiteral("org:meta"),
                            QStringLiteral("-topic:\"künstliche & natürliche\""),
                            QStringLiteral("(llama OR \"100 % = a+b\")"),
                            QStringLiteral("date:2025-04..2025-06"),
                            QStringLiteral("source:\"a#b?c\""),
                            QStringLiteral("person:(yann-lecun OR only:ada)"),
                            QStringLiteral("Сутскевер"),
                            QStringLiteral("-(has:move (x OR y))")};
    QStringList chosen;
    for (const auto &part : parts) {
        if (*rc::gen::arbitrary<bool>())
            chosen += part;
    }
    return chosen.join(u' ');
}

inline ui::ViewState randomView()
{
    ui::ViewState view;
    view.filter = db::Filter::parse(randomQuery()).value();
    for (qsizetype i = 0; i < view.filter.parts().size(); ++i)
        view.filter = view.filter.withDisabled(i, *rc::gen::arbitrary<bool>());
    view.selection.key
        = *rc::gen::element(QString(), QStringLiteral("i-1"), QStringLiteral("ä/:&"));
    if (!view.selection.isEmpty())
        view.selection.kind = static_cast<db::RecordKind>(*rc::gen::inRange(0, 7));
    view.chart = static_cast<ui::ChartKind>(*rc::gen::inRange(0, 8));
    view.lanes = static_cast<ui::LaneMode>(*rc::gen::inRange(0, 2));
    view.basis = static_cast<db::DateBasis>(*rc::gen::inRange(0, 3));
    if (*rc::gen::arbitrary<bool>())
        view.order = static_cast<db::ItemOrder>(*rc::gen::inRange(0, 5));
    view.asTable = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        view.zoom.first = *rc::gen::inRange<db::Day>(2'400'000, 2'500'000);
        view.zoom.last = view.zoom.first + *rc::gen::inRange<db::Day>(1, 5000);
    }
    if (!view.selection.isEmpty() && *rc::gen::arbitrary<bool>())
        view.alsoSelected = {{db::RecordKind::Move, QStringLiteral("m,&1")}};
    if (*rc::gen::arbitrary<bool>())
        view.laneOrder = {QStringLiteral("ada"), QStringLiteral("b:c, d")};
    if (*rc::gen::arbitrary<bool>())
        view.frozen += view.frozenNow();
    if (*rc::gen::arbitrary<bool>()) {
        ui::Comparison compared;
        compared.other = view;
        compared.otherFirst = *rc::gen::arbitrary<bool>();
        compared.stacked = *rc::gen::arbitrary<bool>();
        view.compared = compared;
    }
    return view;
}

} // namespace test
