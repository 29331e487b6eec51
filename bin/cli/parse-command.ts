import { parseArgs } from "node:util";
import { fieldTexts } from "@/lib/parse-input";
import { type Command, fieldsOf } from "./command";
import { WrongUse } from "./failure";

/** Words typed after a command's name, as the fields its schema wants. @throws WrongUse naming every field at fault. */
export function parseCommand<C extends Command>(
  command: C,
  words: readonly string[],
): Record<string, unknown> {
  const fields = fieldsOf(command);
  const byPlace = fields.filter(({ place }) => place);
  const { values, positionals } = parseWords(
    words,
    Object.fromEntries(
      fields
        .filter(({ place }) => !place)
        .map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" } as const]),
    ),
  );
  const surplus = positionals[byPlace.length];
  if (surplus !== undefined) throw new WrongUse(`"${surplus}" is one word too many.`);
  const placed = Object.fromEntries(
    byPlace.flatMap(({ name }, at) => (positionals[at] === undefined ? [] : [[name, positionals[at]]])),
  );

  const parsed = command.schema.safeParse({ ...values, ...placed }, { reportInput: true });
  if (parsed.success) return parsed.data;
  const named = (name: string) => (command.places.includes(name) ? `<${name}>` : `--${name}`);
  throw new WrongUse(
    Object.entries(fieldTexts(parsed.error.issues))
      .map(([name, text]) => `${named(name)}: ${text.en}`)
      .join(" "),
  );
}

type Options = Record<string, { type: "boolean" | "string" }>;

function parseWords(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice about "--" that only helps people who meant a word that starts with a dash.
    throw new WrongUse(`${error.message.split(/[.\n]/)[0]}.`);
  }
}
