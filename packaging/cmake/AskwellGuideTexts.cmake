# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Appends `text` as a translatable C++ line to a variable; nothing where it is empty.
function(askwell_add_guide_text variable text)
    if(text STREQUAL "")
        return()
    endif()
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    set(${variable}
        "${${variable}}    QT_TRANSLATE_NOOP(\"Guide\", \"${text}\"),\n"
        PARENT_SCOPE
    )
endfunction()

# Writes the texts of a guide that the window shows into a C++ file for lupdate, which reads no JSON. Texts that go
# into the prompt are not among them. Nothing compiles the file.
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
                askwell_add_guide_text(lines "${text}")
            endif()
        endforeach()
        string(JSON examples GET "${question}" examples)
        string(JSON example_count LENGTH "${examples}")
        math(EXPR last_example "${example_count} - 1")
        foreach(which RANGE ${last_example})
            string(JSON text ERROR_VARIABLE missing GET "${examples}" ${which} leadsTo)
            if(NOT missing)
                askwell_add_guide_text(lines "${text}")
            endif()
        endforeach()
    endforeach()
    string(JSON blanks GET "${json}" blanks)
    string(JSON count LENGTH "${blanks}")
    math(EXPR last "${count} - 1")
    foreach(at RANGE ${last})
        string(JSON name MEMBER "${blanks}" ${at})
        string(JSON text ERROR_VARIABLE missing GET "${blanks}" "${name}" hint)
        if(NOT missing)
            askwell_add_guide_text(lines "${text}")
        endif()
    endforeach()
    file(CONFIGURE OUTPUT "${output}" CONTENT "// Texts of a guide, for lupdate.\nconst char *const texts[] = {\n@lines@};\n" @ONLY)
endfunction()
