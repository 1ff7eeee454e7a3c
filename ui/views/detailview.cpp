// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/detailview.h"

#include "db/archive.h"
#include "ui/state/explorerfeed.h"
#include "ui/views/detailhtml.h"
#include "ui/views/detailsummary.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>

namespace ui {

namespace {

QColor tinted(const QColor &base, const QColor &tint, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(mix(base.red(), tint.red()), mix(base.green(), tint.green()),
                  mix(base.blue(), tint.blue()));
}

DetailStyle styleOf(const Theme &theme, double points)
{
    const double share = theme.dark ? 0.34 : 0.14;
    return {theme.text,
            theme.secondary,
            theme.accent,
            theme.error,
            theme.hairline,
            theme.selection,
            tinted(theme.panel, QColor(0x6A5ACD), share),
            tinted(theme.panel, QColor(0x8A7A5A), share),
            tinted(theme.panel, QColor(0x01866E), share),
            tinted(theme.panel, QColor(0xE6B800), share),
            theme.found,
            points};
}

std::optional<db::Field> fieldOf(const QString &name)
{
    static const QHash<QString, db::Field> fields{
        {QStringLiteral("person"), db::Field::Person},
        {QStringLiteral("organization"), db::Field::Organization},
        {QStringLiteral("product"), db::Field::Product},
        {QStringLiteral("benchmark"), db::Field::Benchmark},
        {QStringLiteral("topic"), db::Field::Topic},
    };
    const auto found = fields.constFind(name);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

DetailView::DetailView(ExplorerState &state, ExplorerFeed &feed, QWidget *parent)
    : QTextBrowser(parent)
    , m_state(state)
    , m_feed(feed)
    , m_notice(new QLabel(this))
    , m_several(new SelectedRecords(state, feed, this))
{
    setAccessibleName(tr("Detail"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(16);
    makeNotice();
    connect(this, &QTextBrowser::anchorClicked, this, &DetailView::follow);
    connect(&state, &ExplorerState::selectionChanged, this, &DetailView::select);
    connect(&feed, &ExplorerFeed::answered, this, &DetailView::takeAnswer);
    connect(&feed, &ExplorerFeed::archiveChanged, this, [this] { select(m_state.selection()); });
    connect(&m_keyWatcher, &QFutureWatcherBase::finished, this, &DetailView::takeItemKey);
    connect(&m_detailWatcher, &QFutureWatcherBase::finished, this, &DetailView::takeDetail);
    connect(m_several, &SelectedRecords::read, this, &DetailView::showSeveral);
    select(state.selection());
}

void DetailView::makeNotice()
{
    const auto offer = [](const QString &address, const QString &text) {
        return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
            .arg(address, text.toHtmlEscaped());
    };
    m_notice->setText(QStringLiteral("<b>%1</b><br>%2 · %3")
                          .arg(tr("Not in the current filter").toHtmlEscaped(),
                               offer(QStringLiteral("filter-off:"), tr("Turn the filters off")),
                               offer(QStringLiteral("deselect:"), tr("Clear the selection"))));
    m_notice->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_notice->setWordWrap(true);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_notice->setAccessibleName(tr("Not in the current filter"));
    m_notice->hide();
    connect(m_notice, &QLabel::linkActivated, this,
            [this](const QString &link) { follow(QUrl(link)); });
}

void DetailView::setWording(const Wording &wording)
{
    m_wording = wording;
    select(m_state.selection());
}

QString DetailView::reportAddress() const
{
    for (const db::Report &report : m_detail.item.reports) {
        if (!report.url.isEmpty())
            return report.url;
    }
    return {};
}

void DetailView::select(const Selection &selection)
{
    m_selection = selection;
    m_keyWatcher.cancel();
    if (selection.isEmpty() || !m_feed.archive()) {
        m_detailWatcher.cancel();
        showMessage(tr("Select a story, a move, a claim or a dispute to see what was said and what "
                       "proves it."));
    } else if (!m_state.view().alsoSelected.isEmpty()) {
        m_detailWatcher.cancel(); // they are being read
    } else if (selection.kind == db::RecordKind::Item) {
        askForItem(selection.key);
    } else {
        m_keyWatcher.setFuture(m_feed.archive()->itemOfRecord(selection.kind, selection.key));
    }
}

void DetailView::takeItemKey()
{
    if (m_keyWatcher.isCanceled())
        return;
    const auto key = m_keyWatcher.result();
    if (key)
        askForItem(*key);
    else
        showMessage(m_wording.problem(key.error()));
}

void DetailView::askForItem(const QString &itemKey)
{
    m_detailWatcher.cancel();
    if (m_feed.archive())
        m_detailWatcher.setFuture(m_feed.archive()->itemDetail(itemKey));
}

void DetailView::takeDetail()
{
    if (m_detailWatcher.isCanceled())
        return;
    const auto detail = m_detailWatcher.result();
    if (!detail) {
        showMessage(m_wording.problem(detail.error()));
        return;
    }
    m_detail = *detail;
    render();
}

void DetailView::takeAnswer()
{
    const db::Filter &filter = m_feed.answer()->filter;
    followFilter();
    if (filter.searchedTexts() == m_texts)
        return;
    m_texts = filter.searchedTexts();
    m_found = db::Archive::wordFinder(filter);
    const int place = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(place);
}

bool DetailView::isLeftOut() const
{
    return m_feed.known() != db::Known::Nothing && !m_detail.item.key.isEmpty()
        && !m_feed.answer()->items.contains(m_detail.item.id);
}

void DetailView::followFilter()
{
    const bool leftOut = isLeftOut();
    if (leftOut == !m_notice->isHidden())
        return;
    m_notice->setVisible(leftOut);
    placeNotice();
}

void DetailView::placeNotice()
{
    m_notice->setContentsMargins(16, 6, 12, 6); // a new style sheet takes them away
    const int height = m_notice->isHidden() ? 0 : m_notice->heightForWidth(viewport()->width());
    setViewportMargins(0, height, 0, 0);
    m_notice->setGeometry(viewport()->x(), 0, viewport()->width(), height);
}

void DetailView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_notice->isHidden())
        placeNotice();
}

void DetailView::showSeveral()
{
    m_detail = {};
    followFilter();
    setHtml(summaryHtml(m_several->records(), m_state.view().selections().size(), m_wording,
                        styleOf(Theme::of(palette()), font().pointSizeF())));
}

void DetailView::render()
{
    if (!m_state.view().alsoSelected.isEmpty())
        return showSeveral();
    if (m_detail.item.key.isEmpty())
        return;
    const DetailStyle style = styleOf(Theme::of(palette()), font().pointSizeF());
    const DetailHtml html(m_detail, m_selection, m_wording, style, m_found);
    followFilter();
    setHtml(html.page());
    if (m_selection.kind == db::RecordKind::Item)
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(m_selection.key);
}

void DetailView::showMessage(const QString &text)
{
    m_detail = {};
    followFilter();
    setHtml(QStringLiteral("<p style=\"color:%1; margin-top:12px\">%2</p>")
                .arg(Theme::of(palette()).secondary.name(), text.toHtmlEscaped()));
}

void DetailView::follow(const QUrl &link)
{
    const QString address = link.toString();
    if (link.scheme() == QStringLiteral("https") || link.scheme() == QStringLiteral("http")) {
        Q_EMIT addressActivated(link);
        return;
    }
    if (link.scheme() == QStringLiteral("filter-off")) {
        Q_EMIT filtersOffRequested();
        return;
    }
    if (link.scheme() == QStringLiteral("deselect")) {
        m_state.setSelection({});
        return;
    }
    // "filter:person:yann-lecun", "record:claim:c-1": the key may itself hold colons.
    const QString word = address.section(u':', 1, 1);
    const QString key = QUrl::fromPercentEncoding(address.section(u':', 2).toUtf8());
    if (link.scheme() == QStringLiteral("filter")) {
        if (const auto field = fieldOf(word))
            m_state.setFilter(m_state.filter().toggled(*field, key));
    } else if (const auto kind = db::fromText<db::RecordKind>(word)) {
        m_state.setSelection({*kind, key});
    }
}

void DetailView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeNotice();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

QVariant DetailView::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return QByteArray(); // nothing is read from disk or network on behalf of a text
}

} // namespace ui
