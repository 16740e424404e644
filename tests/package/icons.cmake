# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rendered icons are those of the drawing as it is now, and the containers hold every one of them.
cmake_minimum_required(VERSION 3.25)

set(icons "${SOURCE}/resources/icons")
set(again "run packaging/buildroot/enter resources/icons/render")
file(SHA256 "${icons}/waypost.svg" now)
file(READ "${icons}/waypost.svg.sha256" then)
if(NOT then MATCHES "^${now} ")
    message(FATAL_ERROR "waypost.svg has changed since the icons were rendered: ${again}")
endif()

file(READ "${icons}/waypost.ico" ico HEX)
file(READ "${icons}/waypost.icns" icns HEX)
foreach(size 16 24 32 48 64 128 256 512)
    file(READ "${icons}/waypost-${size}.png" png HEX)
    # Bytes 16 to 23 of a PNG file are width and height.
    math(EXPR number "${size}" OUTPUT_FORMAT HEXADECIMAL)
    string(SUBSTRING "${number}" 2 -1 digits)
    string(SUBSTRING "00000000${digits}" 0 -1 padded)
    string(LENGTH "${padded}" length)
    math(EXPR from "${length} - 8")
    string(SUBSTRING "${padded}" ${from} 8 padded)
    string(SUBSTRING "${png}" 32 16 drawn)
    if(NOT drawn STREQUAL "${padded}${padded}")
        message(FATAL_ERROR "waypost-${size}.png is not ${size} pixels wide and high: ${again}")
    endif()
    string(FIND "${ico}" "${png}" in_ico)
    string(FIND "${icns}" "${png}" in_icns)
    if(in_ico EQUAL -1 AND in_icns EQUAL -1)
        message(FATAL_ERROR "waypost-${size}.png is in neither waypost.ico nor waypost.icns: ${again}")
    endif()
endforeach()
