// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/webdata.h"

#include "ui/export/citations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace ui {

namespace {

QString idOf(const QString &kind, const QString &key)
{
    return u"urn:claimscope:"_qs + kind + u':' + key;
}

QJsonObject reference(const QString &id)
{
    return {{u"@id"_qs, id}};
}

void insert(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

template<class Record>
QJsonArray citations(const Record &record)
{
    QJsonArray list;
    for (const db::Evidence &evidence : record.evidence) {
        const QJsonObject one = reference(idOf(u"report"_qs, evidence.report.key));
        if (!list.contains(one))
            list << one;
    }
    return list;
}

QString valueText(const db::Score &score)
{
    const QString value
        = score.valueText.isEmpty() ? QString::number(score.value) : score.valueText;
    return score.unit.isEmpty() ? value : value + u' ' + score.unit;
}

QString scoreText(const db::Score &score)
{
    const QString product = score.product ? score.product->name : score.productLabel;
    const QString benchmark = score.benchmark ? score.benchmark->name : score.benchmarkLabel;
    return product + u", "_qs + benchmark + u": "_qs + valueText(score);
}

QString moveText(const db::Move &move)
{
    const auto name
        = [](const std::optional<db::EntityRef> &one) { return one ? one->name : u"?"_qs; };
    return move.person.name + u": "_qs + name(move.from) + u" → "_qs + name(move.to);
}

/// The graph as it grows; people and organizations are in it once.
class Graph
{
public:
    explicit Graph(const Picture &picture)
        : m_picture(picture)
    {
    }

    [[nodiscard]] QJsonArray nodes()
    {
        addDataset();
        for (const db::Report &report : m_picture.reports)
            addReport(report);
        for (const db::Move &move : m_picture.records.moves)
            addMove(move);
        for (const db::Score &score : m_picture.records.scores)
            addScore(score);
        for (const db::Controversy &dispute : m_picture.records.controversies)
            addDispute(dispute);
        for (const QJsonObject &entity : std::as_const(m_entities))
            m_nodes << entity;
        return m_nodes;
    }

private:
    void addDataset()
    {
        QJsonArray cited;
        for (const db::Report &report : m_picture.reports)
            cited << reference(idOf(u"report"_qs, report.key));
        QJsonObject dataset{{u"@type"_qs, u"Dataset"_qs},
                            {u"name"_qs, m_picture.text.title},
                            {u"description"_qs, m_picture.text.altText},
                            {u"inLanguage"_qs, m_picture.text.language},
                            {u"citation"_qs, cited}};
        insert(dataset, u"dateModified"_qs, m_picture.now.toString(Qt::ISODate));
        m_nodes << dataset;
    }

    void addReport(const db::Report &report)
    {
        QJsonObject node{
            {u"@id"_qs, idOf(u"report"_qs, report.key)},
            {u"@type"_qs, u"NewsArticle"_qs},
            {u"publisher"_qs,
             QJsonObject{{u"@type"_qs, u"Organization"_qs}, {u"name"_qs, report.publisher}}}};
        insert(node, u"headline"_qs, report.title);
        insert(node, u"url"_qs, report.url);
        insert(node, u"inLanguage"_qs, report.language);
        insert(node, u"datePublished"_qs, isoDate(report.published));
        m_nodes << node;
    }

    QJsonObject &entity(const db::EntityRef &ref)
    {
        const bool person = ref.kind == db::EntityKind::Person;
        const QString id = idOf(person ? u"person"_qs : u"organization"_qs, ref.key);
        if (!m_entities.contains(id))
            m_entities.insert(id,
                              {{u"@id"_qs, id},
                               {u"@type"_qs, person ? u"Person"_qs : u"Organization"_qs},
                               {u"name"_qs, ref.name}});
        return m_entities[id];
    }

    /// A position is a Role between the person and the organization, as schema.org writes dates of
    /// a relation.
    void addRole(const db::Move &move, const QString &relation, const db::EntityRef &organization,
                 const QString &role, const QString &dateField)
    {
        entity(organization);
        QJsonObject node{{u"@type"_qs, u"EmployeeRole"_qs},
                         {relation, reference(idOf(u"organization"_qs, organization.key))},
                         {u"citation"_qs, citations(move)}};
        insert(node, u"roleName"_qs, role);
        insert(node, dateField, isoDate(move.dateOrStandIn(db::DateBasis::Effective, nullptr)));
        QJsonObject &person = entity(move.person);
        QJsonArray roles = person.value(relation).toArray();
        roles << node;
        person.insert(relation, roles);
    }

    void addMove(const db::Move &move)
    {
        // Only what is said to have happened.
        if (move.status == db::MoveStatus::Denied || move.status == db::MoveStatus::Rumoured)
            return;
        if (move.to)
            addRole(move, u"worksFor"_qs, *move.to, move.roleTo, u"startDate"_qs);
        if (move.from)
            addRole(move, u"alumniOf"_qs, *move.from, move.roleFrom, u"endDate"_qs);
    }

    void addScore(const db::Score &score)
    {
        QJsonObject node{{u"@id"_qs, idOf(u"score"_qs, score.key)},
                         {u"@type"_qs, u"Claim"_qs},
                         {u"text"_qs, scoreText(score)},
                         {u"appearance"_qs, citations(score)}};
        const QString author
            = score.reportedByEntity ? score.reportedByEntity->name : score.reportedBy;
        insert(node, u"datePublished"_qs, isoDate(score.date));
        insert(node, u"creditText"_qs, author);
        m_nodes << node;
    }

    void addDispute(const db::Controversy &dispute)
    {
        QJsonObject node{{u"@id"_qs, idOf(u"controversy"_qs, dispute.key)},
                         {u"@type"_qs, u"ClaimReview"_qs},
                         {u"claimReviewed"_qs, dispute.title},
                         {u"reviewRating"_qs,
                          QJsonObject{{u"@type"_qs, u"Rating"_qs},
                                      {u"alternateName"_qs, db::toText(dispute.status)}}},
                         {u"citation"_qs, citations(dispute)}};
        insert(node, u"datePublished"_qs, isoDate(dispute.opened));
        m_nodes << node;
    }

    const Picture &m_picture;
    QJsonArray m_nodes;
    QMap<QString, QJsonObject> m_entities;
};

/// Null for a date that TimelineJS cannot hold.
QJsonObject timelineDate(const db::Edtf &date)
{
    const QStringList parts = isoDate(date).split(u'-', Qt::SkipEmptyParts);
    QJsonObject object;
    const QStringList names{u"year"_qs, u"month"_qs, u"day"_qs};
    for (qsizetype i = 0; i < parts.size(); ++i)
        object.insert(names.at(i), parts.at(i).toInt());
    return object;
}

void addEvent(QJsonArray &events, const QString &id, const db::Edtf &date, const QString &headline,
              const QString &text, const Wording &wording)
{
    const QJsonObject start = timelineDate(date);
    if (start.isEmpty())
        return;
    events << QJsonObject{{u"unique_id"_qs, id},
                          {u"start_date"_qs, start},
                          {u"display_date"_qs, wording.date(date)},
                          {u"text"_qs,
                           QJsonObject{{u"headline"_qs, headline.toHtmlEscaped()},
                                       {u"text"_qs, text.toHtmlEscaped()}}}};
}

} // namespace

QByteArray jsonLdBytes(const Picture &picture)
{
    return QJsonDocument(QJsonObject{{u"@context"_qs, u"https://schema.org"_qs},
                                     {u"@graph"_qs, Graph(picture).nodes()}})
        .toJson();
}

QByteArray timelineJsBytes(const Picture &picture)
{
    const Wording wording{QLocale(picture.text.language)};
    QJsonArray events;
    for (const db::Move &move : picture.records.moves)
        addEvent(events, u"move-"_qs + move.key, move.dateOrStandIn(picture.basis, nullptr),
                 moveText(move), move.roleTo, wording);
    for (const db::Score &score : picture.records.scores)
        addEvent(events, u"score-"_qs + score.key, score.date, scoreText(score), score.conditions,
                 wording);
    for (const db::Controversy &dispute : picture.records.controversies)
        addEvent(events, u"controversy-"_qs + dispute.key, dispute.opened, dispute.title,
                 dispute.summary, wording);
    const QJsonObject title{{u"text"_qs,
                             QJsonObject{{u"headline"_qs, picture.text.title.toHtmlEscaped()},
                                         {u"text"_qs, picture.text.footer.toHtmlEscaped()}}}};
    return QJsonDocument(QJsonObject{{u"title"_qs, title}, {u"events"_qs, events}}).toJson();
}

} // namespace ui
