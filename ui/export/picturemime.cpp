// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturemime.h"

#include "ui/export/exportfile.h"
#include "ui/export/pngwriter.h"
#include "ui/export/svgwriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace ui {

db::Outcome<PictureForms> pictureForms(const Picture &picture, const StopSign &stop)
{
    const auto image = renderImage(picture, stop);
    if (!image)
        return tl::unexpected(image.error());
    const auto png = encodePng(*image, picture, stop);
    if (!png)
        return tl::unexpected(png.error());
    return PictureForms{*image, *png, svgBytes(picture), picture.text.altText};
}

std::unique_ptr<QMimeData> pictureMime(const PictureForms &forms)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(forms.image);
    data->setData(u"image/png"_qs, forms.png);
    data->setData(u"image/svg+xml"_qs, forms.svg);
    data->setText(forms.altText);
    return data;
}

db::Outcome<std::unique_ptr<QMimeData>> pictureMime(const PictureForms &forms,
                                                    const QString &folder, const QString &name)
{
    auto data = pictureMime(forms);
    QList<QUrl> files;
    for (const auto &[bytes, ending] :
         {std::pair(forms.png, u".png"_qs), std::pair(forms.svg, u".svg"_qs)}) {
        const QString path = folder + u'/' + name + ending;
        const auto written = writeWhole(path, bytes);
        if (!written)
            return tl::unexpected(written.error());
        files << QUrl::fromLocalFile(path);
    }
    data->setUrls(files);
    return data;
}

PictureCopy::PictureCopy(QObject *parent)
    : QObject(parent)
{
    connect(&m_maker, &PictureMaker::failed, this, &PictureCopy::failed);
    connect(&m_maker, &PictureMaker::made, this, [this](const Picture &picture) {
        m_forms.setFuture(m_maker.run(
            [picture, stop = m_maker.stopSign()] { return pictureForms(picture, stop); }));
    });
    connect(&m_forms, &QFutureWatcherBase::finished, this, &PictureCopy::take);
}

void PictureCopy::start(std::shared_ptr<const db::Exploration> answer, const ExportRequest &request)
{
    m_maker.start(std::move(answer), request);
}

void PictureCopy::take()
{
    const auto forms = m_forms.result();
    if (forms) {
        QGuiApplication::clipboard()->setMimeData(pictureMime(*forms).release());
        Q_EMIT copied();
    } else if (forms.error().kind != db::Problem::Kind::Cancelled) {
        Q_EMIT failed(forms.error());
    }
}

} // namespace ui
