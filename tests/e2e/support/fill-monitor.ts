import type { AdminApi } from "./admin-api";

const things = [
  "Kopinya",
  "Filmnya",
  "Kamarnya",
  "Kurirnya",
  "Aplikasinya",
  "Dosennya",
  "Jalannya",
  "Tokonya",
  "Busnya",
  "Obatnya",
];
const words = [
  "enak",
  "buruk",
  "lambat",
  "ramah",
  "mahal",
  "bersih",
  "rusak",
  "cepat",
  "biasa saja",
  "dibuka besok",
];

let filled: Promise<unknown> | undefined;

/** Stores, once, so many predictions and so much feedback that each chart of the monitor has something to show. */
export const fillMonitor = (api: AdminApi) => (filled ??= fill(api));

async function fill(api: AdminApi) {
  const stored = await api.store(
    things.flatMap((thing) => words.map((word) => `${thing} ${word} menurut saya.`)),
  );
  await Promise.all(stored.slice(0, 40).map((one, index) => api.giveFeedback(one, index % 5 > 0)));
}
