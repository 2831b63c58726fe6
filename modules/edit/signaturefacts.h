// SPDX-License-Identifier: GPL-3.0-or-later
// What was found about a signature, kept beside its command so that it can be decided again. Never sent: the
// server looks for itself.
#pragma once

#include "court/command.h"

namespace adil::edit {

QJsonObject toJson(const std::optional<court::SignatureFacts> &facts);  // empty for nothing
std::optional<court::SignatureFacts> signatureFrom(const QJsonObject &context);

}  // namespace adil::edit
