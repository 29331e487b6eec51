/** Words that titles of every field use: of research, people, places and institutions. */
export const everydayTerms = `
abad 21|abad ke 21|21st century|abad xxi
administratif|administrasi
agama|keagamaan|religion|religious|religi
akademik|akademis|academic
aksesibilitas|accessibility
alasan|reason
anak|child|children
anak jalanan|anjal|street children
anak usia sekolah|anak sekolah|school children|school age children|schoolchildren
anak yatim piatu|yatim piatu|orphan
analisis|analisa|menganalisis|menganalisa|analysis
ancaman|threat
anggota|member
antar kota|antarkota
antar pulau|antarpulau
ayah|bapak|father
bakat|talenta|talent
bangka belitung|babel|kepulauan bangka belitung
bantuan sosial|bansos
biaya|ongkos|cost
bimbingan teknis|bimtek
bobot|berat
budaya|culture|kultur|kebudayaan|cultural
buku|book
calon pengantin|catin|calon mempelai
curah pendapat|brainstorming|sumbang saran|curah gagasan
daerah|regional|wilayah|region
daring|online|on line|dalam jaringan
desa|village|pedesaan|perdesaan|rural
deteksi|detection|pendeteksian|mendeteksi|dideteksi
dewasa awal|dewasa muda|early adulthood|young adult
dinas kependudukan dan pencatatan sipil|disdukcapil|dukcapil
dinas kesehatan|dinkes
dinas pendidikan|disdik
dinas tenaga kerja|disnaker|dinas ketenagakerjaan
disiplin|kedisiplinan
diskusi kelompok terarah|focus group discussion|diskusi kelompok terfokus|fgd
donasi|sumbangan|donation
durasi|lamanya|lama waktu|duration
dusun|kampung
efektivitas|efektifitas|keefektifan|effectiveness
efisiensi|efficiency|effisiensi|keefisienan
ekonomi|perekonomian|economic|economy
ekspektasi|harapan|expectation
email|surel|e mail|surat elektronik
estimasi|pendugaan|penaksiran|estimation
evaluasi|mengevaluasi|evaluation
facebook|fb
faktor|determinan|penentu|faktor yang mempengaruhi|faktor faktor yang mempengaruhi|faktor yang memengaruhi|faktor penentu|faktor determinan|determinants|faktor yang berpengaruh|faktor faktor yang berpengaruh
faktor pendukung|faktor penunjang|faktor pendorong|supporting factors
faktor penyebab|penyebab|causes|sebab
fasilitas umum|fasilitas publik|sarana umum|public facilities|public facility
gambar|image
gambaran|deskripsi|potret
gawai|gadget|ponsel pintar|smartphone|telepon pintar|gajet|telepon cerdas|telepon selular|telepon genggam|handphone|ponsel|telepon seluler|hp
gelandangan dan pengemis|gepeng
gender|jenis kelamin|perempuan dan laki laki|jender
gim|game
gim daring|game online|online game|permainan daring|permainan online
gratis|cuma cuma|tanpa biaya|free
grup percakapan|grup whatsapp|whatsapp group
guru|pendidik|pengajar|teacher|tenaga pengajar|tenaga pendidik|educator
hubungan|korelasi|kaitan|keterkaitan|relationship|correlation|relation
ibu|mother
ibu kota|capital city
ibu rumah tangga|irt|housewife
identifikasi|identification
indekos|kos|kost|rumah kos|kos kosan|tempat kos|boarding house|rumah kost
industri rumah tangga|home industry|industri rumahan|usaha rumahan
inklusi|inklusif|inclusive
instagram|ig
inventaris|inventarisasi
istri|wife|wives
jemaah|jamaah|jama ah
jenis|macam|types|kinds
jumlah|banyaknya|number of|total
kabupaten|kab|regency
kalimantan barat|kalbar|west kalimantan
kalimantan selatan|kalsel|south kalimantan
kalimantan tengah|kalteng|central kalimantan
kalimantan timur|kaltim|east kalimantan
kantor|perkantoran|office
karakteristik|ciri ciri|characteristics|sifat
karyawan|pegawai|pekerja|employee|staf|staff|worker
kawasan|area
keamanan|security|pengamanan
keberadaan|eksistensi|existence
keberhasilan|kesuksesan|success
kebiasaan|habit
kebutuhan|keperluan|needs
kecamatan|kec|subdistrict
kecenderungan|tendensi|tendency
kecepatan|laju|speed
kecerdasan|inteligensi|intelegensi|intelijensi|intelligence
kegagalan|failure
kehidupan sehari hari|keseharian|daily life|everyday life
keinginan|hasrat|desire
kelayakan|feasibility
kemampuan|keterampilan|kecakapan|ketrampilan|skill|ability|kapabilitas|capability|capabilities|abilities|kemahiran
kemandirian|independence
kemitraan|partnership
kenormalan baru|new normal|normal baru|adaptasi kebiasaan baru|tatanan kehidupan baru
kepatuhan|compliance|ketaatan|adherence|obedience
kepercayaan|trust
kepuasan|satisfaction
kepulauan riau|kepri|riau islands
kesadaran|awareness
kesalahan|kekeliruan|error|mistakes
kesiapan|readiness|kesiagaan
kesulitan|kesukaran|difficulties|difficulty
ketepatan waktu|timeliness|ketepatwaktuan
keterlibatan|involvement|engagement
ketiadaan ayah|fatherless|father absence|ketidakhadiran ayah|kehilangan peran ayah
kinerja|performance|performa|performansi|unjuk kerja|prestasi kerja|job performance|work performance
klasifikasi|classification|pengklasifikasian|mengklasifikasikan|pengenalan jenis|penggolongan
kompetensi|competence|competency
kondisi|keadaan|condition
konten|content
kontribusi|sumbangsih|andil
kreator konten|content creator|konten kreator|pembuat konten
kualitas|mutu|quality|kwalitas
kuesioner|angket|kuisioner|questionnaire
laboratorium|lab
lagu|nyanyian|song
laki laki|pria|lelaki|kaum adam|male|men
lanjut usia|lansia|usia lanjut|manula|elderly|older adults|geriatri|usila|older people|senior citizens|orang lanjut usia
lingkungan|environment|environmental|lingkungan hidup
luring|offline|off line|luar jaringan
mahasiswa|college student|university student|mahasiswi
makanan|pangan|food
makna|arti|meaning|pemaknaan
masa depan|masa mendatang|masa yang akan datang|future
masyarakat|warga|society|community|communities
masyarakat miskin|warga miskin|penduduk miskin|keluarga miskin|orang miskin|kaum miskin|masyarakat kurang mampu|keluarga kurang mampu
mata pencaharian|sumber penghidupan|sumber nafkah|livelihood
media sosial|social media|medsos|sosmed|jejaring sosial|sosial media|social network|social networking
memperbaiki|perbaikan|pembenahan|improvement
menurunkan|mengurangi|penurunan|pengurangan|mereduksi|reduksi|reducing|reduction
metode|algoritma|teknik|pendekatan|cara|method|approach|metoda|tehnik|technique|algoritme|algorithma|algorithm
minangkabau|minang
minat|ketertarikan|interest|animo
model|modeling|pemodelan|permodelan|modelling
motivasi|motivation|dorongan
negara berkembang|developing country|developing countries
niat|intensi|intention
no|nomor
observasi|pengamatan|observation
ojek online|ojek daring|ojol
optimasi|optimization|optimalisasi|pengoptimalan|optimisasi|optimalkan
orang tua|orangtua|parents|parental|ayah dan ibu
orang tua siswa|wali murid|wali siswa|orang tua murid|orang tua peserta didik
orang tua tunggal|single parent
organisasi|organizational|organisational
pandemi covid 19|pandemi|pandemi covid|masa pandemi|masa pandemi covid 19|era pandemi|pandemi corona|pandemi virus corona|pandemic
panggilan video|video call
panti asuhan|lksa|orphanage
panti werdha|panti jompo|panti wreda|panti lansia
pascapandemi|pasca pandemi|post pandemic|pascapandemi covid 19
pedagang|penjual|traders|seller
pelaksanaan|penyelenggaraan
pelatihan|training
pelayanan|layanan|service
peluang|kesempatan|opportunity
pemahaman|understanding
pemantauan|monitoring|pemonitoran
pembayaran|payment
pembelian|purchase|purchasing|buying|buyer
pemilihan|seleksi|selection
pemilik|empunya|owner
penanganan|menangani|penanggulangan|menanggulangi|mengatasi|handling|overcoming|tackling
pencarian|penelusuran|search|searching
pencegahan|prevention|mencegah|preventif
pendapat|opini|opinion
penelitian|riset|research
penerapan|implementasi|penggunaan|pemanfaatan|menggunakan|memakai|menerapkan|mengimplementasikan|memanfaatkan|pemakaian|implementation|utilization|dengan bantuan|using|usage
penerima|calon penerima
pengalaman|experience
pengambilan keputusan|decision making
pengaruh|dampak|efek|efeknya|memengaruhi|mempengaruhi|effect|impact|akibat|implikasi|influence|konsekuensi|consequences|imbas
pengawasan|mengawasi|supervisi|supervision
pengelolaan|manajemen|management|mengelola|menejemen
pengeluaran|expenditure|spending|expenses
pengemudi|sopir|driver|supir
pengenalan|recognition
pengendalian|kontrol|control|kendali|pengontrolan
pengetahuan|knowledge
penggalangan dana|penghimpunan dana|pengumpulan dana|fundraising|fund raising
pengguna|user|pemakai
pengiriman|pengantaran|delivery
penguasaan|mastery
pengunjung|visitor
penilaian|assessment|asesmen|assesmen|asesment
peningkatan|meningkatkan|menaikkan|kenaikan|mendongkrak|increasing|increase|enhancing|enhancement|enhance
penyandang disabilitas|difabel|disabilitas|penyandang cacat|disability|people with disabilities|orang cacat
penyebaran|sebaran
penyintas|survivor
perajin|pengrajin|craftsmen|artisans
peramalan|forecasting|prediksi|prediction|memprediksi|meramalkan|perkiraan|memperkirakan|prakiraan
peran|peranan|role
perancangan|rancang bangun|pembuatan|desain|merancang|membuat|rancangan|membangun|design|disain|perancangan dan pembangunan|perancangan dan pembuatan|desain dan pembuatan|rancang dan bangun|pengembangan|mengembangkan|development
perancangan ulang|desain ulang|redesain|redesign|perancangan kembali
perantau|rantau
peraturan|aturan|regulasi|regulation
perbandingan|komparasi|comparison|studi komparatif|studi komparasi|studi perbandingan|komparatif|comparative|analisis perbandingan|analisis komparatif|comparative study
perbedaan|difference
perempuan|wanita|women|woman|kaum hawa|female
perencanaan|planning
perguruan tinggi|universitas|kampus|pendidikan tinggi|higher education|university
perhitungan|penghitungan|kalkulasi|calculation
perilaku|behavior|behaviour|prilaku|tingkah laku
perlindungan|pelindungan|protection|proteksi
permintaan|demand
persepsi|pandangan|perception|anggapan
perspektif|sudut pandang|perspective|point of view
pertumbuhan|growth|laju pertumbuhan
perubahan|change|merubah
peserta|partisipan|participant
pola|pattern
politik|political|politics
prasekolah|pra sekolah|preschool
presensi|absensi|kehadiran|attendance
produk|product
program studi|prodi|jurusan|study program
prosedur|tata cara|procedure
proyek|projek|project
psikologi|psychology|psychological|kejiwaan
rekan kerja|teman kerja|kolega|coworker|colleagues
rekomendasi|recommendation
relawan|sukarelawan|volunteer
representasi|penggambaran|representation
respon|tanggapan|response
revolusi industri 4 0|industri 4 0|industry 4 0|industrial revolution 4 0|revolusi industri keempat
risiko|risk|resiko
rumah sakit jiwa|rsj
rumah tangga|keluarga|family|families|household
sekolah|school
seks|seksual|seksualitas|sex
seni|kesenian|art
sikap|attitude
simulasi|simulation
sistem|system|sistim
siswa|peserta didik|murid|pelajar|student|anak didik|siswi|learner|pupil
sosial|social
sosial budaya|sosiokultural|sosio kultural|sociocultural|socio cultural
sosial ekonomi|sosioekonomi|sosio ekonomi|socioeconomic|socio economic
standardisasi|standarisasi|standardization
status|kedudukan
strategi|siasat|strategy|kiat
suami|husband
suami istri|pasutri|pasangan suami istri|husband and wife|married couple
subjek|subyek|subject
substitusi|pengganti|penggantian|substitution|replacement
sulawesi tengah|sulteng|central sulawesi
sulawesi tenggara|sultra|southeast sulawesi
sulawesi utara|sulut|north sulawesi
sumatera|sumatra
sumatera selatan|sumsel|sumatra selatan
sumber daya alam|sda|natural resources|sumberdaya alam
surakarta|solo
syariah|syariat|sharia|syari ah
tanah|soil
tantangan|challenge
taraf hidup|standar hidup|standard of living
tata kelola|governance
tatap muka|face to face
tingkat|level|derajat
tingkat pendidikan|jenjang pendidikan|education level|educational level|level of education
toko|store|shop
tokoh agama|pemuka agama|tokoh keagamaan|religious leader
tokoh masyarakat|pemuka masyarakat|community leader
transportasi|angkutan|pengangkutan|transportation
ulasan|review
umpan balik|feedback
urgensi|pentingnya|urgency
urun dana|crowdfunding|crowd funding|pendanaan massal
usia|umur|age
variabel|variable
wawancara|interview
webinar|seminar daring|seminar online
whatsapp|whats app|wa
yogyakarta|jogjakarta|jogja|yogya|jogyakarta
zaman|jaman|era
`;
