// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archivefixture.h"

namespace test {

namespace {

using db::Edtf;
using db::SqlValue;
using Columns = QList<std::pair<QString, SqlValue>>;

Columns dateColumns(const char *name, const char *text)
{
    const Edtf date = Edtf::stored(str(text));
    if (date.isNull())
        return {};
    return {{str(name), date.text()},
            {str(name) + QStringLiteral("_first"), qint64(date.first())},
            {str(name) + QStringLiteral("_last"), qint64(date.last())}};
}

} // namespace

TestArchive::TestArchive()
    : m_connection(*db::Connection::open(QStringLiteral(":memory:"), db::Connection::Mode::Create))
{
    if (const auto made = db::createSchema(*m_connection); !made)
        qFatal("no schema: %s", qPrintable(made.error().detail));
}

qint64 TestArchive::insert(const char *table, const Columns &columns)
{
    QStringList names;
    QStringList marks;
    QList<SqlValue> values;
    for (const auto &[name, value] : columns) {
        names.append(name);
        marks.append(QStringLiteral("?"));
        values.append(value);
    }
    return db::Statement(*m_connection,
                         db::Sql{QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                     .arg(str(table), names.join(u','), marks.join(u',')),
                                 values})
        .run();
}

SqlValue TestArchive::idOf(const char *table, const QString &key)
{
    if (key.isEmpty())
        return {};
    const auto id = db::integerFrom(
        *m_connection, {QStringLiteral("SELECT id FROM %1 WHERE key = ?").arg(str(table)), {key}});
    if (!id)
        qFatal("%s: no %s", table, qPrintable(key));
    return *id;
}

qint64 TestArchive::idOfWord(const char *table, const QString &name)
{
    const auto id = db::integerFrom(
        *m_connection,
        {QStringLiteral("SELECT id FROM %1 WHERE name = ?").arg(str(table)), {name}});
    return id ? *id : insert(table, {{QStringLiteral("name"), name}});
}

qint64 TestArchive::reportOf(const QString &source, const QString &item, const char *text)
{
    const QStringList names = source.split(u'<');
    Columns columns{{QStringLiteral("key"), item + u'-' + QString::number(++m_reports)},
                    {QStringLiteral("publisher"), names.first().trimmed()},
                    {QStringLiteral("language"), QStringLiteral("en")}};
    if (names.size() > 1)
        columns.append({QStringLiteral("original_outlet"), names.last().trimmed()});
    if (text)
        columns.append({QStringLiteral("text"), str(text)});
    return insert("report", columns);
}

void TestArchive::addEvidence(const char *column, qint64 record, const char *sources,
                              const QString &key)
{
    for (const QString &source : split(sources, '|')) {
        insert(
            "evidence",
            {{str(column), record}, {QStringLiteral("report_id"), reportOf(source, key, nullptr)}});
    }
}

void TestArchive::add(const EntitySpec &entity)
{
    Columns columns{{QStringLiteral("key"), str(entity.key)},
                    {QStringLiteral("kind"), str(entity.kind)},
                    {QStringLiteral("name"), str(entity.name)},
                    {QStringLiteral("folded"), db::folded(str(entity.name))},
                    {QStringLiteral("parent_id"), idOf("entity", str(entity.parent))},
                    {QStringLiteral("maker_id"), idOf("entity", str(entity.maker))}};
    if (entity.color >= 0)
        columns.append({QStringLiteral("color"), qint64(entity.color)});
    const qint64 id = insert("entity", columns);
    for (const QString &alias : split(entity.aliases, '|')) {
        insert("alias",
               {{QStringLiteral("entity_id"), id},
                {QStringLiteral("position"), qint64(0)},
                {QStringLiteral("name"), alias},
                {QStringLiteral("folded"), db::folded(alias)}});
    }
}

void TestArchive::add(const ItemSpec &item)
{
    const QString key = str(item.key);
    const qint64 id
        = insert("item",
                 Columns{{QStringLiteral("key"), key},
                         {QStringLiteral("title"), str(*item.title ? item.title : item.key)},
                         {QStringLiteral("language"), str(item.language)},
                         {QStringLiteral("entered_at"), QStringLiteral("2026-01-01")}}
                     + dateColumns("published", item.published));
    const QString itemId = QStringLiteral("item_id");
    const QString position = QStringLiteral("position");
    qint64 place = 0;
    for (const QString &entity : split(item.mentions)) {
        insert("mention",
               {{itemId, id},
                {QStringLiteral("entity_id"), idOf("entity", entity)},
                {position, ++place}});
    }
    for (const QString &topic : split(item.topics)) {
        insert("item_topic",
               {{itemId, id},
                {QStringLiteral("topic_id"), idOfWord("topic", topic)},
                {position, ++place}});
    }
    for (const QString &tag : split(item.tags))
        insert("item_tag", {{itemId, id}, {QStringLiteral("tag_id"), idOfWord("tag", tag)}});
    const char *text = item.text;
    for (const QString &source : split(item.sources, '|')) {
        insert("item_report",
               {{itemId, id},
                {QStringLiteral("report_id"), reportOf(source, key, text)},
                {position, ++place}});
        text = nullptr;
    }
}

void TestArchive::add(const ClaimSpec &claim)
{
    const qint64 id
        = insert("claim",
                 Columns{{QStringLiteral("key"), str(claim.key)},
                         {QStringLiteral("item_id"), idOf("item", str(claim.item))},
                         {QStringLiteral("speaker_person_id"), idOf("entity", str(claim.person))},
                         {QStringLiteral("speaker_organization_id"),
                          idOf("entity", str(claim.organization))},
                         {QStringLiteral("paraphrase"), str(claim.key)},
                         {QStringLiteral("quote"), str(claim.quote)},
                         {QStringLiteral("kind"), str(claim.kind)},
                         {QStringLiteral("status"), str(claim.status)},
                         {QStringLiteral("verified"), str(claim.verified)},
                         {QStringLiteral("state"), str(claim.state)}}
                     + dateColumns("said_on", claim.said));
    qint64 place = 0;
    for (const QString &about : split(claim.about)) {
        const bool isDispute = about.startsWith(QLatin1String("dispute:"));
        const SqlValue target
            = isDispute ? idOf("controversy", about.sliced(8)) : idOf("entity", about);
        insert(
            "claim_about",
            {{QStringLiteral("claim_id"), id},
             {QStringLiteral("position"), ++place},
             {isDispute ? QStringLiteral("controversy_id") : QStringLiteral("entity_id"), target}});
    }
    addEvidence("claim_id", id, claim.sources, str(claim.key));
}

void TestArchive::add(const MoveSpec &move)
{
    const qint64 id = insert(
        "move",
        Columns{{QStringLiteral("key"), str(move.key)},
                {QStringLiteral("person_id"), idOf("entity", str(move.person))},
                {QStringLiteral("from_organization_id"), idOf("entity", str(move.from))},
                {QStringLiteral("to_organization_id"), idOf("entity", str(move.to))},
                {QStringLiteral("item_id"), idOf("item", str(move.item))},
                {QStringLiteral("kind"), str(move.kind)},
                {QStringLiteral("status"), str(move.status)},
                {QStringLiteral("verified"), str(move.verified)}}
            + dateColumns("announced", move.announced) + dateColumns("effective", move.effective)
            + dateColumns("first_reported", move.reported));
    addEvidence("move_id", id, move.sources, str(move.key));
}

void TestArchive::add(const DisputeSpec &dispute)
{
    Columns columns{{QStringLiteral("key"), str(dispute.key)},
                    {QStringLiteral("title"), str(dispute.title)},
                    {QStringLiteral("product_id"), idOf("entity", str(dispute.product))},
                    {QStringLiteral("status"), str(dispute.status)},
                    {QStringLiteral("verified"), str(dispute.verified)}};
    if (*dispute.kind)
        columns.append({QStringLiteral("kind"), str(dispute.kind)});
    const SqlValue id = insert("controversy", columns + dateColumns("opened", dispute.opened));
    const QString controversy = QStringLiteral("controversy_id");
    const QString position = QStringLiteral("position");
    qint64 place = 0;
    for (const QString &benchmark : split(dispute.benchmarks)) {
        insert("controversy_benchmark",
               {{controversy, id},
                {position, ++place},
                {QStringLiteral("entity_id"), idOf("entity", benchmark)}});
    }
    for (const QString &item : split(dispute.items)) {
        insert("controversy_item",
               {{controversy, id},
                {position, ++place},
                {QStringLiteral("item_id"), idOf("item", item)}});
    }
    addEvidence("controversy_id", std::get<qint64>(id), dispute.sources, str(dispute.key));
}

void TestArchive::add(const ScoreSpec &score)
{
    const qint64 id = insert(
        "score",
        Columns{{QStringLiteral("key"), str(score.key)},
                {QStringLiteral("controversy_id"), idOf("controversy", str(score.dispute))},
                {QStringLiteral("product_id"), idOf("entity", str(score.product))},
                {QStringLiteral("benchmark_id"), idOf("entity", str(score.benchmark))},
                {QStringLiteral("kind"), str(score.kind)},
                {QStringLiteral("value"), score.value},
                {QStringLiteral("value_text"), QString::number(score.value)},
                {QStringLiteral("verified"), str(score.verified)}}
            + dateColumns("date", score.date));
    addEvidence("score_id", id, score.sources, str(score.key));
}

void TestArchive::propose(const char *item, const char *entity)
{
    insert("mention",
           {{QStringLiteral("item_id"), idOf("item", str(item))},
            {QStringLiteral("entity_id"), idOf("entity", str(entity))},
            {QStringLiteral("state"), QStringLiteral("proposed")}});
}

} // namespace test
