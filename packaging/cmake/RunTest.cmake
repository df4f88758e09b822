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
unset(ENV{HF_HUB_CACHE})
execute_process(COMMAND "${PROGRAM}" ${ARGUMENTS} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}")
endif()
