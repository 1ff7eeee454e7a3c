// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/searchpopup.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int rowHeight = 27;
constexpr int kindWidth = 104;

/// Kind left and pale, name, and what is known of it at the right.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {0, qMax(rowHeight, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool current = (option.state & QStyle::State_Selected) != 0;
        if (current)
            painter->fillRect(option.rect, theme.selection);
        else if ((option.state & QStyle::State_MouseOver) != 0)
            painter->fillRect(option.rect, theme.hover);
        const QRect row = option.rect.adjusted(10, 0, -10, 0);
        const auto text = [&](const QRect &rect, const QString &words, const QColor &color,
                              int how) {
            painter->setPen(color);
            painter->drawText(rect, how | Qt::AlignVCenter | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(words, Qt::ElideRight, rect.width()));
        };
        text(QRect(row.left(), row.top(), kindWidth - 8, row.height()),
             index.data(SuggestionModel::KindRole).toString(), theme.secondary, Qt::AlignLeft);
        const QString detail = index.data(SuggestionModel::DetailRole).toString();
        const int room = row.width() - kindWidth;
        const int detailWidth = qMin(room / 2, option.fontMetrics.horizontalAdvance(detail) + 2);
        text(QRect(row.right() - detailWidth, row.top(), detailWidth, row.height()), detail,
             theme.secondary, Qt::AlignRight);
        text(QRect(row.left() + kindWidth, row.top(), room - detailWidth - 10, row.height()),
             index.data(Qt::DisplayRole).toString(), current ? theme.selectionText : theme.text,
             Qt::AlignLeft);
    }
};

/// The query with the place underlined that cannot be read.
QString underlined(const QString &query, int position, int length)
{
    if (position < 0 || position > query.size())
        return query.toHtmlEscaped();
    const QString place
        = position == query.size() ? QStringLiteral("␣") : query.mid(position, qMax(1, length));
    return query.left(position).toHtmlEscaped() + QStringLiteral("<u><b>") + place.toHtmlEscaped()
        + QStringLiteral("</b></u>") + query.mid(position + qMax(1, length)).toHtmlEscaped();
}

} // namespace

SearchPopup::SearchPopup(Wording wording, QWidget *field)
    : QFrame(field)
    , m_field(field)
    , m_message(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new SuggestionModel(std::move(wording), this))
{
    setProperty("popup", true);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    m_message->setProperty("error", true);
    m_message->setTextFormat(Qt::RichText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(10, 6, 10, 6);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    column->addWidget(m_message);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT taken(suggestion(index.row())); });
    hide();
}

void SearchPopup::showSuggestions(const QList<db::Suggestion> &suggestions, bool selectFirst)
{
    m_message->hide();
    m_message->clear();
    m_model->setSuggestions(suggestions);
    m_list->setVisible(!suggestions.isEmpty());
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    if (selectFirst)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void SearchPopup::showProblem(const QString &message, const QString &query, int position,
                              int length, const QList<db::Suggestion> &candidates)
{
    m_message->setText(QStringLiteral("%1<br>%2")
                           .arg(message.toHtmlEscaped(), underlined(query, position, length)));
    m_message->setAccessibleName(message);
    m_message->show();
    m_model->setSuggestions(candidates);
    m_list->setVisible(!candidates.isEmpty());
    place();
}

int SearchPopup::currentRow() const
{
    return isVisible() && m_model->rowCount() > 0 ? m_list->currentIndex().row() : -1;
}

const db::Suggestion &SearchPopup::suggestion(int row) const
{
    return m_model->suggestion(row);
}

QString SearchPopup::message() const
{
    return isVisible() && !m_message->text().isEmpty() ? m_message->accessibleName() : QString();
}

void SearchPopup::moveCurrent(int steps)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int next = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + steps
                                                      : (steps > 0 ? 0 : count - 1);
    m_list->setCurrentIndex(m_model->index((next + count) % count));
}

void SearchPopup::place()
{
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    const QPoint corner = m_field->mapTo(m_field->window(), QPoint(0, m_field->height() + 2));
    const int width = qMax(m_field->width(), 420);
    const int messageHeight
        = m_message->isVisibleTo(this) ? m_message->heightForWidth(width - 8) + 4 : 0;
    const int row = m_model->rowCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(row * qMin(m_model->rowCount(), 10) + 2);
    const int listHeight = m_list->isVisibleTo(this) ? m_list->height() : 0;
    setGeometry(corner.x(), corner.y(), width, messageHeight + listHeight + 4);
    raise();
    show();
}

} // namespace ui
