# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Waypost authors
#
# cmake -DSTATE=FILE -DSECONDS=N -P desk-summary.cmake
#
# Prints on standard output what the fleet did, from a state dump of the desk.
# CMake reads the JSON because it is there wherever Waypost is built.
cmake_minimum_required(VERSION 3.25)

file(READ "${STATE}" state)

# The sum of the counts in feeds.<feed>.pushes.
function(count_pushes feed result)
    string(JSON kinds LENGTH "${state}" feeds ${feed} pushes)
    set(sum 0)
    if(kinds GREATER 0)
        math(EXPR last "${kinds} - 1")
        foreach(index RANGE ${last})
            string(JSON kind MEMBER "${state}" feeds ${feed} pushes ${index})
            string(JSON count GET "${state}" feeds ${feed} pushes ${kind})
            math(EXPR sum "${sum} + ${count}")
        endforeach()
    endif()
    set(${result} ${sum} PARENT_SCOPE)
endfunction()

# The numbers of alarms of each priority, most urgent first, as words.
function(describe_alarms result)
    set(priorities critical high medium low)
    foreach(priority IN LISTS priorities)
        set(count_${priority} 0)
    endforeach()
    string(JSON alarms LENGTH "${state}" alarms)
    if(alarms GREATER 0)
        math(EXPR last "${alarms} - 1")
        foreach(index RANGE ${last})
            string(JSON priority GET "${state}" alarms ${index} priority)
            math(EXPR count_${priority} "${count_${priority}} + 1")
        endforeach()
    endif()
    set(words "")
    foreach(priority IN LISTS priorities)
        if(count_${priority} GREATER 0)
            list(APPEND words "${count_${priority}} ${priority}")
        endif()
    endforeach()
    list(JOIN words ", " words)
    if(words)
        set(${result} "${alarms} (${words})" PARENT_SCOPE)
    else()
        set(${result} "${alarms}" PARENT_SCOPE)
    endif()
endfunction()

function(print line)
    execute_process(COMMAND ${CMAKE_COMMAND} -E echo "${line}")
endfunction()

string(JSON vehicles LENGTH "${state}" vehicles)
count_pushes(device device)
count_pushes(message message)
describe_alarms(alarms)
math(EXPR tenths "10 * (${device} + ${message}) / ${SECONDS}")
math(EXPR whole "${tenths} / 10")
math(EXPR tenth "${tenths} % 10")

print("vehicles:         ${vehicles}")
print("pushes a second:  ${whole}.${tenth} (${device} device and ${message} message pushes in ${SECONDS} s)")
print("alarms:           ${alarms}")
