import { commands } from "./commands";
import { type Command, type Field, fieldsOf } from "./command";

const start = "npm run -s lingkar --";

/** One line: how a command is typed. */
export function usageOf(name: string, command: Command): string {
  const parts = fieldsOf(command)
    .filter(({ place, required }) => place || required)
    .map((field) => (field.required ? shown(field) : `[${shown(field)}]`));
  const options = fieldsOf(command).some(({ place, required }) => !place && !required) ? ["[options]"] : [];
  return `Use: ${[start, name, ...parts, ...options].join(" ")}`;
}

/** Everything about one command. */
export function helpOf(name: string, command: Command): string {
  const fields = [...fieldsOf(command).map((field) => [shown(field), field.text] as const), ...common];
  const width = Math.max(...fields.map(([left]) => left.length));
  return [
    usageOf(name, command),
    "",
    commands[name]?.summary ?? "",
    "",
    ...fields.map(([left, text]) => `  ${left.padEnd(width)}  ${text}`),
    ...(command.notes ? ["", ...command.notes] : []),
  ].join("\n");
}

const common = [
  ["--json", "Ends standard output with one JSON document."],
  ["--help", "Shows this text."],
] as const;

/** The list of commands. */
export function overview(): string {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  return [
    `Use: ${start} <command> [options]`,
    "",
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    `${start} <command> --help tells more. Exit code: 0 done, 1 failed, 2 wrong use.`,
  ].join("\n");
}

function shown({ name, value, place }: Field): string {
  if (place) return `<${name}>`;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
