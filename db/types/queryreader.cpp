// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/queryreader.h"

namespace db {

namespace {

constexpr int deepest = 64;

bool isDelimiter(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

Node rawTerm(Field field, const QString &value, bool only)
{
    Node node;
    node.field = field;
    node.value = value;
    node.only = only;
    return node;
}

} // namespace

bool isEntityField(Field field)
{
    switch (field) {
    case Field::Person:
    case Field::Organization:
    case Field::Product:
    case Field::Benchmark:
    case Field::Says:
    case Field::About:
    case Field::Mover:
    case Field::From:
    case Field::To:
        return true;
    default:
        return false;
    }
}

QString quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + escaped + u'"';
}

QueryReader::QueryReader(const QString &query, const FieldNames &names)
    : m_query(query)
    , m_names(names)
{
}

tl::unexpected<Problem> QueryReader::bad(const char *reason, int position, int length)
{
    Problem problem;
    problem.kind = Problem::Kind::BadQuery;
    problem.detail = QString::fromLatin1(reason);
    problem.position = position;
    problem.length = length;
    return tl::unexpected(problem);
}

Outcome<QList<Node>> QueryReader::read()
{
    skipBlanks();
    if (atEnd())
        return QList<Node>();
    auto members = readAlternatives({});
    if (members && !atEnd())
        return bad("A bracket is closed that was not opened", m_at, 1);
    return members;
}

/// The members of an AND, or one OR of several.
Outcome<QList<Node>> QueryReader::readAlternatives(const Scope &scope)
{
    QList<Node> alternatives;
    QList<Node> members;
    for (;;) {
        const auto read = readMembers(scope);
        if (!read)
            return tl::unexpected(read.error());
        members = *read;
        const bool more = atOperator(QLatin1String("OR"));
        if (members.isEmpty() && (more || !alternatives.isEmpty())) {
            const int start = more ? m_at : static_cast<int>(m_query.lastIndexOf(u"OR", m_at - 1));
            return bad("OR needs something on both sides", start, 2);
        }
        if (!more && alternatives.isEmpty())
            return members;
        alternatives.append(Node::all(members));
        if (!more)
            return QList<Node>{Node::any(alternatives)};
        m_at += 2;
    }
}

Outcome<QList<Node>> QueryReader::readMembers(const Scope &scope)
{
    QList<Node> members;
    int dangling = -1;
    for (;;) {
        skipBlanks();
        const bool ends = atEnd() || m_query.at(m_at) == u')' || atOperator(QLatin1String("OR"));
        const bool isAnd = !ends && atOperator(QLatin1String("AND"));
        if ((ends && dangling >= 0) || (isAnd && (members.isEmpty() || dangling >= 0)))
            return bad("AND needs something on both sides", isAnd ? m_at : dangling, 3);
        if (ends)
            return members;
        if (isAnd) {
            dangling = m_at;
            m_at += 3;
            continue;
        }
        const auto member = readMember(scope);
        if (!member)
            return tl::unexpected(member.error());
        members.append(*member);
        dangling = -1;
    }
}

/// A word, value or group, with any NOT and minus before it.
Outcome<Node> QueryReader::readMember(const Scope &scope)
{
    bool negated = false;
    for (;;) {
        const bool minus = m_query.at(m_at) == u'-';
        if (!minus && !atOperator(QLatin1String("NOT")))
            break;
        const int start = m_at;
        m_at += minus ? 1 : 3;
        const bool blank = !atEnd() && m_query.at(m_at).isSpace();
        if (!minus)
            skipBlanks();
        if (atEnd() || m_query.at(m_at) == u')' || (minus && blank)
            || atOperator(QLatin1String("OR")) || atOperator(QLatin1String("AND")))
            return minus ? bad("A minus needs something right after it", start, 1)
                         : bad("NOT needs something after it", start, 3);
        negated = !negated;
    }
    const auto node = m_query.at(m_at) == u'(' ? readGroup(scope) : readWord(scope);
    if (!node || !negated)
        return node;
    return Node::negation(*node);
}

Outcome<Node> QueryReader::readGroup(const Scope &scope)
{
    const int start = m_at;
    if (m_depth >= deepest)
        return bad("Brackets are nested too deeply", start, 1);
    ++m_depth;
    ++m_at;
    const auto members = readAlternatives(scope);
    --m_depth;
    if (!members)
        return tl::unexpected(members.error());
    if (atEnd())
        return bad("A bracket is not closed", start, 1);
    ++m_at;
    if (members->isEmpty())
        return bad("The brackets are empty", start, m_at - start);
    Node node = Node::all(*members);
    node.position = start;
    node.length = m_at - start;
    return node;
}

Outcome<Node> QueryReader::readWord(const Scope &scope)
{
    const int start = m_at;
    int length = 0;
    const auto field = fieldHere(&length);
    if (field && scope.field)
        return bad("A field cannot stand inside the brackets of another", start, length);
    if (field) {
        m_at += length;
        return readValue({field, false}, start);
    }
    if (scope.field || atOnly({Field::Organization, false}))
        return readValue(scope.field ? scope : Scope{Field::Organization, false}, start);
    if (m_query.at(m_at) == u'"') {
        if (const auto phrase = readQuoted(); !phrase)
            return tl::unexpected(phrase.error());
        return termHere(scope, m_query.sliced(start, m_at - start), start);
    }
    const QString word = wordHere();
    m_at += static_cast<int>(word.size());
    if (word == u"NEAR" && !atEnd() && m_query.at(m_at) == u'(') {
        m_at = start;
        return readNear();
    }
    return termHere(scope, word, start);
}

/// What stands after `field:`: a word, a quoted value or a bracket of them, `only:` before it.
Outcome<Node> QueryReader::readValue(Scope scope, int start)
{
    if (atOnly(scope)) {
        scope.only = true;
        m_at += 5;
    }
    if (atEnd() || m_query.at(m_at).isSpace() || m_query.at(m_at) == u')')
        return bad("A field needs a value right after the colon", start, m_at - start);
    if (m_query.at(m_at) == u'(')
        return readGroup(scope);
    const int valueStart = m_at;
    if (m_query.at(m_at) == u'"') {
        const auto value = readQuoted();
        if (!value)
            return tl::unexpected(value.error());
        return termHere(scope, *value, valueStart);
    }
    const QString word = wordHere();
    m_at += static_cast<int>(word.size());
    return termHere(scope, word, valueStart);
}

/// `NEAR(meta llama, 5)`; kept as text in one canonical spelling.
Outcome<Node> QueryReader::readNear()
{
    const int start = m_at;
    m_at += 5;
    QStringList words;
    QString distance;
    for (;;) {
        skipBlanks();
        if (atEnd() || m_query.at(m_at) == u'(')
            return bad("A bracket is not closed", start + 4, 1);
        if (m_query.at(m_at) == u')')
            break;
        const int wordStart = m_at;
        if (m_query.at(m_at) == u'"') {
            if (const auto phrase = readQuoted(); !phrase)
                return tl::unexpected(phrase.error());
            words.append(m_query.sliced(wordStart, m_at - wordStart));
            continue;
        }
        while (!atEnd() && !isDelimiter(m_query.at(m_at)) && m_query.at(m_at) != u',')
            ++m_at;
        if (m_at > wordStart)
            words.append(m_query.sliced(wordStart, m_at - wordStart));
        if (atEnd() || m_query.at(m_at) != u',')
            continue;
        const auto close = m_query.indexOf(u')', m_at);
        distance = m_query.sliced(m_at + 1, qMax(close - m_at - 1, qsizetype(0))).trimmed();
        bool ok = false;
        const int steps = distance.toInt(&ok);
        if (close < 0 || !ok || steps < 1)
            return bad("NEAR needs a number of words after the comma", m_at, 1);
        distance = QStringLiteral(", %1").arg(steps);
        m_at = static_cast<int>(close);
    }
    ++m_at;
    if (words.size() < 2)
        return bad("NEAR needs two words or more", start, m_at - start);
    return termHere({}, QStringLiteral("NEAR(%1%2)").arg(words.join(u' '), distance), start);
}

/// Takes the quotes at the place and gives what they hold.
Outcome<QString> QueryReader::readQuoted()
{
    const int start = m_at++;
    QString value;
    while (!atEnd() && m_query.at(m_at) != u'"') {
        if (m_query.at(m_at) == u'\\' && m_at + 1 < m_query.size())
            ++m_at;
        value += m_query.at(m_at++);
    }
    if (atEnd())
        return bad("A quote is not closed", start, static_cast<int>(m_query.size()) - start);
    ++m_at;
    if (value.trimmed().isEmpty())
        return bad("The quotes are empty", start, m_at - start);
    return value;
}

bool QueryReader::atOperator(QLatin1String word) const
{
    const auto end = m_at + word.size();
    return QStringView(m_query).sliced(qMin(qsizetype(m_at), m_query.size())).startsWith(word)
        && (end == m_query.size() || isDelimiter(m_query.at(end)));
}

QString QueryReader::wordHere() const
{
    qsizetype end = m_at;
    while (end < m_query.size() && !isDelimiter(m_query.at(end)))
        ++end;
    return m_query.sliced(m_at, end - m_at);
}

/// The field whose name and colon stand here; `length` includes the colon.
std::optional<Field> QueryReader::fieldHere(int *length) const
{
    const QString word = wordHere();
    const auto colon = word.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    *length = static_cast<int>(colon) + 1;
    const QString name = word.first(colon).toLower();
    if (const auto field = fieldFromName(name))
        return field;
    const auto it = m_names.constFind(name);
    return it == m_names.constEnd() ? std::nullopt : std::optional(*it);
}

bool QueryReader::atOnly(const Scope &scope) const
{
    return scope.field && isEntityField(*scope.field)
        && QStringView(m_query).sliced(m_at).startsWith(u"only:", Qt::CaseInsensitive);
}

void QueryReader::skipBlanks()
{
    while (!atEnd() && m_query.at(m_at).isSpace())
        ++m_at;
}

Node QueryReader::termHere(const Scope &scope, const QString &value, int start) const
{
    Node node = rawTerm(scope.field.value_or(Field::Text), value, scope.only);
    node.position = start;
    node.length = m_at - start;
    return node;
}

} // namespace db
