# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Has an interactive zsh, on a pseudo terminal of its own, complete the line "$1"; prints what it would offer.
# $folder holds the completions, $program is the one whose are tried.
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1=; RPS1=; PROMPT2=; stty -echo 2>/dev/null; fpath=('$folder' $fpath); autoload -Uz compinit && compinit -u -d '$folder'/dump'
cat >$folder/setup <<'END'
offered() {
    compadd() {
        local -a hits
        if [[ ${(M)@:#-[OAD]} != "" ]]; then
            builtin compadd "$@"
            return
        fi
        builtin compadd -A hits "$@"
        print -rl -- $hits >>$folder/hits
        builtin compadd "$@"
    }
    _main_complete
    unfunction compadd
}
zle -C offer complete-word offered
bindkey '^I' offer
finish() { print done >$folder/finished; }
zle -N finish
bindkey '^X' finish
END
zpty -w z "folder=$folder; source $folder/setup; print ready >$folder/ready"
while [[ ! -e $folder/ready ]]; do zpty -r -t z; done >/dev/null
zpty -w -n z "$1"$'\t\x18'
while [[ ! -e $folder/finished ]]; do zpty -r -t z; done >/dev/null
zpty -d z
[[ ! -e $folder/hits ]] || cat $folder/hits
