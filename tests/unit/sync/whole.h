// SPDX-License-Identifier: GPL-3.0-or-later
// A profile, the whole of sync, and a court in memory that outlives every line to it.
#pragma once

#include "post.h"

#include "sync/sync.h"

namespace adil::test {

using sync::Settings;
using sync::State;
using sync::Status;
using sync::Sync;

// The court outlives each transport that leads to it.
class Way : public sync::Transport {
public:
    // `refuses`: whether the certificate is refused now; may be null.
    Way(FakeCourt &court, const std::function<bool()> &refuses)
        : m_court(court)
        , m_refuses(refuses)
    { }
    void send(sync::HttpRequest request, std::function<void(sync::HttpReply)> done) override
    {
        if (m_refuses && m_refuses()) {
            QTimer::singleShot(0, QCoreApplication::instance(), [alive = m_alive, done = std::move(done)] {
                if (*alive)
                    done({0, {}, {}, fail(Reason::CertificateRefused)});
            });
            return;
        }
        m_court.send(std::move(request), [alive = m_alive, done = std::move(done)](sync::HttpReply reply) {
            if (*alive)
                done(std::move(reply));
        });
    }
    std::unique_ptr<sync::Stream> listen(sync::HttpRequest request,
                                         std::function<void(const QByteArray &)> bytes,
                                         std::function<void()> ended) override
    {
        return m_court.listen(std::move(request), std::move(bytes), std::move(ended));
    }
    ~Way() override { *m_alive = false; }

private:
    FakeCourt &m_court;
    const std::function<bool()> &m_refuses;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

struct Whole : CourtProfile {
    Whole()
        : CourtProfile(fewTypes())
        , blobs(profile->blobFolder())
    { }
    void begin(const QString &password = QStringLiteral("right"))
    {
        Settings settings;
        settings.server = QUrl(QStringLiteral("https://court.example"));
        settings.credentials = {QStringLiteral("850808300059"), password};
        settings.keep = keep;
        settings.nearest = nearest;
        settings.heartbeat = std::chrono::milliseconds(20);
        settings.slept = [this] { return slept; };
        sync = std::make_unique<Sync>(*profile, facts, clock, settings,
                                      std::make_unique<Way>(court, refusesCertificate));
        QObject::connect(sync.get(), &Sync::statusChanged, sync.get(),
                         [this](const Status &status) { told << status; });
        QObject::connect(sync.get(), &Sync::blobArrived, sync.get(),
                         [this](const QString &id) { came << id; });
        QObject::connect(sync.get(), &Sync::blobFailed, sync.get(),
                         [this](const QString &id, const Error &why) { failures[id] = why; });
        if (onBegin)
            onBegin();
        sync->start();
    }
    void end()
    {
        sync->stop();
        sync.reset();
    }
    [[nodiscard]] bool is(State state, qint64 milliseconds = 10'000) const
    {
        return pump([&] { return sync->status().state == state; }, milliseconds);
    }
    // The program ends and begins again, as far as the profile goes.
    void reopen()
    {
        close();
        profile = must(store::Profile::open(folder.path(), fewTypes()));
        mirror = must(store::Mirror::open(*profile, &facts));
        reader = must(store::Reader::open(*profile));
        outbox = must(store::Outbox::open(*profile, &facts));
    }
    void close()
    {
        if (sync)
            end();
        outbox.reset();
        reader.reset();
        mirror.reset();
        profile.reset();
    }
    // Both ends hold the same of this type.
    void checkSame(const QString &type = QStringLiteral("Note"))
    {
        QStringList here = must(mirror->ids(type)), there = court.idsOf(type);
        here.sort();
        there.sort();
        CHECK(here == there);
    }
    void has(int n) { court.put(QStringLiteral("Note"), onTheWire(noteOf(n, QString::number(n)))); }
    QString give(int n, const QStringList &files = {})
    {
        store::Entry one;
        one.uid = QStringLiteral("%1").arg(n, 32, 16, QLatin1Char('0'));
        one.kind = QStringLiteral("EditNote");
        one.arguments = {{QStringLiteral("type"), QStringLiteral("Note")},
                         {QStringLiteral("record"), onTheWire(noteOf(n, QStringLiteral("mine")))}};
        one.claimedAt = clock.now();
        one.touched = {recordId(n)};
        one.blobs = files;
        must(outbox->enqueue(one, {}));
        return one.uid;
    }

    FakeCourt court;
    std::function<bool()> refusesCertificate;
    sync::KeepSettings keep;
    sync::Wishes nearest;
    std::chrono::milliseconds slept{0};  // the computer, so far
    std::function<void()> onBegin;  // before it starts
    store::Blobs blobs;
    QList<Status> told;
    QHash<QString, Error> failures;  // of files
    QStringList came;
    std::unique_ptr<Sync> sync;
};

}  // namespace adil::test
