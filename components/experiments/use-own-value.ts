"use client";
import { useState } from "react";

/** What was saved here, until what comes from the server is renewed: then that holds. */
export function useOwnValue<T>(given: T): readonly [value: T, own: (value: T) => void] {
  const [saved, save] = useState<{ over: T; value: T }>();
  const value = saved && Object.is(saved.over, given) ? saved.value : given;
  return [value, (next) => save({ over: given, value: next })];
}
