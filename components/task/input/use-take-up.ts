"use client";
import { useEffectEvent, useLayoutEffect } from "react";

/** What was entered before the page had loaded its script is in the control, and nowhere else: hands it on once. */
export function useTakeUp<Value>(read: () => Value | undefined, onChange: (value: Value) => void) {
  const takeUp = useEffectEvent(() => {
    const entered = read();
    if (entered !== undefined) onChange(entered);
  });
  useLayoutEffect(() => takeUp(), []);
}
