# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A component and a package of its own: a dispatcher's desk needs neither cage nor a system user.
set(kiosk "${CMAKE_CURRENT_SOURCE_DIR}/kiosk")
set(as_kiosk COMPONENT kiosk EXCLUDE_FROM_ALL)
set(kiosk_doc "${CMAKE_INSTALL_DATADIR}/doc/waypost-kiosk")
# systemd looks below lib, whatever the libraries' folder is called.
install(FILES "${kiosk}/waypost-kiosk.service" DESTINATION lib/systemd/system ${as_kiosk})
install(FILES "${kiosk}/waypost-wallboard.service" DESTINATION lib/systemd/user ${as_kiosk})
install(FILES "${kiosk}/sysusers.conf" DESTINATION lib/sysusers.d RENAME waypost-kiosk.conf ${as_kiosk})
install(FILES "${kiosk}/waypost-kiosk.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/wayland-sessions" ${as_kiosk})
install(FILES "${kiosk}/kiosk.json" DESTINATION "${kiosk_doc}/examples" ${as_kiosk})
install(FILES "${kiosk}/README.md" ${changelogs} "${made}/copyright" DESTINATION "${kiosk_doc}" ${as_kiosk})
install(FILES "${linux}/debian/waypost-kiosk.lintian-overrides"
    DESTINATION "${overrides}" RENAME waypost-kiosk ${as_kiosk})
