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
    , m_wording(wording)
{
    setAccessibleName(tr("Facets"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 4, 0, 8);
    m_column->setSpacing(2);
    add(db::Field::Person);
    m_column->addStretch(1);
    setWidget(content);
    connect(&m_feed, &ExplorerFeed::answered, this, &FacetsView::take);
    connect(&m_state, &ExplorerState::hoveredChanged, this, &FacetsView::hover);
    take();
}

void FacetsView::add(db::Field field)
{
    auto *section = new FacetSection(field, m_state, m_wording, widget() ? widget() : this);
    section->hide();
    m_column->insertWidget(static_cast<int>(m_sections.size()), section);
    m_sections.append(section);
}

/// All but the first are made when there are values for them: the window is on screen by then.
void FacetsView::makeSections()
{
    if (m_sections.size() > 1)
        return;
    using db::Field;
    for (const auto field :
         {Field::Organization, Field::Product, Field::ClaimKindIs, Field::ClaimStatusIs,
          Field::Source, Field::Language, Field::Topic, Field::Tag})
        add(field);
}

FacetSection *FacetsView::section(db::Field field)
{
    if (field != db::Field::Person)
        makeSections();
    for (auto *section : m_sections) {
        if (section->model()->field() == field)
            return section;
    }
    return nullptr;
}

void FacetsView::take()
{
    if (m_feed.known() >= db::Known::Counts)
        makeSections();
    for (auto *section : m_sections)
        section->setAnswer(*m_feed.answer());
}

void FacetsView::hover(const QString &entityKey)
{
    for (auto *section : m_sections)
        section->setHovered(entityKey);
}

} // namespace ui
