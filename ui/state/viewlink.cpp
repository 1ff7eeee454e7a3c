// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/viewlink.h"

#include <QDate>
#include <QSet>
#include <QStringDecoder>

namespace ui {

namespace {

const QString scheme = QStringLiteral("claimscope:");
const QString head = QStringLiteral("claimscope://view");

// Why a link cannot be read; ui/state/wordingproblem.cpp has them for translation.
constexpr const char *notOurs = "The address does not begin as a link to a view does";
constexpr const char *unknownPart = "This part of the link is not known";
constexpr const char *twice = "This part of the link stands in it twice";
constexpr const char *badValue = "The value of this part cannot be read";
constexpr const char *badEncoding = "The percent signs in this part do not fit together";

/// One `name=value` of the link as it stands there.
struct Part
{
    QString name;
    QString value;
    int position = 0; ///< in the link
    int length = 0;
};

tl::unexpected<db::Problem> bad(const char *reason, const Part &part)
{
    db::Problem problem{db::Problem::Kind::BadLink, QString::fromLatin1(reason)};
    problem.position = part.position;
    problem.length = part.length;
    return tl::unexpected(problem);
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(value.toUtf8().toPercentEncoding(QByteArrayLiteral(":*(),/")));
}

std::optional<QString> decoded(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'%') {
            bytes += QStringView(text).mid(i, 1).toUtf8();
            continue;
        }
        const QString digits = text.mid(i + 1, 2);
        bool isHex = digits.size() == 2 && digits.at(0) != u'+' && digits.at(0) != u'-';
        bytes += static_cast<char>(isHex ? digits.toInt(&isHex, 16) : 0);
        if (!isHex)
            return std::nullopt;
        i += 2;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString value = utf8(bytes);
    return utf8.hasError() || value.contains(QChar(0)) ? std::nullopt : std::optional(value);
}

QString dayText(db::Day day)
{
    return db::dateOf(day).toString(Qt::ISODate);
}

std::optional<TimeRange> zoomFrom(const QString &text)
{
    const auto days = text.split(QStringLiteral(".."));
    const QDate first = QDate::fromString(days.value(0), Qt::ISODate);
    const QDate last = QDate::fromString(days.value(1), Qt::ISODate);
    if (days.size() != 2 || !first.isValid() || !last.isValid() || first >= last)
        return std::nullopt;
    return TimeRange{db::dayOf(first), db::dayOf(last)};
}

/// The filter's parts as `q` and `off`, neighbours of one kind together.
QStringList filterParts(const db::Filter &filter)
{
    QStringList words;
    QStringList texts;
    const auto &parts = filter.parts();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        texts += parts.at(i).text();
        if (i + 1 < parts.size() && parts.at(i + 1).disabled == parts.at(i).disabled)
            continue;
        words += (parts.at(i).disabled ? QStringLiteral("off=") : QStringLiteral("q="))
            + encoded(texts.join(u' '));
        texts.clear();
    }
    return words;
}

/// The words that the JSON of a view has for chart, lanes, dates and order.
QStringList wordNames()
{
    return {QStringLiteral("chart"), QStringLiteral("lanes"), QStringLiteral("dates"),
            QStringLiteral("order")};
}

/// What a link says of one chart: its filter and how it is drawn.
QStringList chartParts(const ChartState &chart)
{
    QStringList parts = filterParts(chart.filter);
    const QJsonObject json = chart.toJson();
    const QJsonObject fresh = ChartState().toJson();
    for (const QString &name : wordNames()) {
        if (name == u"chart" || json.value(name) != fresh.value(name))
            parts += name + u'=' + encoded(json.value(name).toString());
    }
    if (chart.asTable)
        parts += QStringLiteral("table=1");
    for (const QString &key : chart.laneOrder)
        parts += QStringLiteral("lane=") + encoded(key);
    for (const Annotation &annotation : chart.annotations)
        parts += QStringLiteral("note=") + encoded(toLine(annotation));
    for (const FrozenChart &frozen : chart.frozen) {
        ChartState held;
        held.filter = frozen.filter;
        held.chart = frozen.chart;
        held.lanes = frozen.lanes;
        held.basis = frozen.basis;
        parts += QStringLiteral("frozen=") + encoded(chartParts(held).join(u'&'));
    }
    return parts;
}

/// Where the other of two charts stands.
QString placeOf(const Comparison &compared)
{
    if (compared.stacked)
        return compared.otherFirst ? QStringLiteral("above") : QStringLiteral("below");
    return compared.otherFirst ? QStringLiteral("left") : QStringLiteral("right");
}

QString recordText(const Selection &record)
{
    return encoded(db::toText(record.kind) + u':' + record.key);
}

std::optional<Selection> recordFrom(const QString &value)
{
    const auto colon = value.indexOf(u':');
    const auto kind = db::fromText<db::RecordKind>(value.left(colon));
    if (colon < 0 || !kind || colon + 1 == value.size())
        return std::nullopt;
    return Selection{*kind, value.mid(colon + 1)};
}

QString shellQuoted(QString argument)
{
    return u'\'' + argument.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// Takes the parts of one link, one after the other, into the JSON that a session has.
class Reading
{
public:
    db::Outcome<db::Done> take(const Part &part, const QString &value)
    {
        if (part.name == u"q" || part.name == u"off")
            return takeFilter(part, value);
        if (part.name == u"note")
            return takeNote(part, value);
        if (part.name == u"also" || part.name == u"lane" || part.name == u"frozen")
            return takeRepeated(part, value);
        if (m_seen.contains(part.name))
            return bad(twice, part);
        m_seen.insert(part.name);
        if (wordNames().contains(part.name))
            return takeWord(part, value);
        if (part.name == u"zoom")
            return takeZoom(part, value);
        if (part.name == u"select")
            return takeSelection(part, value);
        if (part.name == u"beside" || part.name == u"place")
            return takeComparison(part, value);
        if (part.name != u"table")
            return bad(unknownPart, part);
        m_view.asTable = true;
        return value == u"1" ? db::Outcome<db::Done>() : bad(badValue, part);
    }

    [[nodiscard]] ViewState view() const
    {
        ViewState view = m_view;
        view.filter = db::Filter(m_parts);
        return view;
    }

private:
    db::Outcome<db::Done> takeFilter(const Part &part, const QString &value)
    {
        const auto filter = db::Filter::parse(value);
        if (!filter || filter->isEmpty())
            return bad(badValue, part);
        for (const auto &each : filter->parts())
            m_parts.append({each.node, part.name == u"off"});
        return {};
    }

    db::Outcome<db::Done> takeNote(const Part &part, const QString &value)
    {
        const auto annotation = annotationFromLine(value);
        if (!annotation)
            return bad(badValue, part);
        m_view.annotations.append(*annotation);
        return {};
    }

    db::Outcome<db::Done> takeWord(const Part &part, const QString &value)
    {
        QJsonObject json = m_view.toJson();
        json.insert(part.name, value);
        m_view = ViewState::fromJson(json);
        const bool known = m_view.toJson().value(part.name).toString() == value;
        return known ? db::Outcome<db::Done>() : bad(badValue, part);
    }

    db::Outcome<db::Done> takeZoom(const Part &part, const QString &value)
    {
        const auto zoom = zoomFrom(value);
        if (!zoom)
            return bad(badValue, part);
        m_view.zoom = *zoom;
        return {};
    }

    db::Outcome<db::Done> takeSelection(const Part &part, const QString &value)
    {
        const auto record = recordFrom(value);
        if (!record)
            return bad(badValue, part);
        m_view.selection = *record;
        return {};
    }

    db::Outcome<db::Done> takeRepeated(const Part &part, const QString &value)
    {
        const auto record = recordFrom(value);
        const auto held = part.name == u"frozen" ? inner(value) : std::nullopt;
        if (part.name == u"lane" && !value.isEmpty())
            m_view.laneOrder += value;
        else if (part.name == u"also" && record && !m_view.selection.isEmpty())
            m_view.alsoSelected += *record;
        else if (held)
            m_view.frozen += held->frozenNow();
        else
            return bad(badValue, part);
        return {};
    }

    db::Outcome<db::Done> takeComparison(const Part &part, const QString &value)
    {
        Comparison compared = m_view.compared.value_or(Comparison());
        if (part.name == u"beside") {
            const auto other = inner(value);
            if (!other)
                return bad(badValue, part);
            compared.other = *other;
        } else {
            const QStringList places{QStringLiteral("below"), QStringLiteral("above"),
                                     QStringLiteral("right"), QStringLiteral("left")};
            const auto place = places.indexOf(value);
            if (place < 0)
                return bad(badValue, part);
            compared.otherFirst = place % 2 == 1;
            compared.stacked = place < 2;
        }
        m_view.compared = compared;
        return {};
    }

    [[nodiscard]] static std::optional<ChartState> inner(const QString &value);

    ViewState m_view;
    QList<db::FilterPart> m_parts;
    QSet<QString> m_seen;
};

/// Reads `name=value&...`, which begins at this place in the link.
db::Outcome<ViewState> readParts(const QString &text, int position)
{
    Reading reading;
    for (const QString &word : text.split(u'&')) {
        const qsizetype equals = word.indexOf(u'=');
        const Part part{word.left(equals), word.mid(equals + 1), position,
                        static_cast<int>(word.size())};
        if (equals < 0)
            return bad(unknownPart, part);
        const auto value = decoded(part.value);
        if (!value)
            return bad(badEncoding, part);
        if (const auto taken = reading.take(part, *value); !taken)
            return tl::unexpected(taken.error());
        position += part.length + 1;
    }
    return reading.view();
}

/// A chart inside of a link holds no further ones.
std::optional<ChartState> Reading::inner(const QString &value)
{
    const auto view = readParts(value, 0);
    if (!view || view->compared || !view->selection.isEmpty() || !view->zoom.isNull())
        return std::nullopt;
    return static_cast<const ChartState &>(*view);
}

} // namespace

bool isViewLink(const QString &text)
{
    return text.trimmed().startsWith(scheme, Qt::CaseInsensitive);
}

QString viewLink(const ViewState &view)
{
    QStringList parts = chartParts(view);
    if (!view.zoom.isNull())
        parts
            += QStringLiteral("zoom=%1..%2").arg(dayText(view.zoom.first), dayText(view.zoom.last));
    if (!view.selection.isEmpty())
        parts += QStringLiteral("select=") + recordText(view.selection);
    for (const Selection &record : view.alsoSelected)
        parts += QStringLiteral("also=") + recordText(record);
    if (view.compared) {
        parts += QStringLiteral("beside=") + encoded(chartParts(view.compared->other).join(u'&'));
        parts += QStringLiteral("place=") + placeOf(*view.compared);
    }
    return head + u'?' + parts.join(u'&');
}

db::Outcome<ViewState> readViewLink(const QString &link)
{
    const QString text = link.trimmed();
    const qsizetype question = text.indexOf(u'?');
    QString address = question < 0 ? text : text.left(question);
    if (address.endsWith(u'/')) // as browsers hand it on
        address.chop(1);
    if (address.compare(head, Qt::CaseInsensitive) != 0)
        return bad(notOurs, {{}, {}, 0, static_cast<int>(address.size())});
    if (question < 0 || question + 1 == text.size())
        return ViewState();
    return readParts(text.mid(question + 1), static_cast<int>(question) + 1);
}

QString queryCommand(const ViewState &view, const QString &archivePath)
{
    QStringList words{QStringLiteral("claimscope query --archive"), shellQuoted(archivePath)};
    // Where none was chosen, the command orders as the window does.
    const QString order = view.toJson().value(QLatin1String("order")).toString();
    if (!order.isEmpty())
        words += QStringLiteral("--order ") + order;
    words += QStringLiteral("--limit -1");
    if (const QString query = view.filter.text(); !query.isEmpty())
        words += shellQuoted(query);
    return words.join(u' ');
}

} // namespace ui
