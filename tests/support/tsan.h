// SPDX-License-Identifier: GPL-3.0-or-later
// Qt is not built with ThreadSanitizer, which therefore does not see the locks of its event queue. What is
// handed over inside of Qt Core is not looked at; what is handed over by our own locks is. Included once, by
// main().
#pragma once

#ifdef __SANITIZE_THREAD__
extern "C" const char *__tsan_default_suppressions();
extern "C" const char *__tsan_default_suppressions() { return "called_from_lib:libQt6Core.so\n"; }
#endif
