import "server-only";
import type { Operation } from "./operation";

/** What a task compares inputs with, where it has such a collection. */
export const collectionOperations: readonly Operation[] = [
  {
    method: "get",
    path: "/api/v1/tasks/{task}/collection",
    summary: { en: "Read the collection of a task", id: "Baca koleksi suatu tugas" },
    description: {
      en: "Pages of what inputs are compared with: `q` (words that must occur), `offset`, `limit` (up to 200). With `format=csv` all of it as a file.",
      id: "Halaman berisi pembanding: `q` (kata yang harus ada), `offset`, `limit` (hingga 200). Dengan `format=csv` seluruhnya sebagai berkas.",
    },
    admin: true,
    answer: { status: 200, schema: "Collection" },
    errors: [400, 401, 403, 404, 429, 503],
  },
  {
    method: "post",
    path: "/api/v1/tasks/{task}/collection",
    summary: { en: "Change the collection of a task", id: "Ubah koleksi suatu tugas" },
    description: {
      en: "Adds, retires, or imports a csv as text; with `replace` the file is put in place of all. Makes a new version of the same weights, which serves at once; with `preview` nothing changes. `base` is the version you looked at.",
      id: "Menambah, menarik, atau mengimpor csv sebagai teks; dengan `replace` berkas menggantikan seluruhnya. Membuat versi baru dengan bobot yang sama yang langsung dipakai; dengan `preview` tidak ada yang berubah. `base` adalah versi yang Anda lihat.",
    },
    admin: true,
    request: "CollectionChange",
    answer: { status: 200, schema: "CollectionChanged" },
    errors: [400, 401, 403, 404, 409, 413, 429, 503],
  },
];
