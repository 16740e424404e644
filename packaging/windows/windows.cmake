# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installing on Windows: the programs with all of Qt beside them, and an NSIS installer. Not run by us.
set(icon "${PROJECT_SOURCE_DIR}/resources/icons/waypost.ico")
configure_file("${CMAKE_CURRENT_SOURCE_DIR}/windows/waypost.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/waypost.rc" @ONLY)
target_sources(waypost PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/waypost.rc")
# A desk opens no console; the simulator is for one.
set_target_properties(waypost PROPERTIES WIN32_EXECUTABLE ON)

qt_generate_deploy_qml_app_script(TARGET waypost OUTPUT_SCRIPT deploy_script DEPLOY_TOOL_OPTIONS --no-translations)
install(SCRIPT "${deploy_script}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)

set(CPACK_GENERATOR NSIS64)
set(CPACK_COMPONENTS_ALL waypost)
set(CPACK_MONOLITHIC_INSTALL OFF)
set(CPACK_PACKAGE_FILE_NAME "waypost-${PROJECT_VERSION}-windows-x64")
set(CPACK_PACKAGE_EXECUTABLES waypost "Waypost")
set(CPACK_NSIS_DISPLAY_NAME "Waypost")
set(CPACK_NSIS_PACKAGE_NAME "Waypost")
set(CPACK_NSIS_MUI_ICON "${icon}")
set(CPACK_NSIS_MUI_UNIICON "${icon}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\waypost.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
