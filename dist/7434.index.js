export const id = 7434;
export const ids = [7434];
export const modules = {
  /***/
  27434: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        completion: () => (
          /* binding */
          completion
        )
      });
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var options = __webpack_require__(92004);
      ;
      const scripts = {
        bash: `# bash completion for flakeship
_flakeship() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then compopt -o default; else COMPREPLY+=("${"${line%%$'\\t'*}"}"); fi
  done < <(flakeship complete -- "${"${COMP_WORDS[@]:1:COMP_CWORD}"}" 2>/dev/null)
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
`
      };
      const usage = `Prints a script with which your shell completes commands, options and their values.

Usage: flakeship completion bash|zsh|fish

  bash  flakeship completion bash > ~/.local/share/bash-completion/completions/flakeship
  zsh   flakeship completion zsh > "${"${fpath[1]}"}/_flakeship"
  fish  flakeship completion fish > ~/.config/fish/completions/flakeship.fish
`;
      ;
      const none = { words: [], files: false };
      function candidates(words, titles, inputs) {
        const typed = rejoined(words);
        const current = typed.at(-1) ?? "";
        const beginning = (found) => ({
          ...found,
          words: found.words.filter(([word]) => word.startsWith(current))
        });
        const commands = titles.map(({ name, title }) => [name, title]);
        if (typed.length < 2)
          return beginning({ words: [...commands, ...others], files: false });
        if (typed[0] === "help")
          return beginning({ words: commands, files: false });
        if (typed[0] === "completion")
          return beginning({ words: Object.keys(scripts).map((shell) => [shell, ""]), files: false });
        return inputs ? beginning(ofCommand(typed, current, (0, options.cz)(inputs))) : none;
      }
      const others = [
        ["help", "show the help of a command"],
        ["completion", "print a script for the completion of your shell"],
        ["--help", "show all commands"],
        ["--version", "show the version"]
      ];
      function ofCommand(words, current, options2) {
        const [, inline] = /^--([^=]+)=/.exec(current) ?? [];
        if (inline !== void 0) {
          const { words: values, files } = valuesOf(options2.get(inline));
          return { words: values.map(([value, meaning]) => [`--${inline}=${value}`, meaning]), files };
        }
        const before = options2.get(optionName(words.at(-2)));
        if (before?.placeholder !== void 0)
          return valuesOf(before);
        if (current.startsWith("-"))
          return { words: [...options2].map(asOption).concat(ofEveryCommand), files: false };
        return { words: [], files: [...options2.values()].some(({ positional }) => positional) };
      }
      const optionName = (word = "") => word.startsWith("--") ? word.slice(2) : "";
      const asOption = ([name, { describe, placeholder, fallback }]) => [
        placeholder === void 0 && fallback === "true" ? `--no-${name}` : `--${name}`,
        describe
      ];
      const ofEveryCommand = [
        ...options.n3.map(({ name, describe }) => [`--${name}`, describe]),
        ["--help", "show the help of this command"]
      ];
      function valuesOf(input) {
        if (input?.choices)
          return { words: input.choices.map((choice) => [choice, ""]), files: false };
        return { words: [], files: /^(FILE|DIR|PATH|FLAKE|PLAN|OLD|NEW|URL)\b/.test(input?.placeholder ?? "") };
      }
      function rejoined(words) {
        const without = words.filter((word, i) => word !== "=" || i === words.length - 1);
        return without.at(-1) === "=" ? [...without.slice(0, -1), ""] : without;
      }
      ;
      async function completion({ words, titles, load }) {
        const [first, shell = "--help", ...typed] = words;
        if (first === "completion") {
          if (Object.hasOwn(scripts, shell))
            return scripts[shell];
          if (shell === "--help" || shell === "-h")
            return usage;
          throw new errors.yo(`there is completion for bash, zsh and fish, not for ${JSON.stringify(shell)}`);
        }
        const part = typed.length > 1 ? await load(typed[0] ?? "") : void 0;
        const found = candidates(typed, titles, part?.inputs);
        const lines = found.words.map(([word, meaning]) => `${word}	${(0, lib_text.TN)(meaning, 70)}`);
        return [...lines, ...found.files ? [":files"] : []].map((line) => `${line}
`).join("");
      }
    })
  )
};
