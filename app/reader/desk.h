// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's work: answers one question after another about one document. No input or output of its own
// except the memory for pictures.
#pragma once

#include "engine.h"

#include "pdf/messages.h"

#include <QFile>

namespace adil::reader {

class Desk {
public:
    // `frame` has room for wire::frameBytes. Both stay the caller's and must outlive the desk.
    Desk(int document, uchar *frame);

    pdf::wire::Answer answer(const pdf::wire::Request &request);

private:
    pdf::wire::Answer open();
    pdf::wire::Answer render(int page, QSize pixels);
    pdf::wire::Answer search(int page, const QString &words);

    QFile m_file;
    uchar *m_frame;
    std::unique_ptr<Engine> m_engine;
    int m_pages = 0;
};

}  // namespace adil::reader
