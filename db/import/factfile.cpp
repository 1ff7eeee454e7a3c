// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/factfile.h"

#include "db/import/factvalues.h"

#include <QFile>
#include <QFileInfo>

namespace db {

namespace {

constexpr int rowsBetweenQuestions = 256;

Problem problem(Problem::Kind kind, const QString &detail, const QString &at = {})
{
    return {kind, detail, at};
}

FactFile namedFile(const QString &input)
{
    FactFile file;
    file.input = input;
    file.name = QFileInfo(input).fileName();
    return file;
}

/// The table that comes nearest to a header that fits none, to name what is missing.
const FactSchema *nearest(const QStringList &header)
{
    const FactSchema *best = nullptr;
    int most = 0;
    for (const auto &schema : factSchemas()) {
        int known = 0;
        for (const auto &name : header)
            known += schema.indexOf(name) >= 0;
        if (known > most) {
            best = &schema;
            most = known;
        }
    }
    return best;
}

/// Reads one file: header, then rows.
class FactFileReader
{
public:
    FactFileReader(QIODevice &device, FactFile &file, const std::function<bool()> &goOn)
        : m_reader(device, file.name)
        , m_file(file)
        , m_goOn(goOn)
    {
    }

    void read()
    {
        const auto header = m_reader.next();
        if (!header)
            return reject(header.error());
        if (!*header)
            return reject(problem(Problem::Kind::NothingToImport, QStringLiteral("an empty file"),
                                  m_file.name));
        if (!readHeader(**header))
            return;
        for (auto row = m_reader.next(); !row || *row; row = m_reader.next()) {
            if (row)
                readRow(**row);
            else
                noteBadRow(row.error());
            if (m_goOn && m_file.rows.size() % rowsBetweenQuestions == 0 && !m_goOn())
                return;
        }
    }

private:
    void reject(const Problem &why)
    {
        m_file.problems.append(why);
        m_file.rejected = true;
    }

    bool readHeader(const CsvRow &row)
    {
        QStringList header;
        for (const auto &field : row.fields)
            header.append(field.trimmed());
        m_width = header.size();
        m_file.schema = factSchemaFor(m_file.name, header);
        const auto *schema = m_file.schema ? m_file.schema : nearest(header);
        if (!schema) {
            reject(problem(Problem::Kind::MissingColumn,
                           QStringLiteral("no table of facts has these columns"),
                           m_reader.at(row.positions.first())));
            return false;
        }
        if (const auto missing = schema->missingIn(header); !missing.isEmpty()) {
            reject(problem(Problem::Kind::MissingColumn,
                           QStringLiteral("%1 lacks the column %2")
                               .arg(schema->name, missing.join(QStringLiteral(", "))),
                           m_reader.at(row.positions.first())));
            return false;
        }
        placeColumns(row, header);
        return !m_file.rejected;
    }

    void placeColumns(const CsvRow &row, const QStringList &header)
    {
        m_placeOf.fill(-1, m_file.schema->columns.size());
        for (int i = 0; i < header.size(); ++i) {
            const auto at = m_reader.at(row.positions.at(i));
            const int column = m_file.schema->indexOf(header.at(i));
            if (column < 0)
                m_file.problems.append(
                    problem(Problem::Kind::UnusedColumn,
                            QStringLiteral("the column \"%1\" is not used").arg(header.at(i)), at));
            else if (m_placeOf.at(column) >= 0)
                reject(problem(Problem::Kind::BadSyntax,
                               QStringLiteral("the column %1 stands twice").arg(header.at(i)), at));
            else
                m_placeOf[column] = i;
        }
    }

    void noteBadRow(const Problem &why)
    {
        m_file.problems.append(why);
        m_file.rows.append(FactRow{{}, {}, true});
    }

    void readRow(const CsvRow &read)
    {
        if (read.fields.size() != m_width) {
            const bool many = read.fields.size() > m_width;
            const auto position = many ? read.positions.at(m_width) : read.positions.last();
            noteBadRow(problem(
                Problem::Kind::BadSyntax,
                QStringLiteral("%1 fields instead of %2").arg(read.fields.size()).arg(m_width),
                m_reader.at(position)));
            return;
        }
        FactRow row;
        for (const int place : m_placeOf) {
            row.values.append(place < 0 ? QString() : read.fields.at(place));
            row.positions.append(read.positions.at(place < 0 ? 0 : place));
        }
        checkFactValues(m_file, row);
        m_file.rows.append(row);
    }

    CsvReader m_reader;
    FactFile &m_file;
    const std::function<bool()> &m_goOn;
    QList<int> m_placeOf; ///< schema column -> column of the file, or -1
    qsizetype m_width = 0;
};

} // namespace

QString FactFile::value(const FactRow &row, QLatin1String column) const
{
    const int index = schema->indexOf(QString(column));
    Q_ASSERT(index >= 0);
    return row.values.at(index);
}

QStringList FactFile::list(const FactRow &row, QLatin1String column) const
{
    return factList(value(row, column));
}

Edtf FactFile::date(const FactRow &row, QLatin1String column) const
{
    return factDate(value(row, column)).value_or(Edtf());
}

void FactFile::addProblem(FactRow &row, int column, Problem::Kind kind, const QString &detail)
{
    row.bad = true;
    const auto position = row.positions.at(column);
    problems.append(
        problem(kind, QStringLiteral("%1: %2").arg(schema->columns.at(column).name, detail),
                QStringLiteral("%1:%2:%3").arg(name).arg(position.line).arg(position.column)));
}

FactFile readFactFile(const QString &input, const std::function<bool()> &goOn)
{
    auto file = namedFile(input);
    QFile device(input);
    if (device.open(QIODevice::ReadOnly)) {
        FactFileReader(device, file, goOn).read();
        return file;
    }
    file.problems.append(
        problem(device.exists() ? Problem::Kind::FileUnreadable : Problem::Kind::FileNotFound,
                device.errorString(), input));
    file.rejected = true;
    return file;
}

} // namespace db
