// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtQuickTest>

QUICK_TEST_MAIN(waypost)
