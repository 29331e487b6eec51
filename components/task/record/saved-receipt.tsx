"use client";
import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { CopyButton } from "@/components/ui/copy-button";

/** That it is stored, and the proof with which it can be seen and erased. */
export function SavedReceipt({ receipt, kept }: { receipt: string; kept: boolean }) {
  const t = useTranslations("predict.record");
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever pressed it goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} data-slot="saved" className="grid gap-3 outline-none">
      <p className="flex items-center gap-2 font-medium">
        <CircleCheck aria-hidden className="size-5 shrink-0 text-accent" />
        {t("saved")}
      </p>
      {!kept && <Alert tone="warn">{t("notKept")}</Alert>}
      <p className="text-sm text-muted">{t("receiptHint")}</p>
      <div className="flex flex-wrap items-center gap-3">
        <code
          data-slot="receipt"
          className="min-w-0 rounded-sm bg-sunken px-2 py-1 font-mono text-sm break-all"
        >
          {receipt}
        </code>
        <CopyButton
          text={receipt}
          label={t("copy")}
          copiedLabel={t("copied")}
          failedLabel={t("copyFailed")}
        />
      </div>
      <Link href="/my-data" prefetch={false} className="prose-link w-fit">
        {t("seeMyData")}
      </Link>
    </div>
  );
}
