// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/decoding.h"

#include "db/import/utf8.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace db {

namespace {

constexpr int32_t leadOfTheBest = 10; // confidence of 100 by which another encoding must be better

struct DetectorCloser
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// The detector's guess. The encodings of western Europe go first when they are nearly as likely:
/// they are by far the most common ones that are not UTF-8.
QByteArray detectedEncoding(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status) || count == 0)
        return {};
    const auto confidence = [&](int32_t i) { return ucsdet_getConfidence(matches[i], &status); };
    for (int32_t i = 0; i < count && confidence(0) - confidence(i) <= leadOfTheBest; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        if (name == "windows-1252" || name == "ISO-8859-1")
            return QByteArrayLiteral("windows-1252");
    }
    return ucsdet_getName(matches[0], &status);
}

Outcome<QString> decodeAs(const QByteArray &encoding, const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(ucnv_open(encoding.constData(), &status));
    if (U_FAILURE(status))
        return fail(Problem::Kind::BadEncoding, QStringLiteral("an encoding that is not known"));
    const icu::UnicodeString text(bytes.constData(), static_cast<int32_t>(bytes.size()),
                                  converter.getAlias(), status);
    if (U_FAILURE(status))
        return fail(Problem::Kind::BadEncoding, QString::fromLatin1(encoding));
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

Outcome<QString> decode(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        QString text = decoder.decode(bytes);
        if (decoder.hasError())
            return fail(Problem::Kind::BadEncoding,
                        QStringLiteral("not well-formed %1")
                            .arg(QLatin1String(QStringConverter::nameForEncoding(*marked))));
        return text;
    }
    if (!firstBrokenByte(bytes))
        return QString::fromUtf8(bytes);
    if (bytes.contains('\0'))
        return fail(Problem::Kind::BadEncoding, QStringLiteral("zero bytes: no text"));
    return decodeAs(detectedEncoding(bytes), bytes);
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\f';
}

} // namespace

Outcome<QString> decodeText(const QByteArray &bytes)
{
    auto text = decode(bytes);
    if (!text)
        return text;
    text->replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text->replace(u'\r', u'\n');
    text->remove(QChar(0xFEFF));
    if (std::any_of(text->cbegin(), text->cend(), isControl))
        return fail(Problem::Kind::BadEncoding, QStringLiteral("control characters: no text"));
    return text;
}

} // namespace db
