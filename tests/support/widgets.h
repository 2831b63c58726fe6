// SPDX-License-Identifier: GPL-3.0-or-later
// What every window owes to people, as questions a test can ask: is everything reachable by keyboard, has
// everything a name, is every word in the language chosen, is nothing cut. For tests with a QApplication.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

namespace support {

inline QApplication &app() { return *static_cast<QApplication *>(QCoreApplication::instance()); }

inline void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// On the screen, with the keyboard.
inline bool showActive(QWidget &window, const QSize &size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    const bool active = QTest::qWaitForWindowActive(&window);
    settle();
    return active;
}

inline QString told(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

inline bool wantsTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

inline QStringList nameless(const QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found << told(widget);
    }
    return found;
}

// What Tab never comes to, though it wants to.
inline QStringList unreachable(QWidget &window)
{
    QSet<QWidget *> wanted;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all)
        if (wantsTab(widget))
            wanted.insert(widget);
    for (qsizetype i = 0; i < all.size(); ++i) {
        wanted.remove(QApplication::focusWidget());
        if (QWidget *now = QApplication::focusWidget())
            QTest::keyClick(now, Qt::Key_Tab);
        else
            QTest::keyClick(&window, Qt::Key_Tab);
    }
    QStringList missed;
    // The buttons of one choice share a stop: arrows go on within it.
    for (QWidget *widget : std::as_const(wanted))
        if (wantsTab(widget))
            missed << told(widget);
    return missed;
}

// Every word that is shown or spoken now.
inline QStringList words(const QWidget &window)
{
    QStringList all;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        all << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all << button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            all << field->placeholderText();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                all << tabs->tabText(i) << tabs->tabToolTip(i);
        const auto actions = widget->actions();
        for (const QAction *action : actions)
            all << action->text() << action->toolTip();
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

// Of these words, those that are a source string of the file although it has a translation for it.
inline QStringList untranslated(const QStringList &words, const QString &tsFile)
{
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("cannot read %1").arg(tsFile)};
    QStringList left;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        if (!xml.isStartElement() || xml.name() != QLatin1String("translation"))
            continue;
        const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (translation == source)
            continue;
        QString pattern = QRegularExpression::escape(source);
        pattern.replace(QRegularExpression(QStringLiteral("\\\\%(n|\\d)")), QStringLiteral(".*"));
        const QRegularExpression english(QRegularExpression::anchoredPattern(pattern));
        // A pattern of places alone ("%1, %2 %3") would find everything.
        if (!source.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))))
            continue;
        for (const QString &word : words)
            if (english.match(word).hasMatch())
                left << word;
    }
    return left;
}

inline int unfinished(const QString &tsFile)
{
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = file.readAll();
    return int(all.count("type=\"unfinished\"") + all.count("<numerusform></numerusform>"));
}

// Labels and buttons that are smaller than their words, or stand beyond the window's edge.
inline QStringList cut(const QWidget &window)
{
    QStringList found;
    const auto inScroll = [](const QWidget *widget) {
        for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget())
            if (qobject_cast<const QAbstractScrollArea *>(at))
                return true;
        return false;
    };
    const auto note = [&](const QWidget *widget, const QString &text, const QSize &needs) {
        found << QStringLiteral("%1 '%2' has %3x%4, needs %5x%6")
                     .arg(told(widget), text)
                     .arg(widget->width())
                     .arg(widget->height())
                     .arg(needs.width())
                     .arg(needs.height());
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // An icon within a field has the field's room, and no words.
        if ((!label && !button) || qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        const QString text = label ? label->text() : button->text();
        if (label && label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                note(widget, text, {label->width(), label->heightForWidth(label->width())});
        } else {
            // What may be shortened with "…" says so by a smaller minimum.
            const QSize needs = widget->minimumSizeHint();
            if (widget->width() < needs.width() || widget->height() + 1 < needs.height())
                note(widget, text, needs);
        }
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!inScroll(widget) && !window.rect().contains(place))
            found << QStringLiteral("%1 '%2' stands outside the window").arg(told(widget), text);
    }
    return found;
}

}  // namespace support
