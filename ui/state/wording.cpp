// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

#include <QTranslator>

#include <cmath>

namespace ui {

namespace {

/// What English itself needs where no catalogue of plurals is at hand: "%n item(s)".
QString englishPlural(QString text, int n)
{
    return n < 0 ? text
                 : text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

struct UnitWord
{
    const char *unit;
    const char *text;
};

constexpr UnitWord unitWords[] = {
    {"percent", QT_TRANSLATE_NOOP("Wording", "%")},
    {"percentage points", QT_TRANSLATE_NOOP("Wording", "percentage points")},
    {"percentile", QT_TRANSLATE_NOOP("Wording", "percentile")},
    {"million", QT_TRANSLATE_NOOP("Wording", "million")},
    {"million USD", QT_TRANSLATE_NOOP("Wording", "million USD")},
    {"billion", QT_TRANSLATE_NOOP("Wording", "billion")},
    {"billion USD", QT_TRANSLATE_NOOP("Wording", "billion USD")},
    {"USD", QT_TRANSLATE_NOOP("Wording", "USD")},
    {"count", QT_TRANSLATE_NOOP("Wording", "count")},
    {"factor", QT_TRANSLATE_NOOP("Wording", "factor")},
    {"rank", QT_TRANSLATE_NOOP("Wording", "rank")},
    {"points", QT_TRANSLATE_NOOP("Wording", "points")},
    {"seconds", QT_TRANSLATE_NOOP("Wording", "seconds")},
    {"minutes", QT_TRANSLATE_NOOP("Wording", "minutes")},
    {"hours", QT_TRANSLATE_NOOP("Wording", "hours")},
};

} // namespace

Wording::Wording(const QLocale &locale)
    : m_locale(locale)
    , m_translator(std::make_shared<QTranslator>())
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
    // Without a catalogue the translator stays empty and text() gives the English source.
    if (!m_translator->load(QStringLiteral(":/i18n/claimscope_%1.qm").arg(languageCode())))
        m_translator = nullptr;
}

QString Wording::languageCode() const
{
    return m_locale.language() == QLocale::C ? QStringLiteral("en")
                                             : m_locale.name().section(u'_', 0, 0);
}

QString Wording::text(const char *source, int n) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate("Wording", source, nullptr, n);
    if (text.isEmpty())
        text = englishPlural(QString::fromUtf8(source), n);
    return n < 0 ? text : text.replace(QLatin1String("%n"), m_locale.toString(n));
}

QString Wording::number(double value, int maxDecimals) const
{
    const double most = std::pow(10.0, maxDecimals);
    const double rounded = std::round(value * most) / most;
    int decimals = 0;
    for (double scale = 1; decimals < maxDecimals; ++decimals, scale *= 10) {
        if (std::abs(rounded * scale - std::round(rounded * scale)) < 1e-9 * scale)
            break;
    }
    return m_locale.toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
}

QString Wording::quoted(const QString &text) const
{
    return m_locale.quoteString(text);
}

QString Wording::unit(const QString &unit) const
{
    for (const UnitWord &word : unitWords) {
        if (unit == QLatin1String(word.unit))
            return text(word.text);
    }
    return unit;
}

QString Wording::join(const QStringList &names) const
{
    return joined(names, QT_TRANSLATE_NOOP("Wording", "%1 and %2"));
}

QString Wording::joined(const QStringList &names, const char *lastPair) const
{
    if (names.size() < 2)
        return names.join(QString());
    const QString start = names.first(names.size() - 1).join(QStringLiteral(", "));
    return text(lastPair).arg(start, names.last());
}

} // namespace ui
