// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

#include <QRegularExpression>

namespace ui {

namespace {

/// What db/types, db/import and ui/export give as a problem's detail. The values in it stay as
/// they are.
constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("Wording", "a month has two digits"),
    QT_TRANSLATE_NOOP("Wording", "there is no month, season or quarter %1"),
    QT_TRANSLATE_NOOP("Wording", "a season or quarter has no days"),
    QT_TRANSLATE_NOOP("Wording", "a day has two digits"),
    QT_TRANSLATE_NOOP("Wording", "this month has no day %1"),
    QT_TRANSLATE_NOOP("Wording", "an open start or end is written 2025/.. or ../2025"),
    QT_TRANSLATE_NOOP("Wording", "not a date such as 2025, 2025-04 or 2025-04-05"),
    QT_TRANSLATE_NOOP("Wording", "there is no year 0"),
    QT_TRANSLATE_NOOP("Wording", "an interval needs a start or an end"),
    QT_TRANSLATE_NOOP("Wording", "the end is before the start"),
    QT_TRANSLATE_NOOP("Wording", "an interval has one start and one end"),
    QT_TRANSLATE_NOOP("Wording", "an encoding that is not known"),
    QT_TRANSLATE_NOOP("Wording", "not well-formed %1"),
    QT_TRANSLATE_NOOP("Wording", "no file of saved views"),
    QT_TRANSLATE_NOOP("Wording", "saved views of a newer version"),
    QT_TRANSLATE_NOOP("Wording", "a saved view without a name or a key"),
    QT_TRANSLATE_NOOP("Wording", "two saved views with the key %1"),
    QT_TRANSLATE_NOOP("Wording", "zero bytes: no text"),
    QT_TRANSLATE_NOOP("Wording", "control characters: no text"),
    QT_TRANSLATE_NOOP("Wording", "a field of more than 10 MB"),
    QT_TRANSLATE_NOOP("Wording", "bytes that are not UTF-8"),
    QT_TRANSLATE_NOOP("Wording", "a quote that is never closed"),
    QT_TRANSLATE_NOOP("Wording", "a quote inside of a field that is not quoted"),
    QT_TRANSLATE_NOOP("Wording", "text behind a closing quote"),
    QT_TRANSLATE_NOOP("Wording", "no text"),
    QT_TRANSLATE_NOOP("Wording", "neither a table of facts nor plain text"),
    QT_TRANSLATE_NOOP("Wording", "an empty file"),
    QT_TRANSLATE_NOOP("Wording", "no table of facts has these columns"),
    QT_TRANSLATE_NOOP("Wording", "%1 lacks the column %2"),
    QT_TRANSLATE_NOOP("Wording", "the column %1 is not used"),
    QT_TRANSLATE_NOOP("Wording", "the column %1 stands twice"),
    QT_TRANSLATE_NOOP("Wording", "%1 fields instead of %2"),
    QT_TRANSLATE_NOOP("Wording", "a claim that is linked to itself"),
    QT_TRANSLATE_NOOP("Wording", "is empty"),
    QT_TRANSLATE_NOOP("Wording", "this or %1 must be filled"),
    QT_TRANSLATE_NOOP("Wording", "%1 is the key of another entity"),
    QT_TRANSLATE_NOOP("Wording", "%1 would be its own parent"),
    QT_TRANSLATE_NOOP("Wording", "%1 does not fit the date %2"),
    QT_TRANSLATE_NOOP("Wording", "%1 is not known"),
    QT_TRANSLATE_NOOP("Wording", "%1 is no number"),
    QT_TRANSLATE_NOOP("Wording", "%1 is none of %2"),
    QT_TRANSLATE_NOOP("Wording", "%1 is no key"),
    QT_TRANSLATE_NOOP("Wording", "%1 must be a number from %2 to %3, or \"auto\""),
    QT_TRANSLATE_NOOP("Wording", "%1 must be a number from %2 to %3"),
    QT_TRANSLATE_NOOP("Wording", "formats must be some of %1"),
    QT_TRANSLATE_NOOP("Wording", "formats must be a list that is not empty"),
    QT_TRANSLATE_NOOP("Wording", "unit must be px or mm"),
    QT_TRANSLATE_NOOP("Wording", "width is missing"),
    QT_TRANSLATE_NOOP("Wording", "%1 is not a setting of a preset"),
    QT_TRANSLATE_NOOP("Wording", "name must be 1 to 60 characters without / and \\"),
    QT_TRANSLATE_NOOP("Wording", "%1 is the name of a built-in preset"),
    QT_TRANSLATE_NOOP("Wording", "there is no list \"presets\""),
    QT_TRANSLATE_NOOP("Wording", "%1 stands twice"),
};

/// A reason as an expression that captures its values.
QRegularExpression formOf(const char *reason)
{
    static const QRegularExpression place(QStringLiteral("\\\\%[1-3]"));
    QString form = QRegularExpression::escape(QString::fromLatin1(reason));
    form.replace(place, QStringLiteral("(.+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(form),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// An import can have thousands of problems, so the expressions are made once.
const QList<QRegularExpression> &forms()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const char *reason : reasons)
            made.append(formOf(reason));
        return made;
    }();
    return all;
}

} // namespace

QString Wording::reason(const QString &detail) const
{
    for (size_t i = 0; i < std::size(reasons); ++i) {
        const auto match = forms().at(static_cast<qsizetype>(i)).match(detail);
        if (!match.hasMatch())
            continue;
        // All values at once: one of them may hold "%2" itself.
        const QString worded = text(reasons[i]);
        switch (match.lastCapturedIndex()) {
        case 3:
            return worded.arg(match.captured(1), match.captured(2), match.captured(3));
        case 2:
            return worded.arg(match.captured(1), match.captured(2));
        case 1:
            return worded.arg(match.captured(1));
        default:
            return worded;
        }
    }
    // "column: reason" and "value: reason"; what is none, such as a path, stays.
    const auto colon = detail.indexOf(QLatin1String(": "));
    return colon < 0 ? detail : detail.first(colon + 2) + reason(detail.sliced(colon + 2));
}

} // namespace ui
