import type { CellError, CellState } from "@/lib/reactive/cell-state";

/** The words around cells. Plain data, so that a server component can hand it to the provider. */
export type NotebookText = {
  /** BCP 47, for numbers. */
  locale: string;
  status: Record<CellState["status"], string>;
  /** Status of a cell that has no result yet because its inputs have none. */
  waiting: string;
  /** What an empty cell says if its page has no better words. */
  empty: string;
  retry: string;
  showSource: string;
  hideSource: string;
  /** Stands for the code of a source cell. */
  setByHand: string;
  /** Sentences in which {cell} and {message} are filled in. */
  failure: Record<CellError["code"], string>;
};

const en: NotebookText = {
  locale: "en",
  status: {
    idle: "Not run yet",
    running: "Running",
    stale: "Out of date",
    ready: "Ready",
    empty: "Empty",
    failed: "Failed",
  },
  waiting: "Waiting",
  empty: "Nothing to show yet.",
  retry: "Try again",
  showSource: "Show code",
  hideSource: "Hide code",
  setByHand: "Set on this page.",
  failure: {
    missing: "This cell reads “{cell}”, which does not exist.",
    duplicate: "“{cell}” is defined more than once.",
    cycle: "This cell depends on itself: {message}.",
    thrown: "This cell stopped with an error: {message}",
    upstream: "Cannot run because “{cell}” failed.",
  },
};

const id: NotebookText = {
  locale: "id",
  status: {
    idle: "Belum dijalankan",
    running: "Berjalan",
    stale: "Belum diperbarui",
    ready: "Siap",
    empty: "Kosong",
    failed: "Gagal",
  },
  waiting: "Menunggu",
  empty: "Belum ada yang bisa ditampilkan.",
  retry: "Coba lagi",
  showSource: "Tampilkan kode",
  hideSource: "Sembunyikan kode",
  setByHand: "Diatur di halaman ini.",
  failure: {
    missing: "Sel ini membaca “{cell}”, padahal sel itu tidak ada.",
    duplicate: "“{cell}” didefinisikan lebih dari satu kali.",
    cycle: "Sel ini bergantung pada dirinya sendiri: {message}.",
    thrown: "Sel ini berhenti karena kesalahan: {message}",
    upstream: "Tidak dapat dijalankan karena “{cell}” gagal.",
  },
};

export const notebookText = { en, id };
