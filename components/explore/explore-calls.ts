import type { Explored } from "@/lib/explore/explored-row";
import type { FileFaultCode } from "../task/batch/file-fault";
import type { DeviceFaultCode } from "../task/device/device-fault";
import type { ServingVersion } from "../task/device/serving-version";

/** Where rows come from: a file on this device, or a table this app has, by its address. */
export type ExploreSource = { kind: "file"; file: File } | { kind: "address"; address: string };

export type ExploreAsk = { task: string; source: ExploreSource; version: ServingVersion };

export type ExploreTold =
  | { kind: "progress"; share: number; rows: number }
  | { kind: "done"; explored: Explored }
  | { kind: "file"; code: FileFaultCode; line: number | undefined }
  /** No column of the file holds the texts; these are the ones it has. */
  | { kind: "columns"; columns: readonly string[] }
  | { kind: "fault"; code: DeviceFaultCode; message: string };

/** The part of a Worker that is used. */
export type ExploreWorker = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<ExploreTold>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};
