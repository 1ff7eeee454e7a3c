// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dossier.h"

namespace ui {

/// Turns records into the entries of a dossier and numbers the sources in the order in which they
/// are named. One a dossier.
class DossierRecords
{
public:
    explicit DossierRecords(const Wording &wording)
        : m_wording(wording)
    {
    }

    [[nodiscard]] DossierEntry claim(const db::Claim &claim);
    [[nodiscard]] DossierEntry move(const db::Move &move);
    [[nodiscard]] DossierEntry score(const db::Score &score);
    [[nodiscard]] DossierEntry controversy(const db::Controversy &controversy);
    [[nodiscard]] DossierEntry phase(const db::Phase &phase) const;
    [[nodiscard]] DossierEntry position(const db::Position &position) const;
    /// All that the entries so far have named.
    [[nodiscard]] QList<DossierEntry> sources() const;
    [[nodiscard]] int sourceCount() const { return static_cast<int>(m_sources.size()); }
    [[nodiscard]] DossierLine proof(const db::Evidence &evidence, const QString &quote);
    [[nodiscard]] QList<DossierLine> proofs(const QList<db::Evidence> &evidence,
                                            const QString &quote);
    template<class Status>
    [[nodiscard]] QList<DossierLine> history(const QList<db::StatusChange<Status>> &history);

private:
    [[nodiscard]] QString words(const char *text) const { return m_wording.text(text); }
    [[nodiscard]] QList<DossierRun> sourceRuns(const db::Report &report);
    [[nodiscard]] DossierEntry source(const db::Report &report, int number) const;
    void addMarks(DossierLine &line, db::Verified verified) const;
    void addSpeaker(DossierLine &line, const db::Claim &claim) const;

    const Wording &m_wording;
    QList<db::Report> m_sources;
    QHash<QString, int> m_numbers; ///< by key, from 1
};

/// A year of the date, or the words for none.
QString dossierYear(const db::Edtf &date, const Wording &wording);

} // namespace ui
