// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is killed while it puts a large blob together from its chunks.
#include "courtprocess.h"

#include <QCryptographicHash>
#include <QDir>

using namespace adil;
using namespace adil::test;

namespace {

constexpr int chunks = 16;
constexpr qsizetype sizeOfChunk = qsizetype(8) << 20;

QString uploads(const MadeCourt &court) { return court.dir() + key("/uploads"); }

// Whether the process has a file of the folder open that has no name.
bool writesInto(qint64 process, const QString &folder)
{
    const QDir open(key("/proc/%1/fd").arg(process));
    const auto files = open.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(files.begin(), files.end(), [&](const QFileInfo &file) {
        const QString at = file.symLinkTarget();
        return at.startsWith(folder) && at.endsWith(key("(deleted)"));
    });
}

QJsonObject wish(const QString &account, const QString &chunk)
{
    QJsonArray sources;
    for (int i = 0; i < chunks; ++i)
        sources << QJsonObject{{key("blobId"), chunk}};
    return request(account, "Blob/upload",
                   {{key("create"), QJsonObject{{key("w"), QJsonObject{{key("data"), sources}}}}}});
}

}  // namespace

TEST_CASE("a server killed while it puts a blob together leaves nothing half, and the next one does it")
{
    MadeCourt court;
    court.addUser(1, "judge");
    QByteArray bytes(sizeOfChunk, 'a');
    for (qsizetype i = 0; i < bytes.size(); i += 4096)
        bytes[i] = char(i / 4096 % 251);
    QFile paper(court.beside("paper"));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    REQUIRE(paper.write(bytes) == bytes.size());
    paper.close();
    QString account, chunk;
    QProcess asking;
    {
        Serving server(court.dir());
        server.signIn(iinOf(1));
        account = accountOf(server);
        const Ended sent = run(
            key("curl"),
            server.curl(key("/jmap/upload/") + account, {key("--data-binary"), key("@") + paper.fileName()}));
        chunk = QJsonDocument::fromJson(sent.out.toUtf8())[key("blobId")].toString();
        REQUIRE(jmap::isBlobId(chunk));
        asking.start(key("curl"), server.curl(key("/jmap/api"), Serving::posting()));
        asking.write(Serving::bytes(wish(account, chunk)));
        asking.closeWriteChannel();
        while (asking.state() != QProcess::NotRunning && !writesInto(server.id(), uploads(court)))
            asking.waitForFinished(1);
    }  // killed
    if (asking.state() != QProcess::NotRunning)
        REQUIRE(asking.waitForFinished());
    // On a very busy machine it was killed so late that the file had its name: that goes after a day.
    const QStringList left = QDir(uploads(court)).entryList(QDir::Files);
    for (const QString &name : left)
        CHECK(name.startsWith(key("assembly-")));
    const Ended checked = verb({key("check"), court.dir()});
    INFO(checked.out.toStdString() << checked.err.toStdString());
    CHECK(checked.code == 0);

    Serving server(court.dir());
    server.signIn(iinOf(1));
    const auto made = server.post(key("/jmap/api"), wish(account, chunk))[key("methodResponses")][0][1];
    QCryptographicHash whole(QCryptographicHash::Sha256);
    for (int i = 0; i < chunks; ++i)
        whole.addData(bytes);
    CHECK(made[key("created")][key("w")][key("id")].toString()
          == u'S' + QString::fromLatin1(whole.result().toHex()));
    CHECK(made[key("created")][key("w")][key("size")].toInteger() == chunks * sizeOfChunk);
}
