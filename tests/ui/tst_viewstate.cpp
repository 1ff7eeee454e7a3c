// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomview.h"
#include "ui/state/viewstate.h"

#include <QJsonDocument>
#include <QTest>

using test::randomView;
using ui::ViewState;

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
