/** Words of the single fields, abbreviations and their English. */
export const fieldTerms = `
autisme|autis|anak autis|spektrum autisme
kelelahan|burnout|kejenuhan|keletihan
administratif|administrasi
gugatan warga negara|citizen lawsuit
gugatan perwakilan kelompok|class action
sengketa|perselisihan|konflik
polusi|pencemaran|kontaminasi|tercemar
kesenjangan|ketimpangan|disparitas|ketidakmerataan|gap
gender|jenis kelamin|perempuan dan laki laki
remitansi|kiriman uang
pekerja migran|tki|tenaga kerja indonesia|buruh migran|pmi
odhiv|odha|orang dengan hiv|orang dengan hiv aids
akm|asesmen kompetensi minimum
technology acceptance model|tam
sema|surat edaran mahkamah agung
latent dirichlet allocation|lda
gated recurrent unit|gru
recurrent neural network|rnn
generative adversarial network|gan
natural language processing|nlp|pemrosesan bahasa alami
optical character recognition|ocr
large language model|llm|model bahasa besar
particle swarm optimization|pso
analytical hierarchy process|ahp|analisis hierarki proses|proses hierarki analitik
simple additive weighting|saw
user interface|ui|antarmuka|antarmuka pengguna|interface
user experience|ux|pengalaman pengguna
quick response code|qr code|qrcode|kode qr
radio frequency identification|rfid
global positioning system|gps
wireless sensor network|jaringan sensor nirkabel
nirkabel|wireless|tanpa kabel
komputasi awan|cloud computing|cloud|awan
basis data|database
peladen|server
perangkat lunak|software
perangkat keras|hardware
perangkat bergerak|mobile|seluler
sidik jari|fingerprint
ucapan menjadi teks|konversi ucapan menjadi teks|speech to text|pengenalan ucapan|speech recognition
teks menjadi ucapan|text to speech
pemodelan topik|topic modeling|topic modelling
penambangan teks|text mining
tur virtual|virtual tour
lama rawat inap|length of stay|los
pengungkapan|disclosure|mengungkapkan
emisi karbon|carbon emission|carbon
laporan keberlanjutan|sustainability report|sustainability reporting
manajemen laba|earnings management
tata kelola perusahaan|good corporate governance|gcg|corporate governance
tanggung jawab sosial perusahaan|corporate social responsibility|csr
penghindaran pajak|tax avoidance
pertumbuhan ekonomi|economic growth
produk domestik regional bruto|pdrb
produk domestik bruto|pdb|gdp
pendapatan asli daerah|pad
bagi hasil|pembagian hasil|profit sharing
kepemilikan|ownership
pengambilan keputusan|decision making
budaya organisasi|organizational culture
komitmen organisasi|organizational commitment
disiplin kerja|kedisiplinan kerja|work discipline
disiplin|kedisiplinan
stres kerja|job stress
kepuasan kerja|job satisfaction
beban kerja|workload
gaya kepemimpinan|leadership style
kepemimpinan|leadership
sumber daya manusia|sdm|human resource|human resources
perusahaan rintisan|startup|start up
promosi penjualan|sales promotion
pemasaran digital|digital marketing
pemasaran media sosial|social media marketing
perjanjian pranikah|prenuptial agreement|perjanjian perkawinan
harta bersama|gono gini
cerai|perceraian
hak asuh|hadhanah
kekerasan dalam rumah tangga|kdrt
hak kekayaan intelektual|haki|hki
hak asasi manusia|ham
peraturan menteri|permen
kitab undang undang hukum pidana|kuhp
komisi pemberantasan korupsi|kpk
pemilihan umum|pemilu
kepolisian daerah|polda
kepolisian resor|polres
penanggulangan|menanggulangi|penanganan|menangani|mengatasi|pencegahan
legalitas|keabsahan
pernikahan dini|perkawinan anak|perkawinan dini|pernikahan anak|nikah dini
batas laut|batas maritim
notaris|ppat
getaran|vibrasi|vibration
fondasi|pondasi
sisa umur|remaining life|umur sisa
korosi|terkorosi|karat
kebisingan|bising|tingkat bising|noise
baku mutu|ambang batas|batas ambang|nilai ambang batas
pencahayaan|penerangan|lighting
pengendali logika terprogram|plc|programmable logic controller
pembangkit listrik tenaga bayu|pltb|turbin angin
pembangkit listrik tenaga uap|pltu
kendaraan listrik|electric vehicle|mobil listrik
motor listrik|electric motor
elemen hingga|finite element|fem
mikrokontroler|arduino|esp32
aksesibilitas|accessibility
efisiensi|efficiency
kapal ikan|kapal penangkap ikan|perahu nelayan
air bersih|air minum
kawasan hutan|hutan
tepi hutan|pinggir hutan
kebakaran hutan|karhutla|kebakaran hutan dan lahan
gunung api|gunung berapi
gempa|gempa bumi
tanah longsor|longsor
letusan|erupsi
gulma|tumbuhan pengganggu
kebun|perkebunan
toleran|tahan|resisten
salinitas|kegaraman
pupuk kandang|kotoran ternak
penghasilan|pemasukan
penduduk|warga|masyarakat sekitar
persalinan|melahirkan
pascamelahirkan|postpartum|post partum|nifas
ibu hamil|bumil
tekanan darah|blood pressure
kolesterol|cholesterol
obesitas|kegemukan
asma|asthma
skizofrenia|schizophrenia
luka bakar|combustio
patah tulang|fraktur
bedah sesar|sectio caesarea|operasi caesar|operasi sesar
usus buntu|apendektomi|apendisitis
angka kematian|mortalitas
kesehatan jiwa|kesehatan mental|mental health|kondisi psikologis
tenaga kesehatan|nakes|tenaga medis
obat herbal|jamu|obat tradisional
perilaku hidup bersih dan sehat|phbs
kesiapsiagaan|kesiapan menghadapi|preparedness
memori|ingatan|kenangan
jurnalis|wartawan|journalist
surat kabar|koran|newspaper
pemilihan presiden|pilpres
aliran digital|streaming
acara realitas|reality show
gim daring|game online
kecanduan|adiksi|addiction|ketergantungan
swafoto|selfie
tagar|hashtag
penggemar|fandom|fans
penyiar|announcer
umpan balik|feedback
video|rekaman
latihan|pelatihan|training
kemandirian belajar|self regulated learning
efikasi diri|self efficacy
harga diri|self esteem
kecerdasan emosional|emotional intelligence
dukungan sosial|social support
hubungan interpersonal|interpersonal
prokrastinasi akademik|penundaan akademik
pendidikan karakter|penanaman karakter|character education
ketertarikan|minat
membaca|baca
menulis|penulisan
berbicara|speaking
menyimak|listening
daring dan luring|hibrida|hybrid
indekos|kos|kost
panti asuhan|lksa
rumah singgah|penampungan
putus sekolah|drop out
lembar kerja siswa|lks|lkpd|lembar kerja peserta didik
taman kanak kanak|tk
madrasah ibtidaiyah|mi
perguruan tinggi|universitas|kampus
pondok pesantren|ponpes|pesantren
pendapat|opini|opinion
`;
