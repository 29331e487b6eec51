"use client";
import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";
import { cn } from "@/components/ui/cn";
import { maximumBytes } from "./file-text";

/** A file input one can also drop a file on. */
export function DropZone({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations("batch.file");
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onChoose(file);
  }

  return (
    <label
      data-slot="drop-zone"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        "relative grid cursor-pointer justify-items-center gap-2 rounded-lg border-2 border-dashed border-edge px-6 py-8 text-center hover:border-accent",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        over && "border-accent bg-accent-soft",
      )}
    >
      <FileUp aria-hidden className="size-7 text-accent" />
      <span className="font-medium">{t("choose")}</span>
      <span id={`${id}-hint`} className="text-sm text-muted">
        {t("hint", { megabytes: maximumBytes / 1_000_000 })}
      </span>
      <input
        type="file"
        aria-label={t("choose")}
        aria-describedby={`${id}-hint`}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          // So that the same file, changed meanwhile, can be chosen again.
          event.target.value = "";
        }}
      />
    </label>
  );
}
