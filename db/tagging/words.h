// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace db {

/// A run of letters or of digits: "GPT-4o" is GPT, 4 and o, so that "GPT 4" and "GPT4" are the same
/// name and "GPT-4" is none in it.
struct Word
{
    int start = 0;
    int end = 0;
    QString plain; ///< folded

    [[nodiscard]] QStringView in(QStringView text) const { return text.mid(start, end - start); }
};

QList<Word> wordsOf(QStringView text);

/// What stands between two words, as far as names are concerned.
enum class Gap { None, Space, Hyphen, Apostrophe, Paragraph, Other };
Gap gapIn(QStringView between);

bool isAllLower(QStringView word);
bool isAllUpper(QStringView word);
bool beginsUpper(QStringView word);

/// The lines of ":/words/NAME.txt", folded; a line that begins with `#` is a comment.
QSet<QString> wordList(const QString &name);

} // namespace db
