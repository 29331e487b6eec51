"use client";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { CellError } from "@/lib/reactive/cell-state";
import { Refused } from "./unwrap";

/** Why there are no counts, in the server's own words; a session that ended leads to signing in again. */
export function LoadFailure({ error, retry }: { error: CellError; retry: () => void }) {
  const t = useTranslations("monitor.loaded");
  const here = `${usePathname()}?${useSearchParams().toString()}`;
  const refused = error.cause instanceof Refused ? error.cause : undefined;
  const signIn = refused?.code === "unauthorized" || refused?.code === "forbidden";
  return (
    <Alert tone="danger" title={t("failed")}>
      <p>{signIn ? t("ended") : (refused?.message ?? t("unreachable"))}</p>
      <p className="mt-3">
        {signIn ? (
          <Button asChild size="sm">
            <Link href={`/sign-in?next=${encodeURIComponent(here)}`}>{t("signIn")}</Link>
          </Button>
        ) : (
          <Button size="sm" onClick={retry}>
            {t("retry")}
          </Button>
        )}
      </p>
    </Alert>
  );
}
