// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"
#include "db/types/ids.h"
#include "db/types/vocabulary.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace db {

/// A reference to an entity with its name beside it, as every record carries it.
struct EntityRef
{
    EntityId id{};
    QString key;
    QString name;
    EntityKind kind = EntityKind::Person;

    [[nodiscard]] bool isNull() const { return key.isEmpty(); }
    bool operator==(const EntityRef &) const = default;
};

/// Another name of an entity; empty dates mean always.
struct Alias
{
    QString name;
    Edtf validFrom;
    Edtf validUntil;

    bool operator==(const Alias &) const = default;
};

/// Person, organization, product (a model, a tool) or benchmark.
struct Entity
{
    EntityRef ref;
    QList<Alias> aliases;
    QString subtype; ///< "ai-lab", "model", "publisher": free word, as the source has it
    std::optional<EntityRef> parent; ///< filters on the parent include this one
    std::optional<EntityRef> maker; ///< of a product
    Edtf released; ///< of a product
    QString country;
    QString note;
    QString wikidataId;

    bool operator==(const Entity &) const = default;
};

} // namespace db
