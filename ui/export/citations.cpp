// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/citations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ui {

namespace {

QString oneLine(const QString &text)
{
    return text.simplified();
}

/// RIS has slashes between the parts, three of them always: "2025/04//".
QString risDate(const QString &iso)
{
    QStringList parts = iso.split(u'-');
    while (parts.size() < 4)
        parts << QString();
    return parts.join(u'/');
}

QString bibtexText(const QString &text)
{
    QString escaped;
    for (const QChar c : oneLine(text)) {
        if (c == u'\\')
            escaped += u"\\textbackslash{}"_qs;
        else if (u"{}%&$#_"_qs.contains(c))
            escaped += u'\\' + QString(c);
        else if (c == u'~')
            escaped += u"\\textasciitilde{}"_qs;
        else if (c == u'^')
            escaped += u"\\textasciicircum{}"_qs;
        else
            escaped += c;
    }
    return escaped;
}

QString bibtexKey(const db::Report &report)
{
    static const QRegularExpression unfit(u"[^A-Za-z0-9_.:-]+"_qs);
    QString key = report.key;
    key.replace(unfit, u"-"_qs);
    return key.isEmpty() ? u"report"_qs : key;
}

QString titleOf(const db::Report &report)
{
    return oneLine(report.title.isEmpty() ? report.url : report.title);
}

} // namespace

QString isoDate(const db::Edtf &date)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?"_qs);
    const auto match = form.match(date.text());
    using Precision = db::Edtf::Precision;
    if (!match.hasMatch() || date.precision() == Precision::Interval)
        return {};
    const bool toMonth = date.precision() == Precision::Month || date.precision() == Precision::Day;
    QString iso = match.captured(1);
    if (toMonth)
        iso += u'-' + match.captured(2);
    if (date.precision() == Precision::Day)
        iso += u'-' + match.captured(3);
    return iso;
}

QByteArray risBytes(const QList<db::Report> &reports)
{
    QStringList lines;
    const auto add = [&lines](const char *tag, const QString &value) {
        if (!value.isEmpty())
            lines << QString::fromLatin1(tag) + u"  - "_qs + value;
    };
    for (const db::Report &report : reports) {
        const QString date = isoDate(report.published);
        add("TY", u"NEWS"_qs);
        add("ID", report.key);
        add("TI", titleOf(report));
        add("T2", oneLine(report.publisher));
        if (report.independentSource() != report.publisher)
            add("N1", oneLine(report.originalOutlet));
        add("PY", date.left(4));
        if (!date.isEmpty())
            add("DA", risDate(date));
        add("UR", report.url);
        add("LA", report.language);
        lines << u"ER  - "_qs << QString();
    }
    return lines.join(u"\r\n"_qs).toUtf8();
}

QByteArray bibtexBytes(const QList<db::Report> &reports)
{
    QString text;
    for (const db::Report &report : reports) {
        text += u"@online{"_qs + bibtexKey(report) + u",\n"_qs;
        const auto add = [&text](const char *field, const QString &value) {
            if (!value.isEmpty())
                text += u"  "_qs + QString::fromLatin1(field) + u" = {"_qs + value + u"},\n"_qs;
        };
        add("title", bibtexText(titleOf(report)));
        add("organization", bibtexText(report.publisher));
        add("date", report.published.text());
        // In an address only the brackets would end the field.
        add("url", QString(report.url).replace(u'{', u"%7B"_qs).replace(u'}', u"%7D"_qs));
        add("langid",
            report.language == QLatin1String("de")       ? u"german"_qs
                : report.language == QLatin1String("en") ? u"english"_qs
                                                         : QString());
        text += u"}\n\n"_qs;
    }
    return text.toUtf8();
}

QByteArray cslJsonBytes(const QList<db::Report> &reports)
{
    QJsonArray list;
    for (const db::Report &report : reports) {
        QJsonObject entry{{u"id"_qs, report.key},
                          {u"type"_qs, u"article-newspaper"_qs},
                          {u"title"_qs, titleOf(report)}};
        const auto add = [&entry](const QString &field, const QString &value) {
            if (!value.isEmpty())
                entry.insert(field, value);
        };
        add(u"container-title"_qs, oneLine(report.publisher));
        add(u"URL"_qs, report.url);
        add(u"language"_qs, report.language);
        QJsonArray parts;
        for (const QString &part : isoDate(report.published).split(u'-', Qt::SkipEmptyParts))
            parts << part.toInt();
        if (!parts.isEmpty())
            entry.insert(u"issued"_qs, QJsonObject{{u"date-parts"_qs, QJsonArray{parts}}});
        list << entry;
    }
    return QJsonDocument(list).toJson();
}

} // namespace ui
