// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/searchfield.h"

#include "db/archive.h"
#include "db/types/queryreader.h"
#include "ui/models/fieldwords.h"
#include "ui/state/viewlink.h"
#include "ui/views/searchpopup.h"
#include "ui/views/typedquery.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace ui {

namespace {
constexpr int shown = 9;
constexpr int leastLetters = 2; ///< one letter finds everything

/// Words of a closed list that begin as typed, in the language of queries or in the user's.
QList<db::Suggestion> closedSuggestions(db::Field field, const QString &value,
                                        const Wording &wording)
{
    QList<db::Suggestion> found;
    for (const auto &word : closedWords(field)) {
        if (word.startsWith(value, Qt::CaseInsensitive)
            || wording.value(field, word, {}).startsWith(value, Qt::CaseInsensitive))
            found.append({field, word, {}, {}, 0});
    }
    return found;
}

/// The one value of a closed list whose name in the user's language was typed whole.
std::optional<db::Suggestion> closedValue(const TypedQuery &typed, const Wording &wording)
{
    if (!typed.field || closedWords(*typed.field).contains(typed.value))
        return std::nullopt;
    for (const auto &one : closedSuggestions(*typed.field, typed.value, wording)) {
        if (wording.value(one.field, one.value, {}).compare(typed.value, Qt::CaseInsensitive) == 0)
            return one;
    }
    return std::nullopt;
}

/// A candidate of an ambiguous name: "Ada Ott (ada-ott)" where records have keys, else the name.
db::Suggestion suggestionOf(db::Field field, const QString &candidate)
{
    const auto bracket = candidate.lastIndexOf(QLatin1String(" ("));
    if ((!namesEntity(field) && field != db::Field::Dispute) || bracket < 0)
        return {field, candidate, {}, {}, 0};
    const QString key = candidate.sliced(bracket + 2).chopped(1);
    return {field, key, candidate.first(bracket), key, 0};
}

} // namespace

SearchField::SearchField(ExplorerState &state, ExplorerFeed &feed, Wording wording, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_feed(feed)
    , m_wording(std::move(wording))
    , m_edit(new QLineEdit(this))
    , m_shortcut(new QLabel(this))
    , m_popup(new SearchPopup(m_wording, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    m_edit->setPlaceholderText(tr("Search people, organizations, claims"));
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setAccessibleDescription(
        tr("Names, words or a query such as says:lecun. Enter adds it to the filter."));
    m_edit->addAction(glyph(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->setMinimumHeight(32);
    m_edit->setMaxLength(30'000);
    m_edit->installEventFilter(this);
    auto *inner = new QHBoxLayout(m_edit);
    inner->setContentsMargins(0, 0, 10, 0);
    m_shortcut->setText(QKeySequence(QStringLiteral("Ctrl+F")).toString(QKeySequence::NativeText));
    m_shortcut->setProperty("secondary", true);
    m_shortcut->setAttribute(Qt::WA_TransparentForMouseEvents);
    inner->addWidget(m_shortcut, 0, Qt::AlignRight);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchField::suggest);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::placeShortcut);
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::submit);
    connect(m_popup, &SearchPopup::taken, this, &SearchField::take);
    connect(&m_suggesting, &QFutureWatcherBase::finished, this, &SearchField::showSuggestions);
    connect(&m_resolving, &QFutureWatcherBase::finished, this, &SearchField::finishResolve);
}

/// Beside the placeholder, never on it.
void SearchField::placeShortcut()
{
    const bool shown = m_edit->text().isEmpty();
    m_shortcut->setVisible(shown);
    m_edit->setTextMargins(0, 0, shown ? m_shortcut->sizeHint().width() + 10 : 0, 0);
}

void SearchField::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchField::begin(db::Field field)
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->setText(field == db::Field::Text ? QString() : db::fieldName(field) + QLatin1Char(':'));
    suggest();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_popup->hide();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish)
        QMetaObject::invokeMethod(this, &SearchField::placeShortcut, Qt::QueuedConnection);
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::MoveToEndOfLine)
        && static_cast<QKeyEvent *>(event)->key() != Qt::Key_End) {
        // X11's Ctrl+E for the end of the line would take the key of Export.
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return handleKey(key->key(), key->modifiers()) || QFrame::eventFilter(watched, event);
}

bool SearchField::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        m_popup->moveCurrent(1);
        return true;
    case Qt::Key_Up:
        m_popup->moveCurrent(-1);
        return true;
    case Qt::Key_Escape:
        if (m_popup->isVisible())
            m_popup->hide();
        else if (!m_edit->text().isEmpty())
            clear();
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Backspace:
        if (!m_edit->text().isEmpty() || m_state.filter().isEmpty() || modifiers != Qt::NoModifier)
            return false;
        m_state.setFilter(m_state.filter().without(m_state.filter().parts().size() - 1));
        return true;
    default:
        return false;
    }
}

void SearchField::suggest()
{
    m_suggesting.cancel();
    m_enterWhenSuggested = false;
    if (isViewLink(m_edit->text())) {
        m_popup->hide(); // it is opened, not searched for
        return;
    }
    const auto typed = TypedQuery::of(m_edit->text(), m_wording.fieldNames());
    if (typed.field && !closedWords(*typed.field).isEmpty()) {
        m_popup->showSuggestions(closedSuggestions(*typed.field, typed.value, m_wording), false);
        return;
    }
    const bool suggests = !typed.field || !isDateField(*typed.field);
    if (!m_feed.archive() || typed.value.size() < leastLetters || !suggests) {
        m_popup->hide();
        return;
    }
    m_suggesting.setFuture(m_feed.archive()->suggest(typed.value, typed.field ? 4 * shown : shown));
}

void SearchField::showSuggestions()
{
    const auto future = m_suggesting.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto typed = TypedQuery::of(m_edit->text(), m_wording.fieldNames());
    QList<db::Suggestion> found = future.result().value_or(QList<db::Suggestion>());
    if (typed.field)
        found.removeIf([&](const db::Suggestion &s) { return !fits(s.field, *typed.field); });
    found.resize(qMin<qsizetype>(found.size(), shown));
    const bool entering = std::exchange(m_enterWhenSuggested, false);
    if (m_edit->hasFocus())
        m_popup->showSuggestions(found, typed.plain);
    if (!entering)
        return;
    if (found.isEmpty())
        enter(m_edit->text());
    else
        take(found.constFirst());
}

void SearchField::submit()
{
    if (m_edit->text().trimmed().isEmpty())
        return;
    if (isViewLink(m_edit->text())) {
        Q_EMIT linkEntered(m_edit->text());
        clear();
        return;
    }
    const auto typed = TypedQuery::of(m_edit->text(), m_wording.fieldNames());
    if (m_popup->currentRow() >= 0)
        take(m_popup->suggestion(m_popup->currentRow()));
    else if (const auto named = closedValue(typed, m_wording))
        take(*named);
    else if (typed.plain && m_suggesting.isRunning())
        m_enterWhenSuggested = true;
    else
        enter(m_edit->text());
}

void SearchField::enter(const QString &query)
{
    m_suggesting.cancel();
    const auto filter = db::Filter::parse(query, m_wording.fieldNames());
    if (!filter)
        showProblem(filter.error(), query);
    else
        resolve(*filter, query);
}

void SearchField::take(const db::Suggestion &suggestion)
{
    const QString text = m_edit->text();
    if (!m_popup->message().isEmpty()) {
        // A name in place of the ambiguous one; the rest of the query stays as typed.
        if (const auto *term = termAt(m_typed.parts(), m_problemAt)) {
            QString query = text;
            query.replace(term->position, term->length, db::quoted(suggestion.value));
            m_edit->setText(query);
            enter(query);
            return;
        }
    }
    if (suggestion.field == db::Field::Text) {
        enter(text);
        return;
    }
    const auto typed = TypedQuery::of(text, m_wording.fieldNames());
    const auto head = db::Filter::parse(typed.head, m_wording.fieldNames());
    if (!head) {
        showProblem(head.error(), text);
        return;
    }
    const auto field = typed.field.value_or(suggestion.field);
    const auto term = db::Node::term(field, suggestion.value);
    resolve(head->with(typed.excluding ? db::Node::negation(term) : term), text);
}

void SearchField::resolve(const db::Filter &typed, const QString &query)
{
    m_query = query;
    m_typed = typed;
    if (!m_feed.archive()) {
        m_state.setFilter(m_state.filter().with(typed));
        clear();
        return;
    }
    m_resolving.cancel();
    m_resolving.setFuture(m_feed.archive()->resolve(typed));
}

void SearchField::finishResolve()
{
    const auto future = m_resolving.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto resolved = future.result();
    if (!resolved) {
        showProblem(resolved.error(), m_query);
        return;
    }
    m_state.setFilter(m_state.filter().with(*resolved));
    if (m_edit->text() == m_query)
        clear();
}

void SearchField::showProblem(const db::Problem &problem, const QString &query)
{
    m_problemAt = problem.position;
    QList<db::Suggestion> candidates;
    const auto *term = termAt(m_typed.parts(), problem.position);
    for (const auto &candidate : problem.candidates)
        candidates.append(suggestionOf(term ? term->field : db::Field::Text, candidate));
    m_popup->showProblem(m_wording.problem(problem), query, problem.position, problem.length,
                         candidates);
}

void SearchField::clear()
{
    m_suggesting.cancel();
    m_edit->clear();
    m_popup->hide();
}

} // namespace ui
