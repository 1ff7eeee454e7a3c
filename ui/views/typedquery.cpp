// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/typedquery.h"

#include <QRegularExpression>

namespace ui {

namespace {

/// Where the last part of the text begins: after the last blank that stands outside of quotes.
qsizetype lastPart(const QString &text)
{
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (text.at(i).isSpace() || text.at(i) == QLatin1Char('(')))
            start = i + 1;
    }
    return start;
}

std::optional<db::Field> fieldOf(const QString &name, const db::FieldNames &names)
{
    for (int i = 1; i <= static_cast<int>(db::Field::Missing); ++i) {
        if (db::fieldName(static_cast<db::Field>(i)) == name)
            return static_cast<db::Field>(i);
    }
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

const db::Node *termIn(const db::Node &node, int position)
{
    if (node.kind == db::Node::Kind::Term) {
        const bool here = node.position >= 0 && position >= node.position
            && position < node.position + qMax(1, node.length);
        return here ? &node : nullptr;
    }
    for (const auto &child : node.children) {
        if (const auto *found = termIn(child, position))
            return found;
    }
    return nullptr;
}

} // namespace

TypedQuery TypedQuery::of(const QString &text, const db::FieldNames &names)
{
    static const QRegularExpression language(
        QStringLiteral("[:\"()*]|(^|\\s)-\\S|\\b(OR|AND|NOT|NEAR)\\b"));
    TypedQuery typed;
    typed.plain = !language.match(text).hasMatch();
    if (typed.plain) {
        typed.value = text.trimmed();
        return typed;
    }
    const qsizetype start = lastPart(text);
    QString part = text.mid(start);
    typed.head = text.left(start);
    if (part.startsWith(QLatin1Char('-'))) {
        typed.excluding = true;
        part.remove(0, 1);
    }
    const qsizetype colon = part.indexOf(QLatin1Char(':'));
    if (colon > 0) {
        typed.field = fieldOf(part.left(colon).toLower(), names);
        if (typed.field)
            part.remove(0, colon + 1);
    }
    typed.value = part.remove(QLatin1Char('"'));
    return typed;
}

const db::Node *termAt(const QList<db::FilterPart> &parts, int position)
{
    for (const auto &part : parts) {
        if (const auto *found = termIn(part.node, position))
            return found;
    }
    return nullptr;
}

} // namespace ui
