"use client";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { BatchCellList } from "../batch/batch-notebook";
import { BatchProvider, type BatchProps, useBatch } from "../batch/batch-context";

/** Both versions over the rows of a file: the cells of the batch page, with two versions in place of one. */
export const SetComparison = (props: BatchProps) => (
  <BatchProvider {...props}>
    <Follow versions={props.versions} />
    <BatchCellList />
  </BatchProvider>
);

/** Draws nothing: keeps the file's cells at the versions chosen above them. */
function Follow({ versions }: Pick<BatchProps, "versions">) {
  useBindSource(useBatch().cells.versions, versions);
  return null;
}
