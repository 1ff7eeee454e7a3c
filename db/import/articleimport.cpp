// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/articleimport.h"

#include "db/import/canonicalurl.h"
#include "db/import/slug.h"
#include "db/tagging/tagging.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <optional>

namespace db {

namespace {

/// Writes one article after the other.
class ArticleWriter
{
public:
    ArticleWriter(Connection &connection, Batch &batch)
        : m_connection(connection)
        , m_batch(batch)
        , m_tagging(loadNames(connection))
    {
    }

    void write(const ReadArticle &article)
    {
        const auto hash = textHash(article.item.text);
        const auto address = canonicalUrl(article.item.url);
        const auto known = reportOf(hash, address);
        if (!known) {
            add(article, hash, address);
            m_batch.count(RecordWriter::Stored::Added);
        } else if (integerFrom(
                       m_connection,
                       {QStringLiteral("SELECT text IS NULL FROM report WHERE id = ?"), {*known}})
                   == 1) {
            // So far only its address was known.
            setText(*known, article, hash);
            propose(*known, itemOf(*known), article.item);
            m_batch.count(RecordWriter::Stored::Changed);
        } else {
            m_batch.count(RecordWriter::Stored::Duplicate);
            m_batch.showFirst(keyOf(itemOf(*known)));
        }
    }

private:
    std::optional<qint64> reportOf(const QString &hash, const QString &address)
    {
        return integerFrom(
            m_connection,
            {QStringLiteral("SELECT id FROM report WHERE text_hash = ?"
                            " OR (canonical_url = ? AND canonical_url <> '') ORDER BY id"),
             {hash, address}});
    }

    std::optional<qint64> itemOf(qint64 report)
    {
        return integerFrom(
            m_connection,
            {QStringLiteral("SELECT min(item_id) FROM item_report WHERE report_id = ?"), {report}});
    }

    QString keyOf(std::optional<qint64> item)
    {
        if (!item)
            return {};
        Statement key(m_connection, {QStringLiteral("SELECT key FROM item WHERE id = ?"), {*item}});
        return key.next() ? key.text(0) : QString();
    }

    QString freeKey(const QString &table, const ImportedItem &item, const QString &hash)
    {
        constexpr int shortHash = 6;
        const auto slug = slugOf(item.title);
        auto key = slug.isEmpty() ? QStringLiteral("article") : slug;
        const auto base = key + u'-' + hash.left(shortHash);
        for (int number = 1;
             integerFrom(m_connection,
                         {QStringLiteral("SELECT id FROM %1 WHERE key = ?").arg(table), {key}});
             ++number)
            key = number == 1 ? base : QStringLiteral("%1-%2").arg(base).arg(number);
        return key;
    }

    void add(const ReadArticle &article, const QString &hash, const QString &address)
    {
        const auto &item = article.item;
        const auto now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        RecordDraft report;
        report.set("key", freeKey(QStringLiteral("report"), item, hash));
        report.set("publisher", item.publisher);
        report.set("title", item.title);
        report.set("url", item.url);
        report.set("canonical_url", address);
        report.set("language", item.language);
        report.setDate("published", item.published);
        report.set("batch_id", m_batch.writer().batch());
        const auto reportId
            = m_batch.writer().insert(QStringLiteral("report"), report.columns, report.values);
        setText(reportId, article, hash);

        RecordDraft story;
        story.set("key", freeKey(QStringLiteral("item"), item, hash));
        story.set("title", item.title);
        story.setDate("published", item.published);
        story.set("language", item.language);
        story.set("entered_at", now);
        story.set("batch_id", m_batch.writer().batch());
        const auto itemId
            = m_batch.writer().insert(QStringLiteral("item"), story.columns, story.values);
        m_batch.writer().insert(
            QStringLiteral("item_report"),
            {QStringLiteral("item_id"), QStringLiteral("position"), QStringLiteral("report_id")},
            {itemId, qint64(0), reportId});
        propose(reportId, itemId, item);
    }

    void setText(qint64 report, const ReadArticle &article, const QString &hash)
    {
        const auto digest
            = QCryptographicHash::hash(article.snapshot, QCryptographicHash::Sha256).toHex();
        SQLite::Statement update(m_connection.database(),
                                 "UPDATE report SET text = ?, text_hash = ?, snapshot = ?,"
                                 " snapshot_sha256 = ? WHERE id = ?");
        update.bind(1, article.item.text.toStdString());
        update.bind(2, hash.toStdString());
        update.bind(3, article.snapshot.constData(), static_cast<int>(article.snapshot.size()));
        update.bind(4, digest.toStdString());
        update.bind(5, static_cast<int64_t>(report));
        update.exec();
    }

    void propose(qint64 report, std::optional<qint64> item, const ImportedItem &article)
    {
        if (!item)
            return;
        TaggedReport tagged{ItemId(*item), keyOf(item),       ReportId(report),
                            article.text,  article.published, m_batch.writer().batch()};
        storeProposals(m_connection, tagged, m_tagging.read(article.text));
        m_batch.showFirst(tagged.itemKey);
    }

    Connection &m_connection;
    Batch &m_batch;
    Tagging m_tagging;
};

} // namespace

Outcome<Done> importArticles(Connection &connection, Batch &batch,
                             const QList<ReadArticle> &articles)
{
    if (articles.isEmpty())
        return Done{};
    batch.addSteps(articles.size());
    ArticleWriter writer(connection, batch);
    for (const auto &article : articles) {
        writer.write(article);
        if (!batch.step())
            return fail(Problem::Kind::Cancelled);
    }
    return Done{};
}

QString textHash(const QString &text)
{
    auto plain = folded(text);
    for (QChar &c : plain) {
        static constexpr QStringView marks(u"'\u201C\u201D\u201E\u00AB\u00BB\u201A\u2039\u203A");
        if (marks.contains(c))
            c = u'"';
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace db
