/** Smoothed inverse document frequency: ln((1 + documents) / (1 + count)) + 1 for each feature. */
export function inverseDocumentFrequency(documentCounts: Uint32Array, documents: number): Float64Array {
  return Float64Array.from(documentCounts, (count) => Math.log((1 + documents) / (1 + count)) + 1);
}

/** Distinct features of one text (in order of first sight), how often each stands in it, and its weight. */
export type WeighedGrams = { features: Uint32Array; counts: Uint32Array; values: Float64Array };

/**
 * TF-IDF of one text: (1 + ln count) * idf, divided by the Euclidean length of the whole.
 * `grams` may hold -1 (skipped). `seen` is a table of one number a feature, all 0, and is left so.
 */
export function weighGrams(grams: Int32Array, idf: Float64Array, seen: Uint32Array): WeighedGrams {
  const features = new Uint32Array(grams.length);
  const counts = new Uint32Array(grams.length);
  let distinct = 0;
  for (const feature of grams) {
    if (feature < 0) continue;
    let place = seen[feature] ?? 0;
    if (place === 0) {
      features[distinct] = feature;
      distinct += 1;
      place = distinct;
      seen[feature] = place;
    }
    counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }

  const values = new Float64Array(distinct);
  let squares = 0;
  for (let place = 0; place < distinct; place += 1) {
    const feature = features[place] ?? 0;
    seen[feature] = 0;
    const count = counts[place] ?? 1;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (idf[feature] ?? 0);
    values[place] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  for (let place = 0; place < distinct; place += 1) values[place] = (values[place] ?? 0) / length;
  return { features: features.subarray(0, distinct), counts: counts.subarray(0, distinct), values };
}
