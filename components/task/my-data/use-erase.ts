"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import { forget, historyStore, unsave } from "../storage/history";
import { receiptStore, withoutReceipts, type Receipts } from "../storage/receipts";
import { eraseOwnData, OwnDataRefused } from "./own-data";

type Erasing =
  | { state: "idle" }
  /** Asks before it begins. */
  | { state: "asking"; receipts: Receipts }
  | { state: "busy"; receipts: Receipts }
  | { state: "done"; erased: number }
  | { state: "failed"; receipts: Receipts; erased: number; message: string };

/** Erasing, from the question to what became of it. */
export function useErase() {
  const t = useTranslations("my-data.erase");
  const language = useLocale();
  const announce = useAnnounce();
  const [erasing, set] = useState<Erasing>({ state: "idle" });

  async function erase(receipts: Receipts, { history }: { history: boolean }) {
    set({ state: "busy", receipts });
    let erased = 0;
    try {
      const asked = receipts.map(({ receipt }) => receipt);
      await eraseOwnData(asked, { fetch: (...request) => fetch(...request), language }, (ids) => {
        erased += ids.length;
        const gone = receipts.filter(({ id }) => ids.includes(id)).map(({ receipt }) => receipt);
        receiptStore.update((all) => withoutReceipts(all, gone));
        historyStore.update((all) => unsave(all, ids));
      });
      // What had no record any more goes with the rest: it opens nothing.
      receiptStore.update((all) => withoutReceipts(all, asked));
      if (history) historyStore.update((all) => forget(all));
      set({ state: "done", erased });
      announce(erased === 0 ? t("nothing") : t("done", { n: erased }));
    } catch (error) {
      const message = error instanceof OwnDataRefused ? error.message : t("unreachable");
      set({ state: "failed", receipts, erased, message });
    }
  }

  return {
    erasing,
    erase,
    ask: (receipts: Receipts) => set({ state: "asking", receipts }),
    /** Takes the question back; what has begun goes on. */
    stop: () => set((now) => (now.state === "asking" ? { state: "idle" } : now)),
  };
}
