/** Names in language, literature and the arts. */
export const languageTerms = `
afiksasi|affixation|affixes|proses pengimbuhan
aksara jawi|arab melayu|tulisan jawi|huruf jawi|huruf arab melayu|jawi script
aksara pegon|pegon|arab pegon|huruf pegon
alur cerita|jalan cerita|storyline|plot cerita
antonim|antonym|lawan kata
asia tenggara|southeast asia|south east asia
bahasa|language
bahasa baku|standard language|ragam baku
bahasa inggris sebagai bahasa asing|efl|english as a foreign language|english as foreign language
bahasa jawa|basa jawa|javanese language
bahasa mandarin|bahasa cina|bahasa tionghoa|mandarin language|chinese language
bahasa sunda|basa sunda|sundanese|sundanese language
belanda|dutch|netherlands
bersih desa|merti desa|merti dusun
buku harian|catatan harian|diary|diaries
citra perempuan|citra wanita|image of women
citraan puisi|poetic imagery|pengimajian|imaji puisi
deiksis|deixis
dialek|logat
diksi|pilihan kata|diction|word choice
ekokritik|ecocriticism|ekokritisisme
ekranisasi|adaptasi novel ke film|alih wahana novel|novel to film adaptation|ecranisation
eufemisme|euphemism|penghalusan bahasa
fiksi penggemar|fanfiction|fan fiction|fanfic
giliran bicara|turn taking|alih tutur|pergantian giliran bicara
glosarium|daftar istilah|glossary
huruf kapital|huruf besar|capital letter
inggris raya|united kingdom|britania raya
istilah|terminologi|terminology
istilah budaya|cultural terms|culture specific items|cultural words|kata budaya
istilah kekerabatan|kinship terms|kinship terminology|sapaan kekerabatan
jenazah|mayat|mayit|corpse
jepang|japan|japanese
kamus|dictionary|dictionaries
karya tulis ilmiah|karya ilmiah|tulisan ilmiah|scientific writing|academic writing|penulisan ilmiah|scientific paper
kata majemuk|compound word|kompositum
kata sapaan|terms of address|address term
kata serapan|loanword|loan words|kata pinjaman|unsur serapan
kedwibahasaan|bilingualisme|bilingualism|dwibahasa|bilingual
kesepadanan|ekuivalensi|equivalence
khotbah|khutbah|sermon
kitab kuning|kitab gundul|kitab turats
konflik batin|inner conflict|pergolakan batin|konflik batiniah
korea selatan|south korea|korsel|south korean
kritik sosial|social criticism|social critique
kumpulan cerpen|antologi cerpen|short story collection|kumpulan cerita pendek|short story anthology
kumpulan puisi|antologi puisi|poetry collection|poetry anthology
lagu daerah|folk song|lagu rakyat|nyanyian rakyat
linguistik|ilmu bahasa|linguistics
makam|kuburan|pemakaman|cemetery|graveyard|pekuburan
makian|umpatan|swear words|swearing|profanity|kata kasar|kata kata kasar|sumpah serapah
membaca cepat|speed reading
membaca dalam hati|membaca senyap|silent reading
membaca nyaring|read aloud|reading aloud|membaca lantang|membaca bersuara
membaca puisi|deklamasi|poetry reading|deklamasi puisi|pembacaan puisi
mitos|myth
multilingual|multibahasa|keanekabahasaan|multilingualism|multilingualisme
pantangan|pamali|tabu|taboo|pemali
pascakolonial|postcolonial|poskolonial|poskolonialisme|postcolonialism|pascakolonialisme
patriarki|patriarchy|patriarkat|patriarkal
pelanggaran maksim|penyimpangan maksim|maxim violation|violation of maxims
pembawa acara|pewara|master of ceremony|master of ceremonies
penokohan|characterization|perwatakan|watak tokoh
penutur asli|penutur jati|native speaker
penyiar berita|news anchor|newscaster|news presenter
peribahasa|proverb|paribasan
perserikatan bangsa bangsa|united nations
perubahan makna|semantic change|pergeseran makna|semantic shift|meaning shift
pidato|orasi
praanggapan|presuposisi|presupposition|pranggapan
prancis|perancis|france|french
prinsip kerja sama|cooperative principle|maksim kerja sama|prinsip kerjasama
puebi|eyd|ejaan yang disempurnakan|pedoman umum ejaan bahasa indonesia
reduplikasi|kata ulang|reduplication|pengulangan kata|perulangan kata
resensi buku|book review|resensi|timbangan buku|ulasan buku
sastra bandingan|sastra banding|comparative literature
sastra lisan|oral literature|kesusastraan lisan
sejarah lisan|oral history
sesajen|sesaji|sajen|offerings
sinonim|synonym|persamaan kata
slametan|kenduri|kenduren|upacara selamatan|selamatan
sulih suara|dubbing|alih suara
surat dinas|surat resmi|official letter
surat lamaran kerja|surat lamaran pekerjaan|job application letter|application letter
takarir|subtitle|subtitling
tanda baca|punctuation|pungtuasi
teka teki|riddle|cangkriman
teks argumentasi|karangan argumentasi|argumentative text|teks argumentatif
teks cerita ulang|recount text|teks recount|cerita ulang
teks eksplanasi|explanation text|explanatory text
teks eksposisi|karangan eksposisi|expository text|exposition text
teks laporan hasil observasi|teks lho|observation report text|teks hasil observasi
teks persuasi|karangan persuasi|persuasive text|teks persuasif
teks prosedur|procedure text|procedural text|karangan prosedur
tembang dolanan|lagu dolanan
tembang macapat|macapat|sekar macapat
tindak tutur ilokusi|illocutionary act|tindak ilokusi
tingkat tutur bahasa jawa|unggah ungguh basa|undha usuk basa|undha usuk|unggah ungguh bahasa jawa
tokoh perempuan|tokoh wanita|female character
tokoh utama|main character|central character
toponimi|toponim|toponymy|penamaan tempat|nama tempat|place names|toponyms
tradisi lisan|oral tradition
tuturan|ujaran|utterance
upacara tujuh bulanan|mitoni|tingkeban|nujuh bulan|tujuh bulanan
upacara turun tanah|tedak siten|tedhak siten
variasi bahasa|ragam bahasa|language variation|language variety
ziarah kubur|ziarah makam|nyekar|grave pilgrimage
`;
