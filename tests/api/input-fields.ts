import { z } from "zod";
import { jsonSchema } from "@/lib/api/json-schema";
import type { AnyTask } from "@/lib/task/define-task";

const Described = z.object({
  properties: z.record(
    z.string(),
    z.looseObject({
      type: z.enum(["string", "integer"]),
      enum: z.array(z.string()).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      maxLength: z.int().optional(),
    }),
  ),
  required: z.array(z.string()).default([]),
});

export type InputField = {
  name: string;
  kind: "text" | "number" | "code";
  required: boolean;
  /** Values of JSON that the field must refuse. */
  wrong: unknown[];
};

const ofNoField = [null, true, [], {}, [1], { a: { b: [{ c: 1 }] } }];

/** The fields of a task's input as its published JSON Schema describes them, with values that each must refuse. */
export function inputFields({ schema }: AnyTask): InputField[] {
  const { properties, required } = Described.parse(jsonSchema(schema.input, "en"));
  return Object.entries(properties).map(([name, { type, enum: codes, minimum, maximum, maxLength }]) => {
    const field = { name, required: required.includes(name) };
    if (type === "integer") {
      const outside = [(minimum ?? Number.NaN) - 1, (maximum ?? Number.NaN) + 1];
      return { ...field, kind: "number", wrong: [...outside, ...ofNoField, 1.5, "3", "E", "", -1e300] };
    }
    if (codes) {
      const others = ["", "E", "edible", "??", "é", `${codes[0] ?? ""} `].filter(
        (code) => !codes.includes(code),
      );
      return { ...field, kind: "code", wrong: [...others, ...ofNoField, 7, [codes[0]], "x\0", "\ud83d"] };
    }
    const long = ["a".repeat(5001), "a".repeat((maxLength ?? Number.NaN) + 1)];
    return { ...field, kind: "text", wrong: [...long, ...ofNoField, 7, "", " \n ", "...", "a\0b", "\ud83d"] };
  });
}
