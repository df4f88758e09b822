# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Declares one test. SOURCES defaults to <name>.cpp; LABELS say which of unit, gui, cli, golden, fuzz, bench or
# system it is. GUI tests link the window's library and run offscreen.
# Every test gets a home of its own, emptied before it starts: it never sees the user's files.
function(askwell_test name)
    cmake_parse_arguments(arg "GUI" "" "SOURCES;LABELS;ARGUMENTS" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE askwell_options askwell_app Qt6::Test)
    target_compile_definitions(
        ${name} PRIVATE ASKWELL_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" ASKWELL_SOURCE="${CMAKE_SOURCE_DIR}"
                        ASKWELL_BINARIES="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
    )
    if(arg_GUI)
        target_link_libraries(${name} PRIVATE askwell_ui)
        list(APPEND arg_LABELS gui)
    endif()
    if(ASKWELL_PRECOMPILED_HEADERS)
        if(arg_GUI)
            target_precompile_headers(${name} REUSE_FROM askwell_ui)
        else()
            target_precompile_headers(${name} REUSE_FROM askwell_app)
        endif()
    endif()
    set(home "${CMAKE_BINARY_DIR}/test-homes/${name}")
    add_test(
        NAME ${name}
        COMMAND ${CMAKE_COMMAND} -D HOME_FOLDER=${home} -D PROGRAM=$<TARGET_FILE:${name}> -D
                "ARGUMENTS=${arg_ARGUMENTS}" -P ${CMAKE_SOURCE_DIR}/packaging/cmake/RunTest.cmake
    )
    set_tests_properties(
        ${name}
        PROPERTIES LABELS "${arg_LABELS}"
                   TIMEOUT 300
                   ENVIRONMENT
                   "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=detect_leaks=1"
    )
endfunction()
