// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/charts/layeritem.h"
#include "ui/charts/layoutshown.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// People who work for the first of the organizations, then for the second: one lane each.
db::Exploration manyMoves(int people, int organizations)
{
    db::Exploration answer = exportfixture::answer();
    answer.moves.records.clear();
    answer.organizationColors.clear();
    const auto organization = [](int number) {
        return exportfixture::organization(u"o%1"_qs.arg(number),
                                           u"Organization number %1"_qs.arg(number));
    };
    for (int i = 0; i < people; ++i) {
        const auto person = exportfixture::person(u"p%1"_qs.arg(i), u"Somebody Beispiel"_qs);
        answer.moves.records.append(
            exportfixture::move(u"m%1"_qs.arg(i), person, organization(i % organizations),
                                organization((i + 1) % organizations),
                                u"2025-06-%1"_qs.arg(1 + i % 28, 2, 10, QLatin1Char('0'))));
    }
    for (int i = 0; i < organizations; ++i)
        answer.organizationColors.insert(u"o%1"_qs.arg(i), i % 6);
    return answer;
}

/// Disputes of a few years, whose phases crowd in some months.
db::Exploration someDisputes(QRandomGenerator &chance)
{
    db::Exploration answer = exportfixture::answer();
    answer.controversies.records.clear();
    const int count = chance.bounded(2, 8);
    for (int i = 0; i < count; ++i) {
        db::Controversy dispute = exportfixture::dispute(
            u"d%1"_qs.arg(i), u"A dispute with a title "_qs.repeated(chance.bounded(1, 4)));
        const QString month
            = u"%1-%2"_qs.arg(chance.bounded(2022, 2026)).arg(chance.bounded(10, 13));
        dispute.opened = db::Edtf::stored(month);
        dispute.phases.resize(chance.bounded(5));
        for (qsizetype phase = 0; phase < dispute.phases.size(); ++phase) {
            dispute.phases[phase].kind = db::PhaseKind(chance.bounded(5));
            dispute.phases[phase].date = dispute.opened;
            dispute.phases[phase].derived = chance.bounded(2) == 0;
        }
        answer.controversies.records.append(dispute);
    }
    return answer;
}

const ui::SceneGroup *groupOf(const ui::Picture &picture, const QString &id)
{
    for (const ui::SceneGroup &group : picture.layout.groups) {
        if (group.id == id)
            return &group;
    }
    return nullptr;
}

QStringList textsOf(const ui::SceneGroup *group)
{
    QStringList texts;
    for (const ui::Primitive &primitive : group ? group->primitives : QList<ui::Primitive>()) {
        if (const auto *text = std::get_if<ui::TextPrimitive>(&primitive))
            texts << text->text;
    }
    return texts;
}

ui::Picture picture(const ui::ExportRequest &request, const db::Exploration &answer)
{
    return ui::makePicture(request, answer).value();
}

} // namespace

/// Pictures of few pixels, or of large texts, use their room.
class TestPictureFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void noLineOfTheGridRunsThroughAName()
    {
        const ui::Picture narrow = picture(exportfixture::request(u"print-1"_qs), manyMoves(5, 3));
        const auto &ticks = narrow.layout.panels.first().ticks;
        int crossed = 0;
        for (const ui::SceneGroup &group : narrow.layout.groups) {
            if (!group.id.startsWith(u"name-"_qs))
                continue;
            const auto &name = std::get<ui::TextPrimitive>(group.primitives.last());
            const bool meets = std::any_of(ticks.begin(), ticks.end(), [&](const auto &tick) {
                return tick.x > name.box.left() && tick.x < name.box.right();
            });
            if (!meets)
                continue;
            ++crossed;
            const auto *ground = std::get_if<ui::ShapePrimitive>(&group.primitives.first());
            QVERIFY(ground && ground->points.boundingRect().contains(name.box.center()));
        }
        QVERIFY(crossed > 0);
    }

    void namesOfMoversStandInThePlot()
    {
        ui::ExportRequest request = exportfixture::request(u"print-1"_qs);
        request.lanes = ui::LaneMode::Organizations;
        const ui::Picture lanes = picture(request, manyMoves(12, 3));
        const double left = lanes.layout.panels.first().plot.left();
        for (const ui::SceneGroup &group : lanes.layout.groups) {
            for (const QString &text : group.mark < 0 ? QStringList() : textsOf(&group))
                QVERIFY2(ui::bounds(group).left() >= left - 8, qPrintable(text));
        }
    }

    void aColumnNamesPeopleAboveTheirLanes()
    {
        const db::Exploration answer = manyMoves(5, 3);
        const ui::Picture narrow = picture(exportfixture::request(u"print-1"_qs), answer);
        const ui::Picture wide = picture(exportfixture::request(u"print-3"_qs), answer);
        const double width = narrow.layout.size.width();
        QVERIFY(narrow.layout.panels.first().plot.left() < width * 0.15);
        QVERIFY(wide.layout.panels.first().plot.left() > wide.layout.size.width() * 0.15);
        const ui::SceneGroup *named = groupOf(narrow, u"name-p0"_qs);
        QCOMPARE(textsOf(named), QStringList{u"Somebody Beispiel"_qs});
        const ui::SceneGroup *bar = groupOf(narrow, u"mark-position-p0-1"_qs);
        QVERIFY(bar);
        const auto &name = std::get<ui::TextPrimitive>(named->primitives.last());
        QVERIFY(name.box.bottom() <= bar->hit.top());
        QCOMPARE(ui::overlaps(narrow.layout), 0);
    }

    void coloursThatAreNamedNowhereStandInTheKey()
    {
        const db::Exploration answer = manyMoves(6, 3);
        ui::ExportRequest request = exportfixture::request(u"print-1"_qs);
        const QStringList narrow = textsOf(groupOf(picture(request, answer), u"key"_qs));
        QVERIFY2(narrow.contains(u"Organization number 0"_qs), qPrintable(narrow.join(u'|')));
        // Where the bars are named a key would only repeat them.
        request.preset = u"wide"_qs;
        const QStringList wide = textsOf(groupOf(picture(request, answer), u"key"_qs));
        QVERIFY2(!wide.contains(u"Organization number 0"_qs), qPrintable(wide.join(u'|')));
    }

    void aCardNamesFewerSourcesRatherThanFillALine()
    {
        db::Exploration answer = exportfixture::answer();
        answer.moves.records[0].evidence.clear();
        for (int i = 0; i < 9; ++i)
            answer.moves.records[0].evidence.append(
                exportfixture::evidence(u"The Example Newspaper %1"_qs.arg(i)));
        answer.filter = {};
        ui::ExportRequest request = exportfixture::request(u"link"_qs);
        const ui::Picture card = picture(request, answer);
        QCOMPARE(textsOf(groupOf(card, u"footer"_qs)).size(), 1);
        QVERIFY(card.text.footer.contains(u"others"_qs));
        // The metadata and larger pictures name as many as ever.
        request.preset = u"square"_qs;
        const ui::Picture square = picture(request, answer);
        QCOMPARE(card.text.sourceLine, square.text.sourceLine);
        QVERIFY(square.text.footer.startsWith(square.text.sourceLine));
        QVERIFY(!card.text.footer.startsWith(card.text.sourceLine));
    }

    void lowFlowsHaveFewerNodesThatDiffer()
    {
        const db::Exploration answer = manyMoves(60, 20);
        const auto nodes = [&answer](const QString &preset) {
            ui::ExportRequest request = exportfixture::request(preset);
            request.chart = ui::ChartKind::Flows;
            const ui::Picture flows = picture(request, answer);
            int count = 0;
            for (int i = 0; i < flows.data.marks.size(); ++i) {
                const ui::SceneGroup *group = flows.layout.groupOfMark(i);
                if (flows.data.marks.at(i).shape != ui::MarkShape::Node)
                    continue;
                ++count;
                // Each is high enough to be seen, and named.
                if (!group || textsOf(group).isEmpty())
                    return -1;
            }
            return count;
        };
        QCOMPARE(nodes(u"portrait"_qs), 18);
        QVERIFY(nodes(u"link"_qs) >= 6);
        QVERIFY(nodes(u"link"_qs) < 18);
    }

    void disputesThatAreLeftOutClaimNoTime()
    {
        db::Exploration answer = exportfixture::answer();
        answer.controversies.records.clear();
        for (int i = 0; i < 40; ++i) {
            db::Controversy dispute = exportfixture::dispute(
                u"d%1"_qs.arg(i, 2, 10, QLatin1Char('0')), u"A dispute"_qs);
            dispute.opened = db::Edtf::stored(QString::number(2026 - i / 4) + u"-03-05"_qs);
            answer.controversies.records.append(dispute);
        }
        ui::ExportRequest request = exportfixture::request(u"link"_qs);
        request.chart = ui::ChartKind::Disputes;
        const double shown = picture(request, answer).layout.panels.first().from;
        const QString subtitle = picture(request, answer).text.subtitle;
        QVERIFY2(subtitle.contains(u"2026"_qs) && !subtitle.contains(u"2017"_qs),
                 qPrintable(subtitle));
        request.preset = u"web"_qs; // holds them all
        const double all = picture(request, answer).layout.panels.first().from;
        QVERIFY(shown > all + 5 * 365);
        request.preset = u"link"_qs;
        request.range = u"2020/2026"_qs; // asked for: as it stands
        const double asked = picture(request, answer).layout.panels.first().from;
        QCOMPARE(asked, double(db::dayOf(QDate(2020, 1, 1))));
    }

    // What a subtitle, an axis or a key says can make room for a lane that takes it again.
    void whatIsSaidOfDisputesIsOfThoseInThePicture()
    {
        ui::ExportRequest request = exportfixture::request(u"link"_qs);
        request.chart = ui::ChartKind::Disputes;
        int part = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator chance(seed);
            const ui::Picture made = picture(request, someDisputes(chance));
            const QSet<int> lanes = ui::shownLanes(made.layout);
            part += lanes.size() < made.data.lanes.size() ? 1 : 0;
            const QString &said = made.text.subtitle;
            QVERIFY2(said.contains(u" %1 "_qs.arg(lanes.size())),
                     qPrintable(u"%1: %2, %3 shown"_qs.arg(seed).arg(said).arg(lanes.size())));
            const ui::PanelLayout &axis = made.layout.panels.first();
            QStringList words{u"hollow: derived, not recorded"_qs};
            for (const ui::Mark &mark : made.data.marks) {
                if (!lanes.contains(mark.lane))
                    continue;
                QVERIFY(mark.from >= axis.from);
                words << mark.name.section(u", "_qs, 0, 0);
            }
            for (const QString &key : textsOf(groupOf(made, u"key"_qs)))
                QVERIFY2(words.contains(key, Qt::CaseInsensitive),
                         qPrintable(u"%1: %2"_qs.arg(seed).arg(key)));
        }
        QVERIFY(part > 20);
    }

    void statesAreShownBeyondTheDaysOfTheirClaims()
    {
        db::Exploration answer = exportfixture::answer();
        answer.claimStates = {{db::dayOf(QDate(2026, 1, 1)), db::ClaimStatus::Asserted, 3, 3},
                              {db::dayOf(QDate(2026, 3, 1)), db::ClaimStatus::Refuted, 3, 3}};
        answer.filter = db::Filter::parse(u"said:2026-01"_qs).value();
        ui::ExportRequest request = exportfixture::request(u"square"_qs);
        request.chart = ui::ChartKind::ClaimStates;
        const ui::Picture whole = picture(request, answer);
        QVERIFY(!whole.data.brushFrom.isEmpty());
        QVERIFY(whole.layout.panels.first().to >= double(db::dayOf(QDate(2026, 3, 31))));
        request.range = u"2026-01"_qs; // asked for
        QVERIFY(picture(request, answer).layout.panels.first().to
                <= double(db::dayOf(QDate(2026, 2, 1))));
    }
};

QTEST_MAIN(TestPictureFit)
#include "tst_picturefit.moc"
