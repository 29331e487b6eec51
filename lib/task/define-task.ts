import type { z } from "zod";
import type { Bilingual } from "@/lib/language";
import type { Estimator, Row } from "./estimator";
import type { FeatureDeclaration, FeatureValues } from "./feature";
import type { Prediction } from "./prediction";
import type { SelectionPolicy } from "./selection";
import type { ModelVersion } from "./version";

/** What of an input was personal and has been replaced. Offsets are into the original field. */
export type Redaction<Input> = {
  input: Input;
  found: readonly { kind: string; field: string; start: number; end: number }[];
};

export type Example<Input> = { title: Bilingual; input: Input };

/** A hint about one input or answer: never a block, always a sentence. */
export type Notice = { code: string; text: Bilingual };

export type Label = {
  title: Bilingual;
  /** Colour of the palette that survives colour-blindness, and the shape that goes with it. */
  tone: "negative" | "neutral" | "positive";
};

/** How many rows, how much worse at most, and how low a class may fall, before a version may serve. */
export type GatePolicy = {
  /** Rows in the kept hold-out. */
  minimumN: number;
  /** Macro-F1 may be lower than the champion's by no more than this (0-1). */
  margin: number;
  /** No class may be recalled less than this (0-1), or less than by the champion where that misses it too. */
  perClassFloor: number;
  /** No class may lose more recall than this against the champion (0-1). */
  perClassDrop: number;
  /** Other limits for the classes that are dearer to miss, by label. */
  classes?: Readonly<Record<string, { floor: number; drop: number }>>;
};

/** A way to part inputs (e.g. by length) so that each part of the hold-out is also judged by itself. */
export type Slice<Input> = {
  title: Bilingual;
  values: Record<string, Bilingual>;
  /** One of the values' names. */
  of(input: Input): string;
};

/** A list of texts that the weights hold (`Estimator.collection` reads and replaces it). */
export type CollectionDeclaration = {
  /** What the list is called, and what one of its texts is. */
  title: Bilingual;
  item: Bilingual;
  /** The texts that ship with the task, relative to its folder: tsv with a header. */
  file: string;
  /** Names that the column with the texts may have in a file; the first is the one it is written under. */
  columns: readonly [string, ...string[]];
  /** One text, ready to be kept on one line. */
  schema: z.ZodType<string>;
  /** Texts of one key are the same text. */
  key(item: string): string;
  /** How many texts there may be. */
  maximum: number;
};

/** A column of a data file: its name there, and what it is called. */
export type ExplorerColumn = { column: string; title: Bilingual };

/** How files of a text task are explored: where the text stands (the field it is read into), and what may stand beside it. */
export type ExplorerColumns = {
  text: ExplorerColumn & { field: string };
  /** Whole numbers from 1 to 5. */
  stars?: ExplorerColumn;
  version?: ExplorerColumn;
  date?: ExplorerColumn;
};

/** Which fields may be without an answer, the value that says so, and the one error that must not come of it. */
export type GapPolicy = {
  fields: readonly string[];
  blank: string;
  worst: { truth: string; called: string };
};

type AnyInput = z.ZodObject<z.ZodRawShape>;

/**
 * One task, declared: everything the product does with it is derived from this.
 * If shared code wants to ask which task it has, a field is missing here.
 */
export type Task<Id extends string, Input extends AnyInput> = {
  id: Id;
  schema: { input: Input; label: z.ZodEnum };
  text: { title: Bilingual; description: Bilingual; result: Bilingual };
  labels: Record<string, Label>;
  examples: readonly Example<z.output<Input>>[];
  /** Runs in the browser before anything is sent and again on the server before anything is stored. */
  redact(input: z.output<Input>): Redaction<z.output<Input>>;
  /** Named signals for drift; their bins are declared in `featureDeclarations` under the same names. */
  features(input: z.output<Input>): FeatureValues;
  featureDeclarations: Record<string, FeatureDeclaration>;
  /** Live hints that need no model (e.g. a short text is less certain). */
  notices(input: z.output<Input>): readonly Notice[];
  /** Below this share (0-1) of known units (e.g. words) the input is called outside the model's domain. */
  familiarity: { floor: number; unit: Bilingual };
  /** Stands with every answer, whatever it is: what the answer must not be taken for. */
  caution?: Bilingual;
  /** When estimators may decline to decide: what is then shown in place of the label, and why, by the prediction's code. */
  undecided?: { title: Bilingual; reasons: Record<string, Bilingual> };
  /** What a person can do next, given the answer and its explanation. */
  advise?(input: z.output<Input>, prediction: Prediction): readonly Notice[];
  slices: Record<string, Slice<z.output<Input>>>;
  /** How frequent each label is where inputs come from (summing to 1), if data files have another mix; and who says so. */
  naturalMix?: { shares: Record<string, number>; source: Bilingual };
  /** Rows that are the same case to a person share a key, and so never straddle a split. */
  groupKey(input: z.output<Input>): string;
  /** Where rows of one group are different cases all the same (pairs with one text): what makes them the same. */
  caseKey?(input: z.output<Input>): string;
  /** What inputs are compared with: a part of every version, which admins change without training anew. */
  collection?: CollectionDeclaration;
  /**
   * Coarser than `groupKey`: rows that are variants of one kind (a species, an author). The shipped version's record then also says
   * how the method does on kinds of which it learned no row.
   */
  kindKey?(input: z.output<Input>): string;
  /** When answers may be missing, versions are also measured with answers taken away. */
  gaps?: GapPolicy;
  /** Reads one row of a data file (columns by name); undefined when the row has no usable label. @throws ZodError */
  parseRow(columns: Record<string, string>): Row<z.output<Input>> | undefined;
  /** Names for the columns of a file without a header. */
  fileColumns: readonly string[];
  /** Gives the task a page on which files of such texts are explored. */
  explorer?: ExplorerColumns;
  estimators: Record<string, () => Promise<Estimator<z.output<Input>>>>;
  /** What learns where nobody says how, and nothing can be compared. */
  defaultEstimator: string;
  /** Methods that a run compares by cross-validation when none is named. */
  selection?: SelectionPolicy;
  gate: GatePolicy;
  /** Latency in milliseconds to aim at and to be warned about. */
  latency: { targetMs: number; alertMs: number };
  /** The version that comes with the code; its bytes lie in public/models/<task>/<sha256>.bin. */
  shipped: ModelVersion;
  /** Starter data that ships with the task, relative to its folder in models/. Synthetic rows never make a reported accuracy. */
  starter: { file: string; license: string; synthetic?: boolean };
};

// Method parameters are bivariant, so a list can hold tasks of different inputs without `any`.
export type AnyTask = Task<string, AnyInput>;

/** Declares a task; the identity function, for its types. */
export const defineTask = <const Id extends string, Input extends AnyInput>(task: Task<Id, Input>) => task;
