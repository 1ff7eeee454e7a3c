// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facetsection.h"

#include "ui/models/facetmodel.h"
#include "ui/models/fieldwords.h"
#include "ui/views/facetdelegate.h"
#include "ui/widgets/glyph.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString titleOf(db::Field field, const Wording &wording)
{
    switch (field) {
    case db::Field::Person:
        return FacetSection::tr("People");
    case db::Field::Organization:
        return FacetSection::tr("Organizations");
    case db::Field::Product:
        return FacetSection::tr("Products");
    case db::Field::Topic:
        return FacetSection::tr("Topics");
    case db::Field::Tag:
        return FacetSection::tr("Tags");
    default:
        return wording.word(field);
    }
}

} // namespace

FacetSection::FacetSection(db::Field field, ExplorerState &state, const Wording &wording,
                           QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new FacetModel(field, wording, this))
    , m_title(new QPushButton(titleOf(field, wording), this))
    , m_find(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_more(new QPushButton(this))
{
    buildHeader();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FacetDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(m_title->text());
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::entered, this, &FacetSection::hover);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FacetSection::openContextMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetSection::fit);
    fit();
}

void FacetSection::buildHeader()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 0);
    column->setSpacing(1);
    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setProperty("quiet", true);
    m_title->setStyleSheet(
        QStringLiteral("QPushButton { font-weight: 600; padding-left: 0; color: palette(text); }"));
    m_title->setToolTip(tr("Fold or unfold"));
    m_find->setIcon(glyph(QStringLiteral("search")));
    m_find->setIconSize(QSize(13, 13));
    m_find->setFixedSize(24, 24);
    m_find->setCheckable(true);
    m_find->setAccessibleName(tr("Search in %1").arg(m_title->text()));
    m_find->setToolTip(m_find->accessibleName());
    m_search->setAccessibleName(m_find->accessibleName());
    m_search->setPlaceholderText(m_find->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_search->installEventFilter(this);
    m_more->setProperty("quiet", true);
    header->addWidget(m_title, 1);
    header->addWidget(m_find);
    column->addLayout(header);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_more);
    connect(m_title, &QPushButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_find, &QToolButton::toggled, this, [this](bool on) {
        m_search->setVisible(on);
        if (on)
            m_search->setFocus();
        else
            m_search->clear();
    });
    connect(m_search, &QLineEdit::textChanged, m_model, &FacetModel::setSearch);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_model->setExpanded(!m_model->isExpanded()); });
}

void FacetSection::setAnswer(const db::Exploration &answer)
{
    const QString current = m_list->currentIndex().data(FacetModel::KeyRole).toString();
    m_model->setValues(answer, m_state.filter());
    for (int row = 0; !current.isEmpty() && row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(FacetModel::KeyRole) == current)
            m_list->setCurrentIndex(m_model->index(row));
    }
    setVisible(m_model->hasValues());
}

void FacetSection::setHovered(const QString &entityKey)
{
    if (!namesEntity(m_model->field()))
        return;
    static_cast<FacetDelegate *>(m_list->itemDelegate())->setHovered(entityKey);
    m_list->viewport()->update();
}

void FacetSection::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    fit();
}

void FacetSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &FacetSection::fit, Qt::QueuedConnection);
}

bool FacetSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || key->key() == Qt::Key_Space;
        if (watched == m_list && enters && m_list->currentIndex().isValid()) {
            choose(m_list->currentIndex(), key->modifiers());
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Escape) {
            m_find->setChecked(false);
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto index = m_list->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && index.isValid()) {
            const QRect check = FacetDelegate::checkRect(m_list->visualRect(index));
            const bool onCheck = mouse->position().x() <= check.right() + 5;
            const auto held = mouse->modifiers();
            choose(index, onCheck && held == Qt::NoModifier ? Qt::ControlModifier : held);
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        hover({});
    return QWidget::eventFilter(watched, event);
}

void FacetSection::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const auto field = m_model->field();
    const QString key = index.data(FacetModel::KeyRole).toString();
    const auto &filter = m_state.filter();
    if (modifiers & Qt::AltModifier)
        m_state.setFilter(filter.excluding(field, key));
    else if (index.data(FacetModel::ExcludedRole).toBool())
        m_state.setFilter(filter.excluding(field, key)); // a second click takes it back
    else if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        m_state.setFilter(filter.alternated(field, key));
    else
        m_state.setFilter(filter.toggled(field, key));
}

void FacetSection::openContextMenu(const QPoint &position)
{
    const QPersistentModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Qt::KeyboardModifiers modifiers) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, index, modifiers] {
            if (index.isValid())
                choose(index, modifiers);
        });
    };
    add(tr("Filter to this"), Qt::NoModifier);
    add(tr("Add to the filter"), Qt::ControlModifier);
    add(tr("Exclude"), Qt::AltModifier);
    const auto node = db::Node::term(m_model->field(), index.data(FacetModel::KeyRole).toString());
    connect(menu->addAction(tr("Show only this")), &QAction::triggered, this,
            [this, node] { m_state.setFilter(db::Filter().with(node)); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this,
            [name = index.data().toString()] { QGuiApplication::clipboard()->setText(name); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void FacetSection::hover(const QModelIndex &index)
{
    if (namesEntity(m_model->field()))
        m_state.setHovered(index.data(FacetModel::KeyRole).toString());
}

void FacetSection::fit()
{
    const int rows = m_model->rowCount();
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rows * rowHeight);
    m_list->setVisible(!m_collapsed && rows > 0);
    const auto hidden = m_model->available() - rows;
    const bool foldable = m_model->isExpanded() && m_model->available() > FacetModel::shortLength;
    m_more->setText(hidden > 0 ? tr("%n more", nullptr, static_cast<int>(hidden)) : tr("Fewer"));
    m_more->setAccessibleName(tr("%1: %2").arg(m_title->text(), m_more->text()));
    m_more->setVisible(!m_collapsed && m_search->text().isEmpty() && (hidden > 0 || foldable));
    m_find->setVisible(!m_collapsed && m_model->allValues() > FacetModel::shortLength);
    m_title->setAccessibleDescription(m_collapsed ? tr("folded") : tr("unfolded"));
    updateGeometry();
}

} // namespace ui
