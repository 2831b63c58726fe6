// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/signaturefacts.h"

namespace adil::edit {

static const QLatin1String passed{"passed"}, reason{"reason"}, iin{"signerIin"}, signer{"signerName"},
    content{"contentBlobId"}, cms{"cmsBlobId"}, pdf{"pdfBlobId"};

QJsonObject toJson(const std::optional<court::SignatureFacts> &facts)
{
    if (!facts)
        return {};
    return {{passed, facts->passed},     {reason, name(facts->reason)},   {iin, facts->signerIin},
            {signer, facts->signerName}, {content, facts->contentBlobId}, {cms, facts->cmsBlobId},
            {pdf, facts->pdfBlobId}};
}

std::optional<court::SignatureFacts> signatureFrom(const QJsonObject &context)
{
    if (context.isEmpty())
        return {};
    return court::SignatureFacts{context[passed].toBool(),    reasonNamed(context[reason].toString()),
                                 context[iin].toString(),     context[signer].toString(),
                                 context[content].toString(), context[cms].toString(),
                                 context[pdf].toString()};
}

}  // namespace adil::edit
