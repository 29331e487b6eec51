type Row = { input: Record<string, unknown>; label: string };

/** Predicts, stores with consent and says what is right, as a person would. Answers ids and receipts. */
export async function teach(taskId: string, rows: readonly Row[]) {
  const { requireTask } = await import("@/lib/server/require-task");
  const { predict } = await import("@/lib/server/predict");
  const { recordPredictions } = await import("@/lib/server/record");
  const { saveFeedback } = await import("@/lib/server/data/feedback");
  const task = requireTask(taskId);
  const taught = await Promise.all(
    rows.map(async (row) => ({ ...row, made: await predict({ task, input: row.input }) })),
  );
  const stored = await recordPredictions(
    task,
    taught.map(({ input, made }) => ({ input, made, place: "server" })),
    { textVersion: 1, language: "id", channel: "api" },
  );
  for (const [index, { id, receipt }] of stored.entries()) {
    const label = taught[index]?.label;
    const correct = taught[index]?.made.label === label;
    await saveFeedback({ prediction: id, receipt, correct, ...(!correct && { label }) });
  }
  return stored;
}

const things = [
  "kopi",
  "sepatu",
  "kereta",
  "kamar",
  "film",
  "baju",
  "nasi",
  "ponsel",
  "kursus",
  "tas",
  "buku",
  "taman",
];
const moments = ["pagi", "siang", "sore", "malam", "kemarin", "lusa", "minggu lalu", "bulan lalu"];

/** Distinct sentences of one class, alike enough to be learned and different enough to be cases of their own. */
export const sentences = (label: string, words: string, count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    label,
    input: {
      text: `${things[index % things.length]} ${moments[Math.floor(index / things.length) % moments.length]} ${words}`,
    },
  }));
