// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/columns.h"

#include <QDataStream>
#include <QIODevice>

namespace db {

namespace {

QDataStream &operator<<(QDataStream &stream, const IndexDate &date)
{
    return stream << date.text << date.first << date.last;
}
QDataStream &operator>>(QDataStream &stream, IndexDate &date)
{
    return stream >> date.text >> date.first >> date.last;
}

QDataStream &operator<<(QDataStream &stream, const IndexEntity &entity)
{
    return stream << entity.id << entity.key << entity.name << entity.kind << entity.parent;
}
QDataStream &operator>>(QDataStream &stream, IndexEntity &entity)
{
    return stream >> entity.id >> entity.key >> entity.name >> entity.kind >> entity.parent;
}

QDataStream &operator<<(QDataStream &stream, const IndexDispute &dispute)
{
    return stream << dispute.id << dispute.key << dispute.status << dispute.kind;
}
QDataStream &operator>>(QDataStream &stream, IndexDispute &dispute)
{
    return stream >> dispute.id >> dispute.key >> dispute.status >> dispute.kind;
}

QDataStream &operator<<(QDataStream &stream, const ValueRange &range)
{
    return stream << qint32(range.field) << range.begin << range.end;
}
QDataStream &operator>>(QDataStream &stream, ValueRange &range)
{
    qint32 field = 0;
    stream >> field >> range.begin >> range.end;
    range.field = Field(field);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const IndexValue &value)
{
    stream << value.entity;
    return value.entity < 0 ? stream << value.key << value.name : stream;
}
QDataStream &operator>>(QDataStream &stream, IndexValue &value)
{
    stream >> value.entity;
    return value.entity < 0 ? stream >> value.key >> value.name : stream;
}

template<class T>
void write(QDataStream &stream, const QList<T> &list)
{
    stream << quint32(list.size());
    for (const T &each : list)
        stream << each;
}

template<class T>
void read(QDataStream &stream, QList<T> *list)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        stream >> list->emplaceBack();
}

void read(QDataStream &stream, QStringList *list)
{
    stream >> *list;
}

/// Values that are entities have their words; false when one is none.
bool nameEntities(IndexWords *words)
{
    for (IndexValue &value : words->values) {
        if (value.entity >= words->entities.size())
            return false;
        if (value.entity >= 0) {
            value.key = words->entities.at(value.entity).key;
            value.name = words->entities.at(value.entity).name;
        }
    }
    return true;
}

} // namespace

QByteArray toBytes(const IndexWords &words)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    write(stream, words.dates);
    write(stream, words.entities);
    write(stream, words.disputes);
    write(stream, words.ranges);
    write(stream, words.values);
    stream << words.claimKinds << words.claimStatuses << words.moveKinds << words.moveStatuses;
    return bytes;
}

std::optional<IndexWords> wordsFrom(const QByteArray &bytes)
{
    IndexWords words;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    read(stream, &words.dates);
    read(stream, &words.entities);
    read(stream, &words.disputes);
    read(stream, &words.ranges);
    read(stream, &words.values);
    for (QStringList *list :
         {&words.claimKinds, &words.claimStatuses, &words.moveKinds, &words.moveStatuses})
        read(stream, list);
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !nameEntities(&words))
        return std::nullopt;
    return words;
}

} // namespace db
