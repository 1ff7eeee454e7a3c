// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/item.h"

#include <QString>

#include <functional>
#include <limits>

namespace ui {

/// What is marked in a text: a name (opens a filter), a quote (opens its claim) or a word that the
/// search found (opens nothing).
struct TextMark
{
    enum class Kind { Person, Organization, Product, Quote, Found };
    db::Span span; ///< code points
    Kind kind = Kind::Person;
    bool proposed = false; ///< found by rule, not yet accepted
    QString link; ///< address of the anchor; empty: none
    bool current = false; ///< belongs to the selected record
};

/// The text as HTML with its marks; marks may nest and overlap. Line breaks become paragraphs.
/// `style` gives the inline style of a stretch from the marks that cover it. Pure.
QString markedHtml(const QString &text, const QList<TextMark> &marks,
                   const std::function<QString(const QList<const TextMark *> &)> &style,
                   db::Span range = {0, std::numeric_limits<int>::max()});

/// Marks for the names of these entities where they stand in a text that has no stored mentions (a
/// summary): whole words; people also by their last name.
QList<TextMark> marksByName(const QString &text, const QList<db::EntityRef> &entities);

/// The sentences of a text that name one of these entities, in their order.
QStringList sentencesNaming(const QString &text, const QList<db::EntityRef> &entities);

/// Marks for the words that a search found.
QList<TextMark> marksOfFound(const QList<db::Span> &spans);

/// The kind of mark for an entity, and the address that filters by it.
TextMark::Kind markKind(db::EntityKind kind);
QString entityLink(const db::EntityRef &entity);

} // namespace ui
