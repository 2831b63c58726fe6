// SPDX-License-Identifier: GPL-3.0-or-later
// A document read without an event loop, for the server's workers and adilctl: each call waits for the
// reader. Any thread, but the thread that opened it must make all calls and outlive it (the reader dies with
// that thread).
#pragma once

#include "base/result.h"
#include "pdf/contents.h"
#include "pdf/document.h"

namespace adil::pdf {

// Errors are those of Document.
class BlockingDocument {
public:
    static Result<std::unique_ptr<BlockingDocument>> open(const QString &path,
                                                          const ReaderOptions &options = {});
    ~BlockingDocument();

    [[nodiscard]] const Contents &contents() const;
    Result<QString> plainText(int page);  // quicker than text(): no boxes
    Result<PageText> text(int page);
    Result<QImage> render(int page, QSize pixels);

private:
    BlockingDocument();
    class Private;
    std::unique_ptr<Private> d;
};

struct Inspection {
    Contents contents;
    bool hasText = false;  // one of the first ten pages has words: otherwise it is a scan
};

// Looks at a document once: for import, which wants the number of pages and to refuse what cannot be shown.
Result<Inspection> inspect(const QString &path, const ReaderOptions &options = {});

}  // namespace adil::pdf
