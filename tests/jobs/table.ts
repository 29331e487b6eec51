const words = {
  negative: ["buruk", "rusak", "kecewa", "lambat", "mahal", "kotor"],
  neutral: ["biasa", "jadwal", "buka", "senin", "tersedia", "ukuran"],
  positive: ["bagus", "puas", "cepat", "murah", "bersih", "ramah"],
};

/** A tsv file with a header and `count` distinct rows, the classes in turn; other ones from another number on. */
export function table(count: number, from = 0): string {
  const labels = ["negative", "neutral", "positive"] as const;
  const lines = Array.from({ length: count }, (_, place) => {
    const index = from + place;
    const label = labels[index % labels.length] ?? "neutral";
    const [first, second] = [words[label][index % 6], words[label][Math.floor(index / 7) % 6]];
    return `barang nomor${index} ${first} dan ${second} kata${index % 97} lagi${index % 389}\t${label}`;
  });
  return ["text\tlabel", ...lines].join("\n");
}

/** The body of a request with this text. */
export const bodyOf = (content: string | Uint8Array<ArrayBuffer>) =>
  new Response(content).body ?? new ReadableStream<Uint8Array>();
