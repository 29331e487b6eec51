"use client";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { Switch } from "@/components/ui/switch";
import { consentText, consentVersion } from "@/lib/consent";
import { consentState, consentStore } from "../storage/consent";
import { useLocalStore } from "../storage/use-local-store";
import { useTask } from "../task-context";

/** The question whether anything may be kept. Off until somebody says yes; can be changed at any time. */
export function ConsentCell() {
  const t = useTranslations("predict.consent");
  const language = useLocale();
  const { cells, retentionDays } = useTask();
  const state = consentState(useLocalStore(consentStore), consentVersion);
  useBindSource(cells.consent, state);
  const { title, ...paragraphs } = consentText(retentionDays);

  const choose = (agreed: boolean) =>
    consentStore.update(() => ({ agreed, textVersion: consentVersion, at: Date.now() }));

  return (
    <Cell name={cells.consent} title={title[language]}>
      <div className="grid gap-3">
        {state === "outdated" && <Alert tone="warn">{t("outdated")}</Alert>}
        {Object.entries(paragraphs).map(([key, text]) => (
          <p key={key}>{text[language]}</p>
        ))}
        <Switch
          label={t("agree")}
          hint={state === "agreed" ? t("on") : t("off")}
          checked={state === "agreed"}
          onChange={(event) => choose(event.target.checked)}
        />
        <p className="text-sm text-muted">
          {t("wording", { version: consentVersion })} ·{" "}
          <Link href="/my-data" prefetch={false} className="prose-link">
            {t("myData")}
          </Link>
        </p>
      </div>
    </Cell>
  );
}
