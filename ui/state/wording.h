// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"
#include "db/types/filter.h"
#include "db/types/problem.h"
#include "db/types/vocabulary.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace ui {

/// Words for people in one language: the record words, dates, numbers and every text of a chart or
/// an export. A picture's language is free of the window's, so charts never use tr() but this.
/// Immutable. Texts are marked for the translator with QT_TRANSLATE_NOOP("Wording", "...") and,
/// where they count, QT_TRANSLATE_N_NOOP("Wording", "%n item(s)").
class Wording
{
public:
    explicit Wording(const QLocale &locale = QLocale(QLocale::English));

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString languageCode() const; ///< "en", "de"
    /// The text in this language; English where it is not translated. `n` replaces %n with its
    /// plural form.
    [[nodiscard]] QString text(const char *source, int n = -1) const;

    /// "5 Jan 2026", "Jun 2025", "Q2 2025", "2025", "about Jun 2025", "Jun 2025?", "Apr to Jun
    /// 2025", "since Apr 2025"; "date unknown" for null.
    [[nodiscard]] QString date(const db::Edtf &date) const;
    /// As date(), and says what is not known: "June 2025 (day not known)".
    [[nodiscard]] QString dateInFull(const db::Edtf &date) const;
    [[nodiscard]] QString day(db::Day day) const; ///< "5 Jan 2026"
    [[nodiscard]] QString period(db::Day first, db::Day last) const; ///< "Jul 2024 to Mar 2026"
    [[nodiscard]] QString number(double value, int maxDecimals = 2) const;
    [[nodiscard]] QString quoted(const QString &text) const; ///< in the marks of the language
    [[nodiscard]] QString unit(const QString &unit) const; ///< "%" for "percent"; else as it stands
    [[nodiscard]] QString join(const QStringList &names) const; ///< "A, B and C"

    [[nodiscard]] QString word(db::ClaimKind kind) const;
    [[nodiscard]] QString word(db::ClaimStatus status) const;
    [[nodiscard]] QString word(db::LinkRelation relation) const;
    [[nodiscard]] QString word(db::MoveKind kind) const;
    [[nodiscard]] QString word(db::MoveStatus status) const;
    [[nodiscard]] QString word(db::DisputeStatus status) const;
    [[nodiscard]] QString word(db::DisputeKind kind) const;
    [[nodiscard]] QString word(db::PhaseKind kind) const;
    [[nodiscard]] QString word(db::ScoreKind kind) const;
    [[nodiscard]] QString word(db::EntityKind kind) const;
    [[nodiscard]] QString word(db::DateBasis basis) const;
    [[nodiscard]] QString
    word(db::Field field) const; ///< "Person", "Claim status": the name on a chip
    [[nodiscard]] QString language(const QString &code) const; ///< "German"
    /// A value of a field as people read it; keys through `names`: "Yann LeCun", "criticism", "Jun
    /// 2025".
    [[nodiscard]] QString value(db::Field field, const QString &value,
                                const QHash<QString, QString> &names) const;
    /// A part as its chip says it: "Person: Yann LeCun or Alexandr Wang", "not topic: deals".
    [[nodiscard]] QString part(const db::FilterPart &part,
                               const QHash<QString, QString> &names) const;
    /// The whole filter in words, for footers: "organization Meta, moves in 2025"; empty for
    /// everything.
    [[nodiscard]] QString filter(const db::Filter &filter,
                                 const QHash<QString, QString> &names) const;
    /// What happened, what is unharmed, what to do next.
    [[nodiscard]] QString problem(const db::Problem &problem) const;
    /// A problem's technical detail in this language, as far as it is made of known sentences.
    [[nodiscard]] QString reason(const QString &detail) const;
    /// Field names of this language for Filter::parse.
    [[nodiscard]] db::FieldNames fieldNames() const;

private:
    [[nodiscard]] QString joined(const QStringList &names, const char *lastPair) const;
    [[nodiscard]] QString inSentence(const QString &word) const;
    [[nodiscard]] QString termValue(const db::Node &term,
                                    const QHash<QString, QString> &names) const;
    [[nodiscard]] QString partValues(const db::FilterPart &part,
                                     const QHash<QString, QString> &names) const;

    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace ui
