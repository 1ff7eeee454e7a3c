// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/embeddedview.h"

#include "ui/export/csvwriter.h"
#include "ui/export/pngchunks.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace ui {

namespace {

using Kind = db::Problem::Kind;

const QString viewSpace = QStringLiteral("urn:claimscope:view:1");
constexpr qint64 largestFile = 512LL * 1024 * 1024;

struct Found
{
    QByteArray view;
    QByteArray dataHash;
};

/// The two of our own namespace, wherever they stand. Other programs write properties of XMP as
/// attributes too.
db::Outcome<Found> searchXml(const QByteArray &xml)
{
    Found found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (const auto value = attributes.value(viewSpace, u"View"_qs); !value.isEmpty())
            found.view = value.toUtf8();
        if (const auto value = attributes.value(viewSpace, u"Data"_qs); !value.isEmpty())
            found.dataHash = value.toUtf8();
        if (reader.namespaceUri() != viewSpace)
            continue;
        if (reader.name() == u"View")
            found.view = reader.readElementText().toUtf8();
        else if (reader.name() == u"Data")
            found.dataHash = reader.readElementText().toUtf8();
    }
    if (reader.hasError() && found.view.isEmpty())
        return db::fail(Kind::Damaged, reader.errorString());
    return found;
}

db::Outcome<Found> searchPng(const QByteArray &file)
{
    const auto chunks = pngChunks(file);
    if (!chunks)
        return tl::unexpected(chunks.error());
    for (const PngChunk &chunk : *chunks) {
        if (chunk.type != "iTXt"
            || !chunk.data.startsWith(QByteArrayView("XML:com.adobe.xmp\0", 18)))
            continue;
        const auto start = chunk.data.indexOf('<');
        return start < 0 ? db::Outcome<Found>(Found()) : searchXml(chunk.data.mid(start));
    }
    return Found();
}

/// The picture within a page of ours.
db::Outcome<Found> searchPage(const QByteArray &file)
{
    const QByteArray closing("</svg>");
    const auto start = file.indexOf("<svg");
    if (start < 0)
        return Found();
    const auto end = file.indexOf(closing, start);
    if (end < 0)
        return db::fail(Kind::Damaged, u"the picture has no end"_qs);
    return searchXml(file.mid(start, end + closing.size() - start));
}

/// A PDF holds the XMP packet as it is.
db::Outcome<Found> searchPacket(const QByteArray &file)
{
    const QByteArray closing("</x:xmpmeta>");
    const auto start = file.indexOf("<x:xmpmeta");
    if (start < 0)
        return Found();
    const auto end = file.indexOf(closing, start);
    if (end < 0)
        return db::fail(Kind::Damaged, u"the metadata has no end"_qs);
    return searchXml(file.mid(start, end + closing.size() - start));
}

db::Outcome<Found> search(const QByteArray &file)
{
    const QByteArray head = file.left(1024).trimmed();
    if (file.startsWith("\x89PNG"))
        return searchPng(file);
    if (head.startsWith("<?xml") || head.startsWith("\xEF\xBB\xBF<?xml") || head.startsWith("<svg"))
        return searchXml(file);
    if (head.startsWith("<!DOCTYPE html"))
        return searchPage(file);
    return searchPacket(file);
}

} // namespace

ViewState EmbeddedView::view() const
{
    ViewState view;
    view.filter = request.filter;
    view.chart = request.chart;
    view.lanes = request.lanes;
    view.basis = request.basis;
    view.laneOrder = request.laneOrder;
    view.annotations = request.annotations;
    const auto range = db::Edtf::parse(request.range);
    if (range && !range->isNull() && !range->hasOpenStart() && !range->hasOpenEnd())
        view.zoom = {range->first(), range->last()};
    return view;
}

QByteArray dataHash(const ChartTable &table, const QStringList &columnKeys)
{
    return "sha256:"
        + QCryptographicHash::hash(chartCsv(table, columnKeys), QCryptographicHash::Sha256).toHex();
}

db::Outcome<EmbeddedView> embeddedView(const QByteArray &file)
{
    const auto found = search(file);
    if (!found)
        return tl::unexpected(found.error());
    if (found->view.isEmpty())
        return db::fail(Kind::NothingToImport);
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(found->view, &fault);
    if (!json.isObject())
        return db::fail(Kind::Damaged, fault.errorString());
    const auto request = ExportRequest::read(json.object());
    if (!request)
        return tl::unexpected(request.error());
    return EmbeddedView{*request, found->dataHash};
}

db::Outcome<EmbeddedView> readEmbeddedView(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return db::fail(Kind::FileNotFound, path);
    if (!info.isFile())
        return db::fail(Kind::FileUnreadable, path);
    if (info.size() > largestFile)
        return db::fail(Kind::TooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return db::fail(Kind::FileUnreadable, path);
    return embeddedView(file.readAll());
}

QString embeddedViewProblemText(const db::Problem &problem, const Wording &wording)
{
    switch (problem.kind) {
    case Kind::NothingToImport:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording",
            "This file carries no view of Claimscope. Nothing was changed. Choose a PNG, SVG, PDF "
            "or HTML file that Claimscope has exported; web sites and messengers often remove what "
            "is stored in a picture."));
    case Kind::Damaged:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording",
            "The file is damaged, its view cannot be read. Nothing was changed. Choose another "
            "copy of it."));
    case Kind::BadValue:
        return wording
            .text(QT_TRANSLATE_NOOP(
                "Wording",
                "The view in this file has settings that this version does not know (%1). Nothing "
                "was changed. It may come from a newer version of Claimscope."))
            .arg(problem.detail);
    case Kind::TooLarge:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording", "The file is too large for a picture of Claimscope. Nothing was changed."));
    default:
        return wording.problem(problem);
    }
}

} // namespace ui
