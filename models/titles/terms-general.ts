/** Words that titles of every field use for one another, and their English. */
export const generalTerms = `
pola|pattern
komunikasi|communication
antar budaya|antarbudaya|lintas budaya|cross cultural|intercultural
antar kota|antarkota
antar pulau|antarpulau
kampanye|campaign
sosial|social
gejala|symptoms|symptom
depresi|depression|depressive
kecemasan|anxiety|ansietas
stres|stress
pengetahuan|knowledge
sikap|attitude
perilaku|behavior|behaviour|tindakan
niat|intention|minat
kewirausahaan|entrepreneurship|entrepreneurial|berwirausaha|wirausaha
kinerja|performance|performa
motivasi|motivation
kepuasan|satisfaction
loyalitas|loyalty|kesetiaan
kepercayaan|trust
harga|price
keputusan pembelian|purchase decision|keputusan membeli
minat beli|purchase intention
pemasaran|marketing
strategi|strategy
perancangan|design
sistem|system
model|modeling|pemodelan
penilaian|assessment|asesmen
kesiapan|readiness|kesiagaan
pembelajaran|learning
siswa|student|students
guru|teacher|teachers
mahasiswa|college student
berpikir kritis|critical thinking
tulisan tangan|handwriting
budaya|culture|kultur
ritual|upacara
optimasi|optimization|optimalisasi|pengoptimalan
penjadwalan|scheduling|jadwal|penyusunan jadwal
energi|energy
lingkungan|environment
kesehatan|health
keperawatan|nursing
anak|child|children
balita|anak balita
penyakit|disease
pengemudi|sopir|driver|supir
keanekaragaman|biodiversitas|biodiversity|keragaman
serangga|insekta|insect
penyerbuk|polinator|pollinator
prinsip kehati hatian|prudential principle
wajib pajak|wp
nomor induk kependudukan|nik
pemerintah kabupaten|pemkab
pemerintah kota|pemkot
pemerintah daerah|pemda
penangkapan ikan ilegal|illegal fishing
pasangan jarak jauh|ldr|long distance relationship
panggilan video|video call
grup percakapan|grup whatsapp|whatsapp group
instagram|ig
pengguna|user|pemakai
pelanggan|customer|konsumen|nasabah
karyawan|employee
bisnis|usaha|business
keuangan|finansial|financial
biaya manfaat|cost benefit
persediaan|inventori|inventory
inventaris|inventarisasi
gudang|warehouse
produk|product
risiko|risk
keamanan|security|pengamanan
jaringan|network
perbandingan|komparasi|comparison|studi komparatif
simulasi|simulation
numerik|cfd
pengolahan|pengelolaan|mengolah|manajemen|management|mengelola
perlindungan|pelindungan|protection
hukum|yuridis|legal
pertanggungjawaban|tanggung jawab|akuntabilitas|accountability
transparansi|keterbukaan|transparency
tinjauan yuridis|kajian yuridis|analisis yuridis
kewenangan|wewenang|otoritas
pengawasan|mengawasi|supervisi
penegakan|penindakan
pembuktian|daya bukti
status|kedudukan
warisan|waris|harta warisan
pencurian|theft
iklan|advertising|advertisement
berita|pemberitaan|pewartaan
televisi|tv
film|movie
perempuan|wanita|women
representasi|penggambaran
pesan|message
konten|content
terpaan|exposure
wisata|pariwisata|tourism
destinasi|tujuan wisata
petani|farmer
tanaman|plant|pertanaman
pertumbuhan|growth|laju pertumbuhan
hasil|produksi|yield
hama|pest
ulat grayak|spodoptera litura
pestisida nabati|biopestisida
kultur jaringan|kultur in vitro|in vitro
kekeringan|cekaman air
tanah|soil
air|water
penyuluh pertanian|ppl
kelayakan|feasibility
pendapatan|income|penghasilan
kuat tekan|kekuatan tekan|compressive strength
kuat tarik|kekuatan tarik|tensile strength
beton|concrete
pengelasan|las|welding
suhu|temperatur|temperature
inkubator telur|penetas telur
rugi|losses|rugi rugi
simpang|persimpangan
jam sibuk|jam puncak
tempurung|batok
perekat|berperekat
drainase|saluran drainase
genangan|tergenang|banjir
proyek|konstruksi|pembangunan
penjadwalan proyek|scheduling proyek
mesin|alat
penyandang disabilitas|difabel|tunadaksa
bencana|disaster
inklusi|inklusif|inclusive
kosakata|kosa kata|vocabulary
daerah|regional|wilayah
penarikan produk|recall produk
penyintas|survivor
kanker|cancer
nyeri|pain
kadar|kandungan
antibiotik|antibiotika
kepatuhan|compliance
perantau|rantau
masyarakat|warga
telemedisin|telemedicine
energi surya|tenaga surya|tenaga matahari
rute|route
penerima|calon penerima
pemilihan|seleksi|penentuan
beasiswa|scholarship
rekomendasi|recommendation
belanja|pembelian
pelayanan|layanan|service
laboratorium|lab
gratis|cuma cuma|tanpa biaya|free
prevalensi|kejadian|angka kejadian|insidensi
cacing|cacingan
saluran cerna|gastrointestinal|saluran pencernaan
bahan peledak|bom|peledak
peliputan|pemberitaan|memberitakan|jurnalistik
media daring|portal berita|media online|situs berita
kapasitas|kemampuan
suku|etnis|etnik
mendengarkan|pendengar
pembaca|membaca
penonton|menonton
peternak|peternakan
eksplorasi|penelusuran|identifikasi
matakuliah|mata kuliah|perkuliahan
metode|algoritma|teknik|pendekatan|cara|method|approach
daerah|kawasan|lingkungan|area
pendidikan|edukasi|education|penyuluhan|pengajaran
seks|seksual|seksualitas|sex
tunagrahita|disabilitas intelektual|keterbatasan intelektual
tunarungu|disabilitas rungu|tuli
tunanetra|disabilitas netra
`;
