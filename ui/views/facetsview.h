// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class FacetSection;

/// The facets of the newest answer, one section each. GUI thread.
class FacetsView final : public QScrollArea
{
    Q_OBJECT

public:
    FacetsView(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
               QWidget *parent = nullptr);

    [[nodiscard]] FacetSection *section(db::Field field);

private:
    void add(db::Field field);
    void makeSections();
    void take();
    void hover(const QString &entityKey);

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    QVBoxLayout *m_column;
    QList<FacetSection *> m_sections;
};

} // namespace ui
