// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facetsview.h"

#include "ui/models/facetmodel.h"
#include "ui/views/facetsection.h"

#include <QVBoxLayout>

namespace ui {

FacetsView::FacetsView(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
    , m_feed(feed)
{
    setAccessibleName(tr("Facets"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(2);
    using db::Field;
    for (const auto field :
         {Field::Person, Field::Organization, Field::Product, Field::ClaimKindIs,
          Field::ClaimStatusIs, Field::Source, Field::Language, Field::Topic, Field::Tag}) {
        m_sections.append(new FacetSection(field, state, wording, content));
        m_sections.constLast()->hide();
        column->addWidget(m_sections.constLast());
    }
    column->addStretch(1);
    setWidget(content);
    connect(&m_feed, &ExplorerFeed::answered, this, &FacetsView::take);
    connect(&m_state, &ExplorerState::hoveredChanged, this, &FacetsView::hover);
    take();
}

FacetSection *FacetsView::section(db::Field field) const
{
    for (auto *section : m_sections) {
        if (section->model()->field() == field)
            return section;
    }
    return nullptr;
}

void FacetsView::take()
{
    for (auto *section : m_sections)
        section->setAnswer(*m_feed.answer());
}

void FacetsView::hover(const QString &entityKey)
{
    for (auto *section : m_sections)
        section->setHovered(entityKey);
}

} // namespace ui
