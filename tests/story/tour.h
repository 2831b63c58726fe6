// SPDX-License-Identifier: GPL-3.0-or-later
// A judge's working day through the real windows: keys and mouse on the widgets, a picture after each step,
// and what was checked about it. The first step that does not hold ends the day. Window's thread.
#pragma once

#include "facts.h"
#include "hand.h"
#include "relay.h"
#include "workstation.h"

#include "ui/languages.h"

#include <QElapsedTimer>
#include <QJsonArray>

class QAbstractButton;

namespace adil::act {
class ActScreen;
}
namespace adil::casefile {
class CaseScreen;
}
namespace adil::hearing {
class HearingScreen;
}

namespace story {

struct Itinerary {
    QString out;  // folder of pictures, papers and tour.json
    QUrl server;
    QString caFile, iin, password;
    QString profile;  // a new folder
    QString keys;  // <iin>.p12 and key-password
    QSize size{1600, 1000};
    std::optional<ui::Language> language;  // of the whole day; nothing: it changes on the way
    ui::Theme::Choice theme = ui::Theme::Choice::Light;
};

class Tour {
public:
    explicit Tour(Itinerary itinerary);
    ~Tour();

    // True when every check held. Writes tour.json either way; says on standard error what did not hold.
    bool play();

private:
    // One step: what is done, as a sentence; then its picture.
    bool step(const QString &name, const QString &what, const std::function<bool()> &act);
    // Returns `held`, so that a step can end with it.
    bool check(const QString &what, bool held, const QString &found = {});
    void photograph(const QString &name);
    bool write() const;

    bool speak(ui::Language language);
    void activate();
    void key(const QKeySequence &keys);  // where the keyboard is
    void typeHere(const QString &text);
    [[nodiscard]] QString place(const QString &name) const;  // of a file in the folder
    [[nodiscard]] QString bottomLine();
    // Nothing waits, and the bottom line says so.
    bool isSent();
    // Words in Latin letters where the interface is Kazakh or Russian.
    [[nodiscard]] QStringList foreignWords() const;
    // Text of all pages of a PDF, as the reader process sees it; its number of pages.
    static std::optional<std::pair<QString, int>> read(const QString &pdf);
    static bool isDrawn(QWidget &widget);  // something is on it

    bool signIn();
    bool today();
    bool calendar();
    bool calendarViews();
    bool deadlines();
    bool events();
    bool practice();
    bool workload();
    bool cases();
    bool papers();
    bool note();
    bool finder();
    bool hearingList();
    bool recording();
    bool seek();
    bool entry();
    bool protocol();
    bool newAct();
    bool preview();
    bool sign();
    bool received();
    bool save();
    bool verify();
    bool offline();
    bool online();
    bool languages();
    bool settings();
    bool feed();
    bool keys();
    bool signOut();

    // What the day is about, chosen from the facts.
    bool choose();
    [[nodiscard]] QList<court::DocumentVersion> papersOf(const court::Case &file) const;
    casefile::CaseScreen *openCase(const court::Case &file);  // by Ctrl+K
    bool addNote(casefile::CaseScreen &screen, const QString &text);
    court::Case m_case;  // in Russian, heard and recorded
    court::Hearing m_hearing;  // in Kazakh, recorded
    QString m_entryId, m_actId;
    bool chooseHearings();
    [[nodiscard]] QAbstractButton *freeTime() const;  // the first that is offered for a hearing
    [[nodiscard]] bool toldOf(const Id<court::Hearing> &id) const;
    court::Hearing m_moved, m_inTheWay;

    class Watch;

    Itinerary m_plan;
    Relay m_relay;
    std::unique_ptr<app::Workstation> m_adil;
    std::unique_ptr<Facts> m_facts;
    QWidget *m_window = nullptr;
    std::unique_ptr<Watch> m_watch;
    ui::Language m_language = ui::Language::English;
    QElapsedTimer m_since;
    QJsonArray m_steps;
    QJsonArray m_checks;  // of the step that is made now
    QString m_failure;
    int m_pictures = 0;
};

}  // namespace story
