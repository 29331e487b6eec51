import "server-only";
import { collectionOperations } from "./collection-operations";
import type { Operation } from "./operation";

/** What the command line asks of a running app, beside the calls that everybody may read about first. */
export const adminOperations: readonly Operation[] = [
  {
    method: "patch",
    path: "/api/v1/runs/{id}",
    summary: { en: "Note and tag a run", id: "Beri catatan dan tag pada pelatihan" },
    description: {
      en: "What is absent stays. With `seen`, the note you read, a note that somebody else changed meanwhile is not overwritten.",
      id: "Yang tidak dikirim tidak berubah. Dengan `seen`, yaitu catatan yang Anda baca, catatan yang sementara itu diubah orang lain tidak ditimpa.",
    },
    admin: true,
    request: "RunChange",
    answer: { status: 200, schema: "RunDescribed" },
    errors: [400, 401, 403, 404, 409, 413, 429, 503],
  },
  {
    method: "delete",
    path: "/api/v1/runs/{id}",
    summary: { en: "Delete a run for good", id: "Hapus pelatihan untuk selamanya" },
    description: {
      en: "Row, log, figures, note and tags are gone. Refused while it goes on or an alias points at its version. The version stays, unless `version` is true and nothing refers to it.",
      id: "Baris, log, angka, catatan, dan tag hilang. Ditolak selama masih berjalan atau ada alias yang menunjuk versinya. Versinya tetap ada, kecuali `version` bernilai true dan tidak ada yang merujuknya.",
    },
    admin: true,
    request: "RunDeletion",
    answer: { status: 200, schema: "RunDeleted" },
    errors: [400, 401, 403, 404, 409, 413, 429, 503],
  },
  {
    method: "post",
    path: "/api/v1/tasks/{task}/rollback",
    summary: { en: "Go back to the champion before", id: "Kembali ke juara sebelumnya" },
    admin: true,
    request: "RollBackRequest",
    answer: { status: 200, schema: "MovedAlias" },
    errors: [400, 401, 403, 404, 409, 429, 503],
  },
  {
    method: "get",
    path: "/api/v1/tasks/{task}/datasets",
    summary: { en: "List the data sets of a task", id: "Daftar kumpulan data suatu tugas" },
    admin: true,
    answer: { status: 200, schema: "Datasets" },
    errors: [401, 403, 404, 429, 503],
  },
  {
    method: "post",
    path: "/api/v1/tasks/{task}/datasets",
    summary: { en: "Import base data", id: "Impor data dasar" },
    description: {
      en: "A csv or tsv file as the body. The query may give its `name`, and a `map` of columns such as text=review_text. All usable rows are imported or none; the same rows twice are one data set.",
      id: "Berkas csv atau tsv sebagai isi. Kueri boleh memuat `name` dan `map` kolom, misalnya text=review_text. Semua baris yang dapat dipakai diimpor atau tidak sama sekali; baris yang sama dua kali tetap satu kumpulan data.",
    },
    admin: true,
    requestMedia: "text/csv",
    answer: { status: 200, schema: "ImportedDataset" },
    errors: [400, 401, 403, 404, 413, 429, 503],
  },
  ...collectionOperations,
  {
    method: "get",
    path: "/api/v1/tasks/{task}/datasets/{sha256}",
    summary: { en: "Verify a data set", id: "Periksa kumpulan data" },
    description: {
      en: "Hashes the stored rows again and says whether any were erased.",
      id: "Menghitung ulang hash baris yang tersimpan dan memberi tahu apakah ada yang dihapus.",
    },
    admin: true,
    answer: { status: 200, schema: "VerifiedDataset" },
    errors: [401, 403, 404, 429, 503],
  },
  {
    method: "post",
    path: "/api/v1/tasks/{task}/versions/{version}/replay",
    summary: { en: "Train a version again and compare", id: "Latih ulang satu versi dan bandingkan" },
    admin: true,
    answer: { status: 200, schema: "Replay" },
    errors: [401, 403, 404, 409, 429, 503],
  },
  {
    method: "post",
    path: "/api/v1/admins",
    summary: { en: "Appoint an admin", id: "Tunjuk admin" },
    description: {
      en: "The password of a new account is in the answer, this once.",
      id: "Kata sandi akun baru ada di jawaban, sekali ini saja.",
    },
    admin: true,
    request: "Appointment",
    answer: { status: 201, schema: "Appointed" },
    errors: [400, 401, 403, 429, 503],
  },
];
