# shellcheck shell=bash disable=SC1090,SC2154
# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fills COMPREPLY as bash does when Tab is pressed after "$1", and prints it.
# $folder holds the completions, $program is the one whose are tried.
source "$folder/$program"
line=$1
COMP_WORDS=() COMP_WORDBREAKS=$' \t\n"\'@><=;|&(:'
for word in $line; do
    # Bash parts words at "=".
    case $word in
    *=*) COMP_WORDS+=("${word%%=*}" "="); [[ -z ${word#*=} ]] || COMP_WORDS+=("${word#*=}") ;;
    *) COMP_WORDS+=("$word") ;;
    esac
done
[[ $line != *' ' ]] || COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
"_${program//-/_}" 2>&1
printf '%s\n' "${COMPREPLY[@]}"
