# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Appends `text` as a translatable C++ line of a context to a variable; nothing where it is empty.
function(askwell_add_text variable context text)
    if(text STREQUAL "")
        return()
    endif()
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    set(${variable}
        "${${variable}}    QT_TRANSLATE_NOOP(\"${context}\", \"${text}\"),\n"
        PARENT_SCOPE
    )
endfunction()

# Appends the hints of an object of blanks: they are a guide's, wherever they stand.
function(askwell_add_hints variable blanks)
    set(lines "${${variable}}")
    string(JSON count LENGTH "${blanks}")
    math(EXPR last "${count} - 1")
    foreach(at RANGE ${last})
        string(JSON name MEMBER "${blanks}" ${at})
        string(JSON text ERROR_VARIABLE missing GET "${blanks}" "${name}" hint)
        if(NOT missing)
            askwell_add_text(lines Guide "${text}")
        endif()
    endforeach()
    set(${variable}
        "${lines}"
        PARENT_SCOPE
    )
endfunction()

# A C++ file for lupdate, which reads no JSON. Nothing compiles it.
function(askwell_write_texts output lines)
    file(CONFIGURE OUTPUT "${output}" CONTENT "// Texts of a JSON file, for lupdate.\nconst char *const texts[] = {\n@lines@};\n"
         @ONLY
    )
endfunction()

# The texts of a guide that the window shows. Texts that go into the prompt are not among them.
function(askwell_guide_texts guide output)
    set_property(
        DIRECTORY
        APPEND
        PROPERTY CMAKE_CONFIGURE_DEPENDS "${guide}"
    )
    file(READ "${guide}" json)
    set(lines "")
    string(JSON questions GET "${json}" questions)
    string(JSON count LENGTH "${questions}")
    math(EXPR last "${count} - 1")
    foreach(at RANGE ${last})
        string(JSON id MEMBER "${questions}" ${at})
        string(JSON question GET "${questions}" "${id}")
        foreach(key ask help weak good)
            string(JSON text ERROR_VARIABLE missing GET "${question}" ${key})
            if(NOT missing)
                askwell_add_text(lines Guide "${text}")
            endif()
        endforeach()
        string(JSON examples GET "${question}" examples)
        string(JSON example_count LENGTH "${examples}")
        math(EXPR last_example "${example_count} - 1")
        foreach(which RANGE ${last_example})
            string(JSON text ERROR_VARIABLE missing GET "${examples}" ${which} leadsTo)
            if(NOT missing)
                askwell_add_text(lines Guide "${text}")
            endif()
        endforeach()
    endforeach()
    string(JSON blanks GET "${json}" blanks)
    askwell_add_hints(lines "${blanks}")
    askwell_write_texts("${output}" "${lines}")
endfunction()

# Appends the labels of the rewrites that a check's rules offer.
function(askwell_add_rewrites variable check)
    set(lines "${${variable}}")
    string(JSON rules ERROR_VARIABLE none GET "${check}" rules)
    if(none)
        set(rules "[${check}]")
    endif()
    string(JSON count LENGTH "${rules}")
    math(EXPR last "${count} - 1")
    foreach(at RANGE ${last})
        string(JSON rewrites ERROR_VARIABLE none GET "${rules}" ${at} rewrite)
        if(NOT none)
            string(JSON rewrite_count LENGTH "${rewrites}")
            math(EXPR last_rewrite "${rewrite_count} - 1")
            foreach(which RANGE ${last_rewrite})
                string(JSON label ERROR_VARIABLE missing GET "${rewrites}" ${which} label)
                if(NOT missing)
                    askwell_add_text(lines Message "${label}")
                endif()
            endforeach()
        endif()
    endforeach()
    set(${variable}
        "${lines}"
        PARENT_SCOPE
    )
endfunction()

# The texts of the table of checks that the window shows: messages, labels of fixes, questions. The sentences of
# fixes go into the prompt and are not among them.
function(askwell_check_texts checks output)
    set_property(
        DIRECTORY
        APPEND
        PROPERTY CMAKE_CONFIGURE_DEPENDS "${checks}"
    )
    file(READ "${checks}" json)
    set(lines "")
    foreach(list checks ledger)
        string(JSON rows GET "${json}" ${list})
        string(JSON count LENGTH "${rows}")
        math(EXPR last "${count} - 1")
        foreach(at RANGE ${last})
            string(JSON row GET "${rows}" ${at})
            foreach(key message ask about cannotSee)
                string(JSON text ERROR_VARIABLE missing GET "${row}" ${key})
                if(NOT missing)
                    askwell_add_text(lines Message "${text}")
                endif()
            endforeach()
            string(JSON text ERROR_VARIABLE missing GET "${row}" fix label)
            if(NOT missing)
                askwell_add_text(lines Message "${text}")
            endif()
            askwell_add_rewrites(lines "${row}")
        endforeach()
    endforeach()
    string(JSON blanks GET "${json}" worthAdding blanks)
    askwell_add_hints(lines "${blanks}")
    askwell_write_texts("${output}" "${lines}")
endfunction()
