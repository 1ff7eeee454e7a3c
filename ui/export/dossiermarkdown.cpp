// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossierwriter.h"

#include <QRegularExpression>

namespace ui {

namespace {

/// Text that means itself in CommonMark, on one line.
QString escaped(const QString &text)
{
    static const QRegularExpression marks(u"([\\\\`*_{}\\[\\]<>#|~&!])"_qs);
    // At the start of a line these would begin a list or a heading.
    static const QRegularExpression starts(u"^(\\d+)?([-+.=)])"_qs);
    QString plain = text.simplified();
    plain.replace(marks, u"\\\\1"_qs);
    plain.replace(starts, u"\\1\\\\2"_qs);
    return plain;
}

/// Blanks at the ends of a run, which the escaping would lose.
QString kept(const QString &text)
{
    const QString inner = escaped(text);
    if (inner.isEmpty())
        return text.isEmpty() ? QString() : u" "_qs;
    return (text.front().isSpace() ? u" "_qs : QString()) + inner
        + (text.back().isSpace() ? u" "_qs : QString());
}

QString address(QString link)
{
    return link.replace(u'(', u"%28"_qs).replace(u')', u"%29"_qs).replace(u' ', u"%20"_qs);
}

QString runText(const DossierRun &run)
{
    QString text = kept(run.text);
    const QString inner = text.trimmed();
    if (run.style == DossierRun::Style::Strong && !inner.isEmpty())
        text.replace(inner, u"**"_qs + inner + u"**"_qs);
    // Sources have numbers; anchors are not part of CommonMark.
    if (!run.link.isEmpty() && !run.link.startsWith(u'#'))
        text = u'[' + inner + u"]("_qs + address(run.link) + u')';
    return text;
}

QString lineText(const DossierLine &line)
{
    QString text;
    for (const DossierRun &run : line.runs)
        text += runText(run);
    return text.trimmed();
}

void addEntry(QStringList &lines, const DossierEntry &entry)
{
    bool first = true;
    for (const DossierLine &line : entry.lines) {
        const QString text = lineText(line);
        if (text.isEmpty())
            continue;
        const QString quote = line.role == DossierLine::Role::Quote ? u"> "_qs + text : text;
        if (first)
            lines << u"- **"_qs + escaped(entry.date) + u"** "_qs + text << QString();
        else
            lines << u"  "_qs + quote << QString();
        first = false;
    }
}

} // namespace

QByteArray dossierMarkdown(const DossierDocument &document, const QString &picture)
{
    QStringList lines{u"# "_qs + escaped(document.title), {}, escaped(document.kind), {}};
    for (const DossierLine &line : document.lead)
        lines << lineText(line) << QString();
    lines << escaped(document.counts) << QString();
    if (document.picture && !picture.isEmpty())
        lines << u"!["_qs + escaped(document.picture->text.altText) + u"]("_qs + address(picture)
                + u')'
              << QString();
    for (const DossierSection &section : document.sections) {
        lines << u"## "_qs + escaped(section.title) << QString();
        if (!section.note.isEmpty()) {
            // The command stands as it is to be typed.
            const QString command = section.note.last().text.trimmed();
            lines << escaped(section.note.first().text) + u" `"_qs + command + u'`' << QString();
        }
        for (const DossierGroup &group : section.groups) {
            if (!group.title.isEmpty())
                lines << u"### "_qs + escaped(group.title) << QString();
            for (const DossierEntry &entry : group.entries)
                addEntry(lines, entry);
        }
    }
    lines << u"---"_qs << QString();
    for (const DossierLine &line : document.footer)
        lines << lineText(line) << QString();
    lines.removeLast();
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace ui
