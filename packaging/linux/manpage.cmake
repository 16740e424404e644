# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DPROGRAM=... -DVERSION=... -DTEMPLATE=waypost.1.in -DOUTPUT=waypost.1 -P manpage.cmake
#
# Fills a manual page with the options that the program's own --help names.
cmake_minimum_required(VERSION 3.25)

execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C.UTF-8 LANGUAGE= "${PROGRAM}" --help
    OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)

function(to_roff variable text)
    string(REPLACE "\\" "\\e" text "${text}")
    string(REPLACE "-" "\\-" text "${text}")
    string(REGEX REPLACE "^[.']" "\\\\&\\0" text "${text}")
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

set(WAYPOST_OPTIONS "")
set(count 0)
# Line by line and not as a CMake list, which brackets and semicolons in the words would tear apart.
string(APPEND help "\n")
while(NOT help STREQUAL "")
    string(FIND "${help}" "\n" end)
    string(SUBSTRING "${help}" 0 ${end} line)
    math(EXPR next "${end} + 1")
    string(SUBSTRING "${help}" ${next} -1 help)
    if(line MATCHES "^  (-[^ ].*)$")
        # "  --name <VALUE>   What it does": two spaces part the two, where both are on one line.
        set(head "${CMAKE_MATCH_1}")
        set(text "")
        if(head MATCHES "^(.*[^ ])   *([^ ].*)$")
            set(head "${CMAKE_MATCH_1}")
            set(text "${CMAKE_MATCH_2}")
        endif()
        to_roff(head "${head}")
        to_roff(text "${text}")
        string(REGEX REPLACE "<([^>]*)>" "\\\\fI\\1\\\\fB" head "${head}")
        string(APPEND WAYPOST_OPTIONS ".TP\n\\fB${head}\\fR\n")
        math(EXPR count "${count} + 1")
    elseif(count GREATER 0 AND line MATCHES "^   +([^ ].*)$")
        to_roff(text "${CMAKE_MATCH_1}")
    else()
        continue()
    endif()
    if(text)
        string(APPEND WAYPOST_OPTIONS "${text}\n")
    endif()
endwhile()
if(count LESS 3)
    message(FATAL_ERROR "only ${count} options were found in --help of ${PROGRAM}:\n${help}")
endif()
string(STRIP "${WAYPOST_OPTIONS}" WAYPOST_OPTIONS)
configure_file("${TEMPLATE}" "${OUTPUT}" @ONLY)
