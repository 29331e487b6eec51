"use client";
import { useTranslations } from "next-intl";
import { DeviceFault } from "../device/device-fault";
import type { FileFaultCode } from "./file-fault";
import { FileFault } from "./file-fault";
import { maximumBytes } from "./file-text";

/** The sentence for what is wrong with a file. */
export function useFileFaultText() {
  const t = useTranslations("batch.faults");
  return (code: FileFaultCode, line: number | undefined): string => {
    if (code === "too_large") return t("too_large", { megabytes: maximumBytes / 1_000_000 });
    if (code === "quote") return line === undefined ? t("quoteSomewhere") : t("quote", { line });
    return t(code);
  };
}

/** The sentence for whatever a call to the worker threw. */
export function useFaultText() {
  const t = useTranslations("predict.model.faults");
  const fileText = useFileFaultText();
  return (cause: unknown): string =>
    cause instanceof FileFault
      ? fileText(cause.code, cause.line)
      : t(cause instanceof DeviceFault ? cause.code : "worker");
}
