import { fits } from "./fits";
import { createLocalStore, type LocalStore } from "./local-store";

const shape = { id: "string", receipt: "string", task: "string", savedAt: "number" } as const;

/** A receipt with what it is for; `savedAt` in ms since 1970. */
type KeptReceipt = { id: string; receipt: string; task: string; savedAt: number };

const isReceipt = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);
export type Receipts = readonly KeptReceipt[];

/** One that cannot be read costs only itself: a lost receipt cannot be had again. */
export function readReceipts(kept: unknown): Receipts | undefined {
  if (!Array.isArray(kept)) return undefined;
  return kept.flatMap((one: unknown) => (fits(one, shape) && isReceipt(one.receipt) ? [one] : []));
}

/** Adds receipts, each once, newest first. */
export function withReceipts(receipts: Receipts, added: Receipts): Receipts {
  const news = added.filter(({ receipt }) => !receipts.some((known) => known.receipt === receipt));
  return news.length === 0 ? receipts : [...news, ...receipts];
}

export const withoutReceipts = (receipts: Receipts, gone: readonly string[]): Receipts =>
  receipts.filter(({ receipt }) => !gone.includes(receipt));

/** Receipts as a person may paste them: parted by anything that is not in one. */
export const receiptsIn = (text: string): string[] => [
  ...new Set(text.match(/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g) ?? []),
];

export const receiptStore: LocalStore<Receipts> = createLocalStore({
  key: "lingkar-receipts",
  initial: [],
  read: readReceipts,
});
