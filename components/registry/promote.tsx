"use client";
import { ArrowUpFromLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useAnnounce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { aliases } from "@/lib/api/alias";
import type { Alias } from "@/lib/api/alias";
import { GateVerdict } from "./gate-verdict";
import { needsOverride } from "./needs-override";
import { ReasonField } from "./reason-field";
import type { Promote as PromoteAction } from "./registry-view";
import { SideBySide } from "./side-by-side";
import type { ClassView, VersionView } from "./version-view";

type PromoteProps = {
  task: string;
  version: VersionView;
  champion: VersionView | undefined;
  classes: readonly ClassView[];
  promote: PromoteAction;
};

/** Points an alias at the version, after showing what that changes. Against the gate only with a reason of its own. */
export function Promote({ task, version, champion, classes, promote }: PromoteProps) {
  const t = useTranslations("registry");
  const announce = useAnnounce();
  const free = aliases.filter((one) => !version.aliases.includes(one));
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<Alias>();
  const [reason, setReason] = useState("");
  const [override, setOverride] = useState("");
  const [failure, fail] = useState("");
  const [busy, start] = useTransition();
  const alias = chosen && free.includes(chosen) ? chosen : free[0];
  const against = alias !== undefined && needsOverride(alias, version.gate);

  function confirm() {
    if (alias === undefined) return;
    start(async () => {
      const asked = { task, alias, version: version.version, reason, ...(against && { override }) };
      const result = await promote(asked);
      fail(result.ok ? "" : (result.fields?.["override"] ?? result.message));
      if (!result.ok) return;
      setOpen(false);
      setReason("");
      setOverride("");
      announce(t("promote.done", { version: version.version, alias: t(`alias.${alias}`) }));
    });
  }

  if (alias === undefined) return null;
  return (
    <>
      <Button variant={free.includes("champion") ? "primary" : "secondary"} onClick={() => setOpen(true)}>
        <ArrowUpFromLine aria-hidden />
        {t("promote.button")}
      </Button>
      <AlertDialog
        open={open}
        title={t("promote.title", { version: version.version })}
        description={t("promote.text")}
        confirmLabel={
          against ? t("promote.confirmAgainst") : t("promote.confirm", { alias: t(`alias.${alias}`) })
        }
        cancelLabel={t("cancel")}
        danger={against}
        busy={busy}
        ready={reason.trim() !== "" && (!against || override.trim() !== "")}
        onConfirm={confirm}
        onCancel={() => setOpen(false)}
      >
        <div className="grid gap-5">
          <RadioGroup
            legend={t("promote.alias")}
            options={free.map((one) => ({
              value: one,
              label: t(`alias.${one}`),
              hint: t(`aliasHints.${one}`),
            }))}
            value={alias}
            onValueChange={choose}
          />
          {champion && champion.version !== version.version && (
            <SideBySide left={champion} right={version} classes={classes} />
          )}
          <GateVerdict gate={version.gate} />
          <ReasonField value={reason} onChange={setReason} />
          {against && (
            <ReasonField
              value={override}
              onChange={setOverride}
              label={t("promote.override")}
              hint={t("promote.overrideHint")}
            />
          )}
          {failure && <Alert tone="danger">{failure}</Alert>}
        </div>
      </AlertDialog>
    </>
  );
}
