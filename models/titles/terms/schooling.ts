/** Names in schools, learning and media. */
export const schoolingTerms = `
abjad|alfabet|alphabet
acara televisi|program televisi|tayangan televisi|television program|tv program|acara tv|tayangan tv|program tv|tv show
adhd|gpph|attention deficit hyperactivity disorder|gangguan pemusatan perhatian dan hiperaktivitas
alat permainan edukatif|alat permainan edukasi|educational toy
aljabar|algebra
anak berbakat|gifted children|siswa berbakat|gifted students|cerdas istimewa|gifted child
anak bungsu|anak terakhir|youngest child
anak sulung|anak pertama|first born|firstborn|eldest child
anime|animasi jepang|kartun jepang
aplikasi kencan|dating app|aplikasi jodoh|dating application
arsiparis|archivist
baca tulis al quran|btq|btaq|baca tulis quran
bahasa tubuh|body language
bangun datar|plane figures|geometri datar|plane geometry
bangun ruang|solid figures|geometri ruang|solid geometry
benda konkret|benda nyata|realia|benda konkrit|concrete objects|real objects|benda asli
bilangan bulat|integer
bimbingan karier|career guidance|bimbingan karir|bimbingan jabatan
body shaming|penghinaan fisik|ejekan fisik|celaan fisik
bola dunia|globe
boneka jari|finger puppet
boneka tangan|hand puppet
broken home|keluarga retak|keluarga tidak utuh|keluarga berantakan
buta huruf|buta aksara|tuna aksara|illiteracy|tunaaksara|illiterate
calon guru|prospective teachers|mahasiswa calon guru|pre service teacher|preservice teachers|mahasiswa keguruan
calon presiden|capres|presidential candidate|kandidat presiden
cinta tanah air|patriotisme|patriotism|love of country
citra perusahaan|corporate image|company image
daerah perbatasan|wilayah perbatasan|border area|kawasan perbatasan|border region
demam panggung|stage fright
diskalkulia|dyscalculia
disleksia|dyslexia
dosen pembimbing akademik|pembimbing akademik|penasihat akademik|dosen wali|academic advisor
dua tinggal dua tamu|two stay two stray|tsts
fasilitas belajar|sarana belajar|learning facilities
film dokumenter|documentary film|dokumenter|documentary
film horor|horror movie|horror film|film seram
finger painting|lukis jari|melukis dengan jari|lukisan jari
fotografer|juru foto|juru potret|photographer
gambar seri|gambar berseri|picture series|series pictures|serial pictures
gelar wicara|talk show|talkshow|acara bincang bincang
generasi sandwich|sandwich generation|generasi roti lapis
guling depan|forward roll|roll depan
homework|tugas rumah|tugas pekerjaan rumah
hubungan tidak sehat|toxic relationship|hubungan beracun|hubungan toksik
ice breaking|pemecah kebekuan|ice breaker|pencair suasana|icebreaking
ijazah|surat tanda tamat belajar|sttb
iklan layanan masyarakat|public service advertisement|public service announcement|iklan sosial
investigasi kelompok|group investigation
jurnalisme warga|citizen journalism|jurnalistik warga
juru bicara|jubir|spokesperson
juru kamera|kameramen|cameraman|kamerawan
kantin|canteen|cafeteria|kafetaria
katalogisasi|pengatalogan|cataloging|cataloguing|pengkatalogan
kebebasan pers|kemerdekaan pers|press freedom|freedom of the press
kebiasaan belajar|study habit
kegiatan mewarnai|coloring activity|coloring activities
kegigihan|grit
kejujuran|honesty|sikap jujur
kekerasan dalam pacaran|dating violence|kekerasan pacaran
kelas rangkap|multigrade|multigrade class
kelekatan|attachment
kode etik|code of ethics|ethical code|code of conduct
kolase|collage
komik digital|digital comic|komik elektronik|e comic|e komik
konferensi pers|jumpa pers|press conference|temu pers
konferensi video|video conference|video conferencing|telekonferensi video
konseling individu|konseling perorangan|individual counseling|konseling perseorangan|individual counselling
kuis|quiz|quizzes
kunjungan rumah|home visit
laboratorium virtual|laboratorium maya|virtual laboratory|virtual lab
lari estafet|relay race|lari sambung
larutan penyangga|larutan buffer|buffer solution|larutan dapar
layanan referensi|reference service
lompat jauh|long jump
lukisan|painting
lulus tepat waktu|kelulusan tepat waktu|on time graduation|ketepatan waktu lulus
madrasah diniyah|madin
mahasiswa bekerja|kuliah sambil bekerja|mahasiswa yang bekerja|working students|mahasiswa pekerja
majalah|magazine
makhluk hidup|living things|living organisms
manga|komik jepang|japanese comics
masa kerja|length of service|years of service|lama kerja|job tenure|work tenure
media massa|mass media
membaca al quran|baca quran|tilawah al quran|tilawah
membolos|bolos sekolah|truancy
mengenal huruf|letter recognition|mengenal abjad|alphabet recognition
mengenal lambang bilangan|mengenal angka|number recognition|mengenal bilangan
menyontek|mencontek|cheating|nyontek
meronce|stringing beads|merangkai manik manik
metode ceramah|lecture method
metode pembelajaran|metode mengajar|teaching method|learning methods
narablog|blogger|bloger
nasionalisme|rasa kebangsaan|nationalism|semangat kebangsaan
organisasi siswa intra sekolah|osis|student council
origami|melipat kertas|paper folding|seni melipat kertas
pacaran|courtship
papan flanel|flannel board|flanelgraf|flannelgraph
pembelajaran aktif|active learning
pembelajaran berbasis otak|brain based learning|pembelajaran berbasis kemampuan otak
pembelajaran berbasis pengalaman|experiential learning|belajar dari pengalaman
pembelajaran sepanjang hayat|lifelong learning|pendidikan sepanjang hayat|belajar sepanjang hayat|pendidikan seumur hidup|life long learning
penataan tempat duduk|seating arrangement|pengaturan tempat duduk|formasi tempat duduk
pencemaran nama baik|defamation|defamasi|libel
pendengung|buzzer
pendidikan kejuruan|pendidikan vokasi|vocational education|pendidikan vokasional
pengajaran mikro|microteaching|micro teaching
pengajaran remedial|remedial teaching|pengajaran perbaikan
pengenalan kehidupan kampus|ospek|orientasi mahasiswa baru|pkkmb
pengenalan lingkungan sekolah|mpls|masa orientasi siswa|masa orientasi sekolah|masa orientasi peserta didik
pengikut|follower
penjaminan mutu|quality assurance|penjaminan kualitas|jaminan mutu
penyiangan koleksi|penyiangan bahan pustaka|collection weeding|weeding koleksi
penyuntingan video|video editing|editing video|pengeditan video|sunting video
perpustakaan keliling|mobile library|mobil pustaka|mobil perpustakaan
persaingan saudara kandung|sibling rivalry|persaingan antarsaudara
peta konsep|concept map|concept mapping
petak umpet|hide and seek
plastisin|playdough|play dough
pola pikir|mindset|cara berpikir|mind set
politikus|politisi|politician
praktik pengalaman lapangan|pengenalan lapangan persekolahan|plp|teaching practicum
praktikum|practicum|laboratory work|kerja laboratorium
pramuka|kepramukaan|scout|scouting|praja muda karana
problem posing|pengajuan masalah|pengajuan soal
profesionalisme|profesionalitas|professionalism|keprofesionalan
pusat kegiatan belajar masyarakat|pkbm|community learning center
rapor|raport|report card|rapot
rasa ingin tahu|keingintahuan|curiosity
reciprocal teaching|pengajaran timbal balik|pembelajaran timbal balik|pengajaran terbalik
renang|swimming
ruang kelas|classroom|ruang belajar
ruang publik|public space|ruang terbuka publik|public open space
salah jurusan|salah memilih jurusan|wrong major
saudara kandung|sibling
sekolah lima hari|full day school|sekolah sehari penuh|fullday school|lima hari sekolah
sekolah negeri|state school|public school
sekolah swasta|private school
selebgram|selebriti instagram|instagram celebrity
selebritas|selebriti|celebrity|celebrities|pesohor
sempoa|abacus|swipoa
senam lantai|floor exercise|floor gymnastics
siaran pers|press release|rilis pers|news release
sindrom down|down syndrome|down sindrom|trisomi 21
sinetron|soap opera|sinema elektronik|opera sabun
sistem peredaran darah|circulatory system|sistem sirkulasi
skenario film|naskah film|screenplay|naskah skenario|film script
snowball throwing|lempar bola salju|melempar bola salju
strategi pembelajaran|strategi mengajar|teaching strategies|teaching strategy|instructional strategies
suku kata|silabel|syllable
sutradara|film director|pengarah film
tajuk rencana|editorial surat kabar|newspaper editorial
talking stick|tongkat berbicara|tongkat bicara
taman bacaan masyarakat|taman bacaan|taman baca|community library|rumah baca
taman pendidikan al quran|tpq|taman pendidikan quran
tantrum|temper tantrum|amukan anak
tata surya|solar system
tawuran pelajar|perkelahian pelajar|student brawl|tawuran antarpelajar|perkelahian antarpelajar|tawuran antar pelajar|perkelahian antar pelajar
terapi wicara|speech therapy|terapi bicara
tolak peluru|shot put
tunawicara|bisu|disabilitas wicara|tuna wicara|mute
uang kuliah|biaya kuliah|tuition fee|tuition
ujian nasional|unas|national exam|national examination
umpan klik|clickbait|jebakan klik
video animasi|animated video|animation video
vlog|video blog|vlogging
wali kelas|homeroom teacher
wanita karier|career woman|perempuan karier|career women|wanita bekerja|working women|perempuan bekerja
wasit|referee
zonasi|zoning
`;
