/** A trained machine for each pair of classes (i < j): positive says i. `coefficients[pair * vectors + v]`. */
export type PairMachines = {
  gamma: number;
  /** Support vectors, `vectors[v * columns + column]`, and the class of each. */
  vectors: Float64Array;
  owners: Uint8Array;
  coefficients: Float64Array;
  offsets: Float64Array;
};

/** Place of the pair of classes i < j among all pairs. */
export const pairIndex = (i: number, j: number, classes: number) =>
  (i * (2 * classes - i - 1)) / 2 + (j - i - 1);

export const pairCount = (classes: number) => (classes * (classes - 1)) / 2;

/**
 * Reads the text of a C-SVC model with an RBF kernel as LIBSVM writes it. A class that it has not seen has no machine: its pairs say 0.
 * @throws RangeError when the text is not such a model.
 */
export function parseLibsvm(text: string, columns: number, classes: number): PairMachines {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const first = lines.indexOf("SV");
  const header = new Map(
    lines.slice(0, Math.max(0, first)).map((line) => {
      const [name = "", ...values] = line.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  const numbers = (name: string) => (header.get(name) ?? []).map(Number);
  const [gamma = Number.NaN] = numbers("gamma");
  const seen = numbers("label");
  const sizes = numbers("nr_sv");
  const rho = numbers("rho");
  const rows = lines.slice(first + 1).map((line) => line.trim().split(/\s+/));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const known = header.get("svm_type")?.[0] === "c_svc" && header.get("kernel_type")?.[0] === "rbf";
  if (first < 0 || !known || !(gamma > 0) || sizes.length !== seen.length || rows.length !== total)
    throw new RangeError("The support vector machine cannot be read.");
  if (rho.length !== pairCount(seen.length) || seen.some((label) => !(label >= 0 && label < classes)))
    throw new RangeError("The support vector machine cannot be read.");

  const vectors = new Float64Array(total * columns);
  const owners = Uint8Array.from(
    sizes.flatMap((size, at) => Array.from({ length: size }, () => seen[at] ?? 0)),
  );
  const coefficients = new Float64Array(pairCount(classes) * total);
  const offsets = new Float64Array(pairCount(classes));
  const places = sizes.flatMap((size, at) => Array.from({ length: size }, () => at));
  rows.forEach((cells, v) => {
    const own = places[v] ?? 0;
    const weights = cells.slice(0, seen.length - 1).map(Number);
    for (const cell of cells.slice(seen.length - 1)) {
      const [column = Number.NaN, value = Number.NaN] = cell.split(":").map(Number);
      if (!(column >= 1 && column <= columns) || !Number.isFinite(value))
        throw new RangeError("The support vector machine cannot be read.");
      vectors[v * columns + column - 1] = value;
    }
    for (let other = 0; other < seen.length; other += 1) {
      if (other === own) continue;
      const { pair, sign } = oriented(seen[own] ?? 0, seen[other] ?? 0, own < other, classes);
      // LIBSVM leaves out the own class in a vector's list of coefficients.
      coefficients[pair * total + v] = sign * (weights[other < own ? other : other - 1] ?? 0);
    }
  });
  let at = 0;
  for (let i = 0; i < seen.length; i += 1)
    for (let j = i + 1; j < seen.length; j += 1) {
      const { pair, sign } = oriented(seen[i] ?? 0, seen[j] ?? 0, true, classes);
      offsets[pair] = -sign * (rho[at] ?? 0);
      at += 1;
    }
  if (![...coefficients, ...offsets].every(Number.isFinite))
    throw new RangeError("The support vector machine cannot be read.");
  return { gamma, vectors, owners, coefficients, offsets };
}

/** LIBSVM's machine is positive for whichever class it met first; ours for the lower one. */
function oriented(a: number, b: number, aFirst: boolean, classes: number): { pair: number; sign: 1 | -1 } {
  const first = aFirst ? a : b;
  const second = aFirst ? b : a;
  return { pair: pairIndex(Math.min(a, b), Math.max(a, b), classes), sign: first < second ? 1 : -1 };
}
