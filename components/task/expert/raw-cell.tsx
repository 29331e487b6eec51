"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { CopyButton } from "@/components/ui/copy-button";
import { useTask } from "../task-context";

const parts = ["input", "prediction"] as const;

/** The input and the prediction as JSON, whole. */
export function RawCell() {
  const t = useTranslations("expert.raw");
  const { cells } = useTask();
  return (
    <Cell
      name={cells.raw}
      title={t("title")}
      empty={<p className="text-muted">{t("empty")}</p>}
      failed={() => <p className="text-muted">{t("empty")}</p>}
    >
      {(raw) => (
        <div className="grid gap-5">
          {parts.map((part) => (
            <section key={part} className="grid gap-2">
              <div className="flex items-center justify-between gap-4">
                <h3 className="font-medium">{t(part)}</h3>
                <CopyButton
                  text={raw[part]}
                  label={t("copy")}
                  copiedLabel={t("copied")}
                  failedLabel={t("copyFailed")}
                />
              </div>
              <pre
                tabIndex={0}
                aria-label={t(part)}
                data-raw={part}
                className="max-h-96 overflow-auto rounded-md bg-sunken px-4 py-3 font-mono text-sm leading-6"
              >
                {raw[part]}
              </pre>
            </section>
          ))}
        </div>
      )}
    </Cell>
  );
}
