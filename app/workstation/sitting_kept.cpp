// SPDX-License-Identifier: GPL-3.0-or-later
// The files that are kept on this computer: between the settings page, the cases and sync.
#include "sitting.h"

#include "shell/frame.h"
#include "ui/message.h"
#include "words/reasons.h"

namespace adil::app {

void Sitting::connectKept()
{
    shell::Frame &frame = m_around.window.frame();
    frame.setKept([this] { return tellKept(); });
    const auto tell = [this](const Result<void> &done) {
        if (!done)
            m_around.window.frame().toast().tell(ui::Tone::Amber, words::sentence(done.error()));
    };
    connect(&frame, &shell::Frame::quotaChosen, this,
            [this, tell](qint64 bytes) { tell(m_kept->setQuota(bytes)); });
    connect(&frame, &shell::Frame::letGoRequested, this,
            [this, tell](const QString &caseId) { tell(m_kept->setPinned(caseId, false)); });
    connect(m_kept.get(), &model::KeptCases::changed, &frame, &shell::Frame::refreshKept);
}

shell::KeptFiles Sitting::tellKept() const
{
    shell::KeptFiles files{m_format, m_kept->bytesHere(), m_kept->quota(), m_kept->isHeld(), {}};
    for (const model::KeptCases::Row &row : m_kept->rows())
        files.cases << shell::KeptCase{row.caseId,     row.number,    row.state.isPinned, row.state.heard,
                                       row.state.here, row.state.all, row.state.bytes};
    return files;
}

}  // namespace adil::app
