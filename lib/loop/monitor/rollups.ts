import type { Score } from "@/lib/task/score";
import type { Reference } from "@/lib/task/version";

/**
 * How often a bin was hit; `total` adds up the values behind it (ms of latency, confidence).
 * Metrics: latency (key: place), confidence, label (key: label), feature (key: name), mismatch, and feedback
 * (key: predicted/true, "?" when the truth was not told).
 */
export type BinCount = {
  version: number;
  metric: string;
  key: string;
  bin: number;
  n: number;
  total: number;
};

/** The same of one metric within one hour or day, which begins at `at` (ISO 8601). */
export type BinPoint = Omit<BinCount, "metric"> & { at: string };

/** What a registered version was like when it was made. */
export type VersionFacts = { version: number; reference: Reference; accuracy: Score; macroF1: Score };

export type Bucket = "hour" | "day";

/** [from, to) in ISO 8601, at whole hours. */
export type Span = { from: string; to: string; bucket: Bucket };

/** All the monitor needs of one task and window, as the server answers it. */
export type Rollups = Span & {
  task: string;
  sums: BinCount[];
  labels: BinPoint[];
  feedback: BinPoint[];
  /** Those with predictions in the window, and the one that serves. */
  versions: VersionFacts[];
  champion: number;
};

/** The same with the moment it was read. */
export type Loaded = { rollups: Rollups; at: string };

/** One version, or every one there is. */
export type VersionChoice = number | "all";
