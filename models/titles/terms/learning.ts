/** Education and psychology. */
export const learningTerms = `
agresivitas|agresifitas|perilaku agresif|agresi|aggression|aggressive behavior|aggressiveness
akm|asesmen kompetensi minimum
alat peraga|teaching aid|media peraga
alumni|lulusan|alumnus|graduates
anak berkebutuhan khusus|children with special needs|special needs children|anak luar biasa
anak usia dini|early childhood|aud
analisis kesalahan|analisa kesalahan|error analysis
audiovisual|audio visual
autisme|autis|anak autis|spektrum autisme|autism|autistik|autistic|autism spectrum disorder|gangguan spektrum autisme|asd
bahan ajar|materi ajar|bahan pembelajaran|materi pembelajaran|teaching material|learning materials|instructional materials
bahasa arab|arabic|arabic language
bahasa inggris|english|english language
bank soal|question bank|item bank
beasiswa|scholarship
beda agama|lintas agama
belajar tuntas|mastery learning|pembelajaran tuntas
berbicara|speaking
berbicara di depan umum|public speaking|berbicara di muka umum
berpikir|berfikir|thinking
berpikir komputasional|berpikir komputasi|computational thinking
berpikir kreatif|berfikir kreatif|creative thinking
berpikir kritis|critical thinking|berfikir kritis
bimbingan belajar|bimbel|tutoring
bimbingan kelompok|group guidance
bimbingan konseling|bk|bimbingan dan konseling|guidance and counseling|guidance and counselling
buku elektronik|e book|ebook|buku digital|digital book
buku teks|buku ajar|buku pelajaran|buku paket|textbook
butir soal|item soal|test item
calistung|baca tulis hitung|membaca menulis dan berhitung|membaca menulis berhitung
circ|cooperative integrated reading and composition
citra tubuh|body image|gambaran tubuh
ctl|contextual teaching and learning|pembelajaran kontekstual|pendekatan kontekstual|contextual learning
daya pembeda|daya beda|discriminating power
depresi|depression|depressive
discovery learning|pembelajaran penemuan|belajar penemuan
dosen|lecturer
dukungan sosial|social support
efikasi diri|self efficacy|self efikasi
ekstrakurikuler|ekskul|extracurricular|ekstra kurikuler
etnomatematika|ethnomathematics|ethnomatematika|etno matematika
faktor persekutuan terbesar|fpb
fear of missing out|fomo
flashcard|flash card|kartu bergambar
game based learning|pembelajaran berbasis permainan|pembelajaran berbasis game
gaya belajar|learning style|modalitas belajar
guru bk|guru bimbingan dan konseling|guru bimbingan konseling|konselor sekolah|school counselor
guru honorer|guru tidak tetap|guru honor|honorary teacher
guru pendamping khusus|shadow teacher|guru pembimbing khusus
harga diri|self esteem
hots|berpikir tingkat tinggi|higher order thinking skill|higher order thinking|keterampilan berpikir tingkat tinggi|kemampuan berpikir tingkat tinggi
hubungan interpersonal|interpersonal relationship
ide bunuh diri|ideasi bunuh diri|suicidal ideation|pikiran bunuh diri
indeks prestasi kumulatif|grade point average|gpa|ipk
inkuiri|inquiry|inquiri|inkuiry
inkuiri terbimbing|guided inquiry|inquiry terbimbing|inquiri terbimbing
ipa|ilmu pengetahuan alam|natural science
ips|ilmu pengetahuan sosial|social studies
karir|karier|career
karyawisata|field trip|study tour|widyawisata|darmawisata
kearifan lokal|local wisdom|kearifan budaya lokal|local genius|kearifan setempat
kebahagiaan|happiness
kebermaknaan hidup|makna hidup|meaning of life|meaning in life
kebersyukuran|rasa syukur|gratitude
kecanduan|adiksi|addiction|ketergantungan|ketagihan
kecemasan|anxiety|ansietas|rasa cemas|kekhawatiran
kecerdasan emosional|emotional intelligence|kecerdasan emosi|eq|emotional quotient
kecerdasan majemuk|kecerdasan jamak|kecerdasan ganda|multiple intelligence
kecurangan akademik|academic fraud|academic dishonesty|ketidakjujuran akademik|academic cheating
kegiatan belajar mengajar|kbm|proses belajar mengajar|pbm|teaching and learning process
kejenuhan belajar|burnout belajar|academic burnout|burnout akademik|kejenuhan akademik
kejenuhan kerja|job burnout|burnout kerja|work burnout
kelas terbalik|flipped classroom|flip classroom|flipped learning
kelelahan|keletihan|fatigue
kelipatan persekutuan terkecil|kpk matematika
kemandirian belajar|self regulated learning|srl|regulasi diri dalam belajar|learning independence|learning autonomy
kenakalan remaja|juvenile delinquency|delinkuensi remaja
kepala sekolah|kepsek|headmaster|school principal
kepribadian|personality
kesadaran diri|self awareness
kesejahteraan psikologis|psychological well being|psychological wellbeing|pwb
kesejahteraan subjektif|kesejahteraan subyektif|subjective well being|subjective wellbeing|swb
kesepian|loneliness
kesulitan belajar|learning difficulty|learning difficulties|hambatan belajar
keterampilan proses sains|science process skill
keterampilan sosial|social skill|kecakapan sosial
keterlambatan bicara|speech delay|terlambat bicara|delayed speech
komedi tunggal|stand up comedy
komik|comic
kompetensi pedagogik|kompetensi paedagogik|pedagogical competence|pedagogic competence
komunikasi interpersonal|interpersonal communication|komunikasi antarpribadi|komunikasi antar pribadi
konseling|counseling|counselling
konseling kelompok|group counseling|group counselling
konsep diri|self concept
kontrol diri|self control|pengendalian diri|kendali diri
koping|coping|strategi koping|strategi coping|coping strategy|coping stress|koping stres
krisis seperempat abad|quarter life crisis|krisis seperempat kehidupan
kuasi eksperimen|quasi eksperimen|eksperimen semu|quasi experiment|quasi experimental|kuasi eksperimental
kurikulum 2013|k13|kurtilas|k 13|2013 curriculum
kurikulum merdeka|independent curriculum|kurikulum merdeka belajar|merdeka curriculum
lamban belajar|slow learner|lambat belajar
lembar kerja siswa|lkpd|lembar kerja peserta didik|lembar kegiatan siswa|lembar kegiatan peserta didik|student worksheet
literasi|literacy
literasi digital|digital literacy
literasi sains|scientific literacy|science literacy|literasi ilmiah
madrasah aliyah negeri|ma negeri
mahasiswa baru|maba|mahasiswa tahun pertama|freshmen
mahasiswa tingkat akhir|mahasiswa semester akhir|final year students
manajemen berbasis sekolah|mbs|school based management
matakuliah|mata kuliah|perkuliahan
matematika|matematis|mathematics|math|mathematical
mbkm|merdeka belajar kampus merdeka|kampus merdeka
media pembelajaran|learning media|instructional media|media belajar|media ajar|media pengajaran|alat bantu belajar|alat bantu mengajar|alat bantu pembelajaran
membaca permulaan|early reading|beginning reading|membaca awal
memori|ingatan|kenangan|daya ingat
menulis|penulisan
menyakiti diri sendiri|self harm|self injury|melukai diri sendiri|perilaku melukai diri
menyimak|listening
metode bercerita|metode mendongeng|storytelling|story telling|kegiatan mendongeng
minat belajar|learning interest|interest in learning|ketertarikan belajar
miskonsepsi|misconception|kesalahan konsep|salah konsep
modul elektronik|e modul|emodul|e module
motivasi belajar|learning motivation|motivation to learn|motivasi dalam belajar|semangat belajar|gairah belajar|dorongan belajar
motivasi berprestasi|achievement motivation|need for achievement
motorik halus|fine motor|fine motor skills
motorik kasar|gross motor|gross motor skills
mts|madrasah tsanawiyah|madrasah sanawiyah
mts negeri|mtsn|madrasah tsanawiyah negeri
musik pop korea|k pop|kpop
nht|numbered heads together|numbered head together
p5|proyek penguatan profil pelajar pancasila|projek penguatan profil pelajar pancasila
pai|pendidikan agama islam|islamic religious education
pasangan jarak jauh|long distance relationship|hubungan jarak jauh|ldr|jarak jauh
pemahaman konsep|penguasaan konsep|conceptual understanding|concept understanding|concept mastery
pembaca|membaca|baca
pembelajaran|learning|instructional|instruction|proses belajar
pembelajaran berbasis masalah|problem based learning|pbl|problem base learning
pembelajaran berbasis proyek|project based learning|pjbl|pembelajaran berbasis projek|project base learning
pembelajaran berdiferensiasi|differentiated learning|differentiated instruction
pembelajaran campuran|blended learning|kuliah campuran|pembelajaran bauran|hybrid learning
pembelajaran daring|online learning|pembelajaran online|pembelajaran dalam jaringan|belajar online|kuliah daring|belajar daring
pembelajaran di luar kelas|outdoor learning|pembelajaran luar kelas|outing class|outdoor study
pembelajaran jarak jauh|pjj|distance learning|belajar dari rumah|bdr
pembelajaran kooperatif|cooperative learning|kooperatif learning
pembelajaran langsung|direct instruction|pengajaran langsung|direct learning
pembelajaran seluler|mobile learning|m learning
pembelajaran stem|stem education|pendekatan stem|science technology engineering mathematics|science technology engineering and mathematics
pembelajaran tatap muka|face to face learning
pembelajaran tematik|thematic learning|tematik terpadu
pemecahan masalah|penyelesaian masalah|problem solving
pemustaka|pengguna perpustakaan|library user
pendekatan saintifik|scientific approach|pendekatan ilmiah
pendidikan|edukasi|education|educational
pendidikan anak usia dini|paud|early childhood education
pendidikan karakter|penanaman karakter|character education
pendidikan nonformal|pendidikan non formal|pendidikan luar sekolah|nonformal education|non formal education
penelitian dan pengembangan|research and development|r and d|r d|rnd|riset dan pengembangan
penelitian tindakan kelas|ptk|classroom action research
penelusuran alumni|tracer study|pelacakan alumni|penelusuran lulusan
penemuan terbimbing|guided discovery|discovery terbimbing|guided discovery learning
penerimaan diri|self acceptance
pengelolaan kelas|manajemen kelas|classroom management|class management
pengungkapan diri|self disclosure|keterbukaan diri
penilaian diri|self assessment|asesmen diri
penilaian sejawat|penilaian teman sejawat|peer assessment|penilaian antarteman
penyesuaian diri|self adjustment|adaptasi diri
percaya diri|kepercayaan diri|rasa percaya diri|self confidence
permainan edukatif|permainan edukasi|game edukasi|game edukatif|educational game
permainan papan|board game|papan permainan|boardgame
permainan tradisional|permainan rakyat|traditional game
perpustakaan digital|digital library|e library|perpustakaan elektronik
perselingkuhan|infidelity|selingkuh
pertemanan|persahabatan|friendship
perundungan|bullying|bulying|perisakan
perundungan siber|cyberbullying|cyber bullying|perundungan dunia maya
peta pikiran|mind mapping|mind map
pojok baca|sudut baca|reading corner
pola asuh|parenting style|gaya pengasuhan|parenting|gaya asuh|pola pengasuhan|pengasuhan anak|child rearing
pondok pesantren|ponpes|pesantren|islamic boarding school
ppkn|pkn|pendidikan kewarganegaraan|pendidikan pancasila dan kewarganegaraan|civic education|civics
prakerin|praktik kerja industri|praktek kerja industri|praktik kerja lapangan|praktek kerja lapangan
praktik|praktek|practice
pranikah|pra nikah|premarital|sebelum menikah
prestasi belajar|hasil belajar|learning outcome|learning result|prestasi akademik|academic achievement|learning achievement|academic performance|pencapaian belajar|capaian belajar|student achievement|pencapaian akademik|capaian akademik|prestasi studi
prokrastinasi|procrastination|prokastinasi
putus sekolah|drop out|dropout
realistic mathematics education|pendidikan matematika realistik|matematika realistik|pmri
regulasi diri|self regulation|pengaturan diri
regulasi emosi|emotion regulation|emotional regulation|pengelolaan emosi|pengaturan emosi
remaja|adolescent|teenager|anak muda|teen|muda mudi|adolescence
resiliensi|resilience|resiliency|daya lenting
ritual|upacara|ceremony|ceremonies|ritus
role playing|bermain peran|role play
rpp|rencana pelaksanaan pembelajaran|lesson plan
sarana dan prasarana|sarana prasarana|sarpras|facilities and infrastructure
sd negeri|sdn|sekolah dasar negeri
sekolah berasrama|boarding school|sekolah asrama
sekolah dasar|sd|elementary school|primary school
sekolah menengah atas|sma|senior high school|smu|sekolah menengah umum
sekolah menengah kejuruan|smk|vocational high school
sekolah menengah pertama|smp|junior high school|sltp|sekolah lanjutan tingkat pertama
sekolah rumah|homeschooling|home schooling
skripsi|tugas akhir|undergraduate thesis
slb|sekolah luar biasa|special school
sma negeri|sman|sekolah menengah atas negeri|smu negeri
smk negeri|smkn|sekolah menengah kejuruan negeri
smp negeri|smpn|sekolah menengah pertama negeri
soal cerita|word problem|story problems
stad|student teams achievement division|student team achievement division
studi kasus|case study|telaah kasus
studi pustaka|kajian pustaka|studi kepustakaan|penelitian kepustakaan|tinjauan pustaka|telaah pustaka|library research|literature review|studi literatur|kajian literatur
taman kanak kanak|tk|kindergarten
tata tertib sekolah|peraturan sekolah|aturan sekolah|school rules
teman sebaya|kelompok sebaya|peer group|peers|rekan sebaya
tenaga kependidikan|tendik|staf kependidikan
tgt|teams games tournament|team games tournament|teams game tournament|team game tournament
think pair share|tipe tps|think pair and share
tpack|technological pedagogical content knowledge
tunadaksa|disabilitas fisik|cacat fisik|physical disability|disabilitas daksa
tunagrahita|disabilitas intelektual|keterbatasan intelektual|tuna grahita|intellectual disability|retardasi mental|mental retardation|hambatan intelektual
tunanetra|disabilitas netra|tuna netra|visual impairment|visually impaired|orang buta
tunarungu|disabilitas rungu|tuli|tuna rungu|hearing impairment|deaf
tutor sebaya|peer tutoring|peer teaching
uang saku|uang jajan|pocket money
uang sekolah|uang spp|iuran sekolah|school fees|sumbangan pembinaan pendidikan
ular tangga|snakes and ladders|snake and ladder
video pembelajaran|learning video|instructional video
welas diri|self compassion|welas asih diri|belas kasih diri
`;
