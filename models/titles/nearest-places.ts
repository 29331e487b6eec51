import { topPlaces } from "@/lib/ml/top-places";
import type { PreparedTitle } from "./prepared-title";
import type { TitleIndex } from "./title-index";

/** Places of the `count` titles of largest TF-IDF cosine with a title that share at least one stem with it, the closest first. */
export function nearestPlaces(index: TitleIndex, title: PreparedTitle, count: number): Uint32Array {
  const { idf, norms, postingStarts, postings, titles } = index;
  const cosines = new Float64Array(titles.length);
  for (const stem of title.stems) {
    const weight = idf[stem];
    if (weight === undefined) continue;
    const end = postingStarts[stem + 1] ?? 0;
    for (let at = postingStarts[stem] ?? 0; at < end; at += 1) {
      const place = postings[at] ?? 0;
      cosines[place] = (cosines[place] ?? 0) + weight * weight;
    }
  }
  // The length of the title itself is the same for all, so it does not change the order.
  for (let place = 0; place < cosines.length; place += 1) {
    const sum = cosines[place] ?? 0;
    if (sum > 0) cosines[place] = sum / (norms[place] ?? 1);
  }
  return topPlaces(cosines, count);
}
