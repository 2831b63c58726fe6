// SPDX-License-Identifier: GPL-3.0-or-later
// The start of every test program with a screen (offscreen unless told): an application, then Catch2.
#include "support/tsan.h"

#ifdef ADIL_CATCH3
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
