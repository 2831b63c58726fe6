// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace adil::test {

// As a desktop has it: gives ids, keeps what is shown, says when something is pressed.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces = 0;
        QString program, icon, title, text;
        QStringList actions;
        QVariantMap hints;
    };
    QHash<uint, Shown> shown;
    uint last = 0;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming, readability-function-size): as the specification has it
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        last = replaces ? replaces : ++m_newest;
        shown[last] = {replaces, program, icon, title, text, actions, hints};
        return last;
    }

private:
    uint m_newest = 0;
};

}  // namespace adil::test
