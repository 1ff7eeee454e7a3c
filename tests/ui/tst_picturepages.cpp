// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/pdfwriter.h"

#include <QTest>

class TestPicturePages : public QObject
{
    Q_OBJECT

private:
    /// So many people with a move each, a month apart.
    static db::Exploration crowd(int people)
    {
        db::Exploration answer = exportfixture::answer();
        answer.moves.records.clear();
        const auto meta = exportfixture::organization(u"meta"_qs, u"Meta"_qs);
        const auto openai = exportfixture::organization(u"openai"_qs, u"OpenAI"_qs);
        for (int i = 0; i < people; ++i) {
            const QString number = QString::number(i);
            const QString date = QDate(2020, 1, 5).addMonths(i % 60).toString(Qt::ISODate);
            answer.moves.records << exportfixture::move(
                u"m"_qs + number,
                exportfixture::person(u"p"_qs + number, u"Wolfgang von Kempelen "_qs + number),
                meta, openai, date);
        }
        return answer;
    }

    static ui::Picture paged(const QString &preset, const db::Exploration &answer,
                             ui::LaneMode lanes = ui::LaneMode::People)
    {
        ui::ExportRequest request = exportfixture::request(preset);
        request.pages = true;
        request.lanes = lanes;
        return ui::makePicture(request, answer).value();
    }

    static QStringList laneIds(const ui::Picture &page)
    {
        QStringList ids;
        for (const ui::SceneGroup &group : page.layout.groups) {
            if (group.id.startsWith(u"lane-"_qs))
                ids << group.id;
        }
        return ids;
    }

    static QString words(const ui::Picture &page)
    {
        QString words;
        for (const ui::SceneGroup &group : page.layout.groups) {
            for (const ui::Primitive &primitive : group.primitives) {
                if (const auto *text = std::get_if<ui::TextPrimitive>(&primitive))
                    words += text->text + u' ';
            }
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void everyLaneStandsOnOnePage()
    {
        for (const QString &preset : {u"a4"_qs, u"a3"_qs}) {
            const ui::Picture picture = paged(preset, crowd(130));
            QVERIFY(picture.pages.size() > 1);
            QStringList ids;
            for (const ui::Picture &page : picture.pages) {
                ids += laneIds(page);
                QCOMPARE(page.layout.size, picture.pages.first().layout.size);
                for (const ui::SceneGroup &group : page.layout.groups)
                    QVERIFY(group.id != u"more"_qs);
            }
            const QSet<QString> unique(ids.cbegin(), ids.cend());
            QCOMPARE(unique.size(), 130);
            QCOMPARE(ids.size(), 130);
        }
    }

    void everyMarkOfALaneComesAlong()
    {
        const ui::Picture picture = paged(u"a4"_qs, crowd(130));
        QSet<QString> marks;
        for (const ui::Picture &page : picture.pages) {
            for (const ui::Mark &mark : page.data.marks)
                marks << mark.id;
        }
        QSet<QString> all;
        for (const ui::Mark &mark : picture.data.marks)
            all << mark.id;
        QCOMPARE(marks, all);
    }

    void titleAxisAndNumberAreRepeated()
    {
        const ui::Picture picture = paged(u"a4"_qs, crowd(130));
        const auto &first = picture.pages.first().layout.panels.first();
        for (qsizetype i = 0; i < picture.pages.size(); ++i) {
            const ui::Picture &page = picture.pages.at(i);
            QCOMPARE(page.layout.panels.first().from, first.from);
            QCOMPARE(page.layout.panels.first().to, first.to);
            const QString text = words(page);
            QVERIFY(text.contains(picture.text.title));
            QVERIFY(text.contains(u"Sources:"_qs));
            const QString number = u"Page %1 of %2"_qs.arg(i + 1).arg(picture.pages.size());
            QVERIFY2(text.contains(number), qPrintable(text));
        }
    }

    void nothingOverlapsAndNothingIsCut()
    {
        for (const auto lanes : {ui::LaneMode::People, ui::LaneMode::Organizations}) {
            const ui::Picture picture = paged(u"a4"_qs, crowd(90), lanes);
            for (const ui::Picture &page : picture.pages) {
                QCOMPARE(ui::overlaps(page.layout), 0);
                for (const QRectF &box : ui::labelBoxes(page.layout))
                    QVERIFY(QRectF(QPointF(), page.layout.size).contains(box));
            }
        }
    }

    void thePdfHasThesePagesOfTheExactSize()
    {
        const ui::Picture picture = paged(u"a4"_qs, crowd(130));
        const QByteArray pdf = ui::pdfBytes(picture).value();
        QCOMPARE(pdf.count("/MediaBox ["), picture.pages.size());
        QCOMPARE(pdf.count(" 841.890 "), picture.pages.size());
    }

    void whatFitsStaysOnOnePage()
    {
        QCOMPARE(paged(u"a4"_qs, exportfixture::answer()).pages.size(), 1);
        QCOMPARE(paged(u"web"_qs, crowd(130)).pages.size(), 0); // as high as needed
    }
};

QTEST_MAIN(TestPicturePages)
#include "tst_picturepages.moc"
