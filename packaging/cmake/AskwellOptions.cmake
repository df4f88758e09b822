# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries warnings and Qt strictness for every target of ours.
add_library(askwell_options INTERFACE)

target_include_directories(askwell_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(
    askwell_options
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_FOREACH
        QT_NO_KEYWORDS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        # Later Qt versions have new names for things that 6.4 does not know yet.
        QT_WARN_DEPRECATED_UP_TO=0x060400
)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(
        askwell_options
        INTERFACE
            -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wcast-qual
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wundef
            -Wimplicit-fallthrough
            $<$<BOOL:${ASKWELL_WARNINGS_AS_ERRORS}>:-Werror>
    )
    if(ASKWELL_FUZZ)
        target_compile_options(askwell_options INTERFACE -fsanitize=fuzzer-no-link)
    endif()
    if(ASKWELL_SANITIZE)
        target_compile_options(
            askwell_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                      -fno-omit-frame-pointer
        )
        target_link_options(askwell_options INTERFACE -fsanitize=address,undefined)
    endif()
elseif(MSVC)
    target_compile_options(
        askwell_options INTERFACE /W4 /utf-8 $<$<BOOL:${ASKWELL_WARNINGS_AS_ERRORS}>:/WX>
    )
endif()
