import { z } from "zod";
import { jsonSchema } from "@/lib/api/json-schema";

/** The field of an input that says how many matches an answer lists, and the most it takes. */
export type MatchLimit = { field: string; maximum: number };

const Described = z.object({
  properties: z.record(z.string(), z.looseObject({ limits: z.string().optional() })),
});
const Limit = z.object({ maximum: z.number() });

/** Found by what the field's meta says of it; undefined where answers have no matches. @throws ZodError when the limit has no maximum */
export function matchLimit(input: z.ZodType): MatchLimit | undefined {
  const { properties } = Described.parse(jsonSchema(input, "en"));
  const found = Object.entries(properties).find(([, { limits }]) => limits === "matches");
  return found && { field: found[0], maximum: Limit.parse(found[1]).maximum };
}
