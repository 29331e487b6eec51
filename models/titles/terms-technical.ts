/** Names of methods, systems and instruments, by the fields they come from. */
export const technicalTerms = `
sistem pendukung keputusan|decision support system|spk|dss
sistem informasi geografis|geographic information system|sig|gis
sistem pakar|expert system
sistem informasi|information system
internet of things|iot
kecerdasan buatan|artificial intelligence|ai
pembelajaran mesin|machine learning
pembelajaran mendalam|deep learning
pembelajaran berbasis masalah|problem based learning|pbl
pembelajaran berbasis proyek|project based learning|pjbl
pembelajaran campuran|blended learning|kuliah campuran
kelas terbalik|flipped classroom
peta pikiran|mind mapping|mind map
jaringan saraf konvolusional|convolutional neural network|cnn|jaringan syaraf konvolusional
jaringan saraf tiruan|artificial neural network|jst|ann|jaringan syaraf tiruan
long short term memory|lstm
support vector machine|svm
k nearest neighbor|knn
naive bayes|naïve bayes
pohon keputusan|decision tree
hutan acak|random forest
algoritma genetika|genetic algorithm
logika fuzzy|fuzzy logic|logika kabur
runut maju|forward chaining
runut mundur|backward chaining
klaster|klasterisasi|clustering|pengelompokan|pengklasteran|mengelompokkan
klasifikasi|classification|pengklasifikasian|mengklasifikasikan|pengenalan jenis
peramalan|forecasting|prediksi|prediction|memprediksi|pendugaan|estimasi|meramalkan|perkiraan|memperkirakan
deteksi|detection|pendeteksian|mendeteksi|dideteksi
pengenalan|recognition
pengenalan wajah|face recognition
penambangan data|data mining
rantai blok|blockchain
realitas tertambah|augmented reality
realitas maya|virtual reality
sistem berbasis web|berbasis website
web|website|situs|laman
daring|online
luring|offline
presensi|absensi
waktu nyata|real time|realtime
tanda tangan elektronik|digital signature|tanda tangan digital
kebergunaan|usability|ketergunaan
system usability scale|sus
ulasan|review
media sosial|social media|medsos
siaran langsung|live streaming|livestreaming
siniar|podcast
pemengaruh|influencer
hoaks|hoax|berita palsu|kabar bohong|berita bohong|fake news
ujaran kebencian|hate speech
perundungan|bullying
perundungan siber|cyberbullying
dompet digital|e wallet|ewallet|dompet elektronik
lokapasar|marketplace
perdagangan elektronik|e commerce|ecommerce
pinjaman daring|pinjaman online|pinjol
modul elektronik|e modul|emodul|e module
pemantauan|monitoring
pengendalian|kontrol|control|kendali
pengendalian kualitas|quality control|pengendalian mutu
kualitas|mutu|quality
kualitas pelayanan|service quality|kualitas layanan
kepuasan pelanggan|customer satisfaction
citra merek|brand image
kepemimpinan transformasional|transformational leadership
literasi keuangan|financial literacy
literasi digital|digital literacy
kesulitan keuangan|financial distress|kebangkrutan
niat keluar|turnover intention|keinginan berpindah
keseimbangan kehidupan kerja|work life balance
rantai pasok|supply chain
nilai perusahaan|firm value
ukuran perusahaan|firm size
profitabilitas|profitability
pengendalian internal|internal control
kecurangan|fraud
pencegahan|prevention
harga pokok produksi|hpp
activity based costing|metode abc
usaha mikro|umkm|usaha mikro kecil dan menengah|usaha kecil
badan usaha milik desa|bumdes
data envelopment analysis|dea
pemulusan eksponensial|exponential smoothing
sewa guna|leasing|sewa guna usaha
keadilan restoratif|restorative justice
undang undang|uu
peraturan daerah|perda
pemilihan kepala daerah|pilkada
mahkamah konstitusi|mk
dinas tenaga kerja|disnaker|dinas ketenagakerjaan
perdagangan orang|human trafficking|perdagangan manusia
mata uang kripto|cryptocurrency|aset kripto
rumah sakit umum|rsu
instalasi gawat darurat|igd|unit gawat darurat|ugd|ruang gawat darurat
jaminan kesehatan nasional|jkn
demam berdarah dengue|dbd|demam berdarah
tuberkulosis|tbc|tb|tuberculosis
diabetes melitus|diabetes|dm|diabetes mellitus
hipertensi|tekanan darah tinggi|darah tinggi
infeksi saluran pernapasan akut|ispa
indeks massa tubuh|imt|body mass index
gula darah|glukosa darah
pemberian makanan pendamping asi|mpasi
lanjut usia|lansia
anak usia dini|paud
kualitas hidup|quality of life
gagal ginjal kronik|ggk|penyakit ginjal kronik
hemodialisis|hemodialisa|cuci darah
pascaoperasi|post operasi|pasca operasi
daun kelor|moringa oleifera|daun moringa
lidah buaya|aloe vera
keselamatan kerja|k3|keselamatan dan kesehatan kerja|kesehatan dan keselamatan kerja
pembangkit listrik tenaga mikrohidro|pltmh|pembangkit mikrohidro
pembangkit listrik tenaga surya|plts
sistem rangka pemikul momen khusus|srpmk
pavement condition index|pci
universal soil loss equation|usle
rapid entire body assessment|reba
manual kapasitas jalan indonesia|mkji
penyeimbangan lintasan|line balancing|keseimbangan lintasan
tata letak|layout
suku cadang|sparepart|spare part
pupuk organik cair|poc|pupuk cair organik
pertumbuhan dan hasil|pertumbuhan dan produksi
usahatani|usaha tani
budi daya|budidaya
rumah kaca|greenhouse
pesawat nirawak|drone|wahana tanpa awak
hubungan masyarakat|humas|public relations
komunikasi pemasaran terpadu|integrated marketing communication
komunikasi terapeutik|therapeutic communication
komunikasi krisis|crisis communication
pembingkaian|framing
pengungkapan diri|self disclosure
semiotika|semiotik|semiotics
analisis wacana kritis|critical discourse analysis
etnografi virtual|netnografi
citra diri|personal branding|pencitraan diri
motif dan kepuasan|uses and gratifications
musik pop korea|k pop|kpop
komedi tunggal|stand up comedy
komik|comic
gegar budaya|culture shock
bahan bakar minyak|bbm|bahan bakar
warganet|netizen
khalayak|audiens|audience
siswa|peserta didik|murid|pelajar
guru|pendidik|pengajar
sekolah dasar|sd
sekolah menengah pertama|smp
sekolah menengah atas|sma
sekolah menengah kejuruan|smk
bimbingan konseling|bk
orang tua|orangtua
karyawan|pegawai|pekerja
puskesmas|pusat kesehatan masyarakat
pasien|penderita
perawat|nurse
remaja putri|remaja perempuan
perawatan kulit|skincare|skin care
hewan|satwa|binatang
gim|game|permainan
gawai|gadget|ponsel pintar|smartphone
aplikasi|apps
rancang bangun|perancangan|pengembangan|pembuatan|desain|redesain|perancangan ulang|merancang|mengembangkan|membuat|rancangan|membangun
penerapan|implementasi|penggunaan|pemanfaatan|menggunakan|memakai|pelaksanaan|menerapkan|mengimplementasikan|memanfaatkan|melaksanakan|penyelenggaraan|pemakaian
pengaruh|dampak|efek|efeknya|memengaruhi|mempengaruhi|effect|impact|akibat|implikasi
efektivitas|efektifitas|keefektifan
hubungan|korelasi|kaitan|keterkaitan
faktor|determinan|penentu
analisis|analisa|evaluasi|menganalisis|menganalisa|mengevaluasi|analysis|evaluation
peran|peranan
strategi|siasat
gambaran|deskripsi|potret
persepsi|pandangan|tanggapan|respons|respon
kemampuan|keterampilan|kecakapan
prestasi belajar|hasil belajar
peningkatan|meningkatkan|menaikkan|kenaikan
bobot|berat
broiler|pedaging
margin|marjin
tata niaga|tataniaga|pemasaran
saluran|rantai
limbah|sampah
peternakan|ternak
susu|milk
jumlah|banyaknya
biaya|ongkos
kelas v|kelas 5
kelas vi|kelas 6
kelas x|kelas 10
kelas xi|kelas 11
tipe ii|tipe 2
no|nomor
kompensasi|ganti rugi
pembebasan lahan|pengadaan tanah
penyalahguna|pecandu
perkawinan|pernikahan|nikah|kawin
beda agama|lintas agama
klausul|klausula
kredibilitas|kepercayaan
rumah tangga|keluarga
buah|buahan
citra|gambar|image
penyebaran|sebaran|distribusi
rawan|rentan
`;
