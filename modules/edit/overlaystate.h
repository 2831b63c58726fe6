// SPDX-License-Identifier: GPL-3.0-or-later
// What decide() looks at on a workstation: facts with the pending commands before a given one on top.
// Lives as long as one decision.
#pragma once

#include "court/command.h"
#include "store/reader.h"

namespace adil::edit {

class OverlayState : public court::State {
public:
    // `before`: the seq of the command to be decided; its own effect and later ones are not seen.
    explicit OverlayState(const store::Reader &reader, qint64 before = std::numeric_limits<qint64>::max());

    [[nodiscard]] std::optional<QJsonObject> find(const QString &type, const QString &id) const override;
    [[nodiscard]] QList<QJsonObject> ofCase(const QString &type, const QString &caseId) const override;
    // The first read that failed, if any: then the decision is void.
    [[nodiscard]] const Result<void> &sound() const { return m_sound; }

private:
    const store::Reader &m_reader;
    store::Overlay m_overlay;
    mutable Result<void> m_sound;
};

}  // namespace adil::edit
