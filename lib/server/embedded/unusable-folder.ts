import "server-only";
import { Refusal } from "@/lib/refusal";

/** The refusal of a data folder that cannot be read, with what its owner can do. `name` is the folder's own, no path. */
export function unusableFolder(name: string, cause: unknown): Refusal {
  return new Refusal(
    "unavailable",
    {
      en: `The data folder "${name}" cannot be opened. Nothing was deleted. Make sure this account may read and write it; if it is damaged, move it away to start with an empty one, or put a backup in its place.`,
      id: `Folder data "${name}" tidak dapat dibuka. Tidak ada yang dihapus. Pastikan akun ini boleh membaca dan menulisnya; bila rusak, pindahkan folder itu untuk memulai dari kosong, atau ganti dengan cadangannya.`,
    },
    { cause },
  );
}
