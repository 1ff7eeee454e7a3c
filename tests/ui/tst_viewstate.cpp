// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/viewstate.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using ui::ViewState;

namespace {

ViewState randomView()
{
    ViewState view;
    const auto queries = QStringList{QString(), QStringLiteral("org:meta"),
                                     QStringLiteral("-topic:deals (a OR \"b c\")"),
                                     QStringLiteral("date:2025-04..2025-06 llama")};
    view.filter = db::Filter::parse(queries.at(*rc::gen::inRange(0, 4))).value();
    if (!view.filter.isEmpty())
        view.filter = view.filter.withDisabled(0, *rc::gen::arbitrary<bool>());
    view.selection.key = *rc::gen::element(QString(), QStringLiteral("i-1"));
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

} // namespace

class TestViewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyViewSurvivesJsonText();
    void unknownWordsFallBackToTheFirstView();
    void aZoomThatEndsBeforeItBeginsIsForgotten();
};

void TestViewState::everyViewSurvivesJsonText()
{
    QVERIFY(rc::check([] {
        const ViewState view = randomView();
        const QByteArray text = QJsonDocument(view.toJson()).toJson();
        RC_ASSERT(ViewState::fromJson(QJsonDocument::fromJson(text).object()) == view);
    }));
}

void TestViewState::unknownWordsFallBackToTheFirstView()
{
    const QJsonObject json{{QStringLiteral("chart"), QStringLiteral("pie")},
                           {QStringLiteral("order"), 7},
                           {QStringLiteral("filter"), QStringLiteral("x")}};
    QVERIFY(ViewState::fromJson(json) == ViewState());
}

void TestViewState::aZoomThatEndsBeforeItBeginsIsForgotten()
{
    const QJsonObject zoom{{QStringLiteral("first"), 20}, {QStringLiteral("last"), 10}};
    QVERIFY(ViewState::fromJson({{QStringLiteral("zoom"), zoom}}).zoom.isNull());
}

QTEST_APPLESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
