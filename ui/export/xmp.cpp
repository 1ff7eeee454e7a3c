// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xmp.h"

#include <QXmlStreamWriter>

namespace ui {

namespace {

// Namespaces as their standards write them (XMP part 1, Dublin Core, IPTC Core 1.5, Photoshop).
const QString meta = QStringLiteral("adobe:ns:meta/");
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString iptc = QStringLiteral("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/");
const QString photoshop = QStringLiteral("http://ns.adobe.com/photoshop/1.0/");
const QString claimscope = QStringLiteral("urn:claimscope:view:1");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
// ISO 19005-1, 6.7.8 and 6.7.11.
const QString pdfaId = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString pdfaExtension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString pdfaSchema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString pdfaProperty = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

struct Property
{
    QString name;
    QString type;
    QString description;
};

void writeAlternatives(QXmlStreamWriter &xml, const QString &space, const QString &name,
                       const QString &text, const QString &language)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(space, name);
    xml.writeStartElement(rdf, u"Alt"_qs);
    for (const QString &tag : {u"x-default"_qs, language}) {
        xml.writeStartElement(rdf, u"li"_qs);
        xml.writeAttribute(u"xml:lang"_qs, tag);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeSchema(QXmlStreamWriter &xml, const QString &name, const QString &space,
                 const QString &prefix, const QList<Property> &properties)
{
    const QString resource = u"Resource"_qs;
    xml.writeStartElement(rdf, u"li"_qs);
    xml.writeAttribute(rdf, u"parseType"_qs, resource);
    xml.writeTextElement(pdfaSchema, u"schema"_qs, name);
    xml.writeTextElement(pdfaSchema, u"namespaceURI"_qs, space);
    xml.writeTextElement(pdfaSchema, u"prefix"_qs, prefix);
    xml.writeStartElement(pdfaSchema, u"property"_qs);
    xml.writeStartElement(rdf, u"Seq"_qs);
    for (const Property &property : properties) {
        xml.writeStartElement(rdf, u"li"_qs);
        xml.writeAttribute(rdf, u"parseType"_qs, resource);
        xml.writeTextElement(pdfaProperty, u"name"_qs, property.name);
        xml.writeTextElement(pdfaProperty, u"valueType"_qs, property.type);
        xml.writeTextElement(pdfaProperty, u"category"_qs, u"external"_qs);
        xml.writeTextElement(pdfaProperty, u"description"_qs, property.description);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePdfA(QXmlStreamWriter &xml)
{
    xml.writeTextElement(pdfaId, u"part"_qs, u"1"_qs);
    xml.writeTextElement(pdfaId, u"conformance"_qs, u"B"_qs);
    // As QPdfWriter calls itself in the document's information.
    xml.writeTextElement(pdf, u"Producer"_qs, u"Qt "_qs + QLatin1String(qVersion()));
    xml.writeStartElement(pdfaExtension, u"schemas"_qs);
    xml.writeStartElement(rdf, u"Bag"_qs);
    writeSchema(xml, u"IPTC Core"_qs, iptc, u"Iptc4xmpCore"_qs,
                {{u"AltTextAccessibility"_qs, u"Lang Alt"_qs, u"Text in place of the picture"_qs}});
    writeSchema(xml, u"Claimscope view"_qs, claimscope, u"claimscope"_qs,
                {{u"View"_qs, u"Text"_qs, u"Query and settings that make the picture again"_qs},
                 {u"Data"_qs, u"Text"_qs, u"Hash of the data shown"_qs}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeDescription(QXmlStreamWriter &xml, const Picture &picture)
{
    const PictureText &text = picture.text;
    xml.writeStartElement(rdf, u"Description"_qs);
    xml.writeAttribute(rdf, u"about"_qs, QString());
    writeAlternatives(xml, dc, u"title"_qs, text.title, text.language);
    writeAlternatives(xml, dc, u"description"_qs, text.subtitle, text.language);
    writeAlternatives(xml, iptc, u"AltTextAccessibility"_qs, text.altText, text.language);
    if (!text.sourceLine.isEmpty())
        xml.writeTextElement(photoshop, u"Source"_qs, text.sourceLine);
    xml.writeTextElement(xmp, u"CreatorTool"_qs, u"Claimscope"_qs);
    if (picture.now.isValid())
        xml.writeTextElement(xmp, u"CreateDate"_qs,
                             picture.now.toString(Qt::ISODate)
                                 + (picture.pdfA ? u"T00:00:00Z"_qs : QString()));
    xml.writeTextElement(claimscope, u"View"_qs, QString::fromUtf8(text.view));
    xml.writeTextElement(claimscope, u"Data"_qs, QString::fromLatin1(picture.dataHash));
    if (picture.pdfA)
        writePdfA(xml);
    xml.writeEndElement();
}

} // namespace

void writeXmp(QXmlStreamWriter &xml, const Picture &picture)
{
    xml.writeNamespace(meta, u"x"_qs);
    xml.writeNamespace(rdf, u"rdf"_qs);
    xml.writeNamespace(dc, u"dc"_qs);
    xml.writeNamespace(xmp, u"xmp"_qs);
    xml.writeNamespace(iptc, u"Iptc4xmpCore"_qs);
    xml.writeNamespace(photoshop, u"photoshop"_qs);
    xml.writeNamespace(claimscope, u"claimscope"_qs);
    if (picture.pdfA) {
        xml.writeNamespace(pdf, u"pdf"_qs);
        xml.writeNamespace(pdfaId, u"pdfaid"_qs);
        xml.writeNamespace(pdfaExtension, u"pdfaExtension"_qs);
        xml.writeNamespace(pdfaSchema, u"pdfaSchema"_qs);
        xml.writeNamespace(pdfaProperty, u"pdfaProperty"_qs);
    }
    xml.writeStartElement(meta, u"xmpmeta"_qs);
    xml.writeStartElement(rdf, u"RDF"_qs);
    writeDescription(xml, picture);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmpPacket(const Picture &picture)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    writeXmp(xml, picture);
    return QByteArray("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>") + body
        + "<?xpacket end=\"r\"?>";
}

} // namespace ui
