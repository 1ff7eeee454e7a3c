// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svgwriter.h"

#include "ui/export/xmp.h"

#include <QHash>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamWriter>

namespace ui {

namespace {

const QString svgSpace = QStringLiteral("http://www.w3.org/2000/svg");

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? u"0"_qs : text;
}

QString pointList(const QPolygonF &points)
{
    QStringList pairs;
    for (const QPointF &point : points)
        pairs << number(point.x()) + u',' + number(point.y());
    return pairs.join(u' ');
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        // The two points after a curve's first follow it without a letter.
        const char *letter = element.isMoveTo() ? "M"
            : element.isLineTo()                ? "L"
            : element.isCurveTo()               ? "C"
                                                : " ";
        data += QLatin1String(letter) + number(element.x) + u' ' + number(element.y);
    }
    return data;
}

/// Writes one picture; keeps the ids that are given away, so that each is given once.
class SvgWriter
{
public:
    SvgWriter(const Picture &picture, SvgUse use, QByteArray *bytes)
        : m_picture(picture)
        , m_use(use)
        , m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write()
    {
        if (m_use == SvgUse::File)
            m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(svgSpace);
        m_xml.writeStartElement(svgSpace, u"svg"_qs);
        writeFrame();
        writeDescription();
        writeRect(QRectF(QPointF(), m_picture.layout.size), 0, nullptr);
        writePaint(u"fill"_qs, m_picture.layout.background);
        m_xml.writeEndElement();
        for (const SceneGroup &group : m_picture.layout.groups)
            writeGroup(group);
        m_xml.writeEndDocument();
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }

    void attribute(const char *name, double value) { attribute(name, number(value)); }

    void writeFrame()
    {
        const QSizeF size = m_picture.layout.size;
        const bool print = m_picture.preset.unit == LengthUnit::Millimetres;
        const double unit = layoutPixels(m_picture.preset.unit);
        const QString suffix = print ? u"mm"_qs : QString();
        attribute("width", number(size.width() / unit) + suffix);
        attribute("height", number(size.height() / unit) + suffix);
        attribute("viewBox", u"0 0 "_qs + number(size.width()) + u' ' + number(size.height()));
        // What lies in an img cannot be reached.
        attribute("role", m_use == SvgUse::Page ? u"group"_qs : u"img"_qs);
        attribute("aria-labelledby", u"picture-title picture-desc"_qs);
        attribute("xml:lang", m_picture.text.language);
        attribute("font-family", u"Inter, Helvetica, Arial, sans-serif"_qs);
    }

    void writeDescription()
    {
        m_xml.writeStartElement(svgSpace, u"title"_qs);
        attribute("id", uniqueId(u"picture-title"_qs));
        m_xml.writeCharacters(m_picture.text.title);
        m_xml.writeEndElement();
        m_xml.writeStartElement(svgSpace, u"desc"_qs);
        attribute("id", uniqueId(u"picture-desc"_qs));
        m_xml.writeCharacters(m_picture.text.altText);
        m_xml.writeEndElement();
        m_xml.writeStartElement(svgSpace, u"metadata"_qs);
        writeXmp(m_xml, m_picture);
        m_xml.writeEndElement();
    }

    void writePaint(const QString &property, const QColor &color)
    {
        if (!color.isValid()) {
            m_xml.writeAttribute(property, u"none"_qs);
            return;
        }
        m_xml.writeAttribute(property, color.name(QColor::HexRgb));
        if (color.alpha() < 255)
            m_xml.writeAttribute(property + u"-opacity"_qs, number(color.alphaF()));
    }

    /// Begins the element of a shape; one that is a whole mark is called so.
    void startShape(const QString &name, const SceneGroup *whole)
    {
        m_xml.writeStartElement(svgSpace, name);
        if (whole)
            attribute("id", uniqueId(whole->id));
    }

    void writeRect(const QRectF &box, double radius, const SceneGroup *whole)
    {
        startShape(u"rect"_qs, whole);
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        if (radius > 0)
            attribute("rx", radius);
    }

    void writeOutline(const ShapePrimitive &shape, const SceneGroup *whole)
    {
        const QRectF box = shape.points.boundingRect();
        const bool round = std::abs(box.width() - box.height()) < 0.005;
        if (shape.ellipse) {
            startShape(round ? u"circle"_qs : u"ellipse"_qs, whole);
            attribute("cx", box.center().x());
            attribute("cy", box.center().y());
            attribute(round ? "r" : "rx", box.width() / 2);
            if (!round)
                attribute("ry", box.height() / 2);
        } else if (shape.closed && shape.radius > 0) {
            writeRect(box, shape.radius, whole);
        } else {
            startShape(shape.closed ? u"polygon"_qs : u"polyline"_qs, whole);
            attribute("points", pointList(shape.points));
        }
    }

    void writeStroke(const ShapePrimitive &shape)
    {
        if (!shape.stroke.isValid())
            return;
        writePaint(u"stroke"_qs, shape.stroke);
        attribute("stroke-width", shape.width);
        QStringList dashes;
        for (const double length : shape.dash)
            dashes << number(length);
        if (!dashes.isEmpty())
            attribute("stroke-dasharray", dashes.join(u' '));
    }

    void write(const ShapePrimitive &shape, const SceneGroup *whole = nullptr)
    {
        writeOutline(shape, whole);
        writePaint(u"fill"_qs, shape.closed ? shape.fill : QColor());
        writeStroke(shape);
        if (whole && !whole->title.isEmpty())
            m_xml.writeTextElement(svgSpace, u"title"_qs, whole->title);
        m_xml.writeEndElement();
    }

    /// The shapes of the letters, which look the same where the font lacks; what they say stays.
    bool writeOutlines(const TextPrimitive &text)
    {
        QPainterPath path;
        path.addText(text.upright ? QPointF() : text.baseline, text.font, text.text);
        if (path.isEmpty())
            return false;
        if (text.upright)
            path = QTransform::fromTranslate(text.baseline.x(), text.baseline.y())
                       .rotate(-90)
                       .map(path);
        m_xml.writeStartElement(svgSpace, u"g"_qs);
        attribute("role", u"img"_qs);
        attribute("aria-label", text.text);
        m_xml.writeEmptyElement(svgSpace, u"path"_qs);
        attribute("d", pathData(path));
        writePaint(u"fill"_qs, text.color);
        m_xml.writeEndElement();
        return true;
    }

    void write(const TextPrimitive &text)
    {
        if (m_picture.textOutlines && m_use == SvgUse::File && writeOutlines(text))
            return;
        m_xml.writeStartElement(svgSpace, u"text"_qs);
        attribute("x", text.baseline.x());
        attribute("y", text.baseline.y());
        if (text.upright)
            attribute(
                "transform",
                u"rotate(-90 %1 %2)"_qs.arg(number(text.baseline.x()), number(text.baseline.y())));
        attribute("font-size", text.font.pixelSize());
        if (text.font.weight() != QFont::Normal)
            attribute("font-weight", QString::number(text.font.weight()));
        if (text.font.italic())
            attribute("font-style", u"italic"_qs);
        writePaint(u"fill"_qs, text.color);
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    void writeGroup(const SceneGroup &group)
    {
        // Thousands of marks are one shape each; on a page they are groups that can be lit.
        const auto *only = group.primitives.size() == 1
            ? std::get_if<ShapePrimitive>(&group.primitives.constFirst())
            : nullptr;
        if (only && group.mark >= 0 && m_use == SvgUse::File) {
            write(*only, &group);
            return;
        }
        m_xml.writeStartElement(svgSpace, u"g"_qs);
        attribute("id", uniqueId(group.id));
        if (m_use == SvgUse::Page && group.mark >= 0 && !group.title.isEmpty()) {
            attribute("class", u"mark"_qs);
            attribute("tabindex", u"0"_qs);
            attribute("role", u"img"_qs);
            attribute("aria-label", group.title);
        }
        if (!group.title.isEmpty())
            m_xml.writeTextElement(svgSpace, u"title"_qs, group.title);
        for (const Primitive &primitive : group.primitives)
            std::visit([this](const auto &figure) { write(figure); }, primitive);
        m_xml.writeEndElement();
    }

    QString uniqueId(const QString &wanted)
    {
        static const QRegularExpression unfit(u"[^\\p{L}\\p{N}_.\\-]+"_qs);
        QString id = wanted;
        id.replace(unfit, u"-"_qs);
        const int seen = m_ids.value(id);
        m_ids.insert(id, seen + 1);
        return seen == 0 ? id : id + u'.' + QString::number(seen + 1);
    }

    const Picture &m_picture;
    const SvgUse m_use;
    QXmlStreamWriter m_xml;
    QHash<QString, int> m_ids;
};

} // namespace

QByteArray svgBytes(const Picture &picture, SvgUse use)
{
    QByteArray bytes;
    SvgWriter(picture, use, &bytes).write();
    return bytes;
}

} // namespace ui
