// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader sees of the calendar: a list with an item for each event, which can be opened.
#include "planner/calendarview.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QPointer>

namespace adil::planner {

namespace {

// Asks the view each time: the events change, the item at a place stays.
class EventItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    EventItem(CalendarView *view, int index)
        : m_view(view)
        , m_index(index)
    { }
    [[nodiscard]] bool isValid() const override { return m_view && m_index < m_view->events().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->events()[m_index].spoken : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->places().event(m_index);
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.invisible = !isValid() || m_view->places().event(m_index).isEmpty();
        state.selected = isValid() && m_view->current() == m_index;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_view->setCurrent(m_index);
        if (action == pressAction() && !m_view->events()[m_index].isPlain)
            Q_EMIT m_view->opened(m_view->events()[m_index].key);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CalendarView> m_view;
    int m_index;
};

class CalendarAccess : public QAccessibleWidget {
public:
    explicit CalendarAccess(CalendarView *view)
        : QAccessibleWidget(view, QAccessible::List)
    { }
    ~CalendarAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return int(view()->events().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_items.size() <= index)
            m_items << QAccessible::registerAccessibleInterface(new EventItem(view(), int(m_items.size())));
        return QAccessible::accessibleInterface(m_items[index]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        return int(m_items.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(item))));
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->places().eventAt(view()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }

private:
    [[nodiscard]] CalendarView *view() const { return static_cast<CalendarView *>(widget()); }

    mutable QList<QAccessible::Id> m_items;
};

QAccessibleInterface *accessFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new CalendarAccess(view) : nullptr;
}

}  // namespace

void makeCalendarAccessible()
{
    static const bool once = (QAccessible::installFactory(&accessFor), true);
    (void)once;
}

}  // namespace adil::planner
