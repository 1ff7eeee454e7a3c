// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/svgwriter.h"

#include <QTest>

class TestAnnotations : public QObject
{
    Q_OBJECT

private:
    static ui::ExportRequest annotated(const QString &preset,
                                       const QList<ui::Annotation> &annotations)
    {
        ui::ExportRequest request = exportfixture::request(preset);
        request.annotations = annotations;
        return request;
    }

    static const ui::SceneGroup *group(const ui::Picture &picture, const QString &id)
    {
        for (const ui::SceneGroup &group : picture.layout.groups) {
            if (group.id == id)
                return &group;
        }
        return nullptr;
    }

    /// Days from the place of a vertical line, by the axis of the picture.
    static double dayOf(const ui::Picture &picture, const ui::SceneGroup &lines)
    {
        const auto &shape = std::get<ui::ShapePrimitive>(lines.primitives.first());
        return picture.layout.panels.first().toValue(shape.points.first().x());
    }

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void aLineOfTextIsANote_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << u" 2025-03-03  CEO memo  leaked "_qs << u"2025-03-03"_qs
                             << u"CEO memo leaked"_qs;
        QTest::newRow("interval") << u"2025-03/2025-05 talks"_qs << u"2025-03/2025-05"_qs
                                  << u"talks"_qs;
        QTest::newRow("no text") << u"2025-03-03"_qs << QString() << QString();
        QTest::newRow("no date") << u"CEO memo leaked"_qs << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void aLineOfTextIsANote()
    {
        QFETCH(QString, line);
        QFETCH(QString, date);
        QFETCH(QString, text);
        const auto annotation = ui::annotationFromLine(line);
        QCOMPARE(annotation.has_value(), !date.isEmpty());
        if (annotation) {
            QCOMPARE(annotation->date, date);
            QCOMPARE(annotation->text, text);
        }
    }

    void theNoteStandsAtItsDateInEverySize_data()
    {
        QTest::addColumn<QString>("preset");
        for (const ui::ExportPreset &preset : ui::exportPresets())
            QTest::newRow(qPrintable(preset.name)) << preset.name;
    }
    void theNoteStandsAtItsDateInEverySize()
    {
        QFETCH(QString, preset);
        const QList<ui::Annotation> notes{
            {u"2025-03-03"_qs, u"CEO memo leaked"_qs},
            {u"2025-03-20"_qs, u"A second memo that takes rather more words than the first"_qs},
            {u"2025-11-10"_qs, u"Wolfgang von Kempelen-Hohenstaufen resigns"_qs},
            {u"2025-11-18"_qs, u"And another"_qs}};
        const ui::Picture picture = exportfixture::picture(annotated(preset, notes));
        for (qsizetype i = 0; i < notes.size(); ++i) {
            const auto *lines = group(picture, u"annotation-line-%1"_qs.arg(i + 1));
            const auto *text = group(picture, u"annotation-%1"_qs.arg(i + 1));
            if (i > 0 && !text) {
                QVERIFY(ui::warningTexts(picture.layout, ui::Wording())
                            .join(u' ')
                            .contains(u"note"_qs));
                break;
            }
            QVERIFY(lines && text);
            const double wanted
                = static_cast<double>(db::Edtf::stored(notes.at(i).date).first()) + 0.5;
            QVERIFY(qAbs(dayOf(picture, *lines) - wanted) < 0.01);
        }
        QCOMPARE(ui::overlaps(picture.layout), 0);
        for (const QRectF &box : ui::labelBoxes(picture.layout))
            QVERIFY(QRectF(QPointF(), picture.layout.size).contains(box));
    }

    void noLineRunsThroughATextOfANote()
    {
        QList<ui::Annotation> notes;
        for (int i = 0; i < 14; ++i)
            notes << ui::Annotation{QDate(2025, 3, 2).addDays(i * 19).toString(Qt::ISODate),
                                    u"Note number %1 of many"_qs.arg(i)};
        const ui::Picture picture = exportfixture::picture(annotated(u"wide"_qs, notes));
        int texts = 0;
        for (const ui::SceneGroup &one : picture.layout.groups) {
            if (!one.id.startsWith(u"annotation-"_qs) || one.id.contains(u"line"_qs))
                continue;
            for (const ui::Primitive &primitive : one.primitives) {
                const QRectF box = std::get<ui::TextPrimitive>(primitive).box;
                ++texts;
                for (const ui::SceneGroup &other : picture.layout.groups) {
                    if (!other.id.startsWith(u"annotation-line-"_qs))
                        continue;
                    const auto &shape = std::get<ui::ShapePrimitive>(other.primitives.first());
                    const QRectF down = QRectF(shape.points.first(), shape.points.last())
                                            .normalized()
                                            .adjusted(-0.1, 0, 0.1, 0);
                    QVERIFY2(!down.intersects(box), qPrintable(one.id + other.id));
                }
            }
        }
        QVERIFY(texts >= 6);
        QCOMPARE(ui::overlaps(picture.layout), 0);
    }

    void anImpreciseDateIsARange()
    {
        const ui::Picture picture
            = exportfixture::picture(annotated(u"wide"_qs, {{u"2025-06"_qs, u"Talks"_qs}}));
        const auto &lines = group(picture, u"annotation-line-1"_qs)->primitives;
        QCOMPARE(lines.size(), 4); // a band, its edges, and the line that joins them
        const QRectF band = std::get<ui::ShapePrimitive>(lines.first()).points.boundingRect();
        const ui::PanelLayout &panel = picture.layout.panels.first();
        const auto date = db::Edtf::stored(u"2025-06"_qs);
        QVERIFY(qAbs(band.left() - panel.toX(static_cast<double>(date.first()))) < 0.01);
        QVERIFY(qAbs(band.right() - panel.toX(static_cast<double>(date.last()) + 1)) < 0.01);
    }

    void aNoteOutsideOfTheDaysIsTold()
    {
        const ui::Picture picture
            = exportfixture::picture(annotated(u"wide"_qs, {{u"1999-01-01"_qs, u"Before"_qs}}));
        QVERIFY(!group(picture, u"annotation-1"_qs));
        QVERIFY(ui::warningTexts(picture.layout, ui::Wording())
                    .join(u' ')
                    .contains(u"outside of the days"_qs));
    }

    void notesTravelWithTheRequestAndIntoTheSvg()
    {
        const ui::ExportRequest request
            = annotated(u"wide"_qs, {{u"2025-06~"_qs, u"Über \"Gespräche\""_qs}});
        QCOMPARE(ui::ExportRequest::read(request.toJson())->annotations, request.annotations);
        QVERIFY(ui::exportCommand(request, u"a"_qs, u"b.png"_qs)
                    .contains(u"--note '2025-06~ Über \"Gespräche\"'"_qs));
        const ui::Picture picture = exportfixture::picture(request);
        QVERIFY(ui::svgBytes(picture).contains("id=\"annotation-1\""));
        QVERIFY(picture.text.altText.endsWith(u"Über \"Gespräche\"."_qs));
    }
};

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
