// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "db/archive.h"
#include "resources/resources.h"
#include "tests/golden/goldendiff.h"
#include "ui/export/picture.h"
#include "ui/export/picturefonts.h"
#include "ui/export/pngwriter.h"
#include "ui/export/svgwriter.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

/// Every chart of the sample archive in two themes, two languages and three sizes, as SVG byte by
/// byte and as PNG pixel by pixel. Text is rasterised as in Debian 12.
class TestGolden : public QObject
{
    Q_OBJECT

public:
    explicit TestGolden(bool bless)
        : m_bless(bless)
    {
    }

private:
    struct Size
    {
        QString preset;
        QString query; ///< where a picture grows with what it shows, one organization's part
    };

    void check(ui::ChartKind chart);
    [[nodiscard]] golden::Picture picture(const ui::ExportRequest &request,
                                          const db::Exploration &answer) const;

    const bool m_bless;
    QTemporaryDir m_folder;
    std::unique_ptr<db::Archive> m_archive;

private Q_SLOTS:
    void initTestCase();
    void moves() { check(ui::ChartKind::Moves); }
    void balance() { check(ui::ChartKind::Balance); }
    void flows() { check(ui::ChartKind::Flows); }
    void scores() { check(ui::ChartKind::Scores); }
    void disputes() { check(ui::ChartKind::Disputes); }
    void volume() { check(ui::ChartKind::Volume); }
    void status() { check(ui::ChartKind::ClaimStates); }
    void whoAboutWhom() { check(ui::ChartKind::WhoAboutWhom); }
};

void TestGolden::initTestCase()
{
    initClaimscopeResources();
    ui::loadPictureFonts();
    const QString path = m_folder.filePath(u"sample.claimscope"_qs);
    QVERIFY(db::Archive::writeSample(path).has_value());
    auto archive = db::Archive::open(path, db::Archive::Access::ReadOnly);
    QVERIFY(archive.has_value());
    m_archive = std::move(*archive);
}

golden::Picture TestGolden::picture(const ui::ExportRequest &request,
                                    const db::Exploration &answer) const
{
    const ui::Picture made = ui::makePicture(request, answer).value();
    golden::Picture result;
    result.name = QStringList{ui::toText(request.chart), request.preset, ui::toText(request.theme),
                              request.language}
                      .join(u'-');
    result.svg = ui::svgBytes(made);
    result.image = ui::renderImage(made).value();
    result.pixels = golden::hashOf(result.image);
    return result;
}

void TestGolden::check(ui::ChartKind chart)
{
    QList<golden::Difference> differences;
    for (const Size &size : {Size{u"wide"_qs, {}}, Size{u"square"_qs, {}},
                             Size{u"print-1"_qs, u"org:thinking-machines OR org:nvidia"_qs}}) {
        ui::ExportRequest request;
        request.chart = chart;
        request.preset = size.preset;
        request.filter = db::Filter::parse(size.query).value();
        request.now = QDate(2026, 11, 24);
        const auto answer = cli::await(m_archive->explore(request.question()));
        QVERIFY(answer.has_value());
        for (const ui::ThemeName theme : {ui::ThemeName::Light, ui::ThemeName::Dark}) {
            for (const QString &language : {u"en"_qs, u"de"_qs}) {
                request.theme = theme;
                request.language = language;
                const golden::Picture got = picture(request, *answer);
                const golden::Picture expected = golden::kept(got.name);
                if (got.isSameAs(expected))
                    continue;
                if (m_bless)
                    QVERIFY2(golden::keep(got), qPrintable(got.name));
                else
                    differences.append({expected, got});
            }
        }
    }
    if (differences.isEmpty())
        return;
    const QString page = golden::writeDifferences(ui::toText(chart), differences);
    const QString count = QString::number(differences.size());
    QFAIL(qPrintable(count + u" pictures have changed: see "_qs + page
                     + u"; where they are as they should be, run tst_golden --bless"_qs));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    const bool bless = arguments.removeAll(u"--bless"_qs) > 0;
    TestGolden test(bless);
    return QTest::qExec(&test, arguments);
}

#include "tst_golden.moc"
