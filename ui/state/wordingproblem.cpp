// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

using Kind = db::Problem::Kind;

/// Three sentences a kind: what happened, what is unharmed, what to do next.
struct ProblemWords
{
    Kind kind;
    const char *what;
    const char *unharmed;
    const char *next;
    bool namesDetail; ///< the detail is the value, file or name that `what` is about
};

constexpr ProblemWords problemWords[] = {
    {Kind::NotAnArchive, QT_TRANSLATE_NOOP("Wording", "This file is not a Claimscope archive"),
     QT_TRANSLATE_NOOP("Wording", "The file has not been touched."),
     QT_TRANSLATE_NOOP("Wording",
                       "Choose a file that ends in .claimscope, or import this one instead."),
     false},
    {Kind::NewerSchema,
     QT_TRANSLATE_NOOP("Wording", "This archive was written by a newer version of Claimscope"),
     QT_TRANSLATE_NOOP("Wording", "The archive has not been touched."),
     QT_TRANSLATE_NOOP("Wording", "Update Claimscope, then open the archive again."), false},
    {Kind::Locked, QT_TRANSLATE_NOOP("Wording", "Another program is writing to the archive"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Wait until it has finished, then try again."), false},
    {Kind::ReadOnly, QT_TRANSLATE_NOOP("Wording", "The archive cannot be written to"),
     QT_TRANSLATE_NOOP("Wording", "It is as it was, and can be read and searched."),
     QT_TRANSLATE_NOOP("Wording", "Copy it to a folder of your own, and open the copy."), false},
    {Kind::Damaged, QT_TRANSLATE_NOOP("Wording", "The archive file is damaged"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was written to it."),
     QT_TRANSLATE_NOOP("Wording", "Open your latest backup, and keep the damaged file."), false},
    {Kind::DiskFull, QT_TRANSLATE_NOOP("Wording", "The disk is full"),
     QT_TRANSLATE_NOOP("Wording", "The archive is as it was before."),
     QT_TRANSLATE_NOOP("Wording", "Free some space, then try again."), false},
    {Kind::FileNotFound, QT_TRANSLATE_NOOP("Wording", "The file was not found"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Check its name and folder."), true},
    {Kind::FileUnreadable, QT_TRANSLATE_NOOP("Wording", "The file cannot be read or written"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Check that you may open it and that its folder exists."), true},
    {Kind::FileExists, QT_TRANSLATE_NOOP("Wording", "There is a file of that name already"),
     QT_TRANSLATE_NOOP("Wording", "It has not been touched."),
     QT_TRANSLATE_NOOP("Wording", "Choose another name."), true},
    {Kind::BadQuery, QT_TRANSLATE_NOOP("Wording", "The search cannot be read"),
     QT_TRANSLATE_NOOP("Wording", "The filter has not changed."),
     QT_TRANSLATE_NOOP("Wording", "Correct the marked place."), false},
    {Kind::BadLink, QT_TRANSLATE_NOOP("Wording", "The link cannot be read"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Copy the whole link once more, then try again."), false},
    {Kind::UnknownName, QT_TRANSLATE_NOOP("Wording", "The archive knows nothing by that name"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Check the spelling, or type a part of the name and choose."),
     true},
    {Kind::AmbiguousName, QT_TRANSLATE_NOOP("Wording", "The name can mean several things"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Type more of the name, or its key."), true},
    {Kind::MissingColumn, QT_TRANSLATE_NOOP("Wording", "A column is missing"),
     QT_TRANSLATE_NOOP("Wording", "Nothing of this file was imported."),
     QT_TRANSLATE_NOOP("Wording", "Add the column to the first line, then import again."), true},
    {Kind::UnusedColumn, QT_TRANSLATE_NOOP("Wording", "A column is not used"),
     QT_TRANSLATE_NOOP("Wording", "The other columns were imported."),
     QT_TRANSLATE_NOOP("Wording", "Rename it if its values belong to the archive."), true},
    {Kind::UnknownReference,
     QT_TRANSLATE_NOOP("Wording", "A row refers to a record that does not exist"),
     QT_TRANSLATE_NOOP("Wording", "What refers to it was not imported."),
     QT_TRANSLATE_NOOP("Wording", "Correct the key, or import the record with it."), true},
    {Kind::BadDate, QT_TRANSLATE_NOOP("Wording", "A date cannot be read"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Write it as 2025, 2025-04 or 2025-04-05, about as 2025-04~."),
     true},
    {Kind::BadValue, QT_TRANSLATE_NOOP("Wording", "A value is not one of those possible here"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Correct the value, then try again."), true},
    {Kind::BadEncoding, QT_TRANSLATE_NOOP("Wording", "The text is not in a readable encoding"),
     QT_TRANSLATE_NOOP("Wording", "Nothing of this file was imported."),
     QT_TRANSLATE_NOOP("Wording", "Save the file as UTF-8, then import again."), true},
    {Kind::BadSyntax, QT_TRANSLATE_NOOP("Wording", "The file does not follow its format"),
     QT_TRANSLATE_NOOP("Wording", "Nothing of this file was imported."),
     QT_TRANSLATE_NOOP("Wording", "Correct the named place, then import again."), true},
    {Kind::TooLarge, QT_TRANSLATE_NOOP("Wording", "A field or file is too large"),
     QT_TRANSLATE_NOOP("Wording", "Nothing of this file was imported."),
     QT_TRANSLATE_NOOP("Wording", "Shorten or split it, then import again."), true},
    {Kind::NothingToImport, QT_TRANSLATE_NOOP("Wording", "There is nothing to import in it"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Wording", "Choose text articles or CSV files with a header line."), true},
    {Kind::Cancelled, QT_TRANSLATE_NOOP("Wording", "The work was cancelled"),
     QT_TRANSLATE_NOOP("Wording", "Nothing of it was kept."),
     QT_TRANSLATE_NOOP("Wording", "Start it again at any time."), false},
    {Kind::Internal, QT_TRANSLATE_NOOP("Wording", "Something unexpected went wrong"),
     QT_TRANSLATE_NOOP("Wording", "The archive is as it was before this step."),
     QT_TRANSLATE_NOOP("Wording", "Try again; if it comes back, report it with the details."),
     false},
};

/// Why a query cannot be read; db/types/queryreader.cpp gives these as the problem's detail.
[[maybe_unused]] constexpr const char *queryReasons[] = {
    QT_TRANSLATE_NOOP("Wording", "A bracket is closed that was not opened"),
    QT_TRANSLATE_NOOP("Wording", "OR needs something on both sides"),
    QT_TRANSLATE_NOOP("Wording", "AND needs something on both sides"),
    QT_TRANSLATE_NOOP("Wording", "A minus needs something right after it"),
    QT_TRANSLATE_NOOP("Wording", "NOT needs something after it"),
    QT_TRANSLATE_NOOP("Wording", "Brackets are nested too deeply"),
    QT_TRANSLATE_NOOP("Wording", "A bracket is not closed"),
    QT_TRANSLATE_NOOP("Wording", "The brackets are empty"),
    QT_TRANSLATE_NOOP("Wording", "A field cannot stand inside the brackets of another"),
    QT_TRANSLATE_NOOP("Wording", "A field needs a value right after the colon"),
    QT_TRANSLATE_NOOP("Wording", "NEAR needs a number of words after the comma"),
    QT_TRANSLATE_NOOP("Wording", "NEAR needs two words or more"),
    QT_TRANSLATE_NOOP("Wording", "A quote is not closed"),
    QT_TRANSLATE_NOOP("Wording", "The quotes are empty"),
    // The same of a link; ui/state/viewlink.cpp gives these.
    QT_TRANSLATE_NOOP("Wording", "The address does not begin as a link to a view does"),
    QT_TRANSLATE_NOOP("Wording", "This part of the link is not known"),
    QT_TRANSLATE_NOOP("Wording", "This part of the link stands in it twice"),
    QT_TRANSLATE_NOOP("Wording", "The value of this part cannot be read"),
    QT_TRANSLATE_NOOP("Wording", "The percent signs in this part do not fit together"),
};

const ProblemWords &wordsOf(Kind kind)
{
    const auto *found
        = std::find_if(std::begin(problemWords), std::end(problemWords),
                       [kind](const ProblemWords &words) { return words.kind == kind; });
    return found == std::end(problemWords) ? problemWords[std::size(problemWords) - 1] : *found;
}

/// "items.csv:12:3" in words.
QString place(const Wording &wording, const QString &at)
{
    static const QRegularExpression form(QStringLiteral("^(.+?):(\\d+)(?::(\\d+))?$"));
    const auto match = form.match(at);
    if (!match.hasMatch())
        return at;
    if (match.captured(3).isEmpty())
        return wording.text(QT_TRANSLATE_NOOP("Wording", "%1, line %2"))
            .arg(match.captured(1), match.captured(2));
    return wording.text(QT_TRANSLATE_NOOP("Wording", "%1, line %2, column %3"))
        .arg(match.captured(1), match.captured(2), match.captured(3));
}

QString candidatesText(const Wording &wording, const QStringList &candidates)
{
    constexpr qsizetype most = 8;
    const QString listed
        = candidates.first(qMin(most, candidates.size())).join(QStringLiteral(", "));
    const auto more = static_cast<int>(candidates.size() - most);
    const QString names = more > 0
        ? wording.text(QT_TRANSLATE_N_NOOP("Wording", "%1 and %n more"), more).arg(listed)
        : listed;
    return wording.text(QT_TRANSLATE_NOOP("Wording", "Possible here: %1.")).arg(names);
}

/// The place of a query in words, 1-based as people count.
QString queryReason(const Wording &wording, const db::Problem &problem)
{
    const QString reason = wording.text(problem.detail.toUtf8().constData());
    return problem.position < 0
        ? reason + u'.'
        : wording.text(QT_TRANSLATE_NOOP("Wording", "%1 (at character %2)."))
              .arg(reason, wording.number(problem.position + 1, 0));
}

} // namespace

QString Wording::problem(const db::Problem &problem) const
{
    const ProblemWords &words = wordsOf(problem.kind);
    QString what = text(words.what);
    if (words.namesDetail && !problem.detail.isEmpty())
        what += QStringLiteral(": ") + reason(problem.detail);
    if (!problem.at.isEmpty())
        what += QStringLiteral(" (%1)").arg(place(*this, problem.at));
    QStringList sentences{what + u'.'};
    const bool isText = problem.kind == Kind::BadQuery || problem.kind == Kind::BadLink;
    if (isText && !problem.detail.isEmpty())
        sentences.append(queryReason(*this, problem));
    sentences.append(text(words.unharmed));
    if (!problem.candidates.isEmpty())
        sentences.append(candidatesText(*this, problem.candidates));
    sentences.append(text(words.next));
    return sentences.join(u' ');
}

} // namespace ui
