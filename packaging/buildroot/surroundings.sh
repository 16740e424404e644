# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Waypost authors
#
# The surroundings that Waypost is built and run in, for run.sh, test.sh and
# packaging/buildroot/enter, which source this file.
#
#   surroundings_prepare    finds or makes them (talks on standard error only)
#   surroundings_run CMD..  runs a command inside, in the current directory
#
# They are one of two:
#   native  the machine itself has Qt >= 6.8 with QtLocation
#   root    a private Debian 13 tree in the user's cache folder, made with
#           mmdebstrap and entered with bubblewrap; nothing else on the
#           machine is changed
# WAYPOST_SURROUNDINGS=native or =root skips the choice.

WAYPOST_BUILDROOT_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
readonly WAYPOST_BUILDROOT_DIR
WAYPOST_CHECKOUT=$(cd "$WAYPOST_BUILDROOT_DIR/../.." && pwd -P)
readonly WAYPOST_CHECKOUT
HOME=${HOME:-$(cd ~ && pwd)}
export HOME
readonly WAYPOST_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/waypost

# 1 when --yes was given: install commands are run, not only named.
WAYPOST_YES=0
# Set by surroundings_prepare: native or root, and where the root is.
WAYPOST_KIND=
WAYPOST_ROOT=

say() { printf 'waypost: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# Commands to run when the script ends, last one first.
WAYPOST_AT_EXIT=()
at_exit() {
    WAYPOST_AT_EXIT=("$1" "${WAYPOST_AT_EXIT[@]}")
    trap run_at_exit EXIT
}
run_at_exit() {
    local rc=$? command
    for command in "${WAYPOST_AT_EXIT[@]}"; do
        eval "$command"
    done
    exit "$rc"
}

# shellcheck source=packaging/buildroot/root.sh
source "$WAYPOST_BUILDROOT_DIR/root.sh"

# The package names of packages.txt, one a line.
package_list() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$WAYPOST_BUILDROOT_DIR/packages.txt"; }
# Those without which Waypost cannot be built, run or tested.
needed_packages() { sed -e '/# check$/d' "$WAYPOST_BUILDROOT_DIR/packages.txt" | sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d'; }

# Takes a leading --yes off the caller's arguments; sets WAYPOST_ARGS.
take_yes() {
    if [[ ${1:-} == --yes ]]; then
        WAYPOST_YES=1
        shift
    fi
    # shellcheck disable=SC2034 # for the scripts that source this one
    WAYPOST_ARGS=("$@")
}

# --- installing things on the machine itself --------------------------------

# Runs a command with the rights to install.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        say "running: $*"
        DEBIAN_FRONTEND=noninteractive "$@" >&2
    else
        say "running: sudo $*"
        sudo "$@" >&2
    fi
}

may_install() { [[ $(id -u) -eq 0 ]] || { [[ $WAYPOST_YES == 1 ]] && have sudo; }; }

# Once in a start: old package lists name files that the mirror has dropped.
WAYPOST_LISTS_FRESH=0
refresh_package_lists() {
    [[ $WAYPOST_LISTS_FRESH == 1 ]] && return
    WAYPOST_LISTS_FRESH=1
    as_root apt-get update || say "apt-get update failed; trying with the package lists as they are"
}

# apt_install WHY PACKAGE...: installs as root or with --yes; names the exact
# command and ends otherwise.
apt_install() {
    local why=$1
    shift
    if may_install; then
        say "$why"
        refresh_package_lists
        as_root apt-get install --yes --no-install-recommends "$@" || die "installing failed"
    else
        say "$why. Run this once, or start again with --yes to have it run:"
        say "    sudo apt-get install --yes --no-install-recommends $*"
        exit 1
    fi
}

# What other distributions call the packages; not tried by us, so only named.
name_other_install() {
    local command
    if have dnf; then
        command="sudo dnf install gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qtdeclarative-devel qt6-qtwebsockets-devel qt6-qtcharts-devel qt6-qtlocation-devel qt6-qtpositioning-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qtshadertools-devel qt6-qtmultimedia-devel simdjson-devel zlib-devel qtkeychain-qt6-devel xorg-x11-server-Xvfb xorg-x11-xauth"
    elif have pacman; then
        command="sudo pacman -S --needed gcc cmake ninja ccache qt6-base qt6-declarative qt6-websockets qt6-charts qt6-location qt6-positioning qt6-svg qt6-tools qt6-shadertools qt6-multimedia simdjson zlib qtkeychain-qt6 kdsingleapplication xorg-server-xvfb xorg-xauth"
    elif have zypper; then
        command="sudo zypper install gcc-c++ cmake ninja ccache qt6-base-devel qt6-declarative-devel qt6-websockets-devel qt6-charts-devel qt6-location-devel qt6-positioning-devel qt6-svg-devel qt6-tools-devel qt6-linguist-devel qt6-shadertools-devel qt6-multimedia-devel simdjson-devel zlib-devel qtkeychain-qt6-devel xorg-x11-server-Xvfb xauth"
    else
        die "Qt >= 6.8 with QtLocation and simdjson were not found by CMake; please install them (CMAKE_PREFIX_PATH names a Qt from its own installer)"
    fi
    say "Qt >= 6.8 with QtLocation was not found by CMake. The nearest command for this distribution, which we have not tried:"
    say "    $command"
    exit 1
}

# --- the choice between native and root -------------------------------------

# A Qt that the person points to, rather than the distribution's.
own_qt() { [[ -n ${CMAKE_PREFIX_PATH:-}${Qt6_DIR:-} ]]; }

probe_configures() {
    have cmake && have ninja || return 1
    local scratch rc=0
    scratch=$(mktemp -d)
    cmake -S "$WAYPOST_BUILDROOT_DIR/probe" -B "$scratch" -G Ninja >"$scratch/log" 2>&1 || rc=1
    rm -rf "$scratch"
    return "$rc"
}

have_apt() { have apt-get && have apt-cache && have dpkg-query; }

apt_candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n -e 's/^ *Candidate: (none)$//' -e 's/^ *Candidate: //p'
}

# A fresh machine can have no package lists yet, and then offers nothing.
need_package_lists() {
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null && return
    if may_install; then
        refresh_package_lists
    else
        say "apt has no package lists on this machine yet. Run this once, or start again with --yes to have it run:"
        say "    sudo apt-get update"
        exit 1
    fi
}

# Whether the distribution's own packages are new enough (apt systems).
apt_offers_qt() {
    have_apt || return 1
    need_package_lists
    local candidate
    candidate=$(apt_candidate qt6-location-dev)
    [[ -n $candidate ]] && dpkg --compare-versions "$candidate" ge 6.8
}

# The needed packages that are not installed, one a line.
missing_packages() {
    comm -23 <(needed_packages | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

decide_kind() {
    local missing
    if apt_offers_qt && ! own_qt; then
        # The probe sees the building side only; what is loaded while Waypost
        # runs is seen by asking for the packages.
        mapfile -t missing < <(missing_packages)
        if [[ ${#missing[@]} -gt 0 ]]; then
            apt_install "this distribution offers Qt >= 6.8, and ${#missing[@]} packages of it are missing" "${missing[@]}"
        fi
        probe_configures || die "the packages are installed, but packaging/buildroot/probe does not configure: try cmake -S packaging/buildroot/probe -B /tmp/probe"
        WAYPOST_KIND=native
    elif probe_configures; then
        WAYPOST_KIND=native
    elif have_apt || { have mmdebstrap && have bwrap; }; then
        WAYPOST_KIND=root
    else
        name_other_install
    fi
}

# The choice costs a second, so it is remembered until a package is installed
# or removed, or something that it rests on changes.
choose_kind() {
    case ${WAYPOST_SURROUNDINGS:-} in
    native | root)
        WAYPOST_KIND=$WAYPOST_SURROUNDINGS
        return
        ;;
    "") ;;
    *) die "WAYPOST_SURROUNDINGS is '$WAYPOST_SURROUNDINGS'; it can be native or root" ;;
    esac
    local memory=$WAYPOST_CACHE/choice key database fresh=0 old_key="" old_kind=""
    key=$(cat "$WAYPOST_BUILDROOT_DIR"/{packages.txt,probe/CMakeLists.txt,surroundings.sh} - <<<"${CMAKE_PREFIX_PATH:-} ${Qt6_DIR:-}" | cksum)
    if [[ -e $memory ]]; then
        for database in /var/lib/dpkg/status /var/lib/pacman/local /usr/lib/sysimage/rpm/rpmdb.sqlite /var/lib/rpm/rpmdb.sqlite; do
            [[ -e $database ]] || continue
            fresh=1
            [[ $database -nt $memory ]] && fresh=0 && break
        done
        { IFS= read -r old_key && IFS= read -r old_kind; } <"$memory" || fresh=0
    fi
    if [[ $fresh == 1 && $old_key == "$key" ]]; then
        WAYPOST_KIND=$old_kind
        return
    fi
    decide_kind
    mkdir -p "$WAYPOST_CACHE"
    printf '%s\n' "$key" "$WAYPOST_KIND" >"$memory"
}

# --- for the callers --------------------------------------------------------

locale_exists() {
    local plain
    plain=$(tr '[:upper:]' '[:lower:]' <<<"$1" | tr -d -)
    case $plain in
    c.utf8) return 0 ;;
    c | posix) return 1 ;;
    esac
    locale -a 2>/dev/null | tr '[:upper:]' '[:lower:]' | tr -d - | grep -xF "$plain" >/dev/null
}

# Qt wants a UTF-8 locale and complains of a name that does not exist; what
# cannot be had becomes C.UTF-8.
settle_locale() {
    local name value any=0
    for name in LC_ALL LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES LANG; do
        value=${!name:-}
        [[ -n $value ]] || continue
        case $name in LC_ALL | LC_CTYPE | LANG) any=1 ;; esac
        if ! locale_exists "$value"; then
            export LC_ALL=C.UTF-8
            return
        fi
    done
    if [[ $any -eq 0 ]]; then
        export LC_ALL=C.UTF-8
    fi
}

surroundings_prepare() {
    choose_kind
    if [[ $WAYPOST_KIND == root ]]; then
        prepare_root
    fi
    settle_locale
    export CCACHE_DIR=${CCACHE_DIR:-$HOME/.cache/ccache}
    export CCACHE_NOHASHDIR=1
    # Checkouts of the same sources share their compiled objects.
    CCACHE_BASEDIR=$(git -C "$PWD" rev-parse --show-toplevel 2>/dev/null) || CCACHE_BASEDIR=$WAYPOST_CHECKOUT
    export CCACHE_BASEDIR
    # What the CMake presets put before the compiler.
    WAYPOST_COMPILER_LAUNCHER=
    if [[ $WAYPOST_KIND == root ]] || have ccache; then
        WAYPOST_COMPILER_LAUNCHER=ccache
    fi
    export WAYPOST_COMPILER_LAUNCHER
    # The Qt tools (qmllint, qmlformat, lupdate) are here on Debian.
    if [[ $WAYPOST_KIND == native && -d /usr/lib/qt6/bin ]]; then
        PATH=$PATH:/usr/lib/qt6/bin
    fi
}

# Fills WAYPOST_COMMAND with what runs a command inside.
inside_command() {
    if [[ $WAYPOST_KIND == native ]]; then
        WAYPOST_COMMAND=("$@")
    else
        local -a BWRAP
        root_command
        WAYPOST_COMMAND=("${BWRAP[@]}" -- /usr/bin/env "--default-signal=HUP,INT,QUIT,TERM" "$@")
    fi
}

# signal_inside SIGNAL PID: to the program itself, not to bubblewrap, which is
# its parent.
signal_inside() {
    local target=$2 children=
    if [[ $WAYPOST_KIND == root ]]; then
        children=$(cat "/proc/$2/task/$2/children" 2>/dev/null) || return 0
        target=${children:-$2}
    fi
    # shellcheck disable=SC2086 # may be several
    kill -s "$1" $target 2>/dev/null || return 0
}

# Runs a command inside and returns its exit code. Signals sent to the script
# alone reach the program; Ctrl+C reaches both from the terminal.
surroundings_run() {
    local child rc signalled
    inside_command "$@"
    (
        if [[ $WAYPOST_KIND == native ]]; then
            trap - INT QUIT
        else
            # Or bubblewrap would die of them at once, and take the program,
            # which has a journal to close, with it.
            trap '' HUP INT QUIT TERM
        fi
        exec "${WAYPOST_COMMAND[@]}"
    ) <&0 &
    child=$!
    trap 'signalled=1; signal_inside TERM "$child"' TERM
    trap 'signalled=1; signal_inside HUP "$child"' HUP
    trap 'signalled=1; [[ -t 0 || -t 2 ]] || signal_inside INT "$child"' INT
    while :; do
        signalled=0
        rc=0
        wait "$child" || rc=$?
        [[ $signalled -eq 0 ]] && break
    done
    trap - TERM HUP INT
    return "$rc"
}
