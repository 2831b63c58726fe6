// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/waiting.h"

#include <QCoreApplication>

namespace adil::shell {

namespace {

struct Words {
    Waiting::State state;
    ui::Tone tone;
    const char *text;
    const char *icon;
};

constexpr Words words[] = {
    {Waiting::State::Queued, ui::Tone::Muted, QT_TRANSLATE_NOOP("adil::shell::Waiting", "Queued"), "clock"},
    {Waiting::State::Sending, ui::Tone::Accent, QT_TRANSLATE_NOOP("adil::shell::Waiting", "Being sent"),
     "cloud-upload"},
    {Waiting::State::Arrived, ui::Tone::Green, QT_TRANSLATE_NOOP("adil::shell::Waiting", "Has arrived"),
     "circle-check"},
    {Waiting::State::Held, ui::Tone::Amber, QT_TRANSLATE_NOOP("adil::shell::Waiting", "Held"), "lock"},
    {Waiting::State::Refused, ui::Tone::Red, QT_TRANSLATE_NOOP("adil::shell::Waiting", "Refused"),
     "circle-alert"},
    {Waiting::State::Conflict, ui::Tone::Red, QT_TRANSLATE_NOOP("adil::shell::Waiting", "Conflict"),
     "triangle-alert"},
};

}  // namespace

ui::PillSpec pillOf(Waiting::State state)
{
    for (const Words &one : words)
        if (one.state == state)
            return {one.tone, QCoreApplication::translate("adil::shell::Waiting", one.text),
                    QLatin1String(one.icon)};
    return {};
}

}  // namespace adil::shell
