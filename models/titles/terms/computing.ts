/** Computing and mathematics. */
export const computingTerms = `
aksara lontara|huruf lontara|lontara script|aksara bugis
aktivitas|aktifitas|activity|kegiatan|activities
akurasi|accuracy|keakuratan|ketepatan
alat pemadam api ringan|apar|fire extinguisher
alat ukur|measuring instrument|measuring device
algoritma genetika|genetic algorithm|algoritma genetik
analisis sentimen|sentiment analysis|analisa sentimen|opinion mining|penambangan opini|penggalian opini
analytical hierarchy process|ahp|analisis hierarki proses|proses hierarki analitik|analytic hierarchy process
antrian|antrean|queue|queuing|queueing
aplikasi|app|application
aplikasi mobile|mobile application|aplikasi seluler|mobile app|aplikasi bergerak
arsitektur enterprise|enterprise architecture|arsitektur perusahaan
aturan asosiasi|association rule|kaidah asosiasi
autentikasi|otentikasi|authentication|otentifikasi
backpropagation|back propagation|propagasi balik
bahasa isyarat|sign language
bandwidth|lebar pita
barcode|bar code|kode batang
basis data|database|pangkalan data
basis pengetahuan|knowledge base
berorientasi objek|object oriented|berorientasi obyek
bimbingan skripsi|thesis supervision|thesis guidance
bukti digital|digital evidence|barang bukti digital|bukti elektronik|electronic evidence
c4 5|c45
case based reasoning|penalaran berbasis kasus
certainty factor|faktor kepastian
chatbot|chat bot|robot obrolan|bot percakapan|robot percakapan
citra daun|gambar daun|leaf image|foto daun
citra digital|gambar digital|digital image
citra wajah|gambar wajah|foto wajah|face image|facial image
cuitan|tweet|kicauan twitter
customer relationship management|crm|manajemen hubungan pelanggan
dasbor|dashboard
data envelopment analysis|dea
data tidak seimbang|imbalanced data|imbalance data|ketidakseimbangan data|ketidakseimbangan kelas|imbalanced class|class imbalance
deteksi tepi|edge detection
dijkstra|djikstra
dosen pembimbing|pembimbing skripsi|thesis supervisor|thesis advisor
dua dimensi|2 dimensi|2d
e government|egovernment|pemerintahan elektronik|sistem pemerintahan berbasis elektronik|spbe|electronic government
e learning|elearning|pembelajaran elektronik
e voting|evoting|pemungutan suara elektronik
eksperimen|experiment|eksperimental
ekspresi wajah|facial expression|mimik wajah|raut wajah|mimik muka
ekstraksi fitur|feature extraction|ekstraksi ciri
elektroensefalogram|eeg|electroencephalogram
elektrokardiogram|ekg|ecg|electrocardiogram|rekam jantung
elpiji|lpg|liquefied petroleum gas|gas elpiji
email spam|surel sampah|spam email|email sampah
enkripsi|encryption|penyandian
enterprise resource planning|erp|perencanaan sumber daya perusahaan
film animasi|animated film|film kartun|animated movie|animation film
fitur|feature
gated recurrent unit|gru
generative adversarial network|gan
geographic information system|sig|gis|geographical information system|sistem informasi geografi
gestur tangan|hand gesture|isyarat tangan
global positioning system|gps
gray level co occurrence matrix|glcm|matriks kookurensi
helpdesk|help desk|meja bantuan
huruf hijaiyah|huruf arab|arabic letters|aksara arab
hutan acak|random forest
inframerah|infrared|infra merah|infra red
internet of things|iot
jaringan|network
jaringan saraf konvolusional|convolutional neural network|cnn|jaringan syaraf konvolusional
jaringan saraf tiruan|artificial neural network|jst|ann|jaringan syaraf tiruan
jemuran pakaian|jemuran|clothesline|jemuran baju
k means|kmeans|k means clustering
k nearest neighbor|knn|k nn|k nearest neighbour|k tetangga terdekat
kandang ayam|chicken coop|poultry house|chicken house
kata sandi|password
keandalan|kehandalan|reliability
kebergunaan|usability|ketergunaan
kebocoran gas|gas leak|gas leakage
kecerdasan bisnis|business intelligence|intelijen bisnis
kecerdasan buatan|artificial intelligence|ai|kecerdasan artifisial
kelembaban tanah|soil moisture|kelembapan tanah
kemiripan|similarity
kemiripan kosinus|cosine similarity|kesamaan kosinus
kemudahan penggunaan|ease of use|perceived ease of use|persepsi kemudahan penggunaan|persepsi kemudahan
kendali jarak jauh|remote control|pengendali jarak jauh|kontrol jarak jauh
kepuasan pengguna|user satisfaction|kepuasan pemakai
kerangka kerja|framework
kerentanan|vulnerability|vulnerabilities
ketinggian air|water level|tinggi muka air|level air
klaster|klasterisasi|clustering|pengelompokan|pengklasteran|mengelompokkan|clusterisasi|klastering|penggugusan|penggerombolan|cluster
kode sumber|source code|kode program
koloni semut|ant colony|ant colony optimization|algoritma semut
komentar|comment
kompresi data|pemampatan data|data compression
komputasi awan|cloud computing
komputasi tepi|edge computing
koreksi ejaan|spelling correction|pemeriksa ejaan|spell checker|perbaikan ejaan
kota cerdas|smart city|kota pintar
kunci pintu|door lock|pengunci pintu
kursi roda|wheelchair
large language model|llm|model bahasa besar
layar sentuh|touchscreen|touch screen
learning management system|lms|sistem manajemen pembelajaran
leksikon|lexicon
lengan robot|robot arm|robotic arm|arm robot
location based service|lbs|layanan berbasis lokasi
logika fuzzy|fuzzy logic|logika kabur|logika samar
long short term memory|lstm
mahadata|big data|data besar
manajemen rantai pasok|supply chain management|scm|manajemen rantai pasokan
masa studi|lama studi|study period|study duration|length of study
mel frequency cepstral coefficient|mfcc
menara telekomunikasi|bts|base transceiver station|menara seluler
mengantuk|drowsiness|kantuk|rasa kantuk
mesin pencari|search engine|mesin telusur
metode waterfall|model waterfall|metode air terjun
minimasi|minimalisasi|minimisasi|minimization|meminimalkan|meminimumkan|meminimalisir|meminimalisasi|minimizing
motif batik|corak batik|pola batik|batik pattern
naive bayes|naïve bayes|naive bayes classifier|naif bayes
natural language processing|nlp|pemrosesan bahasa alami|pengolahan bahasa alami
nirkabel|wireless|tanpa kabel
objek|obyek|object
optical character recognition|ocr
otomasi|otomatisasi|automation
otomatis|automatic|otomatik
papan ketik|keyboard|kibor
particle swarm optimization|pso|optimasi kawanan partikel
pelacakan|tracking
peladen|server
pelat nomor|plat nomor|license plate|plat nomor kendaraan|nomor polisi kendaraan|number plate|tnkb
pemadam kebakaran|pemadam api|firefighting|fire fighting|firefighter|damkar|fire department|petugas pemadam kebakaran
pembelajaran mendalam|deep learning
pembelajaran mesin|machine learning
pemberitahuan|notifikasi|notification
pemesanan|reservasi|booking|reservation
pemindai|scanner|scanning
pemodelan topik|topic modeling|topic modelling
pemulihan|recovery
penalaan hyperparameter|hyperparameter tuning|optimasi hyperparameter
penambangan data|data mining|penggalian data
penambangan teks|text mining
pencadangan data|data backup|backup data
pencarian jalur|pathfinding|path finding|pencarian rute
pencilan|outlier
pendaftaran|registrasi|registration
penerimaan mahasiswa baru|pmb
penerimaan peserta didik baru|ppdb|penerimaan siswa baru|psb|penerimaan murid baru
penerjemah otomatis|mesin penerjemah|machine translation
pengelabuan|phishing|phising
pengenalan penutur|speaker recognition|pengenalan pembicara|speaker identification
pengenalan suara|voice recognition
pengenalan wajah|face recognition|facial recognition|rekognisi wajah
penggajian|payroll|gaji|salary
penghilangan derau|denoising|reduksi derau|noise reduction|noise removal|reduksi noise
penghindar halangan|obstacle avoidance|penghindar rintangan|obstacle avoider
penghitung kendaraan|vehicle counting|vehicle counter|penghitung jumlah kendaraan
penghitung orang|people counting|people counter|penghitung jumlah orang
pengikut garis|line follower|penjejak garis|line following
pengolahan citra|image processing|pengolahan citra digital|digital image processing|pemrosesan citra
pengujian black box|black box testing|blackbox testing|pengujian kotak hitam|pengujian blackbox
pengujian kerentanan|vulnerability assessment|penilaian kerentanan
pengujian penerimaan pengguna|user acceptance testing|user acceptance test|uji penerimaan pengguna
pengujian white box|white box testing|whitebox testing|pengujian kotak putih
pengukuran|measurement|measuring
penjadwalan|scheduling|jadwal|penyusunan jadwal
penyaringan kolaboratif|collaborative filtering|filter kolaboratif
penyedot debu|vacuum cleaner|pengisap debu|penghisap debu
penyeimbangan beban|load balancing|load balancer
penyewaan|persewaan|rental|sewa
peramban|browser|web browser
perangkat bergerak|mobile|seluler
perangkat keras|hardware|piranti keras|peranti keras
perangkat lunak|software|piranti lunak|peranti lunak
perangkat perusak|malware|perangkat lunak berbahaya|malicious software
perawatan|pemeliharaan|maintenance
perbaikan citra|image enhancement|peningkatan citra|perbaikan kualitas citra
peretasan|hacking|hacker
peringatan dini|early warning|early warning system|sistem peringatan dini
peringkasan teks|text summarization|text summarisation
peringkat|pemeringkatan|ranking|perangkingan
perintah suara|voice command|perintah ucapan
persepsi kegunaan|perceived usefulness|persepsi manfaat|persepsi kemanfaatan
pesan instan|instant messaging|aplikasi perpesanan|instant messenger
pintar|cerdas|smart
plagiarisme|plagiat|penjiplakan|plagiasi|plagiarism
pohon keputusan|decision tree
point of sale|sistem kasir|aplikasi kasir
prapemrosesan|preprocessing|praproses|pre processing|pra pemrosesan|pra proses
produktivitas|produktifitas|productivity
profile matching|pencocokan profil
prototipe|prototype|purwarupa
pusat data|data center|data centre
quality of service|qos
quick response code|qr code|qrcode|kode qr
radio frequency identification|rfid
rantai blok|blockchain
rantai pasok|supply chain|rantai pasokan
rata rata bergerak|moving average|rerata bergerak|rataan bergerak
realitas maya|virtual reality|realitas virtual|vr
realitas tertambah|augmented reality|realitas berimbuh
recurrent neural network|rnn
rekam medis|rekam medik|medical record
rontgen dada|chest x ray|foto toraks|x ray dada|rontgen thorax
rumah pintar|smart home|rumah cerdas|smarthome
runut maju|forward chaining|penalaran maju|pelacakan maju
runut mundur|backward chaining
rute|route
rute terpendek|lintasan terpendek|jalur terpendek|shortest path
salah ketik|typo|kesalahan pengetikan|kesalahan ketik|typographical error
serat optik|fiber optik|fiber optic|optical fiber
sidik jari|fingerprint
simple additive weighting|saw
sistem benam|embedded system|sistem tertanam
sistem berbasis web|berbasis website
sistem deteksi intrusi|intrusion detection system|sistem deteksi penyusupan|deteksi penyusup jaringan
sistem informasi|information system|sisfo
sistem informasi akademik|siakad|academic information system
sistem informasi akuntansi|accounting information system
sistem informasi kepegawaian|simpeg|sistem informasi manajemen kepegawaian
sistem informasi manajemen|management information system
sistem informasi manajemen rumah sakit|simrs|sim rs
sistem pakar|expert system
sistem pendukung keputusan|decision support system|spk|dss|sistem penunjang keputusan
sistem rekomendasi|recommendation system|recommender system|sistem perekomendasi
standar|standard|standart
suhu tubuh|body temperature|suhu badan|temperatur badan
sumber terbuka|open source|kode sumber terbuka
support vector machine|svm|mesin vektor pendukung
system usability scale|sus
tanda air digital|watermarking|digital watermarking|watermark
tanda tangan elektronik|digital signature|tanda tangan digital
tangki air|tandon air|water tank|toren air|tandon|bak penampung air
tanpa sentuh|contactless|touchless|nirsentuh
tata kelola teknologi informasi|it governance|tata kelola ti
technology acceptance model|tam|model penerimaan teknologi
teka teki silang|crossword puzzle|crossword
teknologi informasi|information technology
teknologi informasi dan komunikasi|ict|information and communication technology
teks berjalan|running text|tulisan berjalan
teks menjadi ucapan|text to speech
tembok api|firewall|dinding api
tempat parkir|lahan parkir|parking lot|area parkir|parking area|pelataran parkir
temu kembali informasi|information retrieval|temu balik informasi
tensimeter|sphygmomanometer|pengukur tekanan darah
term frequency inverse document frequency|tf idf|tfidf
tiga dimensi|3 dimensi|3d
tiket elektronik|e ticketing|e ticket|e tiket|electronic ticket
timbangan digital|digital scale|timbangan elektronik|digital weighing scale
tirai|gorden|curtain|korden
toko online|toko daring|online shop|online store|olshop
travelling salesman problem|tsp|traveling salesman problem|masalah pedagang keliling
tulisan tangan|handwriting
tur virtual|virtual tour
uang palsu|counterfeit money|counterfeit banknotes|upal
ucapan menjadi teks|konversi ucapan menjadi teks|speech to text|pengenalan ucapan|speech recognition
uji penetrasi|penetration testing|pentest|penetration test
ujian berbasis komputer|computer based test|cbt|tes berbasis komputer
unduh|download
unggah|upload
user centered design|ucd|desain berpusat pada pengguna|user centred design
user experience|ux|pengalaman pengguna
user interface|ui|antarmuka|antarmuka pengguna|interface|antar muka pengguna|antar muka
validasi silang|cross validation
vehicle routing problem|vrp|masalah rute kendaraan
virtual private network|vpn
visi komputer|computer vision|penglihatan komputer
waktu nyata|real time|realtime
wayang kulit|shadow puppet|leather puppet
web|website|situs|laman|situs web|laman web
wireless sensor network|jaringan sensor nirkabel
`;
