# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Waypost authors
#
# The surroundings that Waypost is built and run in, for run.sh, test.sh and
# packaging/buildroot/enter (which source this file).
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

# Raise this when the way the root is made changes: old roots are then left
# behind and a new one is made.
readonly WAYPOST_RECIPE=1
readonly WAYPOST_SUITE=trixie

WAYPOST_BUILDROOT_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
readonly WAYPOST_BUILDROOT_DIR
WAYPOST_CHECKOUT=$(cd "$WAYPOST_BUILDROOT_DIR/../.." && pwd -P)
readonly WAYPOST_CHECKOUT
readonly WAYPOST_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/waypost

# Set by the caller when --yes was given: install commands are run, not named.
WAYPOST_YES=${WAYPOST_YES:-0}

# Set by surroundings_prepare.
WAYPOST_KIND=
WAYPOST_ROOT=

say() { printf 'waypost: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# The package names of packages.txt, one a line.
package_list() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$WAYPOST_BUILDROOT_DIR/packages.txt"; }

# What decides whether a root can be used again.
recipe_hash() {
    {
        echo "recipe $WAYPOST_RECIPE $WAYPOST_SUITE $(uname -m)"
        package_list | sort -u
    } | sha256sum | cut -c1-16
}

# --- installing things on the machine itself --------------------------------

# install_or_name WHY COMMAND...: runs the install command as root or with
# --yes, and names it and ends otherwise.
install_or_name() {
    local why=$1
    shift
    if [[ $(id -u) -eq 0 ]]; then
        say "$why; running: $*"
        "$@" >&2 || die "this failed: $*"
    elif [[ $WAYPOST_YES == 1 ]] && have sudo; then
        say "$why; running: sudo $*"
        sudo "$@" >&2 || die "this failed: sudo $*"
    else
        say "$why. Run this once, or start again with --yes to have it run:"
        say "    sudo $*"
        exit 1
    fi
}

# --- the choice between native and root -------------------------------------

# A yes is remembered, as the probe costs some seconds; a no is asked again, so
# that a newly installed Qt is seen at once.
native_works() {
    local answer=$WAYPOST_CACHE/native-$(cksum <"$WAYPOST_BUILDROOT_DIR/probe/CMakeLists.txt" | cut -d' ' -f1)
    have cmake && have ninja && { have c++ || have g++ || have clang++; } || return 1
    if [[ -e $answer && $answer -nt $(command -v cmake) ]]; then
        return 0
    fi
    local scratch
    scratch=$(mktemp -d)
    local rc=0
    cmake -S "$WAYPOST_BUILDROOT_DIR/probe" -B "$scratch" -G Ninja >"$scratch/log" 2>&1 || rc=1
    rm -rf "$scratch"
    if [[ $rc -eq 0 ]]; then
        mkdir -p "$WAYPOST_CACHE"
        : >"$answer"
    fi
    return "$rc"
}

# Whether the distribution's own packages are new enough (apt systems).
apt_offers_qt() {
    have apt-cache && have dpkg || return 1
    local candidate
    candidate=$(LC_ALL=C apt-cache policy qt6-location-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
    [[ -n $candidate && $candidate != "(none)" ]] && dpkg --compare-versions "$candidate" ge 6.8
}

choose_kind() {
    case ${WAYPOST_SURROUNDINGS:-} in
    native | root)
        WAYPOST_KIND=$WAYPOST_SURROUNDINGS
        return
        ;;
    "") ;;
    *) die "WAYPOST_SURROUNDINGS is '$WAYPOST_SURROUNDINGS'; it can be native or root" ;;
    esac
    if native_works; then
        WAYPOST_KIND=native
    elif apt_offers_qt; then
        local packages
        mapfile -t packages < <(package_list)
        install_or_name "this distribution offers Qt >= 6.8, which is not fully installed" \
            apt-get install --yes --no-install-recommends "${packages[@]}"
        native_works || die "the packages are installed, but packaging/buildroot/probe still does not configure"
        WAYPOST_KIND=native
    else
        WAYPOST_KIND=root
    fi
}

# --- making the root --------------------------------------------------------

need_root_tools() {
    local missing=()
    have mmdebstrap || missing+=(mmdebstrap)
    have bwrap || missing+=(bubblewrap)
    if [[ $(id -u) -ne 0 ]]; then
        have newuidmap || missing+=(uidmap)
    fi
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
    [[ ${#missing[@]} -eq 0 ]] && return
    have apt-get || die "Qt >= 6.8 was not found, and making a Debian root needs ${missing[*]}: please install them, or Qt >= 6.8 with QtLocation"
    if [[ $(id -u) -eq 0 ]]; then
        apt-get update >&2 || true
    fi
    install_or_name "making a private Debian 13 root needs ${missing[*]}" \
        apt-get install --yes --no-install-recommends "${missing[@]}"
}

# The mirror that the machine's own apt uses, when that is a Debian mirror;
# nothing otherwise, and mmdebstrap then takes its own default.
own_mirror() {
    have apt-get || return 0
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 2>/dev/null |
        awk -F'|' '$1 == "Debian" && $2 == "Debian" && !seen { print $3; seen = 1 }'
}

# The machine's own apt settings for fetching (proxies above all), as options.
own_apt_settings() {
    have apt-config || return 0
    apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https|Retries|ForceIPv)' | grep -v '""' || true
}

# Says how far the root is, from what apt and dpkg have written so far.
tell_progress() {
    local log=$1 started=$2 total fetched unpacked configured last="" line
    while sleep 5; do
        total=$(sed -n 's/^[0-9]* upgraded, \([0-9]*\) newly installed.*/\1/p' "$log" | tail -n 1)
        fetched=$(grep -c '^Get:' "$log" || true)
        unpacked=$(grep -c '^Unpacking ' "$log" || true)
        configured=$(grep -c '^Setting up ' "$log" || true)
        if [[ $configured -gt 0 ]]; then
            line="3 of 4: setting up, $configured of ${total:-?} packages"
        elif [[ $unpacked -gt 0 ]]; then
            line="3 of 4: unpacking, $unpacked of ${total:-?} packages"
        elif [[ $fetched -gt 0 ]]; then
            line="2 of 4: downloading, $fetched of ${total:-?} files"
        else
            line="1 of 4: reading the package lists"
        fi
        [[ $line == "$last" ]] && continue
        last=$line
        say "[$((SECONDS - started)) s] $line"
    done
}

# Files that must exist in the root because the machine's own are bound over
# them (the root itself is read-only once it is made), and mount points.
finish_root() {
    local root=$1 file
    for file in passwd group hosts resolv.conf localtime machine-id nsswitch.conf; do
        [[ -L $root/etc/$file ]] && rm -f "$root/etc/$file"
        [[ -e $root/etc/$file ]] || : >"$root/etc/$file"
    done
    mkdir -p "$root/usr/share/fonts/host" "$root/usr/local/share/fonts" "$root/usr/lib/locale/host"
    # The proxy may carry a password; it was needed for the making only.
    rm -f "$root/etc/apt/apt.conf.d/99mmdebstrap"
    rm -rf "$root/var/cache/apt" "$root/var/lib/apt/lists" "$root/boot" "$root/dev"
    mkdir -p "$root/dev"
}

make_root() {
    local root=$1 partial=$1.partial log=$1.log started=$SECONDS mirror settings line
    local -a options=(
        --variant=essential
        --architectures="$(dpkg --print-architecture 2>/dev/null || echo amd64)"
        --include="$(package_list | paste -sd,)"
        --verbose
        --aptopt='APT::Install-Recommends "false"'
        --dpkgopt='path-exclude=/usr/share/man/*'
        --dpkgopt='path-exclude=/usr/share/info/*'
        --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-exclude=/usr/share/locale/*'
        --dpkgopt='force-unsafe-io'
    )
    while IFS= read -r line; do
        options+=(--aptopt="$line")
    done < <(own_apt_settings)
    mirror=$(own_mirror)

    if [[ -e $partial ]]; then
        say "a half-made root is there from an earlier start; removing it"
        remove_tree "$partial"
    fi
    mkdir -p "$partial"
    say "making a private Debian 13 root with Qt 6.8 in $root"
    say "(once, some minutes, about 2.5 GB; nothing else on this machine is changed)"
    [[ -n $mirror ]] && say "packages come from $mirror, as this machine's own do"

    : >"$log"
    tell_progress "$log" "$started" &
    local teller=$!
    # shellcheck disable=SC2064 # the number is wanted as it is now
    trap "kill $teller 2>/dev/null || true" EXIT
    local rc=0
    if [[ $(id -u) -eq 0 ]]; then
        mmdebstrap --mode=auto --format=directory "${options[@]}" \
            "$WAYPOST_SUITE" "$partial" ${mirror:+"$mirror"} >>"$log" 2>&1 || rc=$?
    else
        # By way of a tar stream, so that the files belong to the user and not
        # to numbers out of /etc/subuid that only root could remove.
        { mmdebstrap --mode=unshare --format=tar "${options[@]}" \
            "$WAYPOST_SUITE" - ${mirror:+"$mirror"} 2>>"$log" |
            tar --extract --directory "$partial" --exclude='./dev/*' --no-same-owner --delay-directory-restore 2>>"$log"; } || rc=$?
    fi
    kill "$teller" 2>/dev/null || true
    wait "$teller" 2>/dev/null || true
    trap - EXIT
    if [[ $rc -ne 0 ]]; then
        tail -n 25 "$log" | sed 's/^/    /' >&2
        die "making the root failed; the whole story is in $log"
    fi
    finish_root "$partial"
    mv "$partial" "$root"
    say "[$((SECONDS - started)) s] 4 of 4: the root is ready"
}

# Roots made as a user hold folders without write permission at times.
remove_tree() {
    rm -rf "$1" 2>/dev/null || {
        chmod -R u+rwX "$1" 2>/dev/null || true
        rm -rf "$1"
    }
}

prepare_root() {
    WAYPOST_ROOT=$WAYPOST_CACHE/debian13-$(recipe_hash)
    need_root_tools
    [[ -d $WAYPOST_ROOT ]] && return
    mkdir -p "$WAYPOST_CACHE"
    # Two starts at once: the second waits for the first one's root.
    local lock
    exec {lock}>"$WAYPOST_CACHE/lock"
    if ! flock --nonblock "$lock"; then
        say "another start is making the root; waiting for it"
        flock "$lock"
    fi
    if [[ ! -d $WAYPOST_ROOT ]]; then
        make_root "$WAYPOST_ROOT"
    fi
    exec {lock}>&-
}

# --- entering ---------------------------------------------------------------

# Fills BWRAP with the bubblewrap command line for the root.
root_command() {
    local root=$WAYPOST_ROOT entry name file
    BWRAP=(bwrap --die-with-parent --tmpfs /)
    BWRAP+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc)
    for name in bin sbin lib lib32 lib64 libx32; do
        [[ -L $root/$name ]] && BWRAP+=(--symlink "usr/$name" "/$name")
    done
    BWRAP+=(--dir /var --tmpfs /run)
    for entry in "$root"/var/*; do
        name=${entry##*/}
        case $name in
        tmp) ;;
        run) BWRAP+=(--symlink ../run /var/run) ;;
        lock) BWRAP+=(--symlink ../run/lock /var/lock) ;;
        *) BWRAP+=(--ro-bind "$entry" "/var/$name") ;;
        esac
    done
    BWRAP+=(--bind-try /var/tmp /var/tmp)
    # The machine's own /proc: process numbers are shared, so that signals and
    # exit codes pass.
    BWRAP+=(--dev-bind /proc /proc --ro-bind /sys /sys --dev /dev)
    for name in dri shm input snd; do
        BWRAP+=(--dev-bind-try "/dev/$name" "/dev/$name")
    done
    for entry in /dev/nvidia*; do
        BWRAP+=(--dev-bind-try "$entry" "$entry")
    done

    # Every other top-level folder is the machine's own, so that any path a
    # person names means the same inside.
    for entry in /*; do
        name=${entry#/}
        case $name in
        bin | sbin | lib | lib32 | lib64 | libx32 | usr | etc | var | run | dev | proc | sys | boot | lost+found) continue ;;
        esac
        if [[ -L $entry ]]; then
            BWRAP+=(--symlink "$(readlink "$entry")" "$entry")
        elif [[ -d $entry && -x $entry ]]; then
            BWRAP+=(--bind "$entry" "$entry")
        fi
    done
    # Homes and checkouts in places that are not, such as /var/home.
    for entry in "$HOME" "$WAYPOST_CHECKOUT" "$PWD"; do
        entry=$(readlink -f "$entry")
        case $entry in
        /var/* | /run/*) BWRAP+=(--bind "$entry" "$entry") ;;
        esac
    done
    BWRAP+=(--bind-try /run/user /run/user --ro-bind-try /run/dbus /run/dbus)
    BWRAP+=(--ro-bind-try /run/udev /run/udev --ro-bind-try /run/systemd/resolve /run/systemd/resolve)

    for file in passwd group hosts resolv.conf localtime machine-id; do
        entry=$(readlink -f "/etc/$file" || true)
        [[ -n $entry && -r $entry ]] && BWRAP+=(--ro-bind "$entry" "/etc/$file")
    done
    # Certificates that this machine trusts, a company's own among them.
    if [[ -r /etc/ssl/certs/ca-certificates.crt && -e $root/etc/ssl/certs/ca-certificates.crt ]]; then
        BWRAP+=(--ro-bind "$(readlink -f /etc/ssl/certs/ca-certificates.crt)" /etc/ssl/certs/ca-certificates.crt)
    fi
    BWRAP+=(--ro-bind-try /usr/share/fonts /usr/share/fonts/host)
    BWRAP+=(--ro-bind-try /usr/local/share/fonts /usr/local/share/fonts)

    # Nothing of the machine's own tools may leak in: they were built for
    # other libraries.
    BWRAP+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin)
    for name in LD_LIBRARY_PATH LD_PRELOAD CC CXX CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE PKG_CONFIG_PATH \
        Qt6_DIR QTDIR QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH \
        QT_QUICK_CONTROLS_STYLE PYTHONHOME PYTHONPATH GTK_PATH GTK_MODULES; do
        BWRAP+=(--unsetenv "$name")
    done
    root_locale
    BWRAP+=(--chdir "$PWD")
}

# The machine's locales are passed in; a name that still does not exist inside
# would only make Qt and others complain, and becomes C.UTF-8.
root_locale() {
    local wanted=${LC_ALL:-${LC_CTYPE:-${LANG:-}}}
    BWRAP+=(--ro-bind-try /usr/lib/locale /usr/lib/locale)
    if [[ -z $wanted ]] || ! locale_exists "$wanted"; then
        BWRAP+=(--setenv LANG C.UTF-8 --setenv LC_ALL C.UTF-8)
    fi
}

locale_exists() {
    local plain
    plain=$(tr '[:upper:]' '[:lower:]' <<<"$1" | tr -d -)
    [[ $plain == c.utf8 ]] && return 0
    locale -a 2>/dev/null | tr '[:upper:]' '[:lower:]' | tr -d - | grep -qxF "$plain"
}

# --- for the callers --------------------------------------------------------

surroundings_prepare() {
    choose_kind
    if [[ $WAYPOST_KIND == root ]]; then
        prepare_root
    fi
    export CCACHE_DIR=${CCACHE_DIR:-$HOME/.cache/ccache}
    export CCACHE_NOHASHDIR=1
    # Checkouts of the same sources share their compiled objects.
    local top
    top=$(git -C "$PWD" rev-parse --show-toplevel 2>/dev/null) || top=$WAYPOST_CHECKOUT
    export CCACHE_BASEDIR=$top
}

surroundings_run() {
    if [[ $WAYPOST_KIND == native ]]; then
        "$@"
    else
        local -a BWRAP
        root_command
        "${BWRAP[@]}" -- "$@"
    fi
}
