import type { Example } from "@/lib/task/define-task";
import type { TitleInput } from "./schema";

/** A title for every band of answer, and two that are compared with each other. */
export const examples: readonly Example<TitleInput>[] = [
  {
    title: { en: "In the collection already", id: "Sudah ada dalam koleksi" },
    input: { title: "segmentasi tumor otak pada citra MRI menggunakan u-net" },
  },
  {
    title: { en: "Reworded, in English terms", id: "Kata lain, istilah Inggris" },
    input: { title: "Decision Support System untuk Menentukan Penerima Beasiswa Yayasan dengan TOPSIS" },
  },
  {
    title: { en: "Same method, another object", id: "Metode sama, objek lain" },
    input: {
      title: "Klasifikasi Jenis Ikan Karang Berdasarkan Citra Menggunakan Convolutional Neural Network",
    },
  },
  {
    title: { en: "A subject of its own", id: "Topik yang belum ada" },
    input: { title: "Pola Migrasi Penyu Hijau di Laut Sulawesi Berdasarkan Penanda Satelit" },
  },
  {
    title: { en: "Two titles side by side", id: "Dua judul dibandingkan" },
    input: {
      title: "Pengaruh Disiplin Kerja terhadap Kinerja Perawat",
      against: "Dampak Kedisiplinan pada Kinerja Perawat Rumah Sakit",
    },
  },
];
