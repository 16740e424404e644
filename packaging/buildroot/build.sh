# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Waypost authors
#
# Building a CMake preset, and a display where there is none, for run.sh and
# test.sh. Needs surroundings.sh. Talks on standard error only.

# --- building ---------------------------------------------------------------

# What a build folder belongs to: one made in other surroundings cannot be
# used again, as its objects were compiled against other headers.
build_surroundings() {
    local root=${WAYPOST_ROOT##*/}
    printf '%s %s %s\n' "$WAYPOST_KIND" "${root:-${CMAKE_PREFIX_PATH:-}${Qt6_DIR:-}}" "$WAYPOST_CHECKOUT"
}

tell_build() {
    local log=$1 started=$2 line last="" never
    exec {never}<> <(:)
    while :; do
        read -rt 10 -u "$never" || :
        line=$(grep -o '^\[[0-9]*/[0-9]*\]' "$log" | tail -n 1) || continue
        [[ $line == "$last" ]] && continue
        last=$line
        say "[$((SECONDS - started)) s] building ${line//[\[\]]/}"
    done
}

# quietly LOG COMMAND...: keeps a command's words in a file, and shows the end
# of them when it fails.
quietly() {
    local log=$1
    shift
    surroundings_run "$@" >"$log" 2>&1 && return
    tail -n 60 "$log" >&2
    die "this failed: $* (all of it is in $log)"
}

configure_preset() {
    local preset=$1 folder=$2 made_for settings
    made_for=$(build_surroundings)
    settings=$(cksum <"$WAYPOST_CHECKOUT/CMakePresets.json")
    local old_made_for="" old_settings=""
    if [[ -e $folder/.made-for ]]; then
        { read -r old_made_for && read -r old_settings; } <"$folder/.made-for" || :
        if [[ $old_made_for != "$made_for" ]]; then
            say "build/$preset was made in other surroundings; starting it afresh"
            rm -rf "$folder"
        fi
    fi
    if [[ -e $folder/build.ninja && $old_settings == "$settings" ]]; then
        return
    fi
    say "configuring (preset $preset)"
    mkdir -p "$folder"
    quietly "$folder/configure.log" cmake --preset "$preset"
    printf '%s\n' "$made_for" "$settings" >"$folder/.made-for"
}

# build_preset NAME: configures only where needed; quick when nothing changed.
build_preset() {
    local preset=$1 folder=$WAYPOST_CHECKOUT/build/$1 log=$WAYPOST_CHECKOUT/build/$1/build.log
    local lock teller started=$SECONDS
    mkdir -p "$WAYPOST_CHECKOUT/build"
    exec {lock}>"$WAYPOST_CHECKOUT/build/.lock-$preset"
    if ! flock --nonblock "$lock"; then
        say "another start is building; waiting for it"
        flock "$lock"
    fi
    local before=$PWD
    cd "$WAYPOST_CHECKOUT" || exit
    configure_preset "$preset" "$folder"
    if [[ -t 2 ]]; then
        # ninja keeps its status on one line of a terminal by itself
        surroundings_run cmake --build --preset "$preset" >&2 || die "the build failed"
    else
        : >"$log"
        tell_build "$log" "$started" {lock}>&- &
        teller=$!
        at_exit "kill $teller 2>/dev/null || :"
        quietly "$log" cmake --build --preset "$preset"
        kill "$teller" 2>/dev/null || :
        wait "$teller" 2>/dev/null || :
    fi
    cd "$before" || exit
    exec {lock}>&-
    if [[ $((SECONDS - started)) -gt 3 ]]; then
        say "[$((SECONDS - started)) s] built (preset $preset)"
    fi
}

# --- a display --------------------------------------------------------------

have_display() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

# Starts an X server without a screen, for this script's time only, and points
# the programs started from now on to it.
start_display() {
    local folder cookie number server deadline=$((SECONDS + 20))
    folder=$(mktemp -d)
    at_exit "rm -rf '$folder'"
    # The server takes any entry of the file; the clients want their number.
    cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    : >"$folder/authority"
    surroundings_run xauth -q -f "$folder/authority" add :0 . "$cookie"
    inside_command Xvfb -displayfd 1 -auth "$folder/authority" -screen 0 1600x1000x24 -nolisten tcp -noreset
    # In a session of its own: Ctrl+C is for the program, which still needs it.
    setsid "${WAYPOST_COMMAND[@]}" </dev/null >"$folder/number" 2>"$folder/log" &
    server=$!
    at_exit "signal_inside TERM $server; wait $server 2>/dev/null || :"
    until [[ -s $folder/number ]]; do
        if ! kill -0 "$server" 2>/dev/null || [[ $SECONDS -gt $deadline ]]; then
            cat "$folder/log" >&2
            die "the X server without a screen (Xvfb) did not start"
        fi
        sleep 0.1
    done
    number=$(<"$folder/number")
    surroundings_run xauth -q -f "$folder/authority" add ":$number" . "$cookie"
    export DISPLAY=:$number XAUTHORITY=$folder/authority
    unset WAYLAND_DISPLAY
}
