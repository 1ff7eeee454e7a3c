// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picturemaker.h"

#include <QImage>

class QMimeData;

namespace ui {

/// A picture as other programs take it.
struct PictureForms
{
    QImage image;
    QByteArray png;
    QByteArray svg;
    QString altText;
};

/// What renderImage says may go wrong. Any thread once the grid of the picture is laid.
db::Outcome<PictureForms> pictureForms(const Picture &picture, const StopSign &stop = {});

/// For the clipboard or a drag: as an image, PNG and SVG, its alt text as text.
std::unique_ptr<QMimeData> pictureMime(const PictureForms &forms);
/// As above, and as files in the folder, for programs that take only those: "name.png", "name.svg".
db::Outcome<std::unique_ptr<QMimeData>> pictureMime(const PictureForms &forms,
                                                    const QString &folder, const QString &name);

/// Makes a picture for the clipboard beside the window. GUI thread.
class PictureCopy final : public QObject
{
    Q_OBJECT

public:
    explicit PictureCopy(QObject *parent = nullptr);

    void start(std::shared_ptr<const db::Exploration> answer, const ExportRequest &request);

Q_SIGNALS:
    void copied(); ///< it is in the clipboard
    void failed(const db::Problem &problem);

private:
    void take();

    PictureMaker m_maker;
    QFutureWatcher<db::Outcome<PictureForms>> m_forms;
};

} // namespace ui
