import type { CommandWords, OptionWords } from "./words.js";

/** Completion for zsh, by its own _arguments (zshcompsys(1)). */
export function zshCompletion(commands: readonly CommandWords[]): string {
  return `#compdef blue-pencil
# Completion for blue-pencil: blue-pencil completion zsh > "\${fpath[1]}/_blue-pencil"
_blue_pencil() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments '(- *)'{-h,--help}'[print this help]' '(- *)'{-v,--version}'[print the version]'
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(caseOf).join("\n")}
  esac
}
if [[ \${funcstack[1]} == _blue-pencil ]]; then _blue_pencil "$@"; else compdef _blue_pencil blue-pencil; fi
`;
}

function caseOf({ name, options, values }: CommandWords): string {
  const behind = values === null || values.length > 0 ? [quoted(`*:${name}:${action(values)}`)] : [];
  return `    ${name})\n      _arguments -s ${[...options.map(spec), ...behind].join(" \\\n        ")}\n      ;;`;
}

/** '(-f --format)'{-f,--format}'[how to print]:format:(pretty json)' */
function spec({ flags, summary, takesValue, values }: OptionWords): string {
  const [only] = flags;
  const head = flags.length > 1 ? `'(${flags.join(" ")})'{${flags.join(",")}}` : quoted(only ?? "");
  const value = takesValue ? `:value:${action(values)}` : "";
  return `${head}${quoted(`[${summary.replace(/[[\]\\]/g, "\\$&")}]${value}`)}`;
}

function action(values: readonly string[] | null): string {
  return values === null ? "_files" : `(${values.map((value) => value.replaceAll("*", "\\*")).join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
