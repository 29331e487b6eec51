import type { Bilingual } from "@/lib/language";
import type { Indicator } from "./schema";

/** What a person might try about each indicator, and what to keep up when it already helps. Small, free, and reversible. */
export const nextSteps: Record<Indicator, { step: Bilingual; keep: Bilingual }> = {
  frequency: {
    step: {
      en: "How often you pick it up weighs heavily here. Turn off the notifications of one app for a week and see what you miss.",
      id: "Yang berpengaruh besar di sini adalah seberapa sering kamu membuka ponsel. Coba matikan notifikasi satu aplikasi selama seminggu dan lihat apa yang benar-benar kamu lewatkan.",
    },
    keep: {
      en: "You pick it up less often than most. Keep that up: an interruption costs more than the minute it takes.",
      id: "Kamu lebih jarang membuka ponsel daripada kebanyakan orang. Pertahankan: satu gangguan merugikan lebih dari semenit yang dipakainya.",
    },
  },
  duration: {
    step: {
      en: "The hours weigh heavily here. Choose one fixed hour a day without the phone, the same hour each day.",
      id: "Yang berpengaruh besar di sini adalah lamanya. Pilih satu jam tetap tanpa ponsel, jam yang sama setiap hari.",
    },
    keep: {
      en: "Your hours are what helps most. Keep them where they are.",
      id: "Lama pemakaianmu adalah yang paling membantu. Pertahankan.",
    },
  },
  purpose: {
    step: {
      en: "What you use it for weighs heavily here. Move what is for fun off the first screen, so that opening it is a choice.",
      id: "Yang berpengaruh besar di sini adalah tujuan pemakaian. Pindahkan aplikasi hiburan dari layar utama, supaya membukanya menjadi pilihan.",
    },
    keep: {
      en: "You use it for study more than most, and that helps. Keep the two apart.",
      id: "Kamu lebih banyak memakainya untuk belajar, dan itu membantu. Pertahankan pemisahannya.",
    },
  },
  control: {
    step: {
      en: "Stopping is the hard part. Let something outside you do it: an app timer, or the phone in another room while you study.",
      id: "Bagian yang sulit adalah berhenti. Biarkan hal di luar dirimu yang menghentikan: pengatur waktu aplikasi, atau ponsel di ruangan lain saat belajar.",
    },
    keep: {
      en: "Being able to stop is what helps you most. Keep that habit.",
      id: "Kemampuanmu berhenti adalah yang paling membantu. Pertahankan kebiasaan itu.",
    },
  },
  perception: {
    step: {
      en: "You see it get in the way of your studies. Write down for three days when it does: the same hour often comes back.",
      id: "Kamu merasa ponsel mengganggu kuliah. Catat selama tiga hari kapan itu terjadi: sering kali jamnya sama.",
    },
    keep: {
      en: "You make the phone work for your studies. Keep using it as the tool it is.",
      id: "Kamu membuat ponsel berguna bagi kuliahmu. Teruslah memakainya sebagai alat.",
    },
  },
  management: {
    step: {
      en: "Balancing the time weighs heavily here. Plan tomorrow's study first, then put the phone time between the blocks.",
      id: "Yang berpengaruh besar di sini adalah pembagian waktu. Rencanakan dulu jam belajar besok, lalu letakkan waktu ponsel di sela-selanya.",
    },
    keep: {
      en: "How you divide your time is what helps you most. Keep your plan.",
      id: "Caramu membagi waktu adalah yang paling membantu. Pertahankan rencanamu.",
    },
  },
  effort: {
    step: {
      en: "You are not doing much about it yet. Pick one small rule and tell somebody about it; small rules last longer.",
      id: "Belum banyak yang kamu lakukan untuk menguranginya. Pilih satu aturan kecil dan ceritakan kepada seseorang; aturan kecil lebih bertahan.",
    },
    keep: {
      en: "Your own effort is what helps most. Keep it up, and allow for a bad day.",
      id: "Upayamu sendiri adalah yang paling membantu. Lanjutkan, dan maklumi bila ada hari yang gagal.",
    },
  },
};
