"use client";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type AlertDialogProps = {
  open: boolean;
  title: ReactNode;
  description: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** What is confirmed cannot be undone. */
  danger?: boolean;
  busy?: boolean;
  /** Further questions, e.g. a reason; the confirm button waits for `ready`. */
  children?: ReactNode;
  ready?: boolean;
};

/** Asks before something that matters. The focus starts on the way back, or on the first question. */
export function AlertDialog({ ready = true, busy = false, danger = false, ...props }: AlertDialogProps) {
  return (
    <Dialog
      role="alertdialog"
      open={props.open}
      onClose={props.onCancel}
      title={props.title}
      description={props.description}
    >
      {props.children}
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button onClick={props.onCancel}>{props.cancelLabel}</Button>
        <Button
          variant={danger ? "danger" : "primary"}
          busy={busy}
          disabled={!ready}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
