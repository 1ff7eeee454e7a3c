// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/reader.h"

#include "db/import/canonicalurl.h"
#include "db/import/decoding.h"
#include "db/import/language.h"
#include "db/import/pagefurniture.h"
#include "db/import/prosedate.h"
#include "db/import/sourceline.h"

#include <algorithm>

namespace db {

namespace {

constexpr qsizetype longestTitle = 200;

/// A title is one line: the first that is neither an address nor a date; where the article begins
/// without one, the beginning of its first line.
QString titleOf(const QString &text)
{
    QString line;
    for (const auto &candidate : text.split(u'\n', Qt::SkipEmptyParts)) {
        line = candidate.simplified();
        if (canonicalUrl(line).isEmpty() && !isDateLine(line) && sourceIn(line).isEmpty())
            break;
    }
    if (line.size() <= longestTitle)
        return line;
    const auto blank = line.lastIndexOf(u' ', longestTitle - 1);
    return line.left(blank > 0 ? blank : longestTitle - 1) + QChar(0x2026);
}

/// A line at the top or the bottom that is nothing but an address is the article's own.
QString addressIn(const QString &text)
{
    constexpr int linesAtTheEdge = 3;
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (int i = 0; i < lines.size(); ++i) {
        if (i >= linesAtTheEdge && i < lines.size() - linesAtTheEdge)
            continue;
        const auto line = lines.at(i).trimmed();
        if (!canonicalUrl(line).isEmpty() && !line.contains(u' '))
            return line;
    }
    return {};
}

class TextReader final : public Reader
{
public:
    [[nodiscard]] bool accepts(const ReaderInput &input) const override
    {
        static constexpr const char *others[] = {"%PDF",  "PK\x03\x04", "{\\rtf",  "<!doctype",
                                                 "<html", "<?xml",      "\x89PNG", "\xFF\xD8\xFF"};
        const auto start = input.bytes.left(64).trimmed().toLower();
        return std::none_of(std::begin(others), std::end(others), [&](const char *magic) {
            return start.startsWith(QByteArray(magic).toLower());
        });
    }

    [[nodiscard]] Outcome<QList<ImportedItem>> read(const ReaderInput &input) const override
    {
        const auto decoded = decodeText(input.bytes);
        if (!decoded)
            return tl::unexpected(decoded.error());
        ImportedItem item;
        item.text = withoutPageFurniture(*decoded);
        if (item.text.isEmpty())
            return fail(Problem::Kind::NothingToImport, QStringLiteral("no text"));
        item.title = titleOf(item.text);
        item.url = addressIn(item.text);
        item.language = languageOf(item.text);
        item.published = publicationDateIn(item.text);
        return QList<ImportedItem>{item};
    }
};

} // namespace

std::unique_ptr<Reader> makeTextReader()
{
    return std::make_unique<TextReader>();
}

Outcome<QList<ImportedItem>> readArticles(const ReaderInput &input)
{
    const auto reader = makeTextReader();
    if (!reader->accepts(input))
        return fail(Problem::Kind::FileUnreadable,
                    QStringLiteral("neither a table of facts nor plain text"), input.name);
    auto articles = reader->read(input);
    if (!articles)
        articles.error().at = input.name;
    return articles;
}

} // namespace db
