import { z } from "zod";
import { Reason } from "./alias";

/** Bytes of the largest change that is read: 100,000 titles of 150 letters. */
export const collectionBodyLimit = 20 * 1024 * 1024;
/** How many texts of each kind an answer lists; the counts are always whole. */
export const listedMaximum = 50;

export const CollectionQuery = z.strictObject({
  /** Only texts that hold all these words. */
  q: z.string().max(200).default(""),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  format: z.enum(["json", "csv"]).default("json"),
});

export const CollectionPage = z.object({
  task: z.string(),
  /** The version whose collection this is: the one that serves. */
  version: z.int(),
  total: z.int(),
  /** How many match the question. */
  found: z.int(),
  offset: z.int(),
  items: z.array(z.string()),
  maximum: z.int(),
  /** The version that going back would lead to, where the serving one is a change of its collection. */
  undo: z.int().nullable(),
});
export type CollectionPage = z.output<typeof CollectionPage>;

export const CollectionChange = z.strictObject({
  /** The version the change was thought up on; another one serving meanwhile is a conflict. */
  base: z.int().optional(),
  add: z.array(z.string()).max(1000).default([]),
  retire: z.array(z.string()).max(1000).default([]),
  /** A csv or tsv file of texts to add. */
  file: z.string().optional(),
  /** Puts the file in place of the whole collection. */
  replace: z.boolean().default(false),
  /** Says what would happen, and changes nothing. */
  preview: z.boolean().default(false),
  reason: Reason.optional(),
});
export type CollectionChange = z.output<typeof CollectionChange>;

const Counted = z.object({ count: z.int(), first: z.array(z.string()) });

/** What a change does or would do; of each kind the first texts and the whole count. */
export const CollectionChanged = z.object({
  task: z.string(),
  from: z.int(),
  /** The version it made, or null for a preview. */
  version: z.int().nullable(),
  total: z.int(),
  added: Counted,
  retired: Counted,
  /** Stand in the collection already, and so were left out. */
  known: Counted,
  /** Stand in the change more than once; the first counts. */
  repeated: Counted,
  /** Cannot be used: the row in the file or in `add` (from 1), and why. */
  unusable: z.object({
    count: z.int(),
    first: z.array(z.object({ row: z.int(), reason: z.string() })),
  }),
  /** Were to be retired and are not in the collection. */
  missing: Counted,
});
export type CollectionChanged = z.output<typeof CollectionChanged>;
