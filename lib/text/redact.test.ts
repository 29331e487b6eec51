import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { luhn } from "@/lib/text/detectors/luhn";
import { isPlausibleNik } from "@/lib/text/detectors/nik";
import { redact } from "@/lib/text/redact";
import { contactCases } from "@/lib/text/redact-cases-contact";
import { keptCases } from "@/lib/text/redact-cases-kept";
import { numberCases } from "@/lib/text/redact-cases-numbers";
import { placeCases } from "@/lib/text/redact-cases-places";

const positives = [...contactCases, ...numberCases, ...placeCases];
const every = [...positives.map(([text]) => text), ...keptCases];

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((row) => row.join(""));
const word = fc.constantFrom(
  "barang",
  "bagus",
  "kurir",
  "lambat",
  "sekali",
  "dan",
  "murah",
  "warna",
  "🙂",
  "été",
);
const prose = fc.array(word, { maxLength: 8 }).map((row) => row.join(" "));
const crumb = fc.oneof(
  fc.constantFrom(...every.filter((text) => text !== "")),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0812345@.-+ ()/[]aA:\n?#") }),
  fc.constantFrom(
    " at ",
    "(at)",
    " titik com",
    "@",
    "Jl. ",
    "No. ",
    "RT 03/",
    "rek ",
    "[EMAIL]",
    "\ud83d",
    "\u200b",
    "\ufe0f",
    "\ude00",
    "+62",
    "B 1234 ",
    "https://",
    "?",
  ),
);

describe("redact", () => {
  it("has a table of the promised size and balance", () => {
    expect(new Set(every).size).toBe(every.length);
    expect(every.length).toBeGreaterThanOrEqual(190);
    expect(positives.length / every.length).toBeGreaterThan(0.55);
    expect(keptCases.length / every.length).toBeGreaterThan(0.35);
  });

  it.each(positives)("replaces what is personal in %j", (text, expected) => {
    expect(redact(text).text).toBe(expected);
  });

  it.each(keptCases)("leaves %j as it is", (text) => {
    expect(redact(text)).toEqual({ text, found: [] });
  });

  it("gives offsets in the original from which the result can be rebuilt", () => {
    for (const text of every) {
      const { text: result, found } = redact(text);
      let rebuilt = "";
      let from = 0;
      for (const { kind, start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        rebuilt += `${text.slice(from, start)}[${kind}]`;
        from = end;
      }
      expect(rebuilt + text.slice(from)).toBe(result);
    }
    expect(redact("wa 081234567890, b@uji.com").found).toEqual([
      { kind: "PHONE", start: 3, end: 15 },
      { kind: "EMAIL", start: 17, end: 26 },
    ]);
  });

  it("changes nothing the second time", () => {
    for (const text of every) expect(redact(redact(text).text).text).toBe(redact(text).text);
    fc.assert(
      fc.property(fc.array(crumb, { maxLength: 8 }), (parts) => {
        const once = redact(parts.join(""));
        expect(redact(once.text)).toEqual({ text: once.text, found: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves text without digits, at-signs and keywords unchanged", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(redact(text).text).toBe(text);
      }),
    );
  });

  it("lets no planted e-mail, phone, identity number or card through", () => {
    const email = fc.stringMatching(/^[a-z]{2,8}[._]?[a-z0-9]{1,6}@[a-z]{3,8}\.(?:com|co\.id|net)$/);
    const phone = fc
      .tuple(
        fc.constantFrom("0812", "0857", "+62 813", "62821"),
        fc.constantFrom("", "-", " ", "."),
        digits(4),
        digits(4),
      )
      .map(([head, gap, a, b]) => `${head}${gap}${a}${gap}${b}`);
    const nik = fc
      .tuple(
        fc.constantFrom("327301", "317405", "517102"),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 12 }),
        digits(2),
        fc.integer({ min: 1, max: 900 }),
      )
      .map(
        ([area, day, woman, month, year, serial]) =>
          `${area}${String(woman ? day + 40 : day).padStart(2, "0")}${String(month).padStart(2, "0")}${year}${String(serial).padStart(4, "0")}`,
      )
      .filter(isPlausibleNik);
    const card = fc.tuple(fc.constantFrom("4", "51", "55", "6011"), digits(14)).map(([head, rest]) => {
      const body = `${head}${rest}`.slice(0, 15);
      return `${body}${[..."0123456789"].find((check) => luhn(body + check)) ?? ""}`;
    });
    fc.assert(
      fc.property(prose, fc.oneof(email, phone, nik, card), prose, (before, planted, after) => {
        expect(redact(`${before} ${planted} ${after}`).text).not.toContain(planted);
        expect(redact(`${before}, ${planted}, ${after}`).text).toMatch(/\[(?:EMAIL|PHONE|ID|CARD)\]/);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes time in proportion to the length of hostile text", () => {
    const seeds =
      "0|1 |@|a@|08|a.| at |(at)|Jl A |rek |rek 12|no/|B 1|RT 0|62 8|4111 |1-|http://a?|http://a/!!!|a.b?c=|x@y.z|+62|((((|" +
      "NO. 1 |No 1 RT 01/02 |Jl. Aa No. 1 |komplek a b c |a at b dot com |0812 |a titik |Kel. Aaa |Jl. A.";
    // Processor time of this process, so that a busy machine does not count against the code.
    const cost = (text: string) => {
      const begun = process.cpuUsage();
      redact(text);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    };
    const growth = (seed: string) => {
      const text = seed.repeat(Math.ceil(40_000 / seed.length));
      const part = text.slice(0, 5000);
      const small = Math.max(Math.min(cost(part), cost(part), cost(part)), 2000);
      return Math.min(cost(text), cost(text)) / small;
    };
    for (const seed of seeds.split("|")) {
      // Eight times the text: linear work grows 8 times, quadratic 64 times. A hiccup does not come three times.
      const tries = [growth, growth, growth];
      expect(
        tries.some((once) => once(seed) < 24),
        JSON.stringify(seed),
      ).toBe(true);
    }
  });
});
