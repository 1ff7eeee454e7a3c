// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/changetriggers.h"

#include "db/facets/changenotes.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace db {

namespace {

/// A table, the column that names what has changed, and the columns whose update matters.
struct Watched
{
    const char *table;
    ChangeKind kind;
    const char *id;
    const char *columns;
};

constexpr Watched watched[]{
    {"item", ChangeKind::Item, "id",
     "id, key, published, published_first, published_last, language"},
    {"mention", ChangeKind::Item, "item_id", "item_id, entity_id, state"},
    {"item_report", ChangeKind::Item, "item_id", "item_id, report_id"},
    {"item_topic", ChangeKind::Item, "item_id", "item_id, topic_id"},
    {"item_tag", ChangeKind::Item, "item_id", "item_id, tag_id"},
    {"claim", ChangeKind::Item, "item_id",
     "id, item_id, speaker_person_id, speaker_organization_id, kind, status, said_on,"
     " said_on_first, said_on_last, state"},
    {"claim_about", ChangeKind::Claim, "claim_id", "claim_id, entity_id, controversy_id"},
    {"move", ChangeKind::Item, "item_id",
     "item_id, person_id, from_organization_id, to_organization_id, kind, status, announced,"
     " announced_first, announced_last, effective, effective_first, effective_last,"
     " first_reported, first_reported_first, first_reported_last"},
    {"controversy_item", ChangeKind::Item, "item_id", "controversy_id, item_id"},
    {"report", ChangeKind::Report, "id", "id, publisher, original_outlet, language"},
    {"topic", ChangeKind::Topic, "id", "id, name"},
    {"tag", ChangeKind::Tag, "id", "id, name"},
    {"controversy", ChangeKind::Words, "id", "id, key, status, kind"},
    {"entity", ChangeKind::Words, "id", "id, key, kind, name, parent_id"},
};

void makeTriggers(Connection &writer, const Watched &each)
{
    const auto make = [&](const char *event, std::initializer_list<const char *> rows) {
        const QByteArray name = QByteArray("facet_") + each.table + '_' + QByteArray(event).left(6);
        QByteArray sql = "CREATE TEMP TRIGGER " + name + " AFTER " + event + " ON main."
            + each.table + " BEGIN ";
        for (const char *row : rows)
            sql += "SELECT facet_note(" + QByteArray::number(int(each.kind)) + ", " + row + '.'
                + each.id + "); ";
        writer.execute((sql + "END").constData());
    };
    make("INSERT", {"NEW"});
    make("DELETE", {"OLD"});
    make((QByteArray("UPDATE OF ") + each.columns).constData(), {"OLD", "NEW"});
}

/// What the hooks are given.
struct Shared
{
    std::shared_ptr<ChangeNotes> notes;
    sqlite3 *handle;
};

ChangeNotes *notesOf(void *shared)
{
    return static_cast<Shared *>(shared)->notes.get();
}

void takeNote(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[1]) == SQLITE_NULL)
        return; // a move without an item
    try {
        notesOf(sqlite3_user_data(context))
            ->note(sqlite3_value_int(values[0]), sqlite3_value_int64(values[1]));
    } catch (const SQLite::Exception &exception) {
        sqlite3_result_error_code(context, exception.getErrorCode());
    }
}

int beforeCommit(void *shared)
{
    // Sets of items are kept in temporary tables: their transactions are nobody's business.
    sqlite3 *handle = static_cast<Shared *>(shared)->handle;
    notesOf(shared)->committing(sqlite3_txn_state(handle, "main") == SQLITE_TXN_WRITE);
    return 0;
}

/// After a commit, also what SQLite does by itself where no one listens: it keeps the log short.
int afterCommit(void *shared, sqlite3 *handle, const char *database, int pages)
{
    constexpr int mostPages = 1000;
    const auto told = guarded([&]() -> Outcome<Done> {
        notesOf(shared)->committed();
        return Done{};
    });
    if (pages >= mostPages)
        sqlite3_wal_checkpoint_v2(handle, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return told ? SQLITE_OK : SQLITE_ERROR;
}

} // namespace

void addChangeTriggers(Connection &writer, const std::shared_ptr<ChangeNotes> &notes)
{
    sqlite3 *handle = writer.database().getHandle();
    auto *shared = new Shared{notes, handle}; // the connection's, as long as it lives
    const int code = sqlite3_create_function_v2(
        handle, "facet_note", 2, SQLITE_UTF8, shared, &takeNote, nullptr, nullptr,
        [](void *held) { delete static_cast<Shared *>(held); });
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle, code);
    sqlite3_wal_hook(handle, &afterCommit, shared);
    sqlite3_rollback_hook(
        handle, [](void *held) { notesOf(held)->rolledBack(); }, shared);
    sqlite3_commit_hook(handle, &beforeCommit, shared);
    for (const Watched &each : watched)
        makeTriggers(writer, each);
}

} // namespace db
