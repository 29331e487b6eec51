"use client";
import { useEffect, useEffectEvent } from "react";

/**
 * Asks again `every` so many ms after the last answer, while `active` and the page is seen; at once when the page is
 * seen again. An answer that comes after that ended is dropped.
 */
export function usePolled<T>(
  read: () => Promise<T>,
  {
    every,
    active = true,
    onAnswer,
  }: { every: number; active?: boolean; onAnswer: (answer: T | undefined) => void },
): void {
  const ask = useEffectEvent(read);
  const tell = useEffectEvent(onAnswer);
  useEffect(() => {
    if (!active) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") {
        // No answer, e.g. without a network, is told as undefined.
        const answer = await ask().catch(() => undefined);
        if (over) return;
        tell(answer);
      }
      clearTimeout(timer);
      timer = setTimeout(() => void again(), every);
    };
    const seen = () => void (document.visibilityState === "visible" && again());
    timer = setTimeout(() => void again(), every);
    document.addEventListener("visibilitychange", seen);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [active, every]);
}
