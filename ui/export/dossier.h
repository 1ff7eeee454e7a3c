// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// Pictures have empty edges, with which they reach into the margins of the page. Layout pixels.
constexpr double dossierBleed = 12;

enum class DossierKind { Person, Organization, Controversy };

/// Whom or what a dossier is about.
struct DossierSubject
{
    DossierKind kind = DossierKind::Person;
    QString key;
    QString name;

    bool operator==(const DossierSubject &) const = default;
};

struct DossierRequest
{
    DossierSubject subject;
    db::Filter filter; ///< what of it; everything where it is empty
    QString language = QStringLiteral("en");
    QDate now; ///< "as of"
};

/// What the archive has on the subject.
struct DossierAnswers
{
    db::Exploration exploration;
    QList<db::Claim> by; ///< said by the subject
    QList<db::Claim> about;
    QList<db::Entity> entities; ///< the subject's own record among them, where it is an entity
};

/// A piece of a line. A link is a web address, or "#source-3" for one of the sources.
struct DossierRun
{
    enum class Style { Plain, Strong, Quiet, Warning };
    QString text;
    Style style = Style::Plain;
    QString link = {};
};

struct DossierLine
{
    enum class Role { Head, Text, Quote, Proof };
    Role role = Role::Text;
    QList<DossierRun> runs;
};

/// A record, a position or a source: a date or number in the margin, lines beside it. Parted
/// between pages only where much of one would stay empty, or where it is longer than one.
struct DossierEntry
{
    QString id; ///< "source-3", else empty
    QString date;
    QList<DossierLine> lines;
};

struct DossierGroup
{
    QString title; ///< a year, a product; or empty
    QList<DossierEntry> entries;
};

struct DossierSection
{
    QString id;
    QString title;
    QList<DossierRun> note = {}; ///< below the title: what the section leaves out
    QList<DossierGroup> groups;
};

/// A dossier before any format: what PDF, HTML and Markdown have in common. A value.
struct DossierDocument
{
    QString language;
    QString title;
    QString kind; ///< "Dossier · person"
    QList<DossierLine> lead; ///< who or what it is
    QString counts; ///< "14 moves · 37 claims by ..."
    std::optional<Picture> picture; ///< as high as it needs
    QList<Picture> pages; ///< the same in pieces that fit on A4, where it is too high for one
    QList<DossierSection> sections;
    QList<DossierLine> footer; ///< as of, filter, items; what was held back
};

/// Questions to the archive, whose answers make a dossier.
db::ExploreRequest dossierQuestion(const DossierRequest &request);
/// Nothing where the subject is a dispute, which says nothing.
std::optional<db::Filter> claimsBy(const DossierRequest &request);
db::Filter claimsAbout(const DossierRequest &request);
db::Field fieldOf(DossierKind kind); ///< of the query language: person, org, dispute

/// Puts the dossier together, its picture included. Any thread.
DossierDocument makeDossier(const DossierRequest &request, const DossierAnswers &answers);

} // namespace ui
