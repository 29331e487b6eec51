"use client";

import { useEffect, useState } from "react";

/** True once `active` has lasted for `delay` ms: what is over sooner than that only flickers. */
export const useLate = (active: boolean, delay = 150): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLate(true), delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delay]);
  return active && late;
};
