# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
#[=[
Gives one target, Askwell::SyntaxHighlighting, whatever the distribution calls its KSyntaxHighlighting for Qt 6:

1. KF6SyntaxHighlighting, where the distribution has it;
2. else the private build that packaging/build-syntax-highlighting leaves in the user's cache. It is called
   KF5SyntaxHighlighting and linked to Qt 6. One linked to Qt 5 is refused, and a system-wide KF5 one is not
   even looked for: on the distributions that have one, it is the Qt 5 one.

ASKWELL_SYNTAX_PREFIX names another place for (2).
]=]
find_package(KF6SyntaxHighlighting QUIET CONFIG)

set(ASKWELL_SYNTAX_PREFIX "" CACHE PATH "Where a KSyntaxHighlighting 5 built for Qt 6 is installed, if not in the user's cache")
set(SyntaxHighlighting_problem "")

if(NOT TARGET KF6::SyntaxHighlighting)
    # The same rule as syntax_prefix() in packaging/dependencies.
    set(prefix "${ASKWELL_SYNTAX_PREFIX}")
    if(NOT prefix)
        set(cache "$ENV{XDG_CACHE_HOME}")
        if(NOT cache)
            set(cache "$ENV{HOME}/.cache")
        endif()
        set(prefix
            "${cache}/askwell/syntax-highlighting-5.116.0-${CMAKE_HOST_SYSTEM_PROCESSOR}-qt${Qt6_VERSION_MAJOR}.${Qt6_VERSION_MINOR}"
        )
    endif()
    set(folder "${prefix}/lib/cmake/KF5SyntaxHighlighting")
    if(NOT EXISTS "${folder}/KF5SyntaxHighlightingConfig.cmake")
        set(SyntaxHighlighting_problem "there is none in ${prefix}")
    else()
        # Asked of the text and not of the package: loading a Qt 5 one would bring Qt 5 into this build.
        file(READ "${folder}/KF5SyntaxHighlightingConfig.cmake" config)
        if(NOT config MATCHES "find_dependency\\(Qt6")
            set(SyntaxHighlighting_problem "the one in ${prefix} is linked to Qt 5")
        else()
            # The static library names Qt6::Network, for its downloader. We use no class of it, hence --as-needed below.
            find_package(Qt6 QUIET REQUIRED COMPONENTS Network)
            # Not a remembered folder: another prefix in the next run must count.
            unset(KF5SyntaxHighlighting_DIR CACHE)
            find_package(KF5SyntaxHighlighting 5.103 QUIET CONFIG PATHS "${folder}" NO_DEFAULT_PATH)
            if(NOT TARGET KF5::SyntaxHighlighting)
                set(SyntaxHighlighting_problem "the one in ${prefix} is older than 5.103 or damaged")
            endif()
        endif()
    endif()
endif()

if(TARGET KF6::SyntaxHighlighting)
    set(SyntaxHighlighting_library KF6::SyntaxHighlighting)
    set(SyntaxHighlighting_VERSION "${KF6SyntaxHighlighting_VERSION}")
elseif(TARGET KF5::SyntaxHighlighting)
    set(SyntaxHighlighting_library KF5::SyntaxHighlighting)
    set(SyntaxHighlighting_VERSION "${KF5SyntaxHighlighting_VERSION}")
else()
    set(SyntaxHighlighting_library "")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
    SyntaxHighlighting
    REQUIRED_VARS SyntaxHighlighting_library
    VERSION_VAR SyntaxHighlighting_VERSION
    REASON_FAILURE_MESSAGE "${SyntaxHighlighting_problem}"
)

if(SyntaxHighlighting_FOUND AND NOT TARGET Askwell::SyntaxHighlighting)
    add_library(Askwell::SyntaxHighlighting INTERFACE IMPORTED)
    target_link_libraries(Askwell::SyntaxHighlighting INTERFACE ${SyntaxHighlighting_library})
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND TARGET KF5::SyntaxHighlighting)
        target_link_options(Askwell::SyntaxHighlighting INTERFACE "LINKER:--as-needed")
    endif()
endif()
