// SPDX-License-Identifier: GPL-3.0-or-later
// A library for latelibrary_test.cpp to load.
extern "C" __attribute__((visibility("default"))) int adilExample(int of);

int adilExample(int of) { return 2 * of + 1; }
