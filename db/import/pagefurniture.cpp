// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/pagefurniture.h"

#include "db/import/sourceline.h"
#include "db/sqlite/statement.h"
#include "db/tagging/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace db {

namespace {

constexpr qsizetype longestHeading = 90;
constexpr int wordsOfABox = 3; // words of selling that make a paragraph a subscription box

QString bare(const QString &line)
{
    auto plain = folded(line);
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber())
        plain.chop(1);
    while (!plain.isEmpty() && !plain.front().isLetterOrNumber())
        plain.remove(0, 1);
    return plain;
}

/// "DEC_D_Incontent-1", "div-gpt-ad-123": names of slots, not words.
bool isSlotName(const QString &line)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:[A-Za-z0-9]+_[A-Za-z0-9_-]+|div-gpt-[a-z0-9-]+|ad-?slot\\S*)$"));
    return name.match(line).hasMatch();
}

/// "Bild: dpa", "(Photo: Reuters)", "Foto von ...".
bool isCaption(const QString &line)
{
    static const QRegularExpression caption(
        QStringLiteral("^\\(?(?:Bild|Foto|Grafik|Symbolbild|Screenshot|Image|Photo|Picture|"
                       "Illustration|Credits?)(?:credit|nachweis|quelle)?s?"
                       "(?::| by | von |\\s*©)"),
        QRegularExpression::CaseInsensitiveOption);
    return caption.match(line).hasMatch() && line.size() < 200;
}

bool endsSentence(const QString &line)
{
    return !line.isEmpty()
        && QStringView(u".!?:;\u2026\"\u201C\u201D\u00AB\u00BB").contains(line.back());
}

/// One pass over the lines of an article.
class Cleaner
{
public:
    explicit Cleaner(const QString &text)
        : m_furniture(wordList(QStringLiteral("furniture")))
        , m_captionLabels(wordList(QStringLiteral("caption-labels")))
        , m_selling(wordList(QStringLiteral("selling")))
    {
        for (const auto &line : text.split(u'\n'))
            m_lines.append(trimmedEnd(line));
    }

    QString clean()
    {
        dropFurniture();
        collapseBlankLines();
        dropBoxesAtEnd();
        return m_lines.join(u'\n').trimmed();
    }

private:
    static QString trimmedEnd(QString line)
    {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        return line;
    }

    void dropFurniture()
    {
        QStringList kept;
        for (int i = 0; i < m_lines.size(); ++i) {
            const auto line = m_lines.at(i).trimmed();
            if (m_captionLabels.contains(bare(line))) {
                // The caption is what follows directly under its label.
                if (i + 1 < m_lines.size() && !endsSentence(m_lines.at(i + 1)))
                    ++i;
                kept.append(QString());
            } else if (!line.isEmpty()
                       && (m_furniture.contains(bare(line)) || isSlotName(line)
                           || isCaption(line))) {
                kept.append(QString());
            } else {
                kept.append(m_lines.at(i));
            }
        }
        m_lines = kept;
    }

    void collapseBlankLines()
    {
        QStringList kept;
        for (const auto &line : m_lines) {
            if (!line.isEmpty() || (!kept.isEmpty() && !kept.last().isEmpty()))
                kept.append(line);
        }
        m_lines = kept;
    }

    [[nodiscard]] bool sells(const QString &paragraph) const
    {
        QSet<QString> found;
        for (const auto &word : wordsOf(paragraph)) {
            if (m_selling.contains(word.plain))
                found.insert(word.plain);
        }
        return found.size() >= wordsOfABox;
    }

    /// Takes subscription boxes off the end, each with its heading; a source line stays behind
    /// them.
    void dropBoxesAtEnd()
    {
        auto end = m_lines.size();
        while (end > 0) {
            const auto line = m_lines.at(end - 1);
            if (line.isEmpty() || !sourceIn(line).isEmpty()) {
                --end;
            } else if (sells(line) && end > 1) {
                m_lines.removeAt(--end);
                dropHeadingBefore(end);
            } else {
                break;
            }
        }
        collapseBlankLines();
    }

    void dropHeadingBefore(qsizetype &end)
    {
        auto heading = end - 1;
        while (heading > 0 && m_lines.at(heading).isEmpty())
            --heading;
        if (heading <= 0)
            return;
        const auto line = m_lines.at(heading);
        if (line.size() <= longestHeading && !endsSentence(line)) {
            m_lines.removeAt(heading);
            end = heading;
        }
    }

    QStringList m_lines;
    QSet<QString> m_furniture;
    QSet<QString> m_captionLabels;
    QSet<QString> m_selling;
};

} // namespace

QString withoutPageFurniture(const QString &text)
{
    return Cleaner(text).clean();
}

} // namespace db
