# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a catalogue lacks a text of the sources, still has one that is gone, or holds one that nobody has
# finished. Variables: LUPDATE, PROJECT (lupdate's list of sources), CATALOGUES (folder), OPTIONS (of lupdate), SCRATCH (folder).

file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")

# Batches of sources (WAYPOST_UNITY) are left out: lupdate reads the sources themselves, and in a batch it no longer knows
# whose tr() it reads.
file(READ "${PROJECT}" project)
string(REGEX REPLACE "\"[^\"]+/Unity/unity_[^\"]+\",?" "" project "${project}")
string(REGEX REPLACE ",([ \n]*\\])" "\\1" project "${project}")
file(WRITE "${SCRATCH}/project.json" "${project}")
set(faults "")
foreach(language en de ar)
    set(kept "${CATALOGUES}/waypost_${language}.ts")
    set(fresh "${SCRATCH}/waypost_${language}.ts")
    file(COPY_FILE "${kept}" "${fresh}")
    set(plural "")
    if(language STREQUAL "en")
        set(plural -pluralonly)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" -silent ${OPTIONS} ${plural} -project "${SCRATCH}/project.json" -ts "${fresh}"
        RESULT_VARIABLE result OUTPUT_VARIABLE words ERROR_VARIABLE words)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed on waypost_${language}.ts: ${words}")
    endif()
    file(READ "${kept}" before)
    file(READ "${fresh}" after)
    if(NOT before STREQUAL after)
        string(APPEND faults "\n  waypost_${language}.ts does not match the sources: build the target update_translations")
    endif()
    string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${after}")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        string(APPEND faults "\n  waypost_${language}.ts: ${count} texts are unfinished")
    endif()
endforeach()
if(faults)
    message(FATAL_ERROR "The translations are not complete:${faults}")
endif()
