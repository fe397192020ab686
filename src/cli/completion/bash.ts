import type { CommandWords } from "./words.js";

/**
 * Completion for bash, from 3.2 on, which Macs have: `-o default` completes paths wherever nothing else is offered. The
 * words of an option with “=” come apart, as “=” ends a word there.
 */
export function bashCompletion(commands: readonly CommandWords[]): string {
  return `# Completion for blue-pencil: source <(blue-pencil completion bash)
_blue_pencil() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options= values= found
  COMPREPLY=()
  if [[ $word == "=" ]]; then word=; elif [[ $before == "=" ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if (( COMP_CWORD == 1 )); then
    options="--help --version"
    values="${commands.map(({ name }) => name).join(" ")}"
    before=
  fi
  (( COMP_CWORD > 1 )) && case \${COMP_WORDS[1]} in
${commands.map(caseOf).join("\n")}
  esac
  [[ $word == -* ]] && values=$options
  while IFS= read -r found; do
    [[ -n $found ]] && COMPREPLY+=("$found")
  done < <(compgen -W "$values" -- "$word")
}
complete -o default -o bashdefault -F _blue_pencil blue-pencil
`;
}

function caseOf({ name, options, values }: CommandWords): string {
  const taking = options.filter(({ takesValue }) => takesValue);
  const cases = taking.map(
    (option) => `        ${option.flags.join("|")}) options= values="${(option.values ?? []).join(" ")}" ;;`,
  );
  return [
    `    ${name})`,
    `      options="${options.flatMap(({ flags }) => flags).join(" ")}"`,
    `      values="${(values ?? []).join(" ")}"`,
    ...(cases.length > 0 ? ["      case $before in", ...cases, "      esac"] : []),
    "      ;;",
  ].join("\n");
}
