/** The scripts query us on each Tab; they never evaluate the typed text, and leave file names to the shell. */
export const scripts = {
  bash: `# bash completion for flakeship
_flakeship() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then compopt -o default; else COMPREPLY+=("${"${line%%$'\\t'*}"}"); fi
  done < <(flakeship complete -- "${'${COMP_WORDS[@]:1:COMP_CWORD}'}" 2>/dev/null)
}
complete -F _flakeship flakeship
`,
  zsh: `#compdef flakeship
_flakeship() {
  local line files=
  local -a found
  for line in "${'${(@f)$(flakeship complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}'}"; do
    if [[ $line == :files ]]; then files=yes
    elif [[ -n $line ]]; then found+=("${"${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}"}"); fi
  done
  (( $#found )) && _describe flakeship found
  [[ -n $files ]] && _files
}
if [[ $funcstack[1] == _flakeship ]]; then _flakeship "$@"; else compdef _flakeship flakeship; fi
`,
  fish: `# fish completion for flakeship
function __flakeship
  set -l words (commandline -opc) (commandline -ct)
  for line in (flakeship complete -- $words[2..-1] 2>/dev/null)
    if test "$line" = :files
      __fish_complete_path (commandline -ct)
    else
      echo $line
    end
  end
end
complete -c flakeship -f -a '(__flakeship)'
`,
} as const

export type Shell = keyof typeof scripts

export const usage = `Prints a script with which your shell completes commands, options and their values.

Usage: flakeship completion bash|zsh|fish

  bash  flakeship completion bash > ~/.local/share/bash-completion/completions/flakeship
  zsh   flakeship completion zsh > "${'${fpath[1]}'}/_flakeship"
  fish  flakeship completion fish > ~/.config/fish/completions/flakeship.fish
`
