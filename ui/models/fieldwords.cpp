// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldwords.h"

#include "db/types/vocabulary.h"

namespace ui {

using db::Field;

QStringList closedWords(Field field)
{
    switch (field) {
    case Field::ClaimKindIs:
        return db::words<db::ClaimKind>();
    case Field::ClaimStatusIs:
        return db::words<db::ClaimStatus>();
    case Field::MoveKindIs:
        return db::words<db::MoveKind>();
    case Field::MoveStatusIs:
        return db::words<db::MoveStatus>();
    case Field::Dispute:
        return db::words<db::DisputeStatus>();
    case Field::DisputeKindIs:
        return db::words<db::DisputeKind>();
    case Field::VerifiedIs:
        return db::words<db::Verified>();
    case Field::Has:
        return {QStringLiteral("claim"), QStringLiteral("move"), QStringLiteral("score"),
                QStringLiteral("controversy")};
    case Field::Missing:
        return {QStringLiteral("date"), QStringLiteral("source"), QStringLiteral("speaker"),
                QStringLiteral("quote"), QStringLiteral("evidence")};
    default:
        return {};
    }
}

bool namesEntity(Field field)
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

bool fits(Field suggested, Field typed)
{
    if (suggested == typed)
        return true;
    switch (typed) {
    case Field::Mover:
        return suggested == Field::Person;
    case Field::From:
    case Field::To:
        return suggested == Field::Organization;
    case Field::Says:
        return suggested == Field::Person || suggested == Field::Organization;
    case Field::About:
        return suggested == Field::Dispute
            || (namesEntity(suggested) && suggested <= Field::Benchmark);
    default:
        return false;
    }
}

bool isDateField(Field field)
{
    switch (field) {
    case Field::Said:
    case Field::Announced:
    case Field::Effective:
    case Field::Reported:
    case Field::Date:
    case Field::Within:
    case Field::Before:
    case Field::After:
        return true;
    default:
        return false;
    }
}

} // namespace ui
