// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturemime.h"

#include "ui/export/exportfile.h"
#include "ui/export/pngwriter.h"
#include "ui/export/svgwriter.h"

#include <QMimeData>
#include <QUrl>

namespace ui {

db::Outcome<std::unique_ptr<QMimeData>> pictureMime(const Picture &picture)
{
    const auto image = renderImage(picture);
    if (!image)
        return tl::unexpected(image.error());
    const auto png = encodePng(*image, picture);
    if (!png)
        return tl::unexpected(png.error());
    auto data = std::make_unique<QMimeData>();
    data->setImageData(*image);
    data->setData(u"image/png"_qs, *png);
    data->setData(u"image/svg+xml"_qs, svgBytes(picture));
    data->setText(picture.text.altText);
    return data;
}

db::Outcome<std::unique_ptr<QMimeData>> pictureMime(const Picture &picture, const QString &folder,
                                                    const QString &name)
{
    auto data = pictureMime(picture);
    if (!data)
        return data;
    QList<QUrl> files;
    for (const auto &[type, ending] :
         {std::pair(u"image/png"_qs, u".png"_qs), std::pair(u"image/svg+xml"_qs, u".svg"_qs)}) {
        const QString path = folder + u'/' + name + ending;
        const auto written = writeWhole(path, (*data)->data(type));
        if (!written)
            return tl::unexpected(written.error());
        files << QUrl::fromLocalFile(path);
    }
    (*data)->setUrls(files);
    return data;
}

} // namespace ui
