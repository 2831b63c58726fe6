// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl media: what a recording holds, and whether all of it can be played.
#include "input.h"
#include "verbs.h"

#include "base/counted.h"
#include "media/probe.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace adil::ctl {

using namespace adil::media;

static QList<QCommandLineOption> options()
{
    return {{QStringLiteral("quick"), QStringLiteral("Decode the beginning and the end only.")}};
}

static QLatin1String nameOf(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Video: return QLatin1String("video");
    case StreamKind::Audio: return QLatin1String("audio");
    case StreamKind::Other: break;
    }
    return QLatin1String("other");
}

static QLatin1String nameOf(Condition condition)
{
    switch (condition) {
    case Condition::Ok: return QLatin1String("ok");
    case Condition::Truncated: return QLatin1String("truncated");
    case Condition::Damaged: return QLatin1String("damaged");
    case Condition::Unreadable: break;
    }
    return QLatin1String("unreadable");
}

// To the millisecond: more is noise to a reader.
static double rounded(double value) { return std::round(value * 1000) / 1000; }

static QJsonValue orNull(const std::optional<Micros> &time)
{
    return time ? QJsonValue(rounded(toSeconds(*time))) : QJsonValue();
}

static QJsonObject toJson(const Stream &stream)
{
    QJsonObject json{{QStringLiteral("kind"), nameOf(stream.kind)},
                     {QStringLiteral("codec"), stream.codec},
                     {QStringLiteral("readable"), stream.readable}};
    if (!stream.title.isEmpty())
        json[QStringLiteral("title")] = stream.title;
    if (stream.kind == StreamKind::Audio) {
        json[QStringLiteral("channels")] = stream.channels;
        json[QStringLiteral("rate")] = stream.rate;
    } else if (stream.kind == StreamKind::Video) {
        json[QStringLiteral("width")] = stream.size.width();
        json[QStringLiteral("height")] = stream.size.height();
        json[QStringLiteral("fps")] = rounded(stream.fps);
    }
    return json;
}

static QString toText(const Stream &stream)
{
    QString text = QStringLiteral("  %1 %2").arg(nameOf(stream.kind), stream.codec);
    if (stream.kind == StreamKind::Audio)
        text += QStringLiteral(", %1, %2 Hz").arg(counted(stream.channels, "channel")).arg(stream.rate);
    else if (stream.kind == StreamKind::Video)
        text += QStringLiteral(", %1x%2, %3 frames a second")
                    .arg(stream.size.width())
                    .arg(stream.size.height())
                    .arg(rounded(stream.fps));
    if (!stream.title.isEmpty())
        text += QStringLiteral(": ") + stream.title;
    return text + QLatin1Char('\n');
}

static Answer toAnswer(const Probe &found)
{
    const QString created = found.creationTime ? found.creationTime->toString(Qt::ISODate) : QString();
    QJsonArray streams;
    QString text =
        QStringLiteral("%1, %2 s").arg(nameOf(found.condition)).arg(rounded(toSeconds(found.duration)));
    if (found.truncatedAt)
        text += QStringLiteral(", ends at %1 s").arg(rounded(toSeconds(*found.truncatedAt)));
    if (found.damagedAt)
        text += QStringLiteral(", first damage at %1 s").arg(rounded(toSeconds(*found.damagedAt)));
    if (!created.isEmpty())
        text += QStringLiteral(", recorded at ") + created;
    text += QLatin1Char('\n');
    for (const Stream &stream : found.streams) {
        streams << toJson(stream);
        text += toText(stream);
    }
    const QJsonObject json{
        {QStringLiteral("streams"), streams},
        {QStringLiteral("duration"), rounded(toSeconds(found.duration))},
        {QStringLiteral("start"), rounded(toSeconds(found.start))},
        {QStringLiteral("state"), nameOf(found.condition)},
        {QStringLiteral("creationTime"), created.isEmpty() ? QJsonValue() : QJsonValue(created)},
        {QStringLiteral("truncatedAt"), orNull(found.truncatedAt)},
        {QStringLiteral("damagedAt"), orNull(found.damagedAt)},
        {QStringLiteral("checkedUntil"), rounded(toSeconds(found.checkedUntil))},
    };
    return {json, text, found.condition == Condition::Ok};
}

static Result<Answer> run(const QCommandLineParser &given)
{
    const auto path = onlyArgument(given.positionalArguments(), QStringLiteral("FILE"));
    if (!path)
        return path.error();
    const auto found = probe(*path, given.isSet(QStringLiteral("quick")) ? Check::Quick : Check::Whole);
    if (!found)
        return found.error();
    if (found->condition == Condition::Unreadable)
        return fail(Reason::UnsupportedType, QStringLiteral("unreadable: no stream of it can be decoded"));
    return toAnswer(*found);
}

const Verb mediaVerb{"media", "FILE [--quick]",
                     "Says what a recording holds and whether all of it can be played.", options, run};

}  // namespace adil::ctl
