import "server-only";
import { batchMaximum, receiptsMaximum } from "@/lib/api/limits";
import { adminOperations } from "./admin-operations";
import type { Operation } from "./operation";

const receiptHeader = {
  name: "Lingkar-Receipt",
  description: {
    en: `1 to ${receiptsMaximum} receipts, separated by commas.`,
    id: `1 sampai ${receiptsMaximum} tanda terima, dipisahkan koma.`,
  },
};

/** Everything the HTTP interface does, in the order it is read. */
export const operations: readonly Operation[] = [
  {
    method: "get",
    path: "/api/v1/tasks",
    summary: { en: "List the tasks", id: "Daftar tugas" },
    answer: { status: 200, schema: "Tasks" },
    errors: [429],
  },
  {
    method: "get",
    path: "/api/v1/tasks/{task}",
    summary: { en: "Describe a task", id: "Uraian satu tugas" },
    description: {
      en: "Adds the JSON Schema of the input, examples and the model card.",
      id: "Ditambah JSON Schema masukan, contoh, dan kartu model.",
    },
    answer: { status: 200, schema: "Task" },
    errors: [404, 429],
  },
  {
    method: "post",
    path: "/api/v1/tasks/{task}/predictions",
    summary: { en: "Predict", id: "Prediksi" },
    description: {
      en: "Without consent nothing is stored. With consent personal details are replaced first and the model reads the redacted input, so that what is answered is what is stored; offsets of the explanation refer to it.",
      id: "Tanpa persetujuan tidak ada yang disimpan. Dengan persetujuan, data pribadi diganti dahulu dan model membaca masukan yang sudah disamarkan, sehingga jawaban sama dengan yang disimpan; posisi pada penjelasan mengacu ke sana.",
    },
    request: "PredictionRequest",
    answer: { status: 200, schema: "Prediction" },
    errors: [400, 404, 413, 429],
  },
  {
    method: "post",
    path: "/api/v1/tasks/{task}/predictions/batch",
    summary: { en: `Predict up to ${batchMaximum} inputs`, id: `Prediksi hingga ${batchMaximum} masukan` },
    description: {
      en: "One result per input, in order. A bad input answers with its own error and takes no other with it.",
      id: "Satu hasil per masukan, sesuai urutan. Masukan yang salah dijawab dengan kesalahannya sendiri tanpa mengganggu yang lain.",
    },
    request: "BatchRequest",
    answer: { status: 200, schema: "Batch" },
    errors: [400, 404, 413, 429],
  },
  {
    method: "post",
    path: "/api/v1/predictions/{id}/feedback",
    summary: { en: "Give or change feedback", id: "Beri atau ubah umpan balik" },
    request: "FeedbackRequest",
    answer: { status: 200, schema: "Feedback" },
    errors: [400, 404, 413, 429, 503],
  },
  {
    method: "get",
    path: "/api/v1/my-data",
    summary: { en: "See what is stored under receipts", id: "Lihat data yang tersimpan" },
    header: receiptHeader,
    answer: { status: 200, schema: "MyData" },
    errors: [400, 429, 503],
  },
  {
    method: "delete",
    path: "/api/v1/my-data",
    summary: { en: "Erase what is stored under receipts", id: "Hapus data yang tersimpan" },
    header: receiptHeader,
    answer: { status: 200, schema: "ErasedData" },
    errors: [400, 429, 503],
  },
  {
    method: "get",
    path: "/api/v1/models/{sha256}",
    summary: { en: "Download an artifact", id: "Unduh artefak" },
    answer: { status: 200, mediaType: "application/octet-stream" },
    errors: [404, 429],
  },
  {
    method: "get",
    path: "/api/v1/tasks/{task}/versions",
    summary: { en: "List the versions of a task", id: "Daftar versi suatu tugas" },
    answer: { status: 200, schema: "Versions" },
    errors: [404, 429, 503],
  },
  {
    method: "put",
    path: "/api/v1/tasks/{task}/aliases/{alias}",
    summary: { en: "Promote or roll back", id: "Promosikan atau kembalikan" },
    admin: true,
    request: "MoveAliasRequest",
    answer: { status: 200, schema: "MovedAlias" },
    errors: [400, 401, 403, 404, 429, 503],
  },
  {
    method: "post",
    path: "/api/v1/tasks/{task}/runs",
    summary: { en: "Train a new version", id: "Latih versi baru" },
    admin: true,
    request: "RunRequest",
    answer: { status: 202, schema: "RunAccepted" },
    errors: [400, 401, 403, 404, 409, 429, 503],
  },
  {
    method: "get",
    path: "/api/v1/runs/{id}",
    summary: { en: "Follow a run", id: "Ikuti pelatihan" },
    admin: true,
    answer: { status: 200, schema: "Run" },
    errors: [401, 403, 404, 429, 503],
  },
  ...adminOperations,
  {
    method: "get",
    path: "/api/health",
    summary: { en: "Whether all works", id: "Apakah semua berjalan" },
    answer: { status: 200, schema: "Health" },
    errors: [],
  },
  {
    method: "get",
    path: "/api/metrics",
    summary: { en: "Metrics for Prometheus", id: "Metrik untuk Prometheus" },
    bearer: true,
    answer: { status: 200, mediaType: "text/plain" },
    errors: [401],
  },
];
