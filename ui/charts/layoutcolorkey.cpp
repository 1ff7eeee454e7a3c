// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutcolorkey.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/layoutshown.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr double mostUnnamed = 0.5; ///< of the bars of one colour
constexpr qsizetype mostNames = 3; ///< of organizations that share a colour

bool isNamed(const SceneGroup &group, const Mark &mark)
{
    return std::any_of(
        group.primitives.cbegin(), group.primitives.cend(), [&mark](const Primitive &primitive) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            return text && (text->text == mark.label || text->text == mark.shortLabel);
        });
}

/// The bars of one colour in a picture.
struct Color
{
    int bars = 0;
    int unnamed = 0;
    QMap<QString, int> organizations; ///< keys, with their bars
    QSet<QString> named; ///< of them, somewhere in the picture
    QSet<QString> silent; ///< of them, with a bar that has no name

    /// A name elsewhere explains a colour, unless another organization bears it as well.
    [[nodiscard]] bool isUnexplained(bool isGrey) const
    {
        if (isGrey)
            return unnamed > 0;
        return !(silent - named).isEmpty() || unnamed > bars * mostUnnamed;
    }
};

// Grey is no organization's own: slot -1.
QMap<int, Color> colorsOf(const ChartData &data, const ChartTheme &theme, const ChartLayout &layout)
{
    QMap<int, Color> colors;
    for (const SceneGroup &group : layout.groups) {
        if (group.mark < 0 || data.marks.at(group.mark).shape != MarkShape::Bar)
            continue;
        const Mark &mark = data.marks.at(group.mark);
        Color &color = colors[theme.colorSlots.value(mark.color, -1)];
        const bool named = isNamed(group, mark);
        ++color.bars;
        color.unnamed += named ? 0 : 1;
        ++color.organizations[mark.color];
        (named ? color.named : color.silent).insert(mark.color);
    }
    return colors;
}

QStringList namesOf(const ChartData &data, const Color &color)
{
    QStringList keys = color.organizations.keys();
    std::stable_sort(keys.begin(), keys.end(), [&color](const QString &a, const QString &b) {
        return color.organizations.value(a) > color.organizations.value(b);
    });
    QStringList names;
    for (const QString &key : std::as_const(keys)) {
        const auto bar = std::find_if(data.marks.cbegin(), data.marks.cend(),
                                      [&key](const Mark &mark) { return mark.color == key; });
        names.append(bar->shortLabel);
    }
    return names;
}

void dropUnseen(ChartData &data, const ChartLayout &layout)
{
    QSet<int> seen;
    for (const SceneGroup &group : layout.groups) {
        if (group.mark < 0)
            continue;
        seen.insert(group.mark);
        seen.unite({group.others.cbegin(), group.others.cend()});
    }
    for (qsizetype i = data.keyMarks.size() - 1; i >= 0; --i) {
        const Mark &sample = data.keyMarks.at(i);
        if (std::any_of(seen.cbegin(), seen.cend(), [&](int mark) {
                return isSampleOf(sample, data.marks.at(mark), data.kind);
            }))
            continue;
        data.keyMarks.removeAt(i);
        data.keyTexts.removeAt(i);
    }
}

} // namespace

QString familyText(const QStringList &names, const Wording &wording)
{
    if (names.size() <= mostNames)
        return wording.join(names);
    const auto others = static_cast<int>(names.size() - mostNames);
    return wording.text(QT_TRANSLATE_N_NOOP("Wording", "%1 and %n other(s)"), others)
        .arg(names.first(mostNames).join(QStringLiteral(", ")));
}

ChartData withColorKey(const ChartData &data, const LayoutRequest &request,
                       const ChartLayout &layout, const Wording &wording)
{
    ChartData keyed = data;
    if (!request.picture)
        return keyed;
    dropUnseen(keyed, layout);
    if (data.kind != ChartKind::Moves)
        return keyed;
    const QMap<int, Color> colors = colorsOf(data, request.theme, layout);
    Mark sample;
    sample.shape = MarkShape::Bar;
    sample.groupField = db::Field::Organization;
    for (auto color = colors.cbegin(); color != colors.cend(); ++color) {
        if (color.key() < 0 || !color->isUnexplained(false))
            continue;
        sample.color = color->organizations.firstKey();
        addKey(keyed, familyText(namesOf(data, *color), wording), sample);
    }
    if (!colors.isEmpty() && colors.value(-1).isUnexplained(true)) {
        sample.color.clear();
        addKey(keyed, wording.text(QT_TRANSLATE_NOOP("Wording", "other organizations")), sample);
    }
    return keyed;
}

} // namespace ui
