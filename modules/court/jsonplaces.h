// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a JSON text a value stands, so that a refusal of a file can name the line. Qt's parser says so of
// broken syntax only.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace adil::court {

class JsonPlaces {
public:
    JsonPlaces() = default;
    // Of a text that QJsonDocument accepts; of others the places are those up to the error.
    explicit JsonPlaces(const QByteArray &text);

    // The line, from 1, on which the value at a pointer (RFC 6901 without escapes, "/rules/3/unit") begins;
    // that of the nearest value around it when it is not there; 0 when nothing is known.
    [[nodiscard]] int line(QString pointer) const;

private:
    QHash<QString, int> m_lines;
};

// The line, from 1, of a byte of the text.
int lineOf(const QByteArray &text, qsizetype offset);

}  // namespace adil::court
