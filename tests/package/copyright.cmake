# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The DEB's copyright file names the licence of everything that others made, with its text.
cmake_minimum_required(VERSION 3.25)

file(READ "${COPYRIGHT}" copyright)
if(NOT copyright MATCHES "^Format: [^\n]+/copyright-format/1\\.0/\n" OR copyright MATCHES "@[A-Z_]+@")
    message(FATAL_ERROR "${COPYRIGHT} is not a filled-in copyright file")
endif()

# Fonts and map data were made by others: each file needs more than the paragraph "Files: *".
file(GLOB foreign RELATIVE "${SOURCE}" "${SOURCE}/resources/fonts/*.[ot]tf" "${SOURCE}/resources/basemap/*.dat")
string(REGEX MATCHALL "\nFiles: [^\n]+" patterns "${copyright}")
foreach(file IN LISTS foreign)
    set(found FALSE)
    foreach(pattern IN LISTS patterns)
        string(REGEX REPLACE "\nFiles: " "" pattern "${pattern}")
        string(REPLACE "." "[.]" expression "${pattern}")
        string(REPLACE "*" ".*" expression "${expression}")
        if(NOT pattern STREQUAL "*" AND file MATCHES "^${expression}$")
            set(found TRUE)
        endif()
    endforeach()
    if(NOT found)
        message(FATAL_ERROR "packaging/linux/debian/copyright.in says nothing of ${file}")
    endif()
endforeach()

# Every licence that a paragraph names has its text in one of its own.
string(REGEX MATCHALL "\nLicense: [^\n]+" names "${copyright}")
foreach(name IN LISTS names)
    string(REGEX REPLACE "\nLicense: " "" name "${name}")
    string(REPLACE " and " ";" parts "${name}")
    foreach(part IN LISTS parts)
        string(FIND "${copyright}" "\nLicense: ${part}\n " text)
        if(text EQUAL -1)
            message(FATAL_ERROR "the text of ${part} is missing in packaging/linux/debian/copyright.in")
        endif()
    endforeach()
endforeach()
