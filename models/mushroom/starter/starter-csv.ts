import { createRandom } from "@/lib/stats/random";
import { fileColumns } from "../file-columns";
import { species } from "./species";

const rowsEach = 40;
const seed = 2026;
/** What people are least often able to say, and how often it is then missing. */
const missing: Readonly<Record<string, number>> = { "stalk-root": 0.3, "spore-print-color": 0.1, odor: 0.05 };

/** The starter file: rows drawn from the made-up kinds, no combination twice, each marked as synthetic. */
export function starterCsv(): string {
  const random = createRandom(seed);
  const seen = new Set<string>();
  const lines = species.flatMap(({ name, class: kind, letters }) => {
    const choices = letters.split(" ");
    const draw = () =>
      fileColumns.slice(1).map((column, at) => {
        const letter = choices[at]?.charAt(Math.floor(random() * (choices[at]?.length ?? 0))) ?? "";
        return random() < (missing[column] ?? 0) ? "?" : letter;
      });
    const rows: string[] = [];
    // A kind with few combinations gives fewer rows rather than repeated ones.
    for (let tries = 0; rows.length < rowsEach && tries < rowsEach * 20; tries += 1) {
      const cells = draw().join(",");
      if (seen.has(cells)) continue;
      seen.add(cells);
      rows.push(`${kind},${cells},${name},true`);
    }
    return rows;
  });
  return [[...fileColumns, "species", "synthetic"].join(","), ...lines, ""].join("\n");
}
