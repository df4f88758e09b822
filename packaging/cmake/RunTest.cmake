# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one test program with an empty home of its own, so that neither it nor its children see the user's files.
file(REMOVE_RECURSE "${HOME_FOLDER}")
file(MAKE_DIRECTORY "${HOME_FOLDER}/runtime")
file(CHMOD "${HOME_FOLDER}/runtime" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ENV{HOME} "${HOME_FOLDER}")
set(ENV{XDG_DATA_HOME} "${HOME_FOLDER}/data")
set(ENV{XDG_CONFIG_HOME} "${HOME_FOLDER}/config")
set(ENV{XDG_CACHE_HOME} "${HOME_FOLDER}/cache")
set(ENV{XDG_STATE_HOME} "${HOME_FOLDER}/state")
set(ENV{XDG_RUNTIME_DIR} "${HOME_FOLDER}/runtime")
set(ENV{HF_HOME} "${HOME_FOLDER}/huggingface")
set(ENV{FONTCONFIG_FILE} "${CMAKE_CURRENT_LIST_DIR}/test-fonts.conf")
# Nor may what the person who runs the tests has set decide how they end.
foreach(
    name
    HF_HUB_CACHE
    HUGGINGFACE_HUB_CACHE
    HF_TOKEN
    HF_TOKEN_PATH
    GIT_DIR
    GIT_WORK_TREE
    GIT_INDEX_FILE
    DBUS_SESSION_BUS_ADDRESS
    DISPLAY
    WAYLAND_DISPLAY
    XDG_CURRENT_DESKTOP
    LANGUAGE
    NO_COLOR
    QT_FONT_DPI
    QT_QPA_PLATFORMTHEME
    QT_SCALE_FACTOR
    QT_STYLE_OVERRIDE
)
    unset(ENV{${name}})
endforeach()
execute_process(COMMAND "${PROGRAM}" ${ARGUMENTS} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}")
endif()
