// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossierwriter.h"

#include <QRegularExpression>

namespace ui {

QString toText(DossierFormat format)
{
    switch (format) {
    case DossierFormat::Pdf:
        return u"pdf"_qs;
    case DossierFormat::Html:
        return u"html"_qs;
    case DossierFormat::Markdown:
        break;
    }
    return u"md"_qs;
}

std::optional<DossierFormat> dossierFormat(const QString &path)
{
    for (const auto format : {DossierFormat::Pdf, DossierFormat::Html, DossierFormat::Markdown}) {
        if (path.endsWith(u'.' + toText(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

QString dossierFileName(const DossierSubject &subject, DossierFormat format)
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}]+"_qs);
    QString name = subject.name.toLower().left(80);
    name.replace(unfit, u"-"_qs);
    while (name.endsWith(u'-'))
        name.chop(1);
    return u"dossier-"_qs + name + u'.' + toText(format);
}

} // namespace ui
