// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/facttables.h"

#include "db/types/vocabulary.h"

#include <QFileInfo>

#include <algorithm>

namespace db {

namespace {

using enum FactTable;
using Type = FactColumn::Type;

FactColumn key()
{
    return {QStringLiteral("id"), Type::Key, true, true};
}

FactColumn text(const char *name, bool filled = false)
{
    return {QString::fromLatin1(name), Type::Text, filled, filled};
}

FactColumn list(const char *name)
{
    return {QString::fromLatin1(name), Type::List};
}

FactColumn date(const char *name, bool required = false)
{
    return {QString::fromLatin1(name), Type::Date, required};
}

FactColumn precision(const char *of)
{
    return {QStringLiteral("precision"), Type::Precision, false, false, {}, {},
            QString::fromLatin1(of)};
}

FactColumn reference(const char *name, FactTable target, bool filled = false)
{
    return {QString::fromLatin1(name), Type::Reference, filled, filled, {target}};
}

FactColumn references(const char *name, const QList<FactTable> &targets)
{
    return {QString::fromLatin1(name), Type::References, false, false, targets};
}

FactColumn word(const char *name, const QStringList &words, bool filled = true)
{
    return {QString::fromLatin1(name), Type::Word, filled, filled, {}, words};
}

FactColumn verified()
{
    return word("verified", words<Verified>(), false);
}

QList<FactSchema> entitySchemas()
{
    return {
        {Organizations,
         QStringLiteral("organizations"),
         {key(), text("name", true), list("aliases"), text("kind"),
          reference("parent_id", Organizations), text("country"), text("note")}},
        {People,
         QStringLiteral("people"),
         {key(), text("name", true), list("aliases"), text("wikidata_qid"), text("note")}},
        {Products,
         QStringLiteral("products"),
         {key(), text("name", true), list("aliases"), reference("organization_id", Organizations),
          text("kind"), reference("parent_id", Products), date("released"), precision("released")}},
    };
}

QList<FactSchema> storySchemas()
{
    return {
        {Sources,
         QStringLiteral("sources"),
         {key(), text("publisher", true), text("original_outlet"), text("title", true), text("url"),
          date("published"), text("language")}},
        {Items,
         QStringLiteral("items"),
         {key(), text("title", true), text("summary"), date("published", true), text("language"),
          references("source_ids", {Sources}), references("people_ids", {People}),
          references("organization_ids", {Organizations}), references("product_ids", {Products}),
          list("topics")}},
    };
}

QList<FactSchema> disputeSchemas()
{
    FactColumn value{QStringLiteral("value"), Type::Number, true, true};
    return {
        {Controversies,
         QStringLiteral("controversies"),
         {key(), text("title", true), reference("product_id", Products), text("benchmark"),
          text("summary"), date("opened", true), precision("opened"),
          word("status", words<DisputeStatus>()), word("kind", words<DisputeKind>(), false),
          references("item_ids", {Items}), references("source_ids", {Sources}), verified()}},
        {Scores,
         QStringLiteral("scores"),
         {key(), reference("controversy_id", Controversies), reference("product_id", Products),
          text("product_label"), text("benchmark", true), text("metric"), value, text("unit"),
          word("better", words<Better>(), false), text("variant/conditions"), text("reported_by"),
          word("kind", words<ScoreKind>()), date("date", true), precision("date"),
          references("source_ids", {Sources}), verified()}},
    };
}

QList<FactSchema> statementSchemas()
{
    return {
        {Claims,
         QStringLiteral("claims"),
         {key(), reference("item_id", Items, true), reference("speaker_person_id", People),
          reference("speaker_organization_id", Organizations), text("text", true), text("quote"),
          date("date", true), precision("date"),
          references("about_ids", {People, Organizations, Products, Controversies}),
          word("kind", words<ClaimKind>()), word("status", words<ClaimStatus>()),
          references("source_ids", {Sources}), verified()},
         {QStringLiteral("speaker_person_id"), QStringLiteral("speaker_organization_id")}},
        {Moves,
         QStringLiteral("moves"),
         {key(), reference("person_id", People, true),
          reference("from_organization_id", Organizations),
          reference("to_organization_id", Organizations), text("role_from"), text("role_to"),
          word("kind", words<MoveKind>()), date("announced_date", true), date("effective_date"),
          precision("announced_date"), word("status", words<MoveStatus>(), false),
          reference("item_id", Items), references("source_ids", {Sources}), verified()},
         {QStringLiteral("from_organization_id"), QStringLiteral("to_organization_id")}},
        {ClaimLinks,
         QStringLiteral("claim_links"),
         {reference("claim_id", Claims, true), word("relation", words<LinkRelation>()),
          reference("other_claim_id", Claims, true)}},
    };
}

/// How well a table fits: the columns that both have against those that the header lacks.
int fit(const FactSchema &schema, const QStringList &header)
{
    const auto known = std::count_if(header.cbegin(), header.cend(), [&](const QString &name) {
        return schema.indexOf(name) >= 0;
    });
    return static_cast<int>(2 * known - schema.columns.size());
}

} // namespace

int FactSchema::indexOf(QStringView column) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == column)
            return i;
    }
    return -1;
}

QStringList FactSchema::missingIn(const QStringList &header) const
{
    QStringList missing;
    for (const auto &column : columns) {
        if (column.required && !header.contains(column.name))
            missing.append(column.name);
    }
    return missing;
}

const QList<FactSchema> &factSchemas()
{
    static const auto all
        = entitySchemas() + storySchemas() + disputeSchemas() + statementSchemas();
    return all;
}

const FactSchema *factSchemaFor(const QString &fileName, const QStringList &header)
{
    const auto stem = QFileInfo(fileName).completeBaseName().toLower();
    const FactSchema *best = nullptr;
    for (const auto &schema : factSchemas()) {
        if (schema.name == stem)
            return &schema;
        const bool fits = schema.missingIn(header).isEmpty();
        if (fits && (!best || fit(schema, header) > fit(*best, header)))
            best = &schema;
    }
    return best;
}

} // namespace db
