"use client";
import type { ComponentProps } from "react";
import type { z } from "zod";
import { useLocale } from "next-intl";
import { useMemo } from "react";
import { pageSize, type CollectionCalls } from "@/components/collection/collection-calls";
import { CollectionNotebook } from "@/components/collection/collection-notebook";
import { CollectionChanged, CollectionPage } from "@/lib/api/collection";
import { ErrorBody } from "@/lib/refusal";
import type { Result } from "@/lib/result";

type Props = Omit<ComponentProps<typeof CollectionNotebook>, "calls"> & Pick<CollectionCalls, "rollBack">;

/** The page's calls: to the API as any program would, since a file may be larger than what a server action takes. */
export function CollectionClient({ rollBack, ...props }: Props) {
  const language = useLocale();
  const { id } = props.words;
  const calls = useMemo((): CollectionCalls => {
    const address = `/api/v1/tasks/${id}/collection`;
    return {
      rollBack,
      read: ({ q, offset }) =>
        ask(
          CollectionPage,
          language,
          `${address}?${new URLSearchParams({ q, offset: String(offset), limit: String(pageSize) })}`,
        ),
      change: (change) =>
        ask(CollectionChanged, language, address, { method: "POST", body: JSON.stringify(change) }),
    };
  }, [id, language, rollBack]);
  return <CollectionNotebook {...props} calls={calls} />;
}

const unreachable = {
  en: "The server cannot be reached. Try again in a moment.",
  id: "Server tidak dapat dijangkau. Coba lagi sebentar lagi.",
};

async function ask<T>(
  schema: z.ZodType<T>,
  language: "en" | "id",
  address: string,
  init: RequestInit = {},
): Promise<Result<T>> {
  try {
    const headers = { "accept-language": language, "content-type": "application/json" };
    const answer = await fetch(address, { ...init, headers });
    const body: unknown = await answer.json();
    if (answer.ok) return { ok: true, value: schema.parse(body) };
    const { code, message, fields } = ErrorBody.parse(body).error;
    return { ok: false, code, message: Object.values(fields ?? {})[0] ?? message };
  } catch {
    return { ok: false, code: "unavailable", message: unreachable[language] };
  }
}
