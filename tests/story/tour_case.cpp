// SPDX-License-Identifier: GPL-3.0-or-later
// The morning: signing in, the day, the cases and their papers, the search.
#include "tour.h"

#include "casefile/caselistscreen.h"
#include "casefile/casescreen.h"
#include "shell/finder.h"
#include "shell/firstsyncpage.h"
#include "shell/frame.h"
#include "ui/fields.h"
#include "ui/message.h"
#include "ui/pageview.h"
#include "ui/table.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace story {

static QString endOf(const QString &number) { return number.mid(number.lastIndexOf(u'/') + 1); }

bool Tour::signIn()
{
    const auto focusIsOn = [](const char *label) {
        return until(
            [&] {
                const QWidget *here = QApplication::focusWidget();
                return here && here->accessibleName() == said("adil::shell::SignInPage", label);
            },
            5s);
    };
    return step(QStringLiteral("sign-in"), QStringLiteral("Sign in by keyboard alone"), [&] {
        const QUrl server = m_relay.lay(m_plan.server);
        if (!check(QStringLiteral("there is a line to the server"), server.isValid())
            || !speak(ui::Language::Kazakh))
            return false;
        (void)QTest::qWaitForWindowActive(m_window);
        m_adil->window().signIn().setFocus();
        auto *first = named<QLineEdit>(*m_window, said("adil::shell::SignInPage", "Server"));
        if (!check(QStringLiteral("the server is asked for"), first != nullptr) || !first)
            return false;
        first->setFocus();  // as it is when the page comes
        typeHere(server.toString());
        key(Qt::Key_Tab);
        if (!check(QStringLiteral("then the certificate authority"),
                   focusIsOn("Certificate authority of the court (PEM file)")))
            return false;
        typeHere(QFileInfo(m_plan.caFile).absoluteFilePath());
        key(Qt::Key_Tab);
        key(Qt::Key_Tab);
        if (!check(QStringLiteral("then, after the button that looks for files, the IIN"), focusIsOn("IIN")))
            return false;
        typeHere(m_plan.iin);
        key(Qt::Key_Tab);
        if (!check(QStringLiteral("then the password"), focusIsOn("Password")))
            return false;
        typeHere(m_plan.password);
        return check(QStringLiteral("the password is hidden"),
                     qobject_cast<QLineEdit *>(QApplication::focusWidget())->echoMode()
                         == QLineEdit::Password);
    });
}

bool Tour::today()
{
    const auto fill = [&] {
        key(Qt::Key_Return);
        const shell::Frame &frame = m_adil->window().frame();
        if (!check(QStringLiteral("the first synchronisation ends and the work is shown"),
                   until([&] { return frame.isVisible(); }, 60s)))
            return false;
        m_facts = Facts::open(m_plan.profile);
        if (!check(QStringLiteral("the profile can be read while Adil runs"), m_facts != nullptr))
            return false;
        return check(
                   QStringLiteral("the bottom line says that all is here"), until([&] {
                       return bottomLine().contains(
                           said("adil::shell::StatusLine", "Synchronised %1").section(u'%', 0, 0).trimmed());
                   }),
                   bottomLine())
            && choose();
    };
    return step(QStringLiteral("today"), QStringLiteral("First synchronisation, then Today"), [&] {
        if (!fill())
            return false;
        const QTimeZone zone = m_adil->sitting()->format().zone();
        const QDate now = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        qsizetype held = 0;
        for (const auto &hearing : m_facts->all<court::Hearing>()) {
            const bool isToday = hearing.value.startsAt.toTimeZone(zone).date() == now;
            if (!isToday || m_facts->find(hearing.value.judgeId)->value.iin != m_plan.iin)
                continue;
            ++held;
            if (!check(QStringLiteral("a hearing of today is listed"),
                       hasRow(*m_window, hearing.value.id.value)))
                return false;
        }
        return check(QStringLiteral("hearings of today"), true, QString::number(held));
    });
}

bool Tour::choose()
{
    const QDate autumn = QDate::currentDate().addDays(-60);
    for (const auto &segment : m_facts->all<court::RecordingSegment>()) {
        const auto hearing = m_facts->find(segment.value.hearingId);
        const auto file = m_facts->find(segment.value.caseId);
        if (!hearing || !file || segment.value.wallStart.date() < autumn)
            continue;
        if (file->value.language == court::Language::Kk)
            m_hearing = hearing->value;
        else
            m_case = file->value;
    }
    return check(QStringLiteral("the court has a recorded hearing in Kazakh and one in Russian"),
                 !m_hearing.id.isEmpty() && !m_case.id.isEmpty());
}

bool Tour::cases()
{
    return step(QStringLiteral("cases"), QStringLiteral("Cases, filtered by a party's name"), [&] {
        // Read, and closed for good.
        auto *notice = seen<ui::MessageBar>(*m_window);
        auto *cross = notice ? seen<QToolButton>(*notice) : nullptr;
        if (!check(QStringLiteral("the notice about demo data can be closed"), press(cross)))
            return false;
        key(QKeySequence(Qt::ALT | Qt::Key_4));
        const auto *screen = awaited<casefile::CaseListScreen>(*m_window);
        auto *table = screen ? seen<ui::TableView>(*screen) : nullptr;
        if (!check(QStringLiteral("Alt+4 shows the cases"), table != nullptr))
            return false;
        const auto shown = [&] { return qsizetype(table->model()->rowCount()); };
        const qsizetype all = m_facts->all<court::Case>().size();
        if (!check(QStringLiteral("all cases of the cache are there"),
                   until([&] { return shown() == all; }, 5s), QString::number(shown())))
            return false;
        QString name;
        for (const auto &party : m_facts->all<court::Party>())
            if (party.value.caseId == m_case.id && party.value.side == court::Side::Defendant)
                name = party.value.name.section(u' ', 0, 0);
        auto *field = seen<ui::SearchField>(*screen);
        QTest::mouseClick(field, Qt::LeftButton);
        typeHere(name);
        return check(QStringLiteral("the filter leaves few of them"),
                     until([&] { return shown() > 0 && shown() < all; }, 5s), QString::number(shown()))
            && check(QStringLiteral("the party's case among them"), hasRow(*screen, m_case.id.value));
    });
}

QList<court::DocumentVersion> Tour::papersOf(const court::Case &file) const
{
    QList<court::DocumentVersion> all;
    for (const auto &version : m_facts->all<court::DocumentVersion>())
        if (version.value.caseId == file.id)
            all << version.value;
    return all;
}

bool Tour::papers()
{
    const auto shows = [&](const court::DocumentVersion &paper) {
        const auto *screen = seen<casefile::CaseScreen>(*m_window);
        if (!screen || !clickRow(*screen, paper.documentId.value))
            return false;
        const auto complete = [&] {
            auto *view = seen<ui::PageView>(*screen);
            return view && view->pages() == std::max<qint64>(1, paper.pages) && view->isComplete();
        };
        return until(complete, 30s) && isDrawn(*seen<ui::PageView>(*screen));
    };
    const auto first = [&](auto &&fits) -> std::optional<court::DocumentVersion> {
        for (const court::DocumentVersion &paper : papersOf(m_case))
            if (fits(paper))
                return paper;
        return {};
    };
    const bool pdf = step(QStringLiteral("case"), QStringLiteral("A case: its index and a paper"), [&] {
        if (!check(QStringLiteral("a double click opens the case"),
                   openRow(*m_window, m_case.id.value) && awaited<casefile::CaseScreen>(*m_window)))
            return false;
        const auto paper = first([](const court::DocumentVersion &one) {
            return one.mediaType == QStringLiteral("application/pdf");
        });
        for (const auto &one : papersOf(m_case))
            if (!check(QStringLiteral("each paper stands in the index"),
                       hasRow(*m_window, one.documentId.value), one.fileName))
                return false;
        return check(QStringLiteral("the pages of a PDF are drawn"), paper && shows(*paper));
    });
    return pdf && step(QStringLiteral("scan"), QStringLiteral("A scanned picture of the case"), [&] {
               const auto scan = first([](const court::DocumentVersion &one) {
                   return one.mediaType.startsWith(QStringLiteral("image/"));
               });
               return check(QStringLiteral("the scan is drawn"), scan && shows(*scan),
                            scan ? scan->mediaType : QStringLiteral("there is none"));
           });
}

bool Tour::addNote(casefile::CaseScreen &screen, const QString &text)
{
    auto *field = named<QPlainTextEdit>(screen, said("adil::casefile::NotesPane", "Text of the note"));
    if (!field)
        return false;
    QTest::mouseClick(field->viewport(), Qt::LeftButton);
    type(*field, text);
    if (!press(screen, said("adil::casefile::NotesPane", "Keep the note")))
        return false;
    return until(
        [&] {
            for (const auto &note : m_facts->all<court::Note>())
                if (note.value.text == text)
                    return true;
            return false;
        },
        5s);
}

bool Tour::note()
{
    return step(QStringLiteral("note"), QStringLiteral("A note to the page that is open"), [&] {
        auto *screen = seen<casefile::CaseScreen>(*m_window);
        return check(QStringLiteral("the note is kept"),
                     addNote(*screen, QStringLiteral("Сверить подпись на расписке с договором.")))
            && check(QStringLiteral("it reaches the server"), isSent());
    });
}

bool Tour::finder()
{
    const auto file = m_facts->find(m_hearing.caseId);
    return step(QStringLiteral("search"), QStringLiteral("Search everything with Ctrl+K"),
                [&] {
                    key(QKeySequence(Qt::CTRL | Qt::Key_K));
                    if (!check(QStringLiteral("the box opens and has the keyboard"), until([&] {
                                   const auto *box = seen<shell::Finder>(*m_window);
                                   return box && box->isAncestorOf(QApplication::focusWidget());
                               })))
                        return false;
                    typeHere(endOf(file->value.number));
                    const auto *rows = seen<QAbstractItemView>(*seen<shell::Finder>(*m_window));
                    return check(QStringLiteral("something is found"),
                                 until([&] { return rows->model()->rowCount() > 1; }, 5s));
                })
        && step(QStringLiteral("found"), QStringLiteral("Enter opens what was found"), [&] {
               key(Qt::Key_Return);
               return check(QStringLiteral("the case found is open"),
                            until([&] { return m_window->windowTitle().contains(endOf(file->value.number)); },
                                  5s),
                            m_window->windowTitle())
                   && check(QStringLiteral("with its first paper"), until([&] {
                                auto *view = seen<ui::PageView>(*m_window);
                                return view && view->pages() > 0 && view->isComplete();
                            }));
           });
}

casefile::CaseScreen *Tour::openCase(const court::Case &file)
{
    key(QKeySequence(Qt::CTRL | Qt::Key_K));
    if (!until([&] { return seen<shell::Finder>(*m_window) != nullptr; }, 5s))
        return nullptr;
    typeHere(endOf(file.number));
    key(Qt::Key_Return);
    until([&] { return m_window->windowTitle().contains(endOf(file.number)); }, 5s);
    return awaited<casefile::CaseScreen>(*m_window);
}

}  // namespace story
