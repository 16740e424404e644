# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Two packages: waypost, and waypost-kiosk with what a wallboard machine needs besides.
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL waypost kiosk)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# Each package has a first line of its own; CPack would put this one before both.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# --- waypost ---
file(STRINGS "${linux}/dependencies.txt" dependencies REGEX "^[a-z]")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${linux}/dependencies.txt")
list(JOIN dependencies ", " dependencies)
set(CPACK_DEBIAN_WAYPOST_PACKAGE_NAME waypost)
set(CPACK_DEBIAN_WAYPOST_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_WAYPOST_PACKAGE_DEPENDS "${dependencies}")
# Letters that the built-in typeface lacks, Arabic above all.
set(CPACK_DEBIAN_WAYPOST_PACKAGE_RECOMMENDS "fonts-noto-core")
set(CPACK_DEBIAN_WAYPOST_PACKAGE_SUGGESTS "waypost-kiosk")
set(CPACK_DEBIAN_WAYPOST_DESCRIPTION "live fleet desk for dispatchers
Waypost shows every vehicle of a fleet on the map, what is wrong with which
one, and how old each figure is. It listens to the push feeds of the TFTIOT
Open API and shows positions, battery, fuel, tire pressures, drivers and
trouble codes, an inbox that loses nothing, and the files that the service
announces.

A demo fleet is built in, which needs neither an account nor a network; the
program waypost-simulator is its push server alone.")

# --- waypost-kiosk ---
set(CPACK_DEBIAN_KIOSK_PACKAGE_NAME waypost-kiosk)
set(CPACK_DEBIAN_KIOSK_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_KIOSK_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS "waypost (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), cage, seatd, systemd")
set(CPACK_DEBIAN_KIOSK_PACKAGE_CONTROL_EXTRA "${kiosk}/postinst;${kiosk}/prerm;${kiosk}/postrm")
set(CPACK_DEBIAN_KIOSK_DESCRIPTION "live fleet desk for dispatchers - wallboard machine
Runs the wallboard of Waypost, full screen, on a machine of its own: a system
service with a watchdog, a system user for it, and a session for cage, the
Wayland compositor that shows one program.

Nothing starts before /etc/waypost/kiosk.json has been written.")
