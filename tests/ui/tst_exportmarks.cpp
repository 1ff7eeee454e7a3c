// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/svgwriter.h"

#include <rapidcheck.h>

#include <QTest>
#include <QXmlStreamReader>

namespace {

/// People, organizations, days and periods as they come, so that bars overlap, brackets stack and
/// several moves fall on one day.
db::Exploration randomAnswer()
{
    const auto people = *rc::gen::inRange(1, 12);
    const auto organizations = *rc::gen::inRange(2, 9);
    const auto moves = *rc::gen::inRange(1, 40);
    const std::vector<QString> dates{u"2024"_qs,       u"2024-03"_qs,  u"2024-03-05"_qs,
                                     u"2024-03-06"_qs, u"2025-33"_qs,  u"2025-04~"_qs,
                                     u"2025-06-01"_qs, u"2025-06?"_qs, u"2025-06/2025-08"_qs,
                                     u"2026-01-31"_qs};
    const auto organization = [&] {
        const QString number = QString::number(*rc::gen::inRange(0, organizations));
        return exportfixture::organization(u"o-"_qs + number, u"Lab \"ä\" "_qs + number);
    };
    db::Exploration answer;
    for (int i = 0; i < moves; ++i) {
        const QString number = QString::number(*rc::gen::inRange(0, people));
        const auto person = exportfixture::person(u"p "_qs + number, u"Person <"_qs + number);
        const auto from
            = *rc::gen::inRange(0, 4) > 0 ? std::optional(organization()) : std::nullopt;
        const auto to
            = !from || *rc::gen::inRange(0, 4) > 0 ? std::optional(organization()) : std::nullopt;
        answer.moves.records.append(
            exportfixture::move(u"m%1"_qs.arg(i), person, from, to, *rc::gen::elementOf(dates)));
    }
    answer.newest = answer.newestOfAll = db::Edtf::stored(u"2026-01-31"_qs);
    for (int i = 0; i < organizations; ++i)
        answer.organizationColors.insert(u"o-%1"_qs.arg(i), i % 7);
    return answer;
}

QHash<QString, int> idsOf(const QByteArray &svg)
{
    QHash<QString, int> ids;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.attributes().hasAttribute(u"id"_qs))
            ++ids[xml.attributes().value(u"id"_qs).toString()];
    }
    RC_ASSERT(!xml.hasError());
    return ids;
}

/// As the writer makes an identifier of a key.
QString identifier(const QString &id)
{
    QString plain;
    for (const QChar c : id) {
        const bool fits = c.isLetterOrNumber() || QStringLiteral("_.-").contains(c);
        if (fits || !plain.endsWith(u'-') || id.isEmpty())
            plain += fits ? c : QChar(u'-');
    }
    return plain;
}

} // namespace

/// Laws of a picture, on answers made at random.
class TestExportMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void everyMarkIsInTheSvgExactlyOnce()
    {
        const bool held = rc::check([] {
            const db::Exploration answer = randomAnswer();
            ui::ExportRequest request = exportfixture::request(u"web"_qs); // leaves no lane out
            request.filter = {};
            request.chart = *rc::gen::element(ui::ChartKind::Moves, ui::ChartKind::Balance,
                                              ui::ChartKind::Flows);
            request.lanes = *rc::gen::element(ui::LaneMode::People, ui::LaneMode::Organizations);
            const ui::Picture picture = ui::makePicture(request, answer).value();
            const QHash<QString, int> ids = idsOf(ui::svgBytes(picture));
            for (const int count : ids)
                RC_ASSERT(count == 1);
            // A mark that gave its place to a "+n" is told by that group.
            QSet<int> told;
            for (const ui::SceneGroup &group : picture.layout.groups) {
                for (const int other : group.others)
                    told.insert(other);
            }
            QHash<QString, int> sameId;
            for (int i = 0; i < picture.data.marks.size(); ++i) {
                const QString id = u"mark-"_qs + identifier(picture.data.marks.at(i).id);
                const int seen = sameId[id]++;
                const QString written = seen == 0 ? id : id + u'.' + QString::number(seen + 1);
                if (!ids.contains(written) && !told.contains(i)) {
                    RC_LOG() << written.toStdString() << " of "
                             << ui::toText(request.chart).toStdString() << '\n';
                    RC_FAIL("a mark is missing");
                }
            }
        });
        QVERIFY(held);
    }

    void noTwoTextsOverlapAndNothingIsCut()
    {
        const bool held = rc::check([] {
            const db::Exploration answer = randomAnswer();
            ui::ExportRequest request = exportfixture::request();
            request.filter = {};
            const auto &presets = ui::exportPresets();
            request.preset = presets.at(*rc::gen::inRange<int>(0, presets.size())).name;
            request.chart = *rc::gen::element(ui::ChartKind::Moves, ui::ChartKind::Balance,
                                              ui::ChartKind::Flows);
            request.language = *rc::gen::element(u"de"_qs, u"en"_qs);
            const ui::Picture picture = ui::makePicture(request, answer).value();
            RC_ASSERT(ui::overlaps(picture.layout) == 0);
            const QRectF page(QPointF(), picture.layout.size);
            for (const QRectF &box : ui::labelBoxes(picture.layout))
                RC_ASSERT(page.contains(box));
        });
        QVERIFY(held);
    }
};

QTEST_MAIN(TestExportMarks)
#include "tst_exportmarks.moc"
