// SPDX-License-Identifier: GPL-3.0-or-later
// How a second adil on a profile finds the first: it rings, the first raises its window, and the second ends.
// Heard by the one who holds the profile. A local socket of the system's: Qt Network is not loaded for it.
// Window's thread.
#pragma once

#include <QObject>
#include <QString>

class QSocketNotifier;

namespace adil::app {

class Bell : public QObject {
    Q_OBJECT
public:
    // Only while the profile is held: what somebody else left at this place is cleared away.
    explicit Bell(const QString &profile, QObject *parent = nullptr);
    ~Bell() override;

    // True when somebody holds the profile and has raised the window; waits two seconds at most.
    static bool ring(const QString &profile);

Q_SIGNALS:
    void rung();

private:
    void answer();

    QByteArray m_path;
    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
};

}  // namespace adil::app
