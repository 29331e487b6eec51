import type { CollectionDeclaration } from "@/lib/task/define-task";
import { parseCollection } from "@/lib/task/parse-collection";

type Wish = {
  add: readonly string[];
  retire: readonly string[];
  /** Text of a csv or tsv file. */
  file?: string | undefined;
  replace: boolean;
};

export type CollectionPlan = {
  items: string[];
  added: string[];
  retired: string[];
  known: string[];
  repeated: string[];
  unusable: { row: number; reason: string }[];
  missing: string[];
};

/**
 * What a collection becomes. Texts of one key are one text: what is there already stays as it is written, and comes first.
 * @throws RangeError when no column of the file can be told to hold the texts; the parser's error when it is no such file.
 */
export function planCollection(
  collection: CollectionDeclaration,
  now: readonly string[],
  { add, retire, file, replace }: Wish,
): CollectionPlan {
  const read = file === undefined ? undefined : parseCollection(collection, file);
  const unusable = [...(read?.unusable ?? [])];
  const wanted = [...(read?.items ?? [])];
  add.forEach((text, at) => {
    const parsed = collection.schema.safeParse(text);
    if (parsed.success) wanted.push(parsed.data);
    else unusable.push({ row: at + 1, reason: parsed.error.issues[0]?.message ?? "" });
  });

  const before = new Map(now.map((item) => [collection.key(item), item]));
  const out = new Set(retire.map((item) => collection.key(item)));
  const plan: CollectionPlan = {
    items: [],
    added: [],
    retired: [],
    known: [],
    repeated: (read?.repeated ?? []).map(({ item }) => item),
    unusable,
    missing: retire.filter((item) => !before.has(collection.key(item))),
  };
  const fresh = new Map<string, string>();
  const kept = new Set<string>();
  for (const item of wanted) {
    const key = collection.key(item);
    if (fresh.has(key) || kept.has(key)) plan.repeated.push(item);
    else if (before.has(key)) {
      plan.known.push(item);
      kept.add(key);
    } else fresh.set(key, item);
  }
  for (const [key, item] of before) {
    if (out.has(key) || (replace && !kept.has(key))) plan.retired.push(item);
    else plan.items.push(item);
  }
  plan.added = [...fresh.values()];
  plan.items.push(...plan.added);
  return plan;
}
