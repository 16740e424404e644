#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Waypost authors
#
# ./test.sh          builds everything and runs all tests
# ./test.sh ARGS...  passes the arguments on to ctest (-R decoder)
#
# Does all the set-up by itself. A leading --yes lets it run the install
# command that it would otherwise name.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
# shellcheck source=packaging/buildroot/surroundings.sh
source packaging/buildroot/surroundings.sh
# shellcheck source=packaging/buildroot/build.sh
source packaging/buildroot/build.sh

main() {
    local rc=0
    take_yes "$@"
    surroundings_prepare
    build_preset ci
    # Even where there is a display: tests neither flash windows nor depend on
    # what else is on the screen.
    start_display
    surroundings_run ctest --preset ci "${WAYPOST_ARGS[@]}" || rc=$?
    return "$rc"
}

main "$@"
