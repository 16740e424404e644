# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Linux distributions compile their packages with. In Release only: the quick presets have no optimiser for
# _FORTIFY_SOURCE to work with. Position-independent programs and read-only relocations are part of it.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
endif()

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

include(CheckCXXCompilerFlag)
foreach(flag stack-protector-strong stack-clash-protection cf-protection)
    string(MAKE_C_IDENTIFIER "WAYPOST_HAVE_${flag}" known)
    check_cxx_compiler_flag(-f${flag} ${known})
    if(${known})
        target_compile_options(waypost_options INTERFACE $<$<CONFIG:Release>:-f${flag}>)
    endif()
endforeach()
# Undefined first: some compilers define it by themselves, with another level.
target_compile_options(waypost_options INTERFACE $<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=3>)
target_link_options(waypost_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)
