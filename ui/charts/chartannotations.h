// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timebrush.h"
#include "ui/state/annotation.h"

#include <QObject>
#include <QPoint>

class QKeyEvent;
class QMenu;
class QPainter;

namespace ui {

class AnnotationField;
class ChartView;
class ExplorerState;
struct Theme;

/// The notes on a chart of days: which one is selected, writing, moving and removing them. Owned by
/// the ChartView that hands its events over; what changes goes to the ExplorerState. Notes are
/// named by their place in the view's list; -1 is none. GUI thread.
class ChartAnnotations final : public QObject
{
    Q_OBJECT

public:
    ChartAnnotations(ChartView &view, ExplorerState &state, QObject *parent);

    [[nodiscard]] int noteAt(const QPoint &position) const; ///< in the viewport
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int note);
    [[nodiscard]] bool selectNearest(double day); ///< of the notes that are shown
    [[nodiscard]] int count() const;
    [[nodiscard]] QString spoken() const; ///< all notes in words
    [[nodiscard]] QString spoken(int note) const;
    [[nodiscard]] QRect rectOf(int note) const; ///< in the viewport; null where it is not shown
    /// Where the notes stay while the lanes scroll: their lower edge, in the scene.
    [[nodiscard]] double stripBottom() const;

    void writeAt(const QPoint &position); ///< at the day below it
    void writeOver(const DayRange &days, const QPoint &position);
    void writeHere(); ///< over the brush, else at the focused mark, else in the middle
    void rename(int note);
    void remove(int note);

    void press(int note, const QPoint &position);
    void dragTo(const QPoint &position);
    void release();
    void previewRange(const DayRange &days); ///< while one is being drawn
    void endRange(const QPoint &position);

    bool pressKey(const QKeyEvent &event); ///< true where it was for the selected note
    /// What the context menu offers at a place; true where it is a note's.
    bool addActions(QMenu &menu, const QPoint &position, int mark);
    void paint(QPainter &painter, const QRectF &visible, const Theme &theme) const;

Q_SIGNALS:
    void notesChanged();

private:
    [[nodiscard]] const QList<Annotation> &notes() const;
    [[nodiscard]] QRectF boxOf(int note) const; ///< in the scene; null where it is not shown
    [[nodiscard]] double stripShift() const;
    [[nodiscard]] QString dateAt(const QPoint &position, int mark) const;
    void write(const QString &date, const QString &text, const QPoint &at);
    void take(const QString &text);
    void set(int note, const Annotation &annotation);
    void moveBy(int note, double days);
    void step(int direction);
    void paintStrip(QPainter &painter, const QRectF &visible) const;
    void follow();

    ChartView &m_view;
    ExplorerState &m_state;
    AnnotationField *m_field;
    int m_selected = -1;
    int m_written = -1; ///< the note that the field rewrites
    QString m_date; ///< of the note that the field is for
    std::optional<DayRange> m_range; ///< that is being drawn or written over
    std::optional<QPoint> m_pressed; ///< where the drag of the selected note began
    double m_dragged = 0; ///< pixels
};

} // namespace ui
