import type { Language } from "@/lib/language";
import type { DeviceFaultCode } from "../device/device-fault";
import type { BatchPlan } from "./batch-plan";
import type { BatchRow, RowFilter } from "./batch-results";
import type { BatchSummary } from "./batch-summary";
import type { FileFaultCode } from "./file-fault";
import type { Reading, Table } from "./table";

/** A page of the rows that pass a filter; `total` is how many do. */
type RowPage = { rows: readonly BatchRow[]; total: number };

export type ExportKind = "csv" | "json";

/** What can be asked of the worker, and what it answers. The file, its rows and all answers stay with it. */
export type BatchCalls = {
  inspect: { ask: { file: File; chosen: Partial<Reading> }; answer: Table };
  /** Tells how far it is meanwhile. */
  run: { ask: { plan: BatchPlan }; answer: BatchSummary };
  /** Ends the run; what is done stays. */
  stop: { ask: Record<string, never>; answer: null };
  page: { ask: { filter: RowFilter; from: number; count: number }; answer: RowPage };
  export: { ask: { kind: ExportKind; columns: readonly string[]; language: Language }; answer: Blob };
};

export type BatchCallName = keyof BatchCalls;

export type BatchAsk<Name extends BatchCallName = BatchCallName> = {
  [N in Name]: { id: number; task: string; name: N; ask: BatchCalls[N]["ask"] };
}[Name];

export type BatchTold =
  | { id: number; kind: "answer"; answer: BatchCalls[BatchCallName]["answer"] }
  | { id: number; kind: "progress"; progress: BatchSummary }
  | { id: number; kind: "file"; code: FileFaultCode; line: number | undefined }
  | { id: number; kind: "fault"; code: DeviceFaultCode; message: string };
