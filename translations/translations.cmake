# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything a person reads, in one catalogue a language, compiled into the program (":/i18n/waypost_de.qm").
# English is in the sources; its catalogue holds only the plural forms.
#
#   cmake --build --preset dev --target update_translations    after changing texts; then fill in what is unfinished
#   cmake --build --preset dev --target check_translations     what the build of test.sh and of packages does

# Included by the top CMakeLists.txt, not a folder of its own: lupdate follows include lines only below the folder of
# the CMakeLists.txt that calls it, and needs them to know whose tr() it reads.

set(translations "${PROJECT_SOURCE_DIR}/translations")
file(GLOB_RECURSE spoken CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/app/*.cpp" "${PROJECT_SOURCE_DIR}/app/*.h" "${PROJECT_SOURCE_DIR}/ui/*.qml")

# No line numbers: a catalogue changes when its texts do, not when code moves.
set(lupdate_options -locations none -no-obsolete)
qt_add_translations(
    IMMEDIATE_CALL
    TARGETS waypost_application
    TS_FILES "${translations}/waypost_de.ts" "${translations}/waypost_ar.ts"
    PLURALS_TS_FILE "${translations}/waypost_en.ts"
    SOURCES ${spoken}
    LUPDATE_OPTIONS ${lupdate_options}
    QM_FILES_OUTPUT_VARIABLE catalogues)
qt_add_resources(waypost_application translations
    PREFIX /i18n
    BASE "${PROJECT_BINARY_DIR}"
    FILES ${catalogues})

# The list of sources that qt_add_translations() keeps for lupdate, which its own target turns into what lupdate reads.
set(lupdate_project "${PROJECT_BINARY_DIR}/.lupdate/${PROJECT_NAME}_lupdate_project")
set(stamp "${PROJECT_BINARY_DIR}/translations/checked")
add_custom_command(OUTPUT "${stamp}"
    COMMAND "${CMAKE_COMMAND}" "-DIN_FILE=${lupdate_project}.cmake" "-DOUT_FILE=${PROJECT_BINARY_DIR}/translations/project.json"
        -P "${Qt6LinguistTools_DIR}/GenerateLUpdateProject.cmake"
    COMMAND "${CMAKE_COMMAND}"
        "-DLUPDATE=$<TARGET_FILE:Qt6::lupdate>" "-DPROJECT=${PROJECT_BINARY_DIR}/translations/project.json"
        "-DCATALOGUES=${translations}" "-DOPTIONS=${lupdate_options}"
        "-DSCRATCH=${PROJECT_BINARY_DIR}/translations/check" -P "${translations}/check.cmake"
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS ${spoken} "${translations}/check.cmake" "${translations}/waypost_de.ts"
        "${translations}/waypost_ar.ts" "${translations}/waypost_en.ts"
    COMMENT "Checking that every text is translated"
    VERBATIM)
if(WAYPOST_CHECK_TRANSLATIONS)
    add_custom_target(check_translations ALL DEPENDS "${stamp}")
else()
    add_custom_target(check_translations DEPENDS "${stamp}")
endif()
