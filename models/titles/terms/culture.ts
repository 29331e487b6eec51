/** Language, literature, religion, history, arts, sports and libraries. */
export const cultureTerms = `
adjektiva|kata sifat|adjective
akhlak|akhlaq|ahlak
akhlak mulia|akhlakul karimah|akhlaqul karimah|budi pekerti|akhlak terpuji
akidah|aqidah
aksara jawa|hanacaraka|javanese script|carakan|huruf jawa
al quran|alquran|quran|al qur an|qur an|alqur an|al quranul karim
alat musik|instrumen musik|musical instrument
alih kode|code switching
analisis wacana|discourse analysis|analisa wacana
analisis wacana kritis|critical discourse analysis|awk
atlet|olahragawan|athlete
bahan pustaka|koleksi perpustakaan|library collection|library materials
bahasa daerah|bahasa lokal|local language|regional language|vernacular
bahasa gaul|bahasa slang|slang
bahasa ibu|bahasa pertama|mother tongue|first language
bahasa indonesia bagi penutur asing|bipa|bahasa indonesia untuk penutur asing
bola basket|bolabasket|basketball
bola voli|bolavoli|voli|volleyball|bola volly|bola volley
budaya populer|budaya pop|popular culture|pop culture
bulu tangkis|bulutangkis|badminton
campur kode|code mixing
cerita rakyat|folktale|folk tale
cerpen|cerita pendek|short story|short stories
dakwah|dawah|da wah
daya ledak otot tungkai|power otot tungkai|power tungkai|daya ledak tungkai|leg power|explosive power otot tungkai
daya tahan kardiovaskular|daya tahan kardiovaskuler|daya tahan jantung paru|cardiovascular endurance|daya tahan kardiorespirasi|daya tahan aerobik
dongeng|fairy tale|fairytale
drama korea|drakor|korean drama|k drama
etnis tionghoa|tionghoa|etnis cina|orang tionghoa|masyarakat tionghoa|orang cina|ethnic chinese
feminisme|feminis|feminism|feminist
fikih|fiqih|fiqh
gaya bahasa|majas|figurative language|figure of speech|bahasa figuratif
gaya dada|breaststroke|gaya katak
gelombang korea|korean wave|hallyu
hadis|hadits|hadist|hadith
hukum islam|islamic law|syariat islam
hukum waris islam|faraid|faraidh|hukum kewarisan islam|fiqh mawaris
islam|islami|islamic|keislaman
jilbab|hijab|kerudung
kalimat|sentence
karya sastra|literary work
kebugaran jasmani|kesegaran jasmani|physical fitness|kebugaran fisik
kelentukan|fleksibilitas|flexibility|kelenturan
kelincahan|agility
kerajinan|kriya|craft|handicraft|kerajinan tangan
kerohanian islam|rohis|rohani islam
kerukunan umat beragama|kerukunan antarumat beragama|kerukunan antar umat beragama|religious harmony
kesantunan berbahasa|kesopanan berbahasa|politeness|kesantunan bahasa
keteladanan|panutan|role model
keterampilan berbicara|kemampuan berbicara|speaking skill|speaking ability|maharah kalam
keterampilan membaca|kemampuan membaca|reading skill|reading ability|maharah qiraah
keterampilan menulis|kemampuan menulis|writing skill|writing ability|maharah kitabah
keterampilan menyimak|kemampuan menyimak|listening skill|listening ability|maharah istima
kiai|kyai|kiyai
konjungsi|kata hubung|kata sambung|kata penghubung|conjunction
koordinasi mata tangan|koordinasi mata dan tangan|eye hand coordination|hand eye coordination
kosakata|kosa kata|vocabulary|mufradat|perbendaharaan kata
lari cepat|sprint|lari sprint|lari jarak pendek
lirik lagu|song lyrics|syair lagu
literasi informasi|information literacy|keberaksaraan informasi
lompat tali|skipping|rope skipping|rope jump|jump rope
mahar|maskawin|mas kawin|dowry
majelis taklim|majlis taklim|majelis ta lim|majlis ta lim
makna simbolik|makna simbolis|symbolic meaning
maqashid syariah|maqasid syariah|maqasid al syariah|maqashid al syariah|maqasid shariah
membaca pemahaman|reading comprehension|pemahaman bacaan
menggiring bola|dribbling|dribble|giring bola
minat baca|reading interest|minat membaca|kegemaran membaca
moderasi beragama|religious moderation|moderasi agama|moderasi keagamaan
musik|music
nabi muhammad|rasulullah|prophet muhammad
naskah kuno|manuskrip|manuscript|naskah lama|ancient manuscript|naskah klasik|old manuscript
nikah beda agama|perkawinan beda agama|pernikahan beda agama|interfaith marriage|pernikahan lintas agama
nikah siri|nikah sirri|kawin siri|perkawinan siri|nikah di bawah tangan|perkawinan di bawah tangan
nilai moral|moral value
nomina|kata benda|noun
olahraga|olah raga|sport
opac|online public access catalog|katalog daring|katalog online
orde baru|new order|orba
pakaian|busana|clothing|clothes
pakaian adat|baju adat|busana adat|pakaian tradisional|busana tradisional
pelafalan|pengucapan|pronunciation
pemerolehan bahasa|language acquisition|akuisisi bahasa
peminangan|khitbah|pinangan|lamaran pernikahan
pendakwah|dai|da i|juru dakwah|mubalig|mubaligh|preacher
pendudukan jepang|zaman jepang|masa jepang|japanese occupation
penerjemahan|translation|translasi
peninggalan sejarah|peninggalan bersejarah|benda bersejarah|historical relics
penjaga gawang|kiper|goalkeeper
penjas|pjok|penjasorkes|penjaskes|pendidikan jasmani|physical education|pendidikan jasmani olahraga dan kesehatan
perilaku pencarian informasi|information seeking behavior|information seeking behaviour|perilaku penemuan informasi
perpustakaan|library|libraries|perpus
perpustakaan perguruan tinggi|academic library|perpustakaan universitas|university library
preposisi|kata depan|preposition
pronomina|kata ganti|pronoun
psikologi sastra|psychology of literature|literary psychology
puasa|shaum|fasting
puisi|sajak|poem|poetry
pusat kebugaran|gym|fitness center|fitness centre|gimnasium
pustakawan|librarian
ragam hias|ornamen|ornament
religiusitas|religiosity|religiositas
rumah adat|rumah tradisional|traditional house
salat|sholat|shalat|solat
sastra|kesusastraan|literary|literature
sedekah|shadaqah|sadaqah|shodaqoh|sodaqoh
sejarah|history|historis|historical|kesejarahan
seni pertunjukan|performing art
seni rupa|fine art|visual art
sepak bola|sepakbola|football|soccer
sitasi|kutipan|sitiran|citation
situs sejarah|situs bersejarah|historical site|tempat bersejarah
sopan santun|tata krama|kesopanan|etiket|manners|etiquette|unggah ungguh
sosiologi sastra|sociology of literature|literary sociology
tahfidz|tahfiz|tahfizh|hafalan al quran|hafalan alquran|hafalan quran|tahfidz al quran|tahfidz quran
tari|dance
tasawuf|sufisme|sufism
tata bahasa|grammar|gramatika
teks deskripsi|karangan deskripsi|descriptive text|teks deskriptif
teks narasi|karangan narasi|narrative text|teks naratif
tempat ibadah|rumah ibadah|house of worship|place of worship|places of worship
tenis meja|table tennis|ping pong
tindak tutur|speech act|tindak ujar
toleransi beragama|toleransi antarumat beragama|toleransi antar umat beragama|religious tolerance
verba|kata kerja|verb
vo2max|vo2 max|volume oksigen maksimal|konsumsi oksigen maksimal|maximal oxygen consumption
warisan budaya|cultural heritage|pusaka budaya|heritage|peninggalan budaya
zaman kolonial|masa kolonial|masa penjajahan|zaman penjajahan|colonial era|colonial period
`;
