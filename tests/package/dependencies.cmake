# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/linux/dependencies.txt names exactly the Debian packages that hold what is loaded at run time: the QML
# modules that ui/ imports (and those that these import), and the plugins that the sources ask for by name.
cmake_minimum_required(VERSION 3.25)

# The package of a file, added to "needed".
function(need file reason)
    execute_process(COMMAND "${DPKG_QUERY}" --search "${file}"
        OUTPUT_VARIABLE owner RESULT_VARIABLE result ERROR_QUIET)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${reason}: no package holds ${file}")
    endif()
    string(REGEX REPLACE "[:,].*" "" owner "${owner}")
    list(APPEND needed "${owner}")
    set(needed "${needed}" PARENT_SCOPE)
    set("reason_${owner}" "${reason}" PARENT_SCOPE)
endfunction()

set(needed "")
execute_process(COMMAND "${SCANNER}" -rootPath "${SOURCE}/ui" -importPath "${QML}"
    OUTPUT_VARIABLE imports COMMAND_ERROR_IS_FATAL ANY)
string(JSON count LENGTH "${imports}")
if(count LESS 10)
    message(FATAL_ERROR "only ${count} imports were found below ui/")
endif()
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
    string(JSON name GET "${imports}" ${index} name)
    string(JSON path ERROR_VARIABLE none GET "${imports}" ${index} path)
    if(name MATCHES "^Qt")
        if(none)
            message(FATAL_ERROR "ui/ imports ${name}, which is not installed here")
        endif()
        need("${path}/qmldir" "ui/ imports ${name}")
    endif()
endforeach()

file(GLOB_RECURSE qml_files "${SOURCE}/ui/*.qml")
foreach(file IN LISTS qml_files)
    file(READ "${file}" text)
    if(text MATCHES "Plugin {[^}]*name: \"([a-z]+)\"")
        need("${PLUGINS}/geoservices/libqtgeoservices_${CMAKE_MATCH_1}.so" "the map's plugin is ${CMAKE_MATCH_1}")
    endif()
endforeach()
need("${PLUGINS}/sqldrivers/libqsqlite.so" "the journal is SQLite")
need("${PLUGINS}/platforms/libqwayland-generic.so" "desktops and cage speak Wayland")
list(REMOVE_DUPLICATES needed)

file(STRINGS "${SOURCE}/packaging/linux/dependencies.txt" named REGEX "^[a-z]")
set(faults "")
foreach(package IN LISTS needed)
    if(NOT package IN_LIST named)
        string(APPEND faults "\n  missing: ${package} (${reason_${package}})")
    endif()
endforeach()
# These have no file that the sources name.
list(APPEND needed ca-certificates tzdata)
foreach(package IN LISTS named)
    if(NOT package IN_LIST needed)
        string(APPEND faults "\n  not needed: ${package}")
    endif()
endforeach()
if(faults)
    message(FATAL_ERROR "packaging/linux/dependencies.txt does not fit the sources:${faults}")
endif()
