# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Waypost authors
#
# The private Debian 13 root: making it (mmdebstrap) and entering it
# (bubblewrap). Part of surroundings.sh, which sources this file.

# Raise this when the way the root is made changes: a new one is then made.
readonly WAYPOST_RECIPE=1
readonly WAYPOST_SUITE=trixie
readonly WAYPOST_KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg

# What decides whether a root can be used again.
recipe_hash() {
    {
        echo "recipe $WAYPOST_RECIPE $WAYPOST_SUITE $(uname -m)"
        package_list | sort -u
    } | sha256sum | cut -c1-16
}

# --- what the machine must have ---------------------------------------------

need_root_tools() {
    local missing=()
    have mmdebstrap || missing+=(mmdebstrap)
    have bwrap || missing+=(bubblewrap)
    if [[ $(id -u) -ne 0 ]]; then
        have newuidmap || missing+=(uidmap)
    fi
    [[ -e $WAYPOST_KEYRING ]] || missing+=(debian-archive-keyring)
    [[ ${#missing[@]} -eq 0 ]] && return
    have apt-get || die "making a private Debian 13 root needs ${missing[*]}: please install them, or Qt >= 6.8 with QtLocation"
    apt_install "this distribution's Qt is too old, and making a private Debian 13 root needs ${missing[*]}" "${missing[@]}"
}

# Whether bubblewrap may do its work here, before minutes are spent.
need_bwrap_allowed() {
    local answer
    answer=$(bwrap --ro-bind / / true 2>&1) && return
    say "bubblewrap cannot make its namespace here: $answer"
    local knob=/proc/sys/kernel/apparmor_restrict_unprivileged_userns
    if [[ -r $knob && $(<$knob) == 1 ]]; then
        say "Ubuntu forbids it until bubblewrap's own AppArmor profile is loaded; once:"
        say "    sudo apt-get install --yes apparmor-profiles"
        say "    sudo install -m 0644 /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/"
        say "    sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict"
    else
        say "in a container it needs user namespaces or the right to mount; a Debian 13 container needs neither"
    fi
    exit 1
}

need_subordinate_ids() {
    local user
    user=$(id -un)
    [[ $(id -u) -eq 0 ]] && return
    if ! grep -q "^\($user\|$(id -u)\):" /etc/subuid 2>/dev/null; then
        say "mmdebstrap needs user numbers of its own for $user; once:"
        say "    sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user"
        exit 1
    fi
}

need_space() {
    local free
    free=$(df -Pk "$WAYPOST_CACHE" | awk 'NR == 2 { print $4 }')
    if [[ $free -lt 3000000 ]]; then
        die "the private Debian 13 root needs 3 GB in $WAYPOST_CACHE, and $((free / 1000)) MB are free"
    fi
}

# --- making -----------------------------------------------------------------

# The mirror that the machine's own apt uses, when that is a Debian mirror on
# the network; nothing otherwise, and mmdebstrap then takes its own default.
own_mirror() {
    have apt-get || return 0
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 2>/dev/null |
        awk -F'|' '$1 == "Debian" && $2 == "Debian" && $3 ~ /^https?:/ && !seen { print $3; seen = 1 }'
}

# The machine's own apt settings for fetching (proxies above all).
own_apt_settings() {
    have apt-config || return 0
    apt-config dump 2>/dev/null | sed -n -E '/^Acquire::(http|https|Retries|ForceIPv)/{/""/!p}'
}

# One line on how far mmdebstrap is, from what it has written to its log.
progress_line() {
    awk '
        /newly installed/ { total = $3; got = unpacked = ready = 0; rounds++ }
        /^Get:/ { got++ }
        /^Unpacking / { unpacked++ }
        /^Setting up / { ready++ }
        /^I: installing remaining/ { second = 1 }
        /^I: creating tarball/ { moving = 1 }
        END {
            if (moving) print "4 of 4: putting it in its place"
            else if (!second) print "1 of 4: the base system"
            else if (rounds < 2) print "2 of 4: working out what Qt needs"
            else if (!unpacked) print "2 of 4: downloading " got " of " total " packages"
            else if (unpacked < total) print "3 of 4: unpacking " unpacked " of " total " packages"
            else print "4 of 4: setting up " ready " of " total " packages"
        }' "$1"
}

tell_progress() {
    local log=$1 started=$2 last="" line never
    # Waiting without a child, which would outlive us and hold our files open.
    exec {never}<> <(:)
    while :; do
        read -rt 5 -u "$never" || :
        line=$(progress_line "$log")
        [[ $line == "$last" ]] && continue
        last=$line
        say "[$((SECONDS - started)) s] $line"
    done
}

# Files that must exist in the root because the machine's own are bound over
# them (the root is read-only once it is made), and mount points.
finish_root() {
    local root=$1 file
    for file in passwd group hosts resolv.conf localtime machine-id; do
        [[ -L $root/etc/$file ]] && rm -f "$root/etc/$file"
        [[ -e $root/etc/$file ]] || : >"$root/etc/$file"
    done
    mkdir -p "$root/usr/share/fonts/host" "$root/usr/local/share/fonts" "$root/usr/lib/locale"
    # The proxy may carry a password; it was needed for the making only.
    rm -f "$root/etc/apt/apt.conf.d/99mmdebstrap"
    rm -rf "$root/var/cache/apt" "$root/var/lib/apt/lists"
}

remove_tree() {
    # A root made as a user can hold folders without write permission.
    if [[ $(id -u) -ne 0 ]]; then
        find "$1" -xdev -type d ! -perm -700 -exec chmod u+rwx {} +
    fi
    rm -rf --one-file-system "$1"
}

# run_mmdebstrap FOLDER MIRROR LOG
run_mmdebstrap() {
    local folder=$1 mirror=$2 log=$3 setting
    local -a options=(
        --variant=essential
        --include="$(package_list | paste -sd,)"
        # Named, as mmdebstrap finds it by itself only where gpg is installed.
        --keyring="$WAYPOST_KEYRING"
        --verbose
        --aptopt='APT::Install-Recommends "false"'
        --dpkgopt='path-exclude=/usr/share/man/*'
        --dpkgopt='path-exclude=/usr/share/info/*'
        --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-exclude=/usr/share/locale/*'
        --dpkgopt='force-unsafe-io'
    )
    while IFS= read -r setting; do
        options+=(--aptopt="$setting")
    done < <(own_apt_settings)
    if [[ $(id -u) -eq 0 ]]; then
        # In a mount namespace of its own: when it is killed half-way, the /proc
        # and /sys that it has mounted in the root go with it.
        unshare --mount --propagation private mmdebstrap --format=directory "${options[@]}" \
            "$WAYPOST_SUITE" "$folder" ${mirror:+"$mirror"} >"$log" 2>&1
    else
        # By way of a tar stream, so that the files belong to the user and not
        # to numbers of /etc/subuid, which only root could remove. In /var/tmp,
        # which is on the disk and which those numbers can reach.
        TMPDIR=/var/tmp mmdebstrap --mode=unshare --format=tar "${options[@]}" \
            "$WAYPOST_SUITE" - ${mirror:+"$mirror"} 2>"$log" |
            tar --extract --directory "$folder" --exclude='./dev/*' --no-same-owner 2>>"$log.tar"
    fi
}

make_root() {
    local root=$1 partial=$1.partial log=$1.log started=$SECONDS mirror teller rc=0 old
    if [[ -e $partial ]]; then
        say "a half-made root is there from an earlier start; removing it"
        remove_tree "$partial"
    fi
    mkdir -p "$partial"
    mirror=$(own_mirror)
    say "making a private Debian 13 root with Qt 6.8 in $root"
    say "(once, one minute to ten, 400 MB to download, 1.5 GB on the disk; nothing else on this machine is changed)"
    if [[ -n $mirror ]]; then
        say "packages come from the mirror of this machine's own apt, $(sed -E 's,//[^/@]*@,//,' <<<"$mirror")"
    fi
    : >"$log"
    tell_progress "$log" "$started" &
    teller=$!
    at_exit "kill $teller 2>/dev/null || :"
    run_mmdebstrap "$partial" "$mirror" "$log" || rc=$?
    kill "$teller" 2>/dev/null || :
    wait "$teller" 2>/dev/null || :
    if [[ $rc -ne 0 ]]; then
        tail -n 25 "$log" | sed 's/^/    /' >&2
        die "making the root failed; the whole story is in $log"
    fi
    finish_root "$partial"
    mv "$partial" "$root"
    say "[$((SECONDS - started)) s] the root is ready"
    for old in "$WAYPOST_CACHE"/debian13-*; do
        [[ -d $old && $old != "$root" ]] && say "no longer needed by this version, and can be removed: $old"
    done
    return 0
}

prepare_root() {
    WAYPOST_ROOT=$WAYPOST_CACHE/debian13-$(recipe_hash)
    need_root_tools
    need_bwrap_allowed
    [[ -d $WAYPOST_ROOT ]] && return
    need_subordinate_ids
    mkdir -p "$WAYPOST_CACHE"
    need_space
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
    BWRAP=(bwrap --die-with-parent --tmpfs /)
    bind_root_tree
    bind_devices
    bind_machine_folders
    bind_machine_files
    set_root_environment
    BWRAP+=(--chdir "$PWD")
}

bind_root_tree() {
    local name entry
    BWRAP+=(--ro-bind "$WAYPOST_ROOT/usr" /usr --ro-bind "$WAYPOST_ROOT/etc" /etc)
    for name in bin sbin lib lib32 lib64 libx32; do
        [[ -L $WAYPOST_ROOT/$name ]] && BWRAP+=(--symlink "usr/$name" "/$name")
    done
    BWRAP+=(--dir /var --tmpfs /run)
    for entry in "$WAYPOST_ROOT"/var/*; do
        name=${entry##*/}
        case $name in
        tmp) ;;
        run) BWRAP+=(--symlink ../run /var/run) ;;
        lock) BWRAP+=(--symlink ../run/lock /var/lock) ;;
        *) BWRAP+=(--ro-bind "$entry" "/var/$name") ;;
        esac
    done
}

bind_devices() {
    local name
    # The machine's own /proc: process numbers are shared, so that signals
    # pass, and a fresh one cannot be mounted without a namespace of them.
    BWRAP+=(--dev-bind /proc /proc --ro-bind /sys /sys --dev /dev)
    for name in /dev/dri /dev/shm /dev/snd /dev/nvidia*; do
        BWRAP+=(--dev-bind-try "$name" "$name")
    done
}

# Every top-level folder that is not the system's is the machine's own, so
# that any path a person names means the same inside.
bind_machine_folders() {
    local entry
    for entry in /*; do
        case ${entry#/} in
        bin | sbin | lib | lib32 | lib64 | libx32 | usr | etc | var | run | dev | proc | sys | boot | lost+found) continue ;;
        esac
        if [[ -L $entry ]]; then
            BWRAP+=(--symlink "$(readlink "$entry")" "$entry")
        elif [[ -d $entry && -x $entry ]]; then
            BWRAP+=(--bind "$entry" "$entry")
        fi
    done
    BWRAP+=(--bind-try /var/tmp /var/tmp --bind-try /run/user /run/user --bind-try /run/media /run/media)
    BWRAP+=(--ro-bind-try /run/dbus /run/dbus --ro-bind-try /run/udev /run/udev)
    # Homes and checkouts under a system folder, such as /var/home.
    for entry in "$HOME" "$WAYPOST_CHECKOUT" "$PWD"; do
        entry=$(readlink -f "$entry")
        case $entry in
        /var/* | /run/*) BWRAP+=(--bind "$entry" "$entry") ;;
        esac
    done
}

bind_machine_files() {
    local name file
    for name in passwd group hosts resolv.conf localtime machine-id ssl/certs/ca-certificates.crt; do
        file=$(readlink -f "/etc/$name") || continue
        [[ -r $file && -e $WAYPOST_ROOT/etc/$name ]] && BWRAP+=(--ro-bind "$file" "/etc/$name")
    done
    BWRAP+=(--ro-bind-try /usr/share/fonts /usr/share/fonts/host)
    BWRAP+=(--ro-bind-try /usr/local/share/fonts /usr/local/share/fonts)
    BWRAP+=(--ro-bind-try /usr/lib/locale /usr/lib/locale)
}

set_root_environment() {
    local name zone
    # Inside, these scripts find everything in place.
    BWRAP+=(--setenv WAYPOST_SURROUNDINGS native)
    # Nothing of the machine's own tools may leak in: they were built for
    # other libraries.
    BWRAP+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/usr/lib/qt6/bin)
    for name in LD_LIBRARY_PATH LD_PRELOAD CC CXX CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE CMAKE_GENERATOR PKG_CONFIG_PATH \
        Qt6_DIR QTDIR QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH \
        QT_QUICK_CONTROLS_STYLE PYTHONHOME PYTHONPATH GTK_PATH GTK_MODULES; do
        BWRAP+=(--unsetenv "$name")
    done
    # /etc/localtime is a file inside, and the zone's name is in the link only.
    if [[ -z ${TZ:-} && -L /etc/localtime ]]; then
        zone=$(readlink -f /etc/localtime)
        [[ $zone == */zoneinfo/* ]] && BWRAP+=(--setenv TZ "${zone##*/zoneinfo/}")
    fi
    return 0
}
