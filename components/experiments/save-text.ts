import { download } from "@/components/charts/download";

/** Hands a text to the person as a file. */
export function saveText(
  fileName: string,
  text: string,
  type: "application/json" | "text/csv" | "text/plain",
): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  download(url, fileName);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
