import { expect, test } from "vitest";
import { messagesIn } from "./messages-in";

/** Paths of all texts, with the names of the values each one takes. */
function texts(tree: unknown, path = ""): Map<string, string> {
  if (typeof tree === "string") return new Map([[path, tree]]);
  return new Map(
    Object.entries(tree ?? {}).flatMap(([key, value]) => [...texts(value, path ? `${path}.${key}` : key)]),
  );
}
const placeholders = (text: string) => [...new Set(text.match(/\{\s*\w+|<\w+>/g) ?? [])].sort();

const en = texts(await messagesIn("en"));
const id = texts(await messagesIn("id"));

test("both languages have exactly the same texts", () => {
  expect([...id.keys()].sort()).toEqual([...en.keys()].sort());
  expect(en.size).toBeGreaterThan(30);
});

test("no text is empty", () => {
  const empty = [...en, ...id].filter(([, text]) => text.trim() === "").map(([key]) => key);
  expect(empty).toEqual([]);
});

test("a text takes the same values in both languages", () => {
  const different = [...en].filter(
    ([key, text]) => String(placeholders(text)) !== String(placeholders(id.get(key) ?? "")),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});
