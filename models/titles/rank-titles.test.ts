import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { forest } from "./forest";
import shipped from "./shipped.json";

it("answers the same from a large collection, however many titles are listed", () => {
  const weights = forest.read(readFileSync(`public/models/titles/${shipped.sha256}.bin`));
  const titles = forest.collection?.items(weights) ?? [];
  const halves = titles.map((title) => {
    const words = title.split(" ");
    return [words.slice(0, words.length / 2), words.slice(words.length / 2)] as const;
  });
  // Beginnings of titles with the ends of others, as a faculty's many theses resemble each other.
  const mixed = Array.from({ length: 8000 }, (_, at) => {
    const [begin] = halves[(at * 7919) % halves.length] ?? [[]];
    const [, end] = halves[(at * 104_729 + Math.floor(at / halves.length) * 31) % halves.length] ?? [[], []];
    return [...begin, ...end].join(" ");
  });
  const large = forest.collection?.revise(weights, [...new Set([...titles, ...mixed])]) ?? weights;
  for (const title of [
    "Visualisasi Rute Angkutan Kota dengan Algoritma Dijkstra",
    "Penerapan Algoritma Blowfish untuk Penyandian Pesan",
    "Peran Notaris dalam Pembuatan Akta Wasiat",
  ]) {
    const [one, many] = [1, 100].map((limit) => forest.predict(large, { title, limit }));
    expect({ title, ...one?.probabilities }).toEqual({ title, ...many?.probabilities });
    expect(one?.matches?.[0]).toEqual(many?.matches?.[0]);
    expect([one?.matches?.length, many?.matches?.length]).toEqual([1, 100]);
  }
});
