// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2, version 3 or 2, whichever the system has; and how Qt's strings look in a failed check.
#pragma once

#ifdef ADIL_CATCH3
#include <catch2/catch_all.hpp>
using Catch::Approx;  // where version 2 has it
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QString>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &v) { return '"' + v.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &v) { return '"' + v.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &v) { return v.toString(Qt::ISODate).toStdString(); }
};
}  // namespace Catch
