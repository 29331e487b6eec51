import { expect, test } from "vitest";
import { z } from "zod";
import { parseInput } from "./parse-input";
import { Refusal } from "./refusal";

const own = { en: "Not on Sundays.", id: "Bukan hari Minggu." };
const schema = z.strictObject({
  name: z.string().min(1).max(3),
  age: z.int().min(18).max(99),
  kind: z.enum(["a", "b"]).optional(),
  tags: z.array(z.string()).max(2).optional(),
  day: z
    .string()
    .refine((day) => day !== "sunday", { params: { text: own } })
    .optional(),
});
const good = { name: "Ani", age: 20 };

const fieldsOf = (value: unknown) => {
  try {
    parseInput(schema, value);
  } catch (error) {
    return error instanceof Refusal ? error.fields : undefined;
  }
  return {};
};

test("answers what fits", () => {
  expect(parseInput(schema, good)).toEqual(good);
});

test.each([
  [{ ...good, name: "" }, { name: { en: "Must not be empty.", id: "Tidak boleh kosong." } }],
  [
    { ...good, name: "Budi" },
    { name: { en: "Must have at most 3 characters.", id: "Harus paling banyak 3 karakter." } },
  ],
  [{ age: 20 }, { name: { en: "Is missing.", id: "Belum diisi." } }],
  [{ ...good, name: 7 }, { name: { en: "Must be a text.", id: "Harus berupa teks." } }],
  [{ ...good, age: 17 }, { age: { en: "Must be at least 18.", id: "Nilainya harus paling sedikit 18." } }],
  [{ ...good, kind: "c" }, { kind: { en: "Must be one of: a, b.", id: "Harus salah satu dari: a, b." } }],
  [
    { ...good, tags: ["x", "y", "z"] },
    { tags: { en: "Must have at most 2 entries.", id: "Harus paling banyak 2 entri." } },
  ],
  [{ ...good, tags: ["x", 1] }, { "tags.1": { en: "Must be a text.", id: "Harus berupa teks." } }],
  [{ ...good, day: "sunday" }, { day: own }],
  [
    { ...good, x: 1, y: 2 },
    { x: { en: "This field is not known.", id: "Isian ini tidak dikenal." }, y: expect.anything() },
  ],
  ["text", { body: { en: "Must be an object.", id: "Harus berupa objek." } }],
])("says in both languages what is wrong with %j", (value, fields) => {
  expect(fieldsOf(value)).toEqual(fields);
});

test("names all fields at fault at once and never repeats a value", () => {
  const fields = fieldsOf({ name: "secret-name", age: "secret-age" });
  expect(Object.keys(fields ?? {})).toEqual(["name", "age"]);
  expect(JSON.stringify(fields)).not.toContain("secret");
});
