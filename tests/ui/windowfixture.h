// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/archive.h"
#include "ui/state/explorerfeed.h"

#include <QFile>
#include <QTemporaryDir>

/// A small archive in a file with state and feed on it: what the parts of the window work on.
class WindowFixture
{
public:
    bool open()
    {
        const QStringList files{
            write("people.csv", people),   write("organizations.csv", organizations),
            write("sources.csv", sources), write("items.csv", items),
            write("claims.csv", claims),   write("moves.csv", moves)};
        auto created = db::Archive::create(path());
        if (!created)
            return false;
        archive = std::move(*created);
        db::ImportRequest request;
        request.inputs = files;
        auto imported = archive->import(request);
        imported.waitForFinished();
        const auto report = imported.result();
        for (const auto &each : report ? report->problems : QList<db::ImportProblem>())
            qWarning() << each.problem.at << each.problem.detail;
        if (!report || !report->problems.isEmpty())
            return false;
        feed.setArchive(archive.get());
        return true;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.claimscope")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool isAnswered() const
    {
        return !feed.isAsking() && feed.answer()->totalItems > 0
            && feed.answer()->filter.text() == state.filter().text();
    }

    QString write(const char *name, const char *text) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

private:
    static constexpr auto people = "id,name,aliases,wikidata_qid,note\n"
                                   "ada-ott,Ada Ott,,,chief scientist\n"
                                   "adam-rau,Adam Rau,,,founder\n"
                                   "bea-kern,Bea Kern,,,\n"
                                   "cem-lang,Cem Lang,,,\n"
                                   "dora-maas,Dora Maas,,,\n"
                                   "emil-nagy,Emil Nagy,,,\n"
                                   "fee-opitz,Fee Opitz,,,\n";
    static constexpr auto organizations = "id,name,aliases,kind,parent_id,country,note\n"
                                          "north-lab,North Lab,,ai-lab,,DE,\n"
                                          "south-lab,South Lab,,ai-lab,,DE,\n";
    static constexpr auto sources = "id,publisher,original_outlet,title,url,published,language\n"
                                    "s1,Daily,,Leaving,https://example.org/1,2025-03-04,en\n"
                                    "s2,Weekly,,Criticism,https://example.org/2,2025-06,en\n"
                                    "s3,Daily,,Kritik,https://example.org/3,2024-01-02,de\n";
    static constexpr auto items
        = "id,title,summary,published,language,source_ids,people_ids,organization_ids,"
          "product_ids,topics\n"
          "leaving,Ada Ott "
          "leaves,,2025-03-04,en,s1,ada-ott|bea-kern|cem-lang,north-lab|south-lab,,people\n"
          "criticism,Ada Ott criticises North "
          "Lab,,2025-06,en,s2,ada-ott|dora-maas,north-lab,,people\n"
          "kritik,Alte Kritik,,2024-01-02,de,s3,adam-rau|emil-nagy|fee-opitz,south-lab,,deals\n";
    static constexpr auto claims
        = "id,item_id,speaker_person_id,speaker_organization_id,text,quote,date,precision,"
          "about_ids,kind,status,source_ids,verified\n"
          "c1,criticism,ada-ott,,The lab is "
          "slow.,,2025-06,month,north-lab,criticism,asserted,s2,yes\n"
          "c2,kritik,adam-rau,,All is well.,,2024-01-02,day,south-lab,denial,asserted,s3,yes\n";
    static constexpr auto moves
        = "id,person_id,from_organization_id,to_organization_id,role_from,role_to,kind,"
          "announced_date,effective_date,precision,item_id,source_ids,verified\n"
          "m1,ada-ott,north-lab,south-lab,Scientist,Chief,move,2025-03-04,,day,leaving,s1,yes\n";

    QTemporaryDir m_folder;

public:
    std::unique_ptr<db::Archive> archive;
    ui::ExplorerState state;
    ui::ExplorerFeed feed{state};
};
