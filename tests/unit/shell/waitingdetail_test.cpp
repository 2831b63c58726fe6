// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waitingdetail.h"
#include "support/catch.h"
#include "support/widgets.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace adil;
using shell::Waiting;
using shell::WaitingDetail;
using Act = shell::Waiting::Act;

TEST_CASE(
    "nothing to say, nothing shown; a version that removes says so; a key means the first that can be done")
{
    WaitingDetail detail;
    QList<Act> decided;
    QObject::connect(&detail, &WaitingDetail::decided, &detail, [&](Act act) { decided << act; });
    CHECK_FALSE(detail.isVisibleTo(nullptr));
    detail.act({Act::TakeBack});
    detail.setWaiting(Waiting{QStringLiteral("why"),
                              Waiting::Versions{QString(), QStringLiteral("theirs")},
                              {Act::KeepMine, Act::TakeTheirs}});
    QStringList texts;
    for (const auto *edit : detail.findChildren<QPlainTextEdit *>())
        texts << edit->toPlainText();
    texts.sort();
    CHECK(texts == QStringList({QStringLiteral("(removed)"), QStringLiteral("theirs")}));
    detail.act({Act::TakeBack, Act::TakeTheirs});
    detail.act({Act::SendAgain});
    CHECK(decided == QList{Act::TakeTheirs});
}
