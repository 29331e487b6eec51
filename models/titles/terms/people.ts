/** People, places and general words. */
export const peopleTerms = `
aceh|nanggroe aceh darussalam
air hujan|rainwater|rain water
air minum dalam kemasan|air kemasan|bottled water
anak laki laki|boy
anak perempuan|girl
anak tunggal|only child|anak semata wayang
analisis jalur|path analysis
atas|diatas
bahan|material
bantuan|assistance
bawah|dibawah
begadang|tidur larut malam|staying up late
bersepeda|cycling|gowes
biji pala|nutmeg|myristica fragrans
bimbingan|guidance
buruh|laborer|labourers
cinta|love
cita rasa|flavor|flavour
daya tarik|attractiveness|pesona|daya pikat
dewasa|adult
dosis|dosage|takaran|dose
dukungan|support|sokongan
etnografi|ethnography|ethnographic
fenomena|phenomenon|phenomena
fenomenologi|phenomenology|phenomenological
ganja|cannabis|marijuana|mariyuana
getah karet|lateks|latex
gigitan ular|snakebite|snake bite
golongan darah|blood type|blood group
hipotesis|hipotesa|hypothesis
instan|instant
isu|issue
jalan kaki|walking
janda|widow
jarak|distance
juru masak|koki|chef
kabut asap|haze|asap kebakaran hutan
kalimantan|borneo
kalimantan utara|kaltara|north kalimantan
kasus kontrol|case control|case control study
katarak|cataract
kayu lapis|plywood|triplek
keadilan|justice
kebebasan|freedom
kelangkaan|scarcity|shortage
kemajuan|progress
kemarahan|anger|amarah|rasa marah
kematian|death
kepedulian lingkungan|peduli lingkungan|environmental concern|environmental care
kepulauan seribu|thousand islands
keputusan|decision
keracunan|poisoning|intoksikasi
kesesuaian|kecocokan|suitability
ketakutan|fear|rasa takut
ketinggian tempat|altitude|elevasi|elevasi tempat
kewajiban|obligation
khasiat|efficacy|kemanjuran
kilogram|kg
kilometer|km
kolam ikan|fish pond|fishpond
konflik|conflict|pertikaian
konjungtivitis|conjunctivitis|radang mata
korea utara|north korea|korut
larangan|prohibition
lokakarya|workshop
makassar|ujung pandang
maluku utara|malut|north maluku
metode campuran|mixed method|metode kombinasi
mewujudkan|merealisasikan|realizing
mimisan|epistaksis|epistaxis|hidung berdarah
muara sungai|estuari|estuary|estuaria|river mouth
obat generik|generic drug|generic medicine
otitis media|radang telinga tengah|infeksi telinga tengah|congekan
pabrik kelapa sawit|palm oil mill|pabrik minyak kelapa sawit
pasangan|couple
pembentukan|formation|forming|shaping
pemberi pakan otomatis|automatic feeder|feeder otomatis|pakan otomatis
pemberian asi|breastfeeding|laktasi|lactation
pemenuhan|fulfillment|fulfilment
pemeriksaan|examination|inspection|inspeksi
pemurnian|purifikasi|purification
penambahan|addition|pembubuhan
pendampingan|mentoring|accompaniment
pengamen|musisi jalanan|street musicians|street singer
pengemis|peminta minta|beggar
pengeringan|drying
pengolahan|processing
penguatan|strengthening
penyerapan|absorpsi|absorption|absorbsi
penyimpanan|storage
perbatasan|border|tapal batas
peregangan|stretching
perhatian orang tua|parental attention|atensi orang tua
perilaku sedentari|sedentary behavior|sedentary lifestyle|gaya hidup sedentari|perilaku kurang gerak|perilaku sedenter
perkebunan rakyat|kebun rakyat|smallholder plantation
permukiman|settlement|pemukiman
petugas kebersihan|cleaning service|pramubakti|janitor
potong lintang|cross sectional|cross sectional study
pramugari|flight attendant|awak kabin|cabin crew
resep obat|resep dokter|prescription
rotan|rattan
sanksi|sanction
sebelum dan sesudah|sebelum dan setelah|before and after|pra dan pasca
sederhana|simple|simpel
sedimentasi|pengendapan|sedimentation
selam|diving
skrining|screening|penapisan
stimulasi|rangsangan|stimulation
sulawesi|celebes
sulawesi barat|sulbar|west sulawesi
tabungan|savings
tahap|stage
tambak|brackish water pond|brackishwater pond
tanaman pinang|areca catechu|areca nut|betel nut|buah pinang|biji pinang
tentara|prajurit|soldier
timur tengah|middle east
tinjauan pustaka sistematis|systematic literature review|systematic review|tinjauan sistematis
variabel intervening|variabel mediasi|mediating variable|variabel mediator|variabel antara|intervening variable
variabel moderasi|variabel moderating|moderating variable|variabel pemoderasi
warga setempat|penduduk setempat|masyarakat setempat|penduduk lokal|masyarakat lokal|local people|local community
warna|color|colour
wawancara mendalam|in depth interview|indepth interview
`;
