// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "db/types/wordfinder.h"
#include "ui/state/viewstate.h"
#include "ui/state/wording.h"
#include "ui/views/markedtext.h"

#include <QColor>

namespace ui {

/// Colours and size of the detail text, from the window's theme.
struct DetailStyle
{
    QColor text;
    QColor secondary;
    QColor link;
    QColor warning; ///< unverified, unsourced, not in the text
    QColor hairline;
    QColor card; ///< background of the selected record
    QColor person; ///< backgrounds of marked names
    QColor organization;
    QColor product;
    QColor quote;
    QColor found; ///< background of words that the search found
    double points = 9.75; ///< size of the running text
};

/// The detail pane as HTML: the selected record with its proof on top, then the item with its text,
/// claims, moves, disputes, scores and reports. Anchors are `filter:<field>:<key>`,
/// `record:<kind>:<key>` or web addresses. Pure functions of their arguments.
class DetailHtml
{
public:
    DetailHtml(const db::ItemDetail &detail, const Selection &selection, const Wording &wording,
               const DetailStyle &style, db::WordFinder found = {});

    [[nodiscard]] QString page() const;

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString storedText(db::ReportId report, const QString &text,
                                     db::Span range) const;
    [[nodiscard]] QList<TextMark> marksIn(db::ReportId report) const;
    [[nodiscard]] QString marked(const QString &text, const QList<TextMark> &marks,
                                 db::Span range) const;
    [[nodiscard]] QString markStyle(const QList<const TextMark *> &covering) const;
    /// The part of a stored text that repeats the item's title at its start; empty when it does
    /// not.
    [[nodiscard]] db::Span headline(const QString &text) const;
    [[nodiscard]] QString claims() const;
    [[nodiscard]] QString claim(const db::Claim &claim) const;
    [[nodiscard]] QString claimLinks(const db::Claim &claim) const;
    [[nodiscard]] QString moves() const;
    [[nodiscard]] QString move(const db::Move &move) const;
    [[nodiscard]] QString controversies() const;
    [[nodiscard]] QString controversy(const db::Controversy &controversy) const;
    [[nodiscard]] QString scores() const;
    [[nodiscard]] QString score(const db::Score &score) const;
    [[nodiscard]] QString reports() const;
    [[nodiscard]] QString tags() const;

    [[nodiscard]] QString section(const QString &title, const QStringList &cards) const;
    [[nodiscard]] QString card(db::RecordKind kind, const QString &key, const QString &content,
                               const QColor &bar) const;
    /// `named` are those whom the proof has to name.
    [[nodiscard]] QString evidence(const QList<db::Evidence> &evidence,
                                   const QList<db::EntityRef> &named) const;
    [[nodiscard]] QString inTheStory(const QList<db::EntityRef> &named) const;
    [[nodiscard]] QString report(const db::Report &report) const;
    [[nodiscard]] QString marks(db::Verified verified, const QList<db::Evidence> &evidence) const;
    template<class Status>
    [[nodiscard]] QString history(const QList<db::StatusChange<Status>> &history) const;

    [[nodiscard]] bool isSelected(db::RecordKind kind, const QString &key) const;
    [[nodiscard]] QString entity(const db::EntityRef &entity) const;
    [[nodiscard]] QString entities(const QList<db::EntityRef> &entities) const;
    [[nodiscard]] QString record(db::RecordKind kind, const db::RecordRef &ref) const;
    [[nodiscard]] QString secondary(const QString &html) const;
    [[nodiscard]] QString warning(const QString &html) const;
    [[nodiscard]] QString showProof() const;
    [[nodiscard]] QString sourceCount(const QList<db::Evidence> &evidence) const;

    const db::ItemDetail &m_detail;
    const Selection m_selection;
    const Wording &m_wording;
    const DetailStyle m_style;
    const db::WordFinder m_found;
};

} // namespace ui
