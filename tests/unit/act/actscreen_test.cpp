// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "act/actscreen.h"
#include "act/signpane.h"
#include "words/reasons.h"

#include <QPlainTextEdit>

using namespace adil;
using namespace adil::test;
using act::SignPane;

namespace {

class Stage : public ActBench {
public:
    explicit Stage(const std::function<void(Stage &)> &first = {})
    {
        if (first)
            first(*this);
        open();
    }
    ~Stage() { screen.reset(); }
    void open()
    {
        screen.reset();
        screen = std::make_unique<act::ActScreen>(
            act::ActScreen::Around{source, *editor, files, drafts, clock, shortcuts}, act().id, format());
        REQUIRE(support::showActive(*screen, smallestPage));
    }
    [[nodiscard]] QPlainTextEdit *part(const char *name) const
    {
        auto *edit = qobject_cast<QPlainTextEdit *>(named(*screen, QString::fromLatin1(name)));
        REQUIRE(edit);
        return edit;
    }
    [[nodiscard]] QPlainTextEdit *operative() const { return part("Operative part"); }
    void type(QPlainTextEdit *into, const QString &text) const
    {
        into->selectAll();
        into->setFocus();
        QTest::keyClicks(into, text);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *to = QApplication::focusWidget();
        QTest::keyClick(to ? to : screen.get(), Qt::Key(key), modifiers);
        support::settle();
    }
    [[nodiscard]] bool reachesReady() const
    {
        return QTest::qWaitFor([this] { return screen->signing().step() == SignPane::Step::Ready; }, 20'000);
    }
    void sign(const QByteArray &p12, const QString &password = keyPassword) const
    {
        Q_EMIT screen->signing().signRequested(keyFile(p12), password);
        support::settle();
    }
    [[nodiscard]] QList<store::Entry> given(const char *kind) const
    {
        QList<store::Entry> all;
        for (const store::Entry &entry : commands())
            if (entry.kind == QLatin1String(kind))
                all << entry;
        return all;
    }

    std::unique_ptr<act::ActScreen> screen;
};

void withVersion(Stage &stage) { stage.put(ActBench::version(30, 1, QStringLiteral("Взыскать."))); }

}  // namespace

TEST_CASE("a new act begins as its template, filled from the case")
{
    const Stage stage;
    CHECK(stage.part("Introductory part")->toPlainText().contains(QStringLiteral("А. Үлгіқызы")));
    CHECK(stage.commandCount() == 0);  // to look is not to write
}

TEST_CASE("what is typed is on disk within a second and there again")
{
    Stage stage(withVersion);
    stage.type(stage.operative(), QStringLiteral("Otkazat."));
    REQUIRE(QTest::qWaitFor(
        [&] { return stage.drafts.find(QStringLiteral("Act"), recordId(20)).has_value(); }, 3000));
    stage.type(stage.operative(), QStringLiteral("Udovletvorit."));
    stage.open();  // closed within the second
    CHECK(stage.operative()->toPlainText() == QStringLiteral("Udovletvorit."));
    CHECK(stage.commandCount() == 0);
}

TEST_CASE("Ctrl+S saves a version of exactly what stands there, once")
{
    Stage stage(withVersion);
    stage.type(stage.operative(), QStringLiteral("Otkazat."));
    stage.press(Qt::Key_S, Qt::ControlModifier);
    stage.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(stage.commandCount() == 1);
    const auto entry = stage.lastCommand();
    CHECK(entry.kind == QStringLiteral("SaveActVersion"));
    CHECK(entry.arguments[QStringLiteral("actId")] == recordId(20));
    CHECK(entry.arguments[QStringLiteral("operative")] == QStringLiteral("Otkazat."));
    CHECK(entry.arguments[QStringLiteral("reasoning")] == QStringLiteral("Долг подтверждён распиской."));
    CHECK_FALSE(stage.drafts.find(QStringLiteral("Act"), recordId(20)));
    CHECK(says(*stage.screen, QStringLiteral("version 2")));
}

TEST_CASE("an act with an empty part is neither previewed nor signed")
{
    Stage stage(withVersion);
    stage.type(stage.operative(), QStringLiteral(" "));
    REQUIRE(button(*stage.screen, "Preview"));
    CHECK_FALSE(button(*stage.screen, "Preview")->isEnabled());
    stage.press(Qt::Key_F9);
    CHECK(stage.screen->signing().step() == SignPane::Step::Write);
    CHECK(stage.commandCount() == 0);
}

TEST_CASE("F9 shows the page; the right key signs it and the command names what was signed")
{
    Stage stage(withVersion);
    stage.press(Qt::Key_F9);
    REQUIRE(stage.reachesReady());
    stage.sign(p12Of(judge().iin));
    REQUIRE(stage.given("SignAct").size() == 1);
    const auto entry = stage.given("SignAct").first();
    const QJsonObject &arguments = entry.arguments;
    CHECK(arguments[QStringLiteral("actId")] == recordId(20));
    CHECK(arguments[QStringLiteral("versionId")] == recordId(30));
    CHECK(arguments[QStringLiteral("pdfPages")].toInt() >= 1);
    QStringList blobs;
    for (const auto *name : {"contentBlobId", "cmsBlobId", "pdfBlobId"})
        blobs << arguments[QLatin1String(name)].toString();
    CHECK(entry.blobs == blobs);
    CHECK(must(stage.files.read(blobs[2])).startsWith(must(stage.files.read(blobs[0]))));
    CHECK(must(stage.files.read(blobs[2])).size() == arguments[QStringLiteral("pdfSize")].toInteger());
    CHECK(stage.screen->signing().step() == SignPane::Step::Signed);
    CHECK(says(*stage.screen, QStringLiteral("Signed. The act is sent")));
    CHECK(stage.reader->find(ActBench::act().id)->value.state == court::ActState::Signed);
}

TEST_CASE("a wrong password and another person's key sign nothing")
{
    Stage stage(withVersion);
    stage.press(Qt::Key_F9);
    REQUIRE(stage.reachesReady());
    stage.sign(p12Of(judge().iin), QStringLiteral("wrong"));
    CHECK(says(*stage.screen, words::sentence(Reason::WrongPassword)));
    stage.sign(p12Of(QStringLiteral("750312300019")));
    CHECK(says(*stage.screen, words::sentence(Reason::SignerNotTheJudge)));
    stage.sign("no key at all");
    CHECK(says(*stage.screen, words::sentence(Reason::Malformed)));
    CHECK(stage.commandCount() == 0);
    CHECK(stage.screen->signing().step() == SignPane::Step::Ready);
}

TEST_CASE("a text of somebody else that comes after the preview is not what is signed")
{
    Stage stage(withVersion);
    stage.press(Qt::Key_F9);
    REQUIRE(stage.reachesReady());
    stage.put(ActBench::version(31, 2, QStringLiteral("Совсем другое.")));
    support::settle();
    stage.sign(p12Of(judge().iin));
    REQUIRE(stage.given("SignAct").size() == 1);
    CHECK(stage.given("SignAct").first().arguments[QStringLiteral("versionId")] == recordId(30));
}

TEST_CASE("back at the text the page has to be seen again")
{
    Stage stage(withVersion);
    stage.press(Qt::Key_F9);
    REQUIRE(stage.reachesReady());
    QTest::mouseClick(button(*stage.screen, "Back to the text"), Qt::LeftButton);
    CHECK(stage.screen->signing().step() == SignPane::Step::Preview);
    stage.sign(p12Of(judge().iin));
    CHECK(stage.commandCount() == 0);
}

TEST_CASE("a signed act can be read and not changed, also while its signature is on its way")
{
    Stage stage([](Stage &s) {
        withVersion(s);
        auto act = ActBench::act();
        act.state = court::ActState::Signed;
        act.signedAt = s.clock.now();
        s.put(act);
    });
    CHECK(stage.operative()->isReadOnly());
    CHECK(stage.operative()->toPlainText() == QStringLiteral("Взыскать."));
    CHECK(stage.screen->signing().step() == SignPane::Step::Signed);
    CHECK_FALSE(button(*stage.screen, "Save"));
    court::Signature signature;
    signature.id = idOf<court::Signature>(40);
    signature.caseId = ActBench::act().caseId;
    signature.actId = ActBench::act().id;
    signature.versionId = idOf<court::ActVersion>(30);
    signature.signerId = judge().id;
    signature.signerName = QStringLiteral("СЕЙТҚАЛИ ӘЛИЯ");
    signature.claimedAt = stage.clock.now();
    stage.put(signature);
    support::settle();
    CHECK(says(*stage.screen, QStringLiteral("СЕЙТҚАЛИ ӘЛИЯ, 23.11.2026 09:00")));
}

TEST_CASE("an act that is not here says so")
{
    Stage stage;
    stage.gone(QStringLiteral("Act"), recordId(20));
    stage.open();
    CHECK(says(*stage.screen, words::sentence(Reason::RecordGone)));
    CHECK(stage.commandCount() == 0);
}

TEST_CASE("the screen of an act: reachable, named, in three languages, nothing cut")
{
    Stage stage(withVersion);
    owesPeople(stage, *stage.screen, {QStringLiteral("act"), QStringLiteral("ui")},
               [&](const ui::Format &format) { stage.screen->setFormat(format); });
    stage.press(Qt::Key_F9);
    REQUIRE(stage.reachesReady());
    stage.sign(p12Of(QStringLiteral("750312300019")));
    owesPeople(stage, *stage.screen, {QStringLiteral("act"), QStringLiteral("ui")},
               [&](const ui::Format &format) { stage.screen->setFormat(format); });
}
