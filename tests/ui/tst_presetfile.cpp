// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/presetfile.h"

#include <QTemporaryDir>
#include <QTest>

using Kind = db::Problem::Kind;

class TestPresetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const QByteArray json = R"({"presets": [
            {"name": "Seite 3", "width": 91.5, "height": "auto", "unit": "mm", "dpi": 254,
             "smallestText": 6.5, "margin": 4, "formats": ["pdf", "svg"]},
            {"name": "Kachel", "width": 800, "height": 800, "scale": 2}]})";
        const auto presets = ui::parsePresets(json, u"desk.json"_qs);
        QVERIFY2(presets.has_value(), presets ? "" : qPrintable(presets.error().detail));
        QCOMPARE(presets->size(), 2);
        const ui::ExportPreset &page = presets->first();
        QCOMPARE(page.size, QSizeF(91.5, 0));
        QCOMPARE(page.unit, ui::LengthUnit::Millimetres);
        QVERIFY(qAbs(page.scale * 300 - 254) < 1e-9);
        QVERIFY(qAbs(page.smallestText - 6.5 * 96 / 72) < 1e-9);
        QCOMPARE(page.formats, (QList{ui::ExportFormat::Pdf, ui::ExportFormat::Svg}));
        QVERIFY(page.own);
        const auto again = ui::parsePresets(ui::presetsJson(*presets), u"again.json"_qs);
        QVERIFY(again.has_value());
        QCOMPARE(ui::presetsJson(*again), ui::presetsJson(*presets));
    }

    void aBrokenFileIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *json, int line, const QString &detail) {
            QTest::newRow(name) << QByteArray(json) << u"desk.json:%1"_qs.arg(line) << detail;
        };
        row("syntax", "{\"presets\": [\n{\"name\": \"a\",,\n]}", 2, {});
        row("no list", "{}", 1, u"presets"_qs);
        row("no width", "{\"presets\": [\n\n{\"name\": \"a {\\\" b\"}]}", 3, u"width"_qs);
        row("second is wrong",
            "{\"presets\": [\n{\"name\": \"a\", \"width\": 300},\n{\"name\": \"b\", \"width\": "
            "-1}]}",
            3, u"width"_qs);
        row("twice",
            "{\"presets\": [\n{\"name\":\"a\",\"width\":300},\n{\"name\":\"a\",\"width\":300}]}", 3,
            u"twice"_qs);
        row("built in", "{\"presets\": [\n{\"name\":\"square\",\"width\":300}]}", 2,
            u"built-in"_qs);
        row("unknown", "{\"presets\": [\n{\"name\":\"a\",\"widht\":300}]}", 2, u"widht"_qs);
        row("format", "{\"presets\": [\n{\"name\":\"a\",\"width\":300,\"formats\":[\"gif\"]}]}", 2,
            u"png, svg"_qs);
        row("unit", "{\"presets\": [\n{\"name\":\"a\",\"width\":300,\"unit\":\"in\"}]}", 2,
            u"px or mm"_qs);
        row("no object", "{\"presets\": [3]}", 1, u"name"_qs);
    }
    void aBrokenFileIsNamedWithItsLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, at);
        QFETCH(QString, detail);
        const auto presets = ui::parsePresets(json, u"desk.json"_qs);
        QVERIFY(!presets.has_value());
        QCOMPARE(presets.error().at, at);
        QVERIFY2(presets.error().detail.contains(detail), qPrintable(presets.error().detail));
    }

    void noFileIsNoPresets()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"presets.json"_qs);
        QCOMPARE(ui::readPresetFile(path)->size(), 0);
        ui::ExportPreset preset = ui::presetForSize({300, 200}, ui::LengthUnit::Pixels);
        preset.name = u"Kachel"_qs;
        QVERIFY(ui::writePresetFile(path, {preset}).has_value());
        QCOMPARE(ui::readPresetFile(path)->first().name, u"Kachel"_qs);
        QCOMPARE(ui::readPresetFile(folder.path()).error().kind, Kind::FileUnreadable);
    }
};

QTEST_MAIN(TestPresetFile)
#include "tst_presetfile.moc"
