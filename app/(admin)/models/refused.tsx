import { notFound } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import type { RefusalCode } from "@/lib/refusal";

/** What a page shows in place of what cannot be read: that there is nothing of the kind, or the reason. */
export function Refused({ code, message }: { code: RefusalCode; message: string }) {
  if (code === "not_found") notFound();
  return <Alert tone="danger">{message}</Alert>;
}
