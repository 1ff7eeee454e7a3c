// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

using db::Field;

struct PlainWord
{
    const char *word;
    const char *text;
};

/// What `has:`, `missing:` and `verified:` take.
constexpr PlainWord plainWords[] = {
    {"claim", QT_TRANSLATE_NOOP("Wording", "claim")},
    {"move", QT_TRANSLATE_NOOP("Wording", "move")},
    {"dispute", QT_TRANSLATE_NOOP("Wording", "dispute")},
    {"score", QT_TRANSLATE_NOOP("Wording", "score")},
    {"quote", QT_TRANSLATE_NOOP("Wording", "quote")},
    {"text", QT_TRANSLATE_NOOP("Wording", "stored text")},
    {"date", QT_TRANSLATE_NOOP("Wording", "date")},
    {"source", QT_TRANSLATE_NOOP("Wording", "source")},
    {"speaker", QT_TRANSLATE_NOOP("Wording", "speaker")},
    {"evidence", QT_TRANSLATE_NOOP("Wording", "evidence")},
    {"note", QT_TRANSLATE_NOOP("Wording", "note")},
    {"tag", QT_TRANSLATE_NOOP("Wording", "tag")},
    {"yes", QT_TRANSLATE_NOOP("Wording", "yes")},
    {"no", QT_TRANSLATE_NOOP("Wording", "no")},
    {"unknown", QT_TRANSLATE_NOOP("Wording", "unknown")},
};

QString plainWord(const Wording &wording, const QString &value)
{
    const auto *known
        = std::find_if(std::begin(plainWords), std::end(plainWords),
                       [&](const PlainWord &word) { return value == QLatin1String(word.word); });
    return known == std::end(plainWords) ? value : wording.text(known->text);
}

template<class E>
QString closedWord(const Wording &wording, const QString &value)
{
    const auto known = db::fromText<E>(value);
    return known ? wording.word(*known) : value;
}

bool isDateField(Field field)
{
    return QList<Field>{Field::Date, Field::Within,    Field::Before,    Field::After,
                        Field::Said, Field::Announced, Field::Effective, Field::Reported}
        .contains(field);
}

/// "1y": counted back from the newest item.
QString spanBack(const Wording &wording, int count, QChar unit)
{
    switch (unit.unicode()) {
    case 'd':
        return wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n day(s) to the newest item"), count);
    case 'w':
        return wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n week(s) to the newest item"), count);
    case 'm':
        return wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n month(s) to the newest item"),
                            count);
    default:
        return wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n year(s) to the newest item"), count);
    }
}

QString dateValue(const Wording &wording, const QString &value)
{
    static const QRegularExpression span(QStringLiteral("^(\\d{1,6})([dwmy])$"));
    if (const auto match = span.match(value); match.hasMatch())
        return spanBack(wording, match.captured(1).toInt(), match.captured(2).at(0));
    QString text = value;
    if (const auto dots = value.indexOf(QLatin1String("..")); dots >= 0 && !value.contains(u'/')) {
        const QString open = QStringLiteral("..");
        const QString from = value.first(dots);
        const QString to = value.sliced(dots + 2);
        text = (from.isEmpty() ? open : from) + u'/' + (to.isEmpty() ? open : to);
    }
    const auto date = db::Edtf::parse(text);
    return date && !date->isNull() ? wording.date(*date) : value;
}

QString countValue(const Wording &wording, const QString &value)
{
    static const QRegularExpression bound(QStringLiteral("^\\s*(>=|<=|>|<|=)?\\s*(\\d{1,6})\\s*$"));
    const auto match = bound.match(value);
    if (!match.hasMatch())
        return value;
    const QString sign = match.captured(1);
    const int count = match.captured(2).toInt() + (sign == u">" ? 1 : sign == u"<" ? -1 : 0);
    if (sign.startsWith(u'>'))
        return wording.text(QT_TRANSLATE_NOOP("Wording", "%1 or more"))
            .arg(wording.number(count, 0));
    if (sign.startsWith(u'<'))
        return wording.text(QT_TRANSLATE_NOOP("Wording", "at most %1"))
            .arg(wording.number(count, 0));
    return wording.number(count, 0);
}

/// How a chip says a date part; nullptr for fields that need no more than their name.
const char *chipPattern(Field field)
{
    switch (field) {
    case Field::Date:
        return QT_TRANSLATE_NOOP("Wording", "%1 (touches)");
    case Field::Within:
        return QT_TRANSLATE_NOOP("Wording", "%1 (certainly within)");
    case Field::Before:
        return QT_TRANSLATE_NOOP("Wording", "Before %1");
    case Field::After:
        return QT_TRANSLATE_NOOP("Wording", "After %1");
    default:
        return nullptr;
    }
}

/// How a sentence says a part; nullptr for "person Yann LeCun".
const char *sentencePattern(Field field)
{
    switch (field) {
    case Field::Text:
    case Field::Date:
        return "%1";
    case Field::Within:
        return QT_TRANSLATE_NOOP("Wording", "certainly within %1");
    case Field::Before:
        return QT_TRANSLATE_NOOP("Wording", "before %1");
    case Field::After:
        return QT_TRANSLATE_NOOP("Wording", "after %1");
    case Field::Said:
        return QT_TRANSLATE_NOOP("Wording", "said %1");
    case Field::From:
        return QT_TRANSLATE_NOOP("Wording", "moves from %1");
    case Field::To:
        return QT_TRANSLATE_NOOP("Wording", "moves to %1");
    case Field::Announced:
        return QT_TRANSLATE_NOOP("Wording", "announced %1");
    case Field::Effective:
        return QT_TRANSLATE_NOOP("Wording", "effective %1");
    case Field::Reported:
        return QT_TRANSLATE_NOOP("Wording", "first reported %1");
    case Field::VerifiedIs:
        return QT_TRANSLATE_NOOP("Wording", "verified: %1");
    case Field::Has:
        return QT_TRANSLATE_NOOP("Wording", "with %1");
    case Field::Missing:
        return QT_TRANSLATE_NOOP("Wording", "without %1");
    default:
        return nullptr;
    }
}

/// Conditions of several fields in words, groups within groups in brackets.
QString groupWords(const Wording &wording, const db::Node &node,
                   const QHash<QString, QString> &names)
{
    const db::FilterPart part{node};
    if (part.field())
        return wording.filter(db::Filter({part}), names);
    if (node.kind == db::Node::Kind::Not)
        return wording.text(QT_TRANSLATE_NOOP("Wording", "not %1"))
            .arg(QStringLiteral("(%1)").arg(groupWords(wording, node.children.first(), names)));
    const char *pattern = node.kind == db::Node::Kind::Or
        ? QT_TRANSLATE_NOOP("Wording", "%1 or %2")
        : QT_TRANSLATE_NOOP("Wording", "%1 and %2");
    QString words;
    for (const db::Node &child : node.children) {
        QString one = groupWords(wording, child, names);
        const db::FilterPart inner{child};
        const bool isGroup = child.kind == db::Node::Kind::And || child.kind == db::Node::Kind::Or;
        const bool isList = inner.values().size() > 1
            && (node.kind == db::Node::Kind::And || inner.isExcluding());
        if (inner.field() ? isList : isGroup)
            one = QStringLiteral("(%1)").arg(one);
        words = words.isEmpty() ? one : wording.text(pattern).arg(words, one);
    }
    return words;
}

} // namespace

/// A field's name in the midst of a sentence. German capitals stay, because they are nouns.
QString Wording::inSentence(const QString &word) const
{
    if (m_locale.language() == QLocale::German || word.isEmpty())
        return word;
    return m_locale.toLower(word.first(1)) + word.sliced(1);
}

QString Wording::value(Field field, const QString &value,
                       const QHash<QString, QString> &names) const
{
    if (const auto name = names.constFind(value); name != names.constEnd())
        return *name;
    if (isDateField(field))
        return dateValue(*this, value);
    switch (field) {
    case Field::ClaimKindIs:
        return closedWord<db::ClaimKind>(*this, value);
    case Field::ClaimStatusIs:
        return closedWord<db::ClaimStatus>(*this, value);
    case Field::MoveKindIs:
        return closedWord<db::MoveKind>(*this, value);
    case Field::MoveStatusIs:
        return closedWord<db::MoveStatus>(*this, value);
    case Field::Dispute:
        return closedWord<db::DisputeStatus>(*this, value);
    case Field::DisputeKindIs:
        return closedWord<db::DisputeKind>(*this, value);
    case Field::Language:
        return language(value);
    case Field::Sources:
        return countValue(*this, value);
    case Field::VerifiedIs:
    case Field::Has:
    case Field::Missing:
        return plainWord(*this, value);
    default:
        return value;
    }
}

QString Wording::termValue(const db::Node &term, const QHash<QString, QString> &names) const
{
    const QString shown = value(term.field, term.value, names);
    return term.only ? text(QT_TRANSLATE_NOOP("Wording", "only %1")).arg(shown) : shown;
}

QString Wording::partValues(const db::FilterPart &part, const QHash<QString, QString> &names) const
{
    const db::Node &positive = part.isExcluding() ? part.node.children.first() : part.node;
    QStringList values;
    if (positive.kind == db::Node::Kind::Term)
        values.append(termValue(positive, names));
    for (const db::Node &term : positive.children)
        values.append(termValue(term, names));
    return joined(values, QT_TRANSLATE_NOOP("Wording", "%1 or %2"));
}

QString Wording::part(const db::FilterPart &part, const QHash<QString, QString> &names) const
{
    const auto field = part.field();
    if (!field) {
        const QString words = groupWords(*this, part.node, names);
        return words.isEmpty() ? words : m_locale.toUpper(words.first(1)) + words.sliced(1);
    }
    const QString values = partValues(part, names);
    const char *pattern = chipPattern(*field);
    const QString included
        = pattern ? text(pattern).arg(values) : QStringLiteral("%1: %2").arg(word(*field), values);
    return part.isExcluding()
        ? text(QT_TRANSLATE_NOOP("Wording", "not %1")).arg(inSentence(included))
        : included;
}

QString Wording::filter(const db::Filter &filter, const QHash<QString, QString> &names) const
{
    QStringList sentences;
    for (const db::FilterPart &part : filter.parts()) {
        if (part.disabled)
            continue;
        const auto field = part.field();
        if (!field) {
            sentences.append(groupWords(*this, part.node, names));
            continue;
        }
        const QString values = partValues(part, names);
        const char *pattern = sentencePattern(*field);
        const QString included = pattern
            ? text(pattern).arg(values)
            : QStringLiteral("%1 %2").arg(inSentence(word(*field)), values);
        sentences.append(part.isExcluding()
                             ? text(QT_TRANSLATE_NOOP("Wording", "not %1")).arg(included)
                             : included);
    }
    return sentences.join(QStringLiteral(", "));
}

} // namespace ui
