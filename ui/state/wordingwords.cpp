// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

namespace ui {

namespace {

// One list an enumeration, in its order.

constexpr const char *claimKinds[] = {
    QT_TRANSLATE_NOOP("Wording", "assertion"),   QT_TRANSLATE_NOOP("Wording", "denial"),
    QT_TRANSLATE_NOOP("Wording", "admission"),   QT_TRANSLATE_NOOP("Wording", "criticism"),
    QT_TRANSLATE_NOOP("Wording", "prediction"),  QT_TRANSLATE_NOOP("Wording", "announcement"),
    QT_TRANSLATE_NOOP("Wording", "measurement"),
};

constexpr const char *claimStatuses[] = {
    QT_TRANSLATE_NOOP("Wording", "asserted"),  QT_TRANSLATE_NOOP("Wording", "disputed"),
    QT_TRANSLATE_NOOP("Wording", "confirmed"), QT_TRANSLATE_NOOP("Wording", "refuted"),
    QT_TRANSLATE_NOOP("Wording", "withdrawn"), QT_TRANSLATE_NOOP("Wording", "open"),
};

constexpr const char *linkRelations[] = {
    QT_TRANSLATE_NOOP("Wording", "denies"),      QT_TRANSLATE_NOOP("Wording", "disputes"),
    QT_TRANSLATE_NOOP("Wording", "contradicts"), QT_TRANSLATE_NOOP("Wording", "supports"),
    QT_TRANSLATE_NOOP("Wording", "confirms"),    QT_TRANSLATE_NOOP("Wording", "repeats"),
    QT_TRANSLATE_NOOP("Wording", "answers"),     QT_TRANSLATE_NOOP("Wording", "withdraws"),
};

constexpr const char *moveKinds[] = {
    QT_TRANSLATE_NOOP("Wording", "joining"),    QT_TRANSLATE_NOOP("Wording", "departure"),
    QT_TRANSLATE_NOOP("Wording", "move"),       QT_TRANSLATE_NOOP("Wording", "founding"),
    QT_TRANSLATE_NOOP("Wording", "return"),     QT_TRANSLATE_NOOP("Wording", "board seat"),
    QT_TRANSLATE_NOOP("Wording", "retirement"), QT_TRANSLATE_NOOP("Wording", "acqui-hire"),
    QT_TRANSLATE_NOOP("Wording", "promotion"),
};

constexpr const char *moveStatuses[] = {
    QT_TRANSLATE_NOOP("Wording", "confirmed"),
    QT_TRANSLATE_NOOP("Wording", "announced"),
    QT_TRANSLATE_NOOP("Wording", "rumoured"),
    QT_TRANSLATE_NOOP("Wording", "denied"),
};

constexpr const char *disputeStatuses[] = {
    QT_TRANSLATE_NOOP("Wording", "open"),     QT_TRANSLATE_NOOP("Wording", "unresolved"),
    QT_TRANSLATE_NOOP("Wording", "admitted"), QT_TRANSLATE_NOOP("Wording", "corrected"),
    QT_TRANSLATE_NOOP("Wording", "refuted"),
};

constexpr const char *disputeKinds[] = {
    QT_TRANSLATE_NOOP("Wording", "contamination"),
    QT_TRANSLATE_NOOP("Wording", "variant swap"),
    QT_TRANSLATE_NOOP("Wording", "selective report"),
    QT_TRANSLATE_NOOP("Wording", "private access"),
    QT_TRANSLATE_NOOP("Wording", "method"),
    QT_TRANSLATE_NOOP("Wording", "cost"),
};

constexpr const char *phaseKinds[] = {
    QT_TRANSLATE_NOOP("Wording", "claim"),   QT_TRANSLATE_NOOP("Wording", "challenge"),
    QT_TRANSLATE_NOOP("Wording", "reply"),   QT_TRANSLATE_NOOP("Wording", "correction"),
    QT_TRANSLATE_NOOP("Wording", "outcome"),
};

constexpr const char *scoreKinds[] = {
    QT_TRANSLATE_NOOP("Wording", "claimed"),
    QT_TRANSLATE_NOOP("Wording", "independent"),
    QT_TRANSLATE_NOOP("Wording", "corrected"),
};

constexpr const char *entityKinds[] = {
    QT_TRANSLATE_NOOP("Wording", "person"),
    QT_TRANSLATE_NOOP("Wording", "organization"),
    QT_TRANSLATE_NOOP("Wording", "product"),
    QT_TRANSLATE_NOOP("Wording", "benchmark"),
};

constexpr const char *dateBases[] = {
    QT_TRANSLATE_NOOP("Wording", "announced"),
    QT_TRANSLATE_NOOP("Wording", "effective"),
    QT_TRANSLATE_NOOP("Wording", "first reported"),
};

constexpr const char *fields[] = {
    QT_TRANSLATE_NOOP("Wording", "Text"),         QT_TRANSLATE_NOOP("Wording", "Person"),
    QT_TRANSLATE_NOOP("Wording", "Organization"), QT_TRANSLATE_NOOP("Wording", "Product"),
    QT_TRANSLATE_NOOP("Wording", "Benchmark"),    QT_TRANSLATE_NOOP("Wording", "Says"),
    QT_TRANSLATE_NOOP("Wording", "About"),        QT_TRANSLATE_NOOP("Wording", "Claim kind"),
    QT_TRANSLATE_NOOP("Wording", "Claim status"), QT_TRANSLATE_NOOP("Wording", "Said"),
    QT_TRANSLATE_NOOP("Wording", "Moves"),        QT_TRANSLATE_NOOP("Wording", "From"),
    QT_TRANSLATE_NOOP("Wording", "To"),           QT_TRANSLATE_NOOP("Wording", "Move kind"),
    QT_TRANSLATE_NOOP("Wording", "Move status"),  QT_TRANSLATE_NOOP("Wording", "Announced"),
    QT_TRANSLATE_NOOP("Wording", "Effective"),    QT_TRANSLATE_NOOP("Wording", "First reported"),
    QT_TRANSLATE_NOOP("Wording", "Dispute"),      QT_TRANSLATE_NOOP("Wording", "Dispute kind"),
    QT_TRANSLATE_NOOP("Wording", "Source"),       QT_TRANSLATE_NOOP("Wording", "Sources"),
    QT_TRANSLATE_NOOP("Wording", "Language"),     QT_TRANSLATE_NOOP("Wording", "Topic"),
    QT_TRANSLATE_NOOP("Wording", "Tag"),          QT_TRANSLATE_NOOP("Wording", "Verified"),
    QT_TRANSLATE_NOOP("Wording", "Date"),         QT_TRANSLATE_NOOP("Wording", "Within"),
    QT_TRANSLATE_NOOP("Wording", "Before"),       QT_TRANSLATE_NOOP("Wording", "After"),
    QT_TRANSLATE_NOOP("Wording", "Has"),          QT_TRANSLATE_NOOP("Wording", "Missing"),
};

//: How the field is typed in the search field: one word or words with hyphens, then a colon
constexpr const char *typedFields[] = {
    "",
    QT_TRANSLATE_NOOP("Wording", "person:"),
    QT_TRANSLATE_NOOP("Wording", "org:"),
    QT_TRANSLATE_NOOP("Wording", "product:"),
    QT_TRANSLATE_NOOP("Wording", "benchmark:"),
    QT_TRANSLATE_NOOP("Wording", "says:"),
    QT_TRANSLATE_NOOP("Wording", "about:"),
    QT_TRANSLATE_NOOP("Wording", "claim-kind:"),
    QT_TRANSLATE_NOOP("Wording", "claim-status:"),
    QT_TRANSLATE_NOOP("Wording", "said:"),
    QT_TRANSLATE_NOOP("Wording", "mover:"),
    QT_TRANSLATE_NOOP("Wording", "from:"),
    QT_TRANSLATE_NOOP("Wording", "to:"),
    QT_TRANSLATE_NOOP("Wording", "move-kind:"),
    QT_TRANSLATE_NOOP("Wording", "move-status:"),
    QT_TRANSLATE_NOOP("Wording", "announced:"),
    QT_TRANSLATE_NOOP("Wording", "effective:"),
    QT_TRANSLATE_NOOP("Wording", "reported:"),
    QT_TRANSLATE_NOOP("Wording", "dispute:"),
    QT_TRANSLATE_NOOP("Wording", "dispute-kind:"),
    QT_TRANSLATE_NOOP("Wording", "source:"),
    QT_TRANSLATE_NOOP("Wording", "sources:"),
    QT_TRANSLATE_NOOP("Wording", "lang:"),
    QT_TRANSLATE_NOOP("Wording", "topic:"),
    QT_TRANSLATE_NOOP("Wording", "tag:"),
    QT_TRANSLATE_NOOP("Wording", "verified:"),
    QT_TRANSLATE_NOOP("Wording", "date:"),
    QT_TRANSLATE_NOOP("Wording", "within:"),
    QT_TRANSLATE_NOOP("Wording", "before:"),
    QT_TRANSLATE_NOOP("Wording", "after:"),
    QT_TRANSLATE_NOOP("Wording", "has:"),
    QT_TRANSLATE_NOOP("Wording", "missing:"),
};

// Languages that news is likely to be in; others show their English name.
[[maybe_unused]] constexpr const char *languages[] = {
    QT_TRANSLATE_NOOP("Wording", "Arabic"),     QT_TRANSLATE_NOOP("Wording", "Chinese"),
    QT_TRANSLATE_NOOP("Wording", "Danish"),     QT_TRANSLATE_NOOP("Wording", "Dutch"),
    QT_TRANSLATE_NOOP("Wording", "English"),    QT_TRANSLATE_NOOP("Wording", "Finnish"),
    QT_TRANSLATE_NOOP("Wording", "French"),     QT_TRANSLATE_NOOP("Wording", "German"),
    QT_TRANSLATE_NOOP("Wording", "Hebrew"),     QT_TRANSLATE_NOOP("Wording", "Hindi"),
    QT_TRANSLATE_NOOP("Wording", "Italian"),    QT_TRANSLATE_NOOP("Wording", "Japanese"),
    QT_TRANSLATE_NOOP("Wording", "Korean"),     QT_TRANSLATE_NOOP("Wording", "Polish"),
    QT_TRANSLATE_NOOP("Wording", "Portuguese"), QT_TRANSLATE_NOOP("Wording", "Russian"),
    QT_TRANSLATE_NOOP("Wording", "Spanish"),    QT_TRANSLATE_NOOP("Wording", "Swedish"),
    QT_TRANSLATE_NOOP("Wording", "Turkish"),    QT_TRANSLATE_NOOP("Wording", "Ukrainian"),
};

template<class E, size_t Size>
const char *wordAt(const char *const (&words)[Size], E value)
{
    return words[static_cast<size_t>(value)];
}

} // namespace

QString Wording::word(db::ClaimKind kind) const
{
    return text(wordAt(claimKinds, kind));
}

QString Wording::word(db::ClaimStatus status) const
{
    return text(wordAt(claimStatuses, status));
}

QString Wording::word(db::LinkRelation relation) const
{
    return text(wordAt(linkRelations, relation));
}

QString Wording::word(db::MoveKind kind) const
{
    return text(wordAt(moveKinds, kind));
}

QString Wording::word(db::MoveStatus status) const
{
    return text(wordAt(moveStatuses, status));
}

QString Wording::word(db::DisputeStatus status) const
{
    return text(wordAt(disputeStatuses, status));
}

QString Wording::word(db::DisputeKind kind) const
{
    return text(wordAt(disputeKinds, kind));
}

QString Wording::word(db::PhaseKind kind) const
{
    return text(wordAt(phaseKinds, kind));
}

QString Wording::word(db::ScoreKind kind) const
{
    return text(wordAt(scoreKinds, kind));
}

QString Wording::word(db::EntityKind kind) const
{
    return text(wordAt(entityKinds, kind));
}

QString Wording::word(db::DateBasis basis) const
{
    return text(wordAt(dateBases, basis));
}

QString Wording::word(db::Field field) const
{
    return text(wordAt(fields, field));
}

QString Wording::language(const QString &code) const
{
    const QLocale::Language language = QLocale(code).language();
    if (language == QLocale::C)
        return code;
    return text(QLocale::languageToString(language).toUtf8().constData());
}

db::FieldNames Wording::fieldNames() const
{
    db::FieldNames names;
    for (size_t i = 1; i < std::size(typedFields); ++i) {
        const QString typed = text(typedFields[i]).toLower();
        names.insert(typed.chopped(1), static_cast<db::Field>(i));
    }
    // What a chip says can be typed too, unless it means another field already.
    for (size_t i = 1; i < std::size(fields); ++i) {
        const QString name = text(fields[i]).toLower().replace(u' ', u'-');
        if (!names.contains(name) && !db::fieldFromName(name))
            names.insert(name, static_cast<db::Field>(i));
    }
    return names;
}

} // namespace ui
