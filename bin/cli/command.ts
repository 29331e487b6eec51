import { z } from "zod";

/** What a command is answered with: a document for programs and a text for people. */
type Outcome = {
  document: unknown;
  text: string;
  /** true: the work was done and its answer is no (exit 1). */
  failed?: boolean;
};

type Surroundings = {
  /** One line to standard error. */
  log: (line: string) => void;
};

type Shape = z.ZodRawShape;

/** One command, declared: parsing, help and exit codes follow from it. */
export type Command<S extends Shape = Shape> = {
  /** Names of the fields of `schema` that are given by place; the others are options. */
  places: readonly string[];
  /** Every field is made by `place`, `option` or `flag`. */
  schema: z.ZodObject<S>;
  /** Lines for the help: what is not said by the fields. */
  notes?: readonly string[];
  /** @throws WrongUse or Failure. */
  run(given: z.output<z.ZodObject<S>>, surroundings: Surroundings): Promise<Outcome>;
};

// Method parameters are bivariant, so commands of different fields are all of the type Command.
export const defineCommand = <S extends Shape>(command: Command<S>): Command<S> => command;

const Meta = z.object({ text: z.string(), value: z.string().optional() });

/** Something given by its place. */
export const place = <T extends z.ZodType>(text: string, schema: T) => schema.meta({ text, value: "" });

/** Something given as `--name VALUE`. */
export const option = <T extends z.ZodType>(value: string, text: string, schema: T) =>
  schema.meta({ text, value });

/** Something that is on or off. */
export const flag = (text: string) => z.boolean().default(false).meta({ text });

export type Field = {
  name: string;
  text: string;
  value: string | undefined;
  place: boolean;
  required: boolean;
};

/** The fields of a command, those given by place first. */
export function fieldsOf({ schema, places }: Command): Field[] {
  const fields = Object.entries(schema.shape).map(([name, field]): Field => {
    const known = z.instanceof(z.ZodType).parse(field);
    return {
      name,
      value: undefined,
      ...Meta.parse(known.meta()),
      place: places.includes(name),
      required: !known.safeParse(undefined).success,
    };
  });
  return [
    ...places.flatMap((name) => fields.filter((field) => field.name === name)),
    ...fields.filter((f) => !f.place),
  ];
}
