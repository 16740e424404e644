#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Waypost authors
#
# ./run.sh                     the desk with its demonstration fleet
# ./run.sh ARGS...             the desk with exactly these arguments
# ./run.sh --exec NAME ARGS... another of the programs: waypost-simulator,
#                              waypost-bench
#
# Does all the set-up by itself and builds what has changed. A leading --yes
# lets it run the install command that it would otherwise name. Standard
# output is the program's alone; the set-up talks on standard error.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
# shellcheck source=packaging/buildroot/surroundings.sh
source "$here/packaging/buildroot/surroundings.sh"
# shellcheck source=packaging/buildroot/build.sh
source "$here/packaging/buildroot/build.sh"

readonly programs=$WAYPOST_CHECKOUT/build/release/bin
readonly demo_seconds=20

# Whether a program with these arguments opens a window.
opens_window() {
    local argument
    case ${QT_QPA_PLATFORM:-} in offscreen* | minimal*) return 1 ;; esac
    [[ $1 == waypost-simulator ]] && return 1
    shift
    for argument; do
        case $argument in
        --headless | --self-test | --help | --help-all | -h | --version | -v) return 1 ;;
        esac
    done
    return 0
}

# No display and nothing asked for: show what the desk does, as a picture.
demo_without_display() {
    local folder picture=$WAYPOST_CHECKOUT/build/desk.png rc=0
    say "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): running the demo for $demo_seconds seconds on an X server without a screen"
    folder=$(mktemp -d)
    at_exit "rm -rf '$folder'"
    start_display
    # HV 114 is the demo's truck with the leaking tire: the picture should show what a vehicle looks like.
    surroundings_run "$programs/waypost" --demo --select "HV 114" --size 1600x1000 --data-dir "$folder/data" --dump-state "$folder/state.json" \
        --screenshot "$picture" --after "$demo_seconds" || rc=$?
    [[ $rc -eq 0 ]] || die "the desk ended with exit code $rc"
    echo "picture:          $picture"
    surroundings_run cmake "-DSTATE=$folder/state.json" "-DSECONDS=$demo_seconds" \
        -P "$WAYPOST_BUILDROOT_DIR/desk-summary.cmake"
}

main() {
    local program=waypost rc=0
    take_yes "$@"
    set -- "${WAYPOST_ARGS[@]}"
    if [[ ${1:-} == --exec ]]; then
        if [[ ! ${2:-} =~ ^waypost[a-z-]*$ ]]; then
            say "usage: ./run.sh --exec waypost-simulator|waypost-bench ARGS..."
            exit 2
        fi
        program=$2
        shift 2
    elif [[ $# -eq 0 ]]; then
        set -- --demo
        have_display || program=
    fi

    surroundings_prepare
    build_preset release
    if [[ -z $program ]]; then
        demo_without_display
        return
    fi
    if [[ ! -x $programs/$program ]]; then
        say "there is no program named $program; there are: $(cd "$programs" && echo *)"
        exit 2
    fi
    if ! have_display && opens_window "$program" "$@"; then
        say "there is no display: giving $program an X server without a screen"
        start_display
    fi
    surroundings_run "$programs/$program" "$@" || rc=$?
    return "$rc"
}

main "$@"
