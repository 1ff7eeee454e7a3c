// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chipbar.h"

#include "db/archive.h"
#include "ui/models/fieldwords.h"
#include "ui/views/filtermenu.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace ui {

ChipBar::ChipBar(ExplorerState &state, ExplorerFeed &feed, Wording wording, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_feed(feed)
    , m_wording(std::move(wording))
    , m_layout(new FlowLayout(6, this))
    , m_add(new QPushButton(tr("+ Filter"), this))
    , m_problem(new QLabel(this))
    , m_zone(new QLabel(this))
{
    setAccessibleName(tr("Filter"));
    m_add->setProperty("quiet", true);
    m_add->setProperty("opensMenu", true);
    m_add->setToolTip(tr("Add a filter (Ctrl+L)"));
    auto *menu = new FilterMenu(m_state, m_wording, m_add);
    m_add->setMenu(menu);
    m_problem->setProperty("error", true);
    m_problem->hide();
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_zone);
    m_zone->setMargin(5);
    m_zone->setFrameShape(QFrame::StyledPanel);
    m_zone->hide();
    connect(menu, &FilterMenu::fieldChosen, this, &ChipBar::fieldChosen);
    connect(&m_state, &ExplorerState::filterChanged, this, &ChipBar::rebuild);
    connect(&m_feed, &ExplorerFeed::answered, this, &ChipBar::rebuild);
    connect(&m_resolving, &QFutureWatcherBase::finished, this, &ChipBar::finishEdit);
    rebuild();
}

void ChipBar::addFilter()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
    m_add->menu()->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); // showMenu would wait
}

void ChipBar::rebuild()
{
    const auto &parts = m_state.filter().parts();
    const auto &names = m_feed.answer()->names;
    if (parts == m_shownParts && names == m_shownNames)
        return;
    if (parts != m_shownParts)
        endEdit();
    // A brush that is dragged changes one of them.
    if (parts.size() == m_chips.size()) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (names != m_shownNames || parts.at(i) != m_shownParts.value(i))
                fill(m_chips.at(i), parts.at(i));
        }
        m_shownParts = parts;
        m_shownNames = names;
        return;
    }
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focused = i;
        m_chips.at(i)->hide();
        m_chips.at(i)->deleteLater();
        delete m_layout->takeAt(0);
    }
    m_chips.clear();
    m_shownParts = parts;
    m_shownNames = names;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        m_chips.append(makeChip(i));
        fill(m_chips.constLast(), parts.at(i));
        m_layout->insertWidget(static_cast<int>(i), m_chips.constLast());
        m_chips.constLast()->show();
        QWidget::setTabOrder(i == 0 ? static_cast<QWidget *>(this) : m_chips.at(i - 1),
                             m_chips.at(i));
    }
    if (!m_chips.isEmpty())
        QWidget::setTabOrder(m_chips.constLast(), m_add);
    if (focused >= 0) {
        const auto next = qMin(focused, m_chips.size() - 1);
        (next < 0 ? static_cast<QWidget *>(m_add) : m_chips.at(next))->setFocus();
    }
    updateGeometry();
}

Chip *ChipBar::makeChip(qsizetype part)
{
    auto *chip = new Chip({}, {}, this);
    connect(chip, &Chip::clicked, this, [this, part] { openMenu(part); });
    connect(chip, &Chip::removeRequested, this, [this, part] { remove(part); });
    connect(chip, &Chip::dragged, this, [this, part](const QPoint &at) { showZone(part, at); });
    connect(chip, &Chip::dropped, this, [this, part](const QPoint &at) { drop(part, at); });
    return chip;
}

void ChipBar::fill(Chip *chip, const db::FilterPart &shown) const
{
    QString text = m_wording.part(shown, m_feed.answer()->names);
    const auto bracket
        = shown.field() == db::Field::Date ? text.lastIndexOf(QLatin1String(" (")) : -1;
    const QString note = bracket < 0 ? QString() : text.sliced(bracket + 1);
    if (bracket >= 0)
        text.truncate(bracket);
    chip->setTexts(text, note);
    chip->setExcluding(shown.isExcluding());
    chip->setOff(shown.disabled);
}

void ChipBar::showZone(qsizetype part, const QPoint &globalPosition)
{
    const bool excluding = m_state.filter().parts().at(part).isExcluding();
    m_zone->setText(excluding ? tr("Drop here to include") : tr("Drop here to exclude"));
    m_zone->show();
    const bool on = m_zone->rect().contains(m_zone->mapFromGlobal(globalPosition));
    const Theme &theme = Theme::of(palette());
    QPalette colors = m_zone->palette();
    colors.setColor(QPalette::WindowText, on ? theme.excludedText : theme.secondary);
    colors.setColor(QPalette::Window, theme.excluded);
    m_zone->setPalette(colors);
    m_zone->setAutoFillBackground(on);
}

void ChipBar::drop(qsizetype part, const QPoint &globalPosition)
{
    const bool on
        = m_zone->isVisible() && m_zone->rect().contains(m_zone->mapFromGlobal(globalPosition));
    m_zone->hide();
    if (on)
        m_state.setFilter(m_state.filter().inverted(part));
}

void ChipBar::remove(qsizetype part)
{
    m_state.setFilter(m_state.filter().without(part));
}

void ChipBar::openMenu(qsizetype part)
{
    const auto shown = m_state.filter().parts().at(part);
    auto *menu = new QMenu(m_chips.at(part));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &text, auto &&act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    add(tr("Edit"), [this, part] { edit(part); });
    add(shown.isExcluding() ? tr("Include") : tr("Exclude"),
        [this, part] { m_state.setFilter(m_state.filter().inverted(part)); });
    add(shown.disabled ? tr("Enable") : tr("Disable"), [this, part, off = shown.disabled] {
        m_state.setFilter(m_state.filter().withDisabled(part, !off));
    });
    add(tr("Only this"), [this, shown] { m_state.setFilter(db::Filter({shown})); });
    add(tr("Copy"), [shown] { QGuiApplication::clipboard()->setText(shown.text()); });
    menu->addSeparator();
    add(tr("Remove"), [this, part] { remove(part); });
    const auto *chip = m_chips.at(part);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void ChipBar::edit(qsizetype part)
{
    endEdit();
    m_edited = part;
    m_editor = new QLineEdit(m_state.filter().parts().at(part).text(), this);
    m_editor->setAccessibleName(tr("Edit filter"));
    m_editor->setMinimumWidth(240);
    m_layout->insertWidget(static_cast<int>(m_chips.size()), m_editor);
    m_editor->show();
    m_chips.at(part)->hide();
    m_editor->selectAll();
    m_editor->setFocus();
    connect(m_editor, &QLineEdit::returnPressed, this, &ChipBar::submitEdit);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_editor);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &ChipBar::endEdit);
}

void ChipBar::submitEdit()
{
    const auto typed = db::Filter::parse(m_editor->text(), m_wording.fieldNames());
    if (!typed)
        showEditProblem(typed.error());
    else if (typed->isEmpty())
        remove(m_edited);
    else if (m_feed.archive())
        m_resolving.setFuture(m_feed.archive()->resolve(*typed));
}

void ChipBar::finishEdit()
{
    const auto future = m_resolving.future();
    if (future.isCanceled() || future.resultCount() == 0 || m_edited < 0)
        return;
    const auto resolved = future.result();
    if (!resolved) {
        showEditProblem(resolved.error());
        return;
    }
    const auto part = std::exchange(m_edited, -1);
    QList<db::Node> nodes;
    for (const auto &each : resolved->parts())
        nodes.append(each.node);
    endEdit();
    m_state.setFilter(m_state.filter().withPart(
        part, nodes.size() == 1 ? nodes.constFirst() : db::Node::all(nodes)));
}

void ChipBar::showEditProblem(const db::Problem &problem)
{
    m_problem->setText(m_wording.problem(problem));
    m_problem->show();
    if (problem.position >= 0 && m_editor)
        m_editor->setSelection(problem.position, qMax(1, problem.length));
}

void ChipBar::endEdit()
{
    m_resolving.cancel();
    m_problem->hide();
    const auto part = std::exchange(m_edited, -1);
    if (auto *editor = std::exchange(m_editor, nullptr)) {
        delete m_layout->takeAt(m_layout->indexOf(editor));
        editor->hide();
        editor->deleteLater();
    }
    if (part >= 0 && part < m_chips.size()) {
        m_chips.at(part)->show();
        m_chips.at(part)->setFocus();
    }
}

} // namespace ui
