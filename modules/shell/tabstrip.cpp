// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tabstrip.h"

#include "ui/buttons.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace adil::shell {

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addTab(QString());
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index == 0)
            Q_EMIT homeChosen();
        else if (index > 0)
            Q_EMIT recordChosen(tabData(index).value<TabKey>());
    });
    retranslate();
}

void TabStrip::setHome(const QString &iconName, const char *context, const char *source)
{
    m_context = context;
    m_source = source;
    setTabIcon(0, ui::icon(iconName, ui::Tone::Muted));
    retranslate();
}

void TabStrip::setRecord(const TabKey &key, const QString &title)
{
    int index = indexOf(key);
    if (index < 0) {
        const QSignalBlocker quiet(this);
        index = addTab(ui::icon(iconOf(key.kind), ui::Tone::Muted), title);
        setTabData(index, QVariant::fromValue(key));
        addCloseButton(index);
    }
    setTabText(index, title);
    setTabToolTip(index, title);
}

void TabStrip::removeRecord(const TabKey &key)
{
    const QSignalBlocker quiet(this);
    const int index = indexOf(key);
    if (index > 0)
        removeTab(index);
}

void TabStrip::light(const TabKey &key) { lightIndex(indexOf(key)); }

void TabStrip::lightHome() { lightIndex(0); }

void TabStrip::lightIndex(int index)
{
    const QSignalBlocker quiet(this);
    if (index >= 0)
        setCurrentIndex(index);
}

QList<TabKey> TabStrip::records() const
{
    QList<TabKey> keys;
    for (int i = 1; i < count(); ++i)
        keys << tabData(i).value<TabKey>();
    return keys;
}

void TabStrip::step(int by)
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

void TabStrip::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index > 0) {
        Q_EMIT recordClosed(tabData(index).value<TabKey>());
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const ui::Look &look = ui::lookOf(this);
    const int words = fontMetrics().horizontalAdvance(tabText(index)) + 2;
    const int close = index > 0 ? look.scaled(20) + 8 : 0;
    const int wanted = 12 + look.scaled(16) + 8 + words + close + 12 + 4;
    return {qMin(wanted, look.scaled(240)), look.controlHeight()};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    const QSize wanted = tabSizeHint(index);
    // The number of a case stays whole: it is all that tells one tab from another.
    return index == 0 ? wanted : QSize(qMin(wanted.width(), ui::lookOf(this).scaled(136)), wanted.height());
}

void TabStrip::dress()
{
    // Setting a text is the only way to make a tab bar measure its tabs again.
    for (int i = 0; i < count(); ++i) {
        if (QWidget *close = tabButton(i, QTabBar::RightSide))
            close->resize(close->sizeHint());
        setTabText(i, tabText(i));
    }
    updateGeometry();
}

int TabStrip::indexOf(const TabKey &key) const
{
    for (int i = 1; i < count(); ++i)
        if (tabData(i).value<TabKey>() == key)
            return i;
    return -1;
}

void TabStrip::addCloseButton(int index)
{
    auto *close = new ui::IconButton(QStringLiteral("x"), this);
    // By keyboard a tab is closed with Ctrl+W: a stop for each cross would make Tab a long way.
    close->setFocusPolicy(Qt::NoFocus);
    close->setSmall(true);
    close->resize(close->sizeHint());
    const TabKey key = tabData(index).value<TabKey>();
    connect(close, &QToolButton::clicked, this, [this, key] { Q_EMIT recordClosed(key); });
    setTabButton(index, QTabBar::RightSide, close);
    retranslate();
}

void TabStrip::retranslate()
{
    setAccessibleName(tr("Open records"));
    setTabText(0, QCoreApplication::translate(m_context, m_source));
    for (int i = 1; i < count(); ++i)
        if (auto *close = qobject_cast<ui::IconButton *>(tabButton(i, QTabBar::RightSide)))
            //: tool tip of the cross of a tab
            close->setName(tr("Close"), QKeySequence(Qt::CTRL | Qt::Key_W));
}

}  // namespace adil::shell
