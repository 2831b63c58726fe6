// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen of a case needs around it, over a made profile: reader, editor, files, drafts, keys; and what
// every such screen owes to people. For tests with a QApplication.
#pragma once

#include "edit/editor.h"
#include "model/drafts.h"
#include "model/files.h"
#include "model/indexes.h"
#include "model/livemodel.h"
#include "support/courtprofile.h"
#include "support/widgets.h"
#include "ui/format.h"
#include "ui/shortcuts.h"
#include "ui/theme.h"

namespace adil::test {

// Judge 101 at work; facts come by put() and reach the views through the editor.
class Workplace : public CourtProfile {
public:
    Workplace()
        : CourtProfile(store::Types(court::allTypes(), model::indexes()))
        , source{*reader, views}
        , fields(must(store::LocalFields::open(*profile)))
        , drafts(*fields, clock)
        , files(store::Blobs(profile->blobFolder()))
        , editor(must(edit::Editor::open({*profile, *reader, facts, views, clock})))
    {
        languages.set(ui::Language::English);
        court::Court court = theCourt();
        court.nameKk = QStringLiteral("Оқу соты");
        court.cityRu = QStringLiteral("Учебный");
        court.cityKk = QStringLiteral("Оқу қаласы");
        put(court, judge());
        editor->setActor(judge().id);
    }

    // The commands given, oldest first.
    [[nodiscard]] QList<store::Entry> commands() const { return must(outbox->entries()); }
    [[nodiscard]] store::Entry lastCommand() const
    {
        const auto all = commands();
        REQUIRE_FALSE(all.isEmpty());
        return all.last();
    }
    [[nodiscard]] qsizetype commandCount() const { return commands().size(); }

    // While it lives, readings of this table fail.
    class Broken {
    public:
        Broken(const Workplace &place, const char *table)
            : m_database(must(place.profile->cache(store::Mode::ReadWrite)))
            , m_table(QLatin1String(table))
        {
            must(m_database->run(QStringLiteral("ALTER TABLE %1 RENAME TO elsewhere").arg(m_table)));
        }
        ~Broken() { mend(); }
        void mend()
        {
            if (!std::exchange(m_isMended, true))
                must(m_database->run(QStringLiteral("ALTER TABLE elsewhere RENAME TO %1").arg(m_table)));
        }

    private:
        std::unique_ptr<store::Database> m_database;
        QString m_table;
        bool m_isMended = false;
    };

    [[nodiscard]] ui::Format format(ui::Language language = ui::Language::English) const
    {
        return {language, zone};
    }

    ui::Theme theme{support::app()};
    ui::Languages languages{support::app()};
    ui::Shortcuts shortcuts;
    model::Source source;
    std::unique_ptr<store::LocalFields> fields;
    model::Drafts drafts;
    model::Files files;
    std::unique_ptr<edit::Editor> editor;
};

template <class T>
T *visibleChild(const QWidget &in)
{
    const auto all = in.findChildren<T *>();
    for (T *one : all)
        if (one->isVisible())
            return one;
    return nullptr;
}

// By what a screen reader says; the text of a button is its name.
inline QWidget *named(const QWidget &in, const QString &name)
{
    const auto all = in.findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus)
            continue;
        // Qt 6.4 calls a list of choices by its current one.
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(one);
        if (one->accessibleName() == name || (face && face->text(QAccessible::Name) == name))
            return one;
    }
    return nullptr;
}

inline QAbstractButton *button(const QWidget &in, const char *name)
{
    return qobject_cast<QAbstractButton *>(named(in, QString::fromUtf8(name)));
}

inline bool says(const QWidget &in, const QString &words)
{
    const QStringList all = support::words(in);
    return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.contains(words); });
}

// What stands beside the rail of the smallest window, 1366 by 768.
constexpr QSize smallestPage{1158, 640};

// Named and reachable with Tab; and in each language at each size of text nothing cut and, of these rooms'
// texts, nothing left in English. `format` tells the screen its format; `largest` is the largest text, in
// percent, for which the size is enough.
inline void owesPeople(Workplace &place, QWidget &screen, const QStringList &rooms,
                       const std::function<void(const ui::Format &)> &format,
                       const QSize &size = smallestPage, int largest = 200)
{
    REQUIRE(support::showActive(screen, size));
    CHECK(support::nameless(screen).join(QStringLiteral("; ")) == QString());
    CHECK(support::unreachable(screen).join(QStringLiteral("; ")) == QString());
    for (const auto language : {ui::Language::Kazakh, ui::Language::Russian, ui::Language::English}) {
        place.languages.set(language);
        format(place.format(language));
        for (const int percent : {80, 100, 150, 200}) {
            if (percent > largest)
                continue;
            INFO(ui::codeOf(language).toStdString() << " " << percent);
            place.theme.setTextPercent(percent);
            support::settle();
            screen.resize(size);
            support::settle();
            CHECK(screen.width() == size.width());
            CHECK(support::cut(screen).join(QStringLiteral("\n")) == QString());
        }
        if (language == ui::Language::English)
            continue;
        for (const QString &room : rooms) {
            INFO(room.toStdString() << " " << ui::codeOf(language).toStdString());
            const QString file = QStringLiteral(ADIL_SOURCE_DIR "/translations/%1_%2.ts")
                                     .arg(room, ui::codeOf(language));
            CHECK(support::untranslated(support::words(screen), file).join(QStringLiteral("; "))
                  == QString());
        }
    }
    place.theme.setTextPercent(100);
    place.languages.set(ui::Language::English);
    format(place.format());
    support::settle();
}

}  // namespace adil::test
