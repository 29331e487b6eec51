"use client";
import { Ban, CircleCheck, Clock, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { RunStatus } from "./run-view";

const looks = {
  queued: { tone: "plain", icon: <Clock aria-hidden /> },
  running: { tone: "accent", icon: <LoaderCircle aria-hidden className="motion-safe:animate-spin" /> },
  done: { tone: "accent", icon: <CircleCheck aria-hidden /> },
  failed: { tone: "danger", icon: <TriangleAlert aria-hidden /> },
  cancelled: { tone: "warn", icon: <Ban aria-hidden /> },
} as const;

/** How a run stands, in a word and a shape. */
export function RunStatusBadge({ status }: { status: RunStatus }) {
  const t = useTranslations("runs.status");
  const { tone, icon } = looks[status];
  return (
    <Badge tone={tone} data-status={status}>
      {icon}
      {t(status)}
    </Badge>
  );
}
