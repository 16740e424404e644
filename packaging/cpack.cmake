# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What all package formats share; each system's own part is in its folder and is included before this file.
set(CPACK_PACKAGE_NAME waypost)
set(CPACK_PACKAGE_VENDOR "The Waypost authors")
set(CPACK_PACKAGE_CONTACT "${WAYPOST_MAINTAINER}")
if(NOT DEFINED CPACK_PACKAGE_DESCRIPTION_SUMMARY)
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
endif()
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Waypost")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
if(NOT WAYPOST_HOMEPAGE MATCHES "[.]invalid/")
    set(CPACK_PACKAGE_HOMEPAGE_URL "${WAYPOST_HOMEPAGE}")
endif()
# git archive makes the sources' package.
set(CPACK_SOURCE_GENERATOR "")
include(CPack)
