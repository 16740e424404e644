# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Who we are to desktops and package managers. We own no domain: the reserved ones say so, and collide with nobody's.
# Whoever publishes packages puts their own here.
set(WAYPOST_APP_ID "invalid.waypost.waypost" CACHE STRING "Id of the desktop entry, the metainfo and the Flatpak")
set(WAYPOST_HOMEPAGE "https://waypost.invalid/" CACHE STRING "Where people find Waypost")
set(WAYPOST_MAINTAINER "Waypost maintainers <waypost@example.org>" CACHE STRING "Who looks after the packages")
mark_as_advanced(WAYPOST_APP_ID WAYPOST_HOMEPAGE WAYPOST_MAINTAINER)
