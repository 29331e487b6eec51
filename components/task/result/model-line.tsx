"use client";
import { useTranslations } from "next-intl";
import type { Ready } from "../cells/made";
import { RegistryLink } from "./registry-link";

/** Which version answers and where it runs, in a sentence. */
export function ModelLine({ ready: { serving, place } }: { ready: Ready }) {
  const t = useTranslations("predict.model");
  return (
    <div className="grid gap-2">
      <p>
        {t.rich("line", {
          version: () => <span data-slot="version">{serving.version}</span>,
          place: t(place),
        })}
      </p>
      <RegistryLink />
    </div>
  );
}
