// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "preferences.h"

#include "pdf/blocking.h"
#include "shell/frame.h"
#include "shell/languagechoice.h"
#include "shell/statusline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTest>

#include <cstdio>

namespace story {

// Sees windows that come up by themselves: a widget shown before it has its place is one for a moment, and
// takes the keyboard along.
class Tour::Watch : public QObject {
public:
    explicit Watch(const QWidget *window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }
    QStringList strays;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget != m_window && widget->windowType() == Qt::Window)
            strays << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }

private:
    const QWidget *m_window;
};

Tour::Tour(Itinerary itinerary)
    : m_plan(std::move(itinerary))
{ }

Tour::~Tour() = default;

// What an earlier tour left: the dialog that saves a paper would ask before it replaces one, and old pictures
// would stand among the new.
static void clear(const QString &folder)
{
    QDir dir(folder);
    const QStringList left = dir.entryList({QStringLiteral("[0-9][0-9]-*.png"), QStringLiteral("act*.pdf"),
                                            QStringLiteral("act.p7s"), QStringLiteral("protocol.pdf"),
                                            QStringLiteral("tour.json")},
                                           QDir::Files);
    for (const QString &name : left)
        dir.remove(name);
}

bool Tour::play()
{
    m_since.start();
    clear(m_plan.out);
    app::Preferences preferences;
    preferences.look.language = ui::Language::English;
    preferences.look.theme = m_plan.theme;
    const QString preferencesFile = QDir(m_plan.profile).filePath(QStringLiteral("settings.json"));
    if (!preferences.save(preferencesFile))
        return false;
    app::Options options;
    options.profile = m_plan.profile;
    m_adil = std::make_unique<app::Workstation>(*qApp, options);
    m_window = &m_adil->window();
    m_watch = std::make_unique<Watch>(m_window);
    m_window->resize(m_plan.size);
    if (!m_adil->start())
        return false;
    (void)QTest::qWaitForWindowExposed(m_window);

    bool held = signIn() && today() && calendar() && deadlines() && events() && practice() && workload()
        && cases() && papers() && note() && finder() && hearingList() && recording() && seek() && entry()
        && protocol() && newAct() && preview() && sign() && received() && save() && verify() && offline()
        && online() && languages() && settings() && feed() && keys() && signOut();
    held = write() && held;
    if (!held)
        std::fprintf(stderr, "adil-tour: %s\n", qPrintable(m_failure));
    else
        std::printf("The tour held: %d steps, %d pictures, %.1f s.\n", int(m_steps.size()), m_pictures,
                    double(m_since.elapsed()) / 1000);
    m_facts.reset();
    m_watch.reset();
    m_adil.reset();
    return held;
}

bool Tour::step(const QString &name, const QString &what, const std::function<bool()> &act)
{
    QElapsedTimer timer;
    timer.start();
    m_checks = {};
    const bool held = act()
        && check(QStringLiteral("no words of another language"), foreignWords().isEmpty(),
                 foreignWords().join(QStringLiteral(" | ")))
        && check(QStringLiteral("no window came up by itself"), m_watch->strays.isEmpty(),
                 m_watch->strays.join(u' '));
    photograph(name);
    if (!held && m_failure.isEmpty())
        m_failure = what + QStringLiteral(": could not be done");
    m_steps << QJsonObject{{QStringLiteral("step"), what},
                           {QStringLiteral("held"), held},
                           {QStringLiteral("checks"), m_checks},
                           {QStringLiteral("picture"),
                            QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name)},
                           {QStringLiteral("language"), ui::codeOf(m_language)},
                           {QStringLiteral("ms"), timer.elapsed()}};
    if (!held && m_failure.startsWith(u'?'))
        m_failure = what + QStringLiteral(": not so: ") + m_failure.mid(1);
    return held;
}

bool Tour::check(const QString &what, bool held, const QString &found)
{
    QJsonObject line{{QStringLiteral("check"), what}, {QStringLiteral("held"), held}};
    if (!found.isEmpty())
        line[QStringLiteral("found")] = found;
    m_checks << line;
    if (!held && m_failure.isEmpty())
        m_failure = QStringLiteral("?") + what
            + (found.isEmpty() ? QString() : QStringLiteral(" (found: %1)").arg(found));
    return held;
}

void Tour::photograph(const QString &name)
{
    ++m_pictures;
    QTest::qWait(60);
    m_window->grab().save(
        place(QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name)));
}

bool Tour::write() const
{
    bool held = true;
    for (const QJsonValue step : m_steps)
        held = held && step[QLatin1String("held")].toBool();
    const QJsonObject json{{QStringLiteral("held"), held},
                           {QStringLiteral("failure"), m_failure},
                           {QStringLiteral("seconds"), double(m_since.elapsed()) / 1000},
                           {QStringLiteral("steps"), m_steps}};
    QSaveFile file(place(QStringLiteral("tour.json")));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
}

QString Tour::place(const QString &name) const { return QDir(m_plan.out).absoluteFilePath(name); }

QString Tour::bottomLine() { return m_adil->window().frame().statusLine().words(); }

bool Tour::isSent()
{
    return until([this] { return m_facts->waiting() == 0; }, 20s);
}

// A menu or a dialog was active: where no window manager is, nobody gives it back.
void Tour::activate()
{
    if (QApplication::activeWindow() == m_window)
        return;
    m_window->activateWindow();
    if (!until([this] { return QApplication::activeWindow() == m_window; }, 500ms))
        QApplication::setActiveWindow(m_window);
}

void Tour::key(const QKeySequence &keys)
{
    activate();
    QWidget *here = QApplication::focusWidget();
    QTest::keySequence(here ? here : m_window, keys);
}

void Tour::typeHere(const QString &text)
{
    activate();
    if (QWidget *here = QApplication::focusWidget())
        type(*here, text);
}

// At sign-in by its three buttons, later by the menu of the bottom line.
bool Tour::speak(ui::Language language)
{
    if (m_plan.language)
        language = *m_plan.language;
    if (language == m_language)
        return true;
    const QString name = ui::nameOf(language);
    if (m_adil->window().signIn().isVisible()) {
        if (!press(*m_adil->window().signIn().languages(), name))
            return false;
    } else {
        if (!press(m_adil->window().frame().statusLine(), ui::nameOf(m_language)))
            return false;
        const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        if (!until([&] { return menu() != nullptr; }, 5s))
            return false;
        const auto actions = menu()->actions();
        for (QAction *action : actions)
            if (action->text() == name) {
                QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(action).center());
                break;
            }
        if (!until(
                [&] {
                    return !QApplication::activePopupWidget()
                        && button(m_adil->window().frame().statusLine(), name) != nullptr;
                },
                5s))
            return false;
    }
    m_language = language;
    QCoreApplication::processEvents();  // every widget is told by an event
    return true;
}

QStringList Tour::foreignWords() const
{
    // Names and formats are the same in every language.
    static const QRegularExpression known(QStringLiteral(
        "Adil|English|Ctrl|Alt|Shift|Esc|Enter|Tab|Space|Return|PDF|P7S|PEM|UTC|https?://\\S*|\\S*/\\S*|"
        "\\b\\w+\\.(p12|pfx|mp4|pdf|pem)\\b|\\bF\\d+\\b"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,}"));
    QStringList found;
    const auto look = [&](QString text) {
        if (text.remove(known).contains(latin))
            found << text.trimmed();
    };
    if (m_language == ui::Language::English)
        return found;
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible())
            look(label->text());
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *one : buttons)
        if (one->isVisible())
            look(one->text() + u' ' + one->accessibleName());
    return found;
}

std::optional<std::pair<QString, int>> Tour::read(const QString &pdf)
{
    const auto document = pdf::BlockingDocument::open(pdf);
    if (!document)
        return {};
    QString text;
    const int pages = int((*document)->contents().pages.size());
    for (int page = 0; page < pages; ++page) {
        const auto words = (*document)->plainText(page);
        if (!words)
            return {};
        text += *words + u'\n';
    }
    return std::pair(text.simplified(), pages);
}

bool Tour::isDrawn(QWidget &widget)
{
    const QImage picture = widget.grab().toImage().scaled(64, 64).convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            colours << picture.pixel(x, y);
    return colours.size() > 8;
}

}  // namespace story
