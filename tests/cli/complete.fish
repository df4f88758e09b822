# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what fish would offer after the line.
# $folder holds the completions, $program is the one whose are tried.
source $folder/$program.fish
complete -C "$argv[1]" | string replace -r '\t.*' ''
true
