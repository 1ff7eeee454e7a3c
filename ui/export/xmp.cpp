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
        xml.writeTextElement(xmp, u"CreateDate"_qs, picture.now.toString(Qt::ISODate));
    xml.writeTextElement(claimscope, u"View"_qs, QString::fromUtf8(text.view));
    xml.writeTextElement(claimscope, u"Data"_qs, QString::fromLatin1(picture.dataHash));
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
