// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace adil::ui {

Shortcuts::Shortcuts(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

QAction *Shortcuts::add(QWidget *where, const Spec &spec)
{
    const bool known = std::any_of(m_specs.cbegin(), m_specs.cend(),
                                   [&](const Spec &other) { return other.id == spec.id; });
    if (!known)
        m_specs << spec;
    auto *action = new QAction(where);
    action->setObjectName(spec.id);
    action->setText(QCoreApplication::translate(spec.context, spec.text));
    action->setShortcut(keysOf(spec));
    action->setShortcutContext(spec.reach);
    where->addAction(action);
    m_actions << std::pair(spec.id, QPointer<QAction>(action));
    return action;
}

QList<Shortcuts::Entry> Shortcuts::entries() const
{
    QList<Entry> list;
    for (const Spec &spec : m_specs)
        list << Entry{spec.id, spec.area, QCoreApplication::translate(spec.context, spec.text), keysOf(spec),
                      m_own.contains(spec.id)};
    std::stable_sort(list.begin(), list.end(),
                     [](const Entry &a, const Entry &b) { return a.area < b.area; });
    return list;
}

void Shortcuts::setKeys(const QString &id, const QKeySequence &keys)
{
    if (keys.isEmpty())
        m_own.remove(id);
    else
        m_own.insert(id, keys);
    for (const Spec &spec : std::as_const(m_specs))
        for (const auto &[name, action] : std::as_const(m_actions))
            if (spec.id == id && name == id && action)
                action->setShortcut(keysOf(spec));
    Q_EMIT keysChanged(id, keys);
}

QString Shortcuts::areaName(Area area)
{
    switch (area) {
    case Area::General: return tr("Everywhere");
    case Area::Lists: return tr("Lists");
    case Area::Calendar: return tr("Calendar");
    case Area::Case: return tr("Case");
    case Area::Hearing: return tr("Hearing");
    case Area::Act: return tr("Act");
    }
    return {};
}

bool Shortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        retranslate();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *focus = qobject_cast<QWidget *>(watched);
        if (focus && isOurs(*static_cast<QKeyEvent *>(event), *focus)) {
            event->ignore();
            return true;  // the field is not asked whether it wants the key
        }
    }
    return QObject::eventFilter(watched, event);
}

// A key of an action that reaches the widget with the keyboard. Without Ctrl or Alt it is the field's:
// letters, arrows, Escape.
bool Shortcuts::isOurs(const QKeyEvent &key, const QWidget &focus) const
{
    if (!(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    const QKeySequence pressed(key.keyCombination());
    return std::any_of(m_actions.cbegin(), m_actions.cend(), [&](const auto &entry) {
        const QAction *action = entry.second;
        if (!action || !action->isEnabled() || action->shortcut() != pressed)
            return false;
        const auto *where = qobject_cast<const QWidget *>(action->parent());
        return where && where->isVisible() && where->window() == focus.window()
            && (action->shortcutContext() != Qt::WidgetWithChildrenShortcut || where == &focus
                || where->isAncestorOf(&focus));
    });
}

QKeySequence Shortcuts::keysOf(const Spec &spec) const { return m_own.value(spec.id, spec.keys); }

void Shortcuts::retranslate()
{
    m_actions.removeIf([](const auto &entry) { return entry.second.isNull(); });
    for (const Spec &spec : std::as_const(m_specs))
        for (const auto &[id, action] : std::as_const(m_actions))
            if (id == spec.id)
                action->setText(QCoreApplication::translate(spec.context, spec.text));
}

}  // namespace adil::ui
