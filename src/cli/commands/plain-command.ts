import { type Argument, Command, InvalidArgumentError, type Option } from "commander";
import { nearest } from "../../review/index.js";

/** Not the parser's own code: it would put its own words before the sentence. */
const REFUSED_VALUE = "blue-pencil.refusedValue";

/**
 * A command that says in our own words what is wrong with its arguments. The parser calls the methods below where it finds
 * something wrong, with what it has found; the codes are its own.
 */
export class PlainCommand extends Command {
  override addOption(option: Option): this {
    return super.addOption(this.saysPlainly(option, `value of ${longOf(option)}`));
  }

  override addArgument(argument: Argument): this {
    return super.addArgument(this.saysPlainly(argument, argument.name()));
  }

  missingArgument(name: string): never {
    return this.refuse(`The ${name} is missing.`, "commander.missingArgument");
  }

  optionMissingArgument(option: Option): never {
    return this.refuse(`${longOf(option)} is given no value.`, "commander.optionMissingArgument");
  }

  unknownOption(flag: string): never {
    const options = [this, this.parent].flatMap((command) => command?.options ?? []);
    const names = options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));
    return this.refuse(unknown("option", flag, [...names, "--help"]), "commander.unknownOption");
  }

  unknownCommand(): never {
    const names = this.commands.map((command) => command.name());
    return this.refuse(unknown("command", this.args[0] ?? "", [...names, "help"]), "commander.unknownCommand");
  }

  _excessArguments(): never {
    const most = this.registeredArguments.length;
    const sentence = `More is named than “blue-pencil ${this.name()}” takes: ${most === 0 ? "nothing" : most}.`;
    return this.refuse(sentence, "commander.excessArguments");
  }

  /** What reads the value may refuse it: with its choices, or with a sentence of its own that says what to give. */
  private saysPlainly<T extends Option | Argument>(what: T, name: string): T {
    const { parseArg } = what;
    if (parseArg === undefined) return what;
    what.parseArg = <V>(value: string, previous: V): V => {
      try {
        return parseArg(value, previous);
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        const use = what.argChoices === undefined ? error.message : useOf(what.argChoices);
        return this.refuse(`“${value}” is no ${name}. ${use}`, REFUSED_VALUE);
      }
    };
    return what;
  }

  private refuse(sentence: string, code: string): never {
    return this.error(sentence, { code });
  }
}

function unknown(what: string, name: string, all: readonly string[]): string {
  const meant = nearest(name, all);
  return `There is no ${what} “${name}”.${meant === null ? "" : ` Did you mean “${meant}”?`}`;
}

function useOf(choices: readonly string[]): string {
  return `Use ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}.`;
}

/** "--format" of "-f, --format <format>". */
function longOf({ long, flags }: Option): string {
  return long ?? flags;
}
