"use client";
import { useSyncExternalStore } from "react";
import type { LocalStore } from "./local-store";

/** The value kept in this browser; the initial one in the server's markup. */
export const useLocalStore = <T>(store: LocalStore<T>): T =>
  useSyncExternalStore(store.subscribe, store.get, () => store.initial);
