// SPDX-License-Identifier: GPL-3.0-or-later
// Any other paper of a case: statement of claim, response, motion, ruling on a separate matter, notice.
// Pure; thread and fonts as in actpaper.h.
#pragma once

#include "base/result.h"
#include "court/casefile.h"

#include <QDate>
#include <QStringList>

namespace adil::paper {

struct LetterPaper {
    court::Language language = court::Language::Ru;
    QStringList addressee;  // top right, a line each: "В Медеуский районный суд города Алматы"
    QStringList sender;  // below it: "Истец: …", "Ответчик: …"
    QString title;  // centred: "ИСК"
    QString subject;  // centred under it: "о взыскании суммы долга"
    QStringList paragraphs;
    QStringList attachments;  // numbered under "Приложения:"; may be empty
    QDate datedOn;
    QString signer;  // left of the signature: "Представитель истца по доверенности"
    QString signerName;  // right of it
};

// PDF/A-1b. TextEmpty: neither title nor paragraphs; NotFound: the font is not installed.
Result<QByteArray> letterPdf(const LetterPaper &letter);

}  // namespace adil::paper
