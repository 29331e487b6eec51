"use client";
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useAnnounce } from "./announcer";
import { Button } from "./button";

type CopyButtonProps = { text: string; label: string; copiedLabel: string; failedLabel: string };

export function CopyButton({ text, label, copiedLabel, failedLabel }: CopyButtonProps) {
  const announce = useAnnounce();
  const [shown, show] = useState(label);

  async function copy() {
    // Without https the browser offers no clipboard.
    const outcome = await Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => copiedLabel,
      () => failedLabel,
    );
    show(outcome);
    announce(outcome);
    setTimeout(() => show(label), 2000);
  }

  return (
    <Button size="sm" onClick={() => void copy()}>
      {shown === copiedLabel ? <Check aria-hidden /> : <Copy aria-hidden />}
      {shown}
    </Button>
  );
}
