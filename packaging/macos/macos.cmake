# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installing on macOS: a bundle with all of Qt inside, and a disk image. Not run by us; not signed, not notarised.
set(icon "${PROJECT_SOURCE_DIR}/resources/icons/waypost.icns")
target_sources(waypost PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY waypost PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(waypost PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Waypost
    MACOSX_BUNDLE_BUNDLE_NAME Waypost
    MACOSX_BUNDLE_GUI_IDENTIFIER "${WAYPOST_APP_ID}"
    MACOSX_BUNDLE_ICON_FILE waypost.icns
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "2026 The Waypost authors, GPL-3.0-or-later")

qt_generate_deploy_qml_app_script(TARGET waypost OUTPUT_SCRIPT deploy_script MACOS_BUNDLE_POST_BUILD)
install(SCRIPT "${deploy_script}")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_COMPONENTS_ALL waypost)
set(CPACK_PACKAGE_FILE_NAME "waypost-${PROJECT_VERSION}-macos")
set(CPACK_DMG_VOLUME_NAME "Waypost")
