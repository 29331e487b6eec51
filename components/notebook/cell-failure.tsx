import { RotateCw } from "lucide-react";
import type { CellError } from "@/lib/reactive/cell-state";
import type { NotebookText } from "./notebook-text";

const sentence = (error: CellError, text: NotebookText): string =>
  text.failure[error.code].replace(/\{(cell|message)\}/g, (_, key) =>
    key === "cell" ? error.cell : error.message,
  );

type CellFailureProps = { error: CellError; retry: () => void; text: NotebookText };

/** Only the cell in which the failure began raises an alert; those that depend on it mention it quietly. */
export const CellFailure = ({ error, retry, text }: CellFailureProps) => {
  if (error.code === "upstream") return <p className="text-muted">{sentence(error, text)}</p>;
  return (
    <div role="alert" className="flex flex-col items-start gap-3 border-l-2 border-danger pl-3 text-ink">
      <p className="max-w-full break-words">{sentence(error, text)}</p>
      {error.code === "thrown" && (
        <button
          type="button"
          onClick={retry}
          className="inline-flex min-h-9 items-center gap-2 rounded border border-line px-3 text-sm hover:bg-surface focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-accent"
        >
          <RotateCw aria-hidden className="size-4" />
          {text.retry}
        </button>
      )}
    </div>
  );
};
