# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# waypost_library(<folder> SOURCES ... [PUBLIC ...] [PRIVATE ...])
# One folder of app/ as the static library waypost_<folder>. Headers are included as "folder/file.h", so an include
# line always shows which library it reaches into; the dependency test reads exactly those lines.
#
# Sources are compiled in batches (WAYPOST_UNITY), as most of a compile is reading Qt's headers. ALONE names those that
# cannot share a batch, because a name of their own in an anonymous namespace stands in another source of the folder too.
function(waypost_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;ALONE;PUBLIC;PRIVATE")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
        message(FATAL_ERROR "waypost_library(${folder}): SOURCES missing or unknown words: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(target waypost_${folder})
    qt_add_library(${target} STATIC ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${WAYPOST_UNITY} UNITY_BUILD_BATCH_SIZE 10)
    set_source_files_properties(${arg_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE waypost_options ${arg_PRIVATE})
endfunction()

# waypost_test(<name> SOURCES ... [LINK ...])
# One Qt Test program, one CTest entry. Runs without a display.
function(waypost_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    set(target tst_${name})
    qt_add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE waypost_options waypost_testsupport Qt6::Test ${arg_LINK})
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_FATAL_CRITICALS=1")
endfunction()
