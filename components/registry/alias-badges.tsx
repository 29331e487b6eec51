"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Alias } from "@/lib/api/alias";

const tones = { champion: "accent", challenger: "warn", shadow: "plain" } as const;

/** The aliases that point at a version. */
export function AliasBadges({ aliases }: { aliases: readonly Alias[] }) {
  const t = useTranslations("registry.alias");
  if (aliases.length === 0) return null;
  return (
    <span data-slot="alias-badges" className="inline-flex flex-wrap gap-1.5">
      {aliases.map((alias) => (
        <Badge key={alias} tone={tones[alias]}>
          {t(alias)}
        </Badge>
      ))}
    </span>
  );
}
