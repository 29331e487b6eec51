/** Names in machines, materials and building. */
export const machinesTerms = `
abu ampas tebu|bagasse ash|sugarcane bagasse ash
abu sekam padi|rice husk ash|abu kulit padi
abu vulkanik|volcanic ash|abu gunung api|debu vulkanik
agregat halus|fine aggregate
agregat kasar|coarse aggregate
alat|mesin|machine
alat berat|heavy equipment|heavy machinery
algoritma pengurutan|sorting algorithm|pengurutan data|data sorting
atap|roof|roofing
baling baling|propeller|propeler
balok|beam
ban bekas|waste tire|limbah ban|used tires
bank sampah|waste bank|trash bank|garbage bank
bata merah|batu bata|red brick|clay brick|batu bata merah
beban gempa|seismic load|earthquake load|beban seismik|gaya gempa
bekisting|formwork
bendungan|dam
building information modeling|bim|pemodelan informasi bangunan|building information modelling
cetak 3d|3d printing|3d printer|printer 3d|pencetakan tiga dimensi|cetak tiga dimensi
daya hantar listrik|electrical conductivity|konduktivitas listrik
debit banjir rencana|design flood|design flood discharge|debit banjir rancangan
dermaga|jetty|wharf
dinamika fluida komputasi|computational fluid dynamics|cfd|komputasi dinamika fluida
donor darah|blood donor|pendonor darah|blood donation
ekonomi sirkular|circular economy|ekonomi melingkar
eskalator|tangga berjalan|escalator
foto udara|aerial photo|aerial photograph|aerial photography
friction stir welding|fsw|las aduk gesek|pengelasan aduk gesek
gedung bertingkat|multistory building|bangunan bertingkat|multi storey building
gedung tinggi|high rise building|bangunan tinggi|pencakar langit|gedung bertingkat tinggi
gelombang laut|ombak|ocean wave|sea waves
gerusan|scouring|scour|penggerusan
hambatan kapal|tahanan kapal|ship resistance
identifikasi bahaya dan penilaian risiko|hira|ibpr|hazard identification risk assessment
irigasi tetes|drip irrigation|pengairan tetes
jaringan listrik cerdas|smart grid|jaringan listrik pintar
jejak karbon|carbon footprint|tapak karbon
kampas rem|brake pad|brake lining|kanvas rem
karbon dioksida|co2|carbon dioxide
keausan|wear rate|laju keausan
kecelakaan kerja|occupational accident|work accident
kedalaman potong|depth of cut|kedalaman pemakanan|kedalaman pemotongan
kekuatan impak|impact strength|ketangguhan impak|impact toughness|kuat impak
koefisien kinerja|coefficient of performance|koefisien prestasi|koefisien performansi
konduktivitas termal|thermal conductivity|daya hantar panas|konduktivitas panas
konsumsi bahan bakar|fuel consumption|pemakaian bahan bakar
konsumsi energi listrik|konsumsi listrik|pemakaian listrik|pemakaian energi listrik|electricity consumption|penggunaan listrik
laju pemakanan|feed rate|kecepatan pemakanan
lift|elevator
limbah cair kelapa sawit|pome|palm oil mill effluent|limbah cair pabrik kelapa sawit
limbah cair tahu|tofu wastewater|tofu liquid waste
limbah makanan|food waste|sampah makanan|sisa makanan
lintasan produksi|lini produksi|production line|jalur produksi
lumpur lapindo|lumpur sidoarjo|sidoarjo mud|lapindo mud
mesin pemipil jagung|corn sheller|pemipil jagung|perontok jagung
mesin pencacah|chopper machine|mesin chopper|shredder|mesin cacah
mesin pencampur|mixing machine|mesin pengaduk|mesin mixer
mesin perajang|slicing machine|mesin pengiris|slicer|mesin rajang
mesin perontok padi|thresher|power thresher|mesin perontok gabah|perontok padi
minyak sawit|palm oil|minyak kelapa sawit
model elevasi digital|digital elevation model|model ketinggian digital
modulasi lebar pulsa|pulse width modulation|pwm
motor bldc|brushless dc motor|bldc|motor arus searah tanpa sikat|motor dc tanpa sikat
nakhoda|kapten kapal|ship captain|nahkoda
natrium hidroksida|naoh|sodium hydroxide|soda api|soda kaustik
nilai hasil|earned value|earned value management
nilai kalor|calorific value|heating value
patahan|sesar|fault line
pelacak matahari|solar tracker|penjejak matahari|solar tracking|sun tracker
pelat lantai|floor slab|plat lantai
pemadatan|compaction|kompaksi
pemanenan air hujan|rainwater harvesting|panen air hujan|penampungan air hujan
pembakaran|combustion
pemecah gelombang|breakwater|pemecah ombak
pemilahan sampah|waste sorting|waste segregation|pemisahan sampah
pemutus tenaga|circuit breaker|pemutus daya
pengeboran|drilling|pemboran
pengecoran logam|metal casting|cor logam
pengendali pid|proportional integral derivative|pid
penghawaan alami|natural ventilation|ventilasi alami
pengukuran waktu kerja|time study|studi waktu
penilaian daur hidup|life cycle assessment|lca|penilaian siklus hidup
penjernihan air|pemurnian air|water purification
penyangrai kopi|coffee roaster|sangrai kopi|roasting kopi|coffee roasting
penyaringan|filtrasi|filtration
penyortir|sortasi|sorter|pemilah
penyulang|feeder
percepatan proyek|project crashing|crashing proyek|project acceleration
peredam kejut|shock absorber|shockbreaker|shock breaker
perencanaan struktur|perancangan struktur|desain struktur|structural design
pewarna|zat warna|dye
pohon kesalahan|fault tree analysis|fta|fault tree
pompa hidram|hydraulic ram pump|hydraulic ram|hydram pump
poros engkol|crankshaft|kruk as
rasio kompresi|compression ratio|perbandingan kompresi
reaktor biogas|biodigester|digester biogas|biogas digester
rem cakram|disc brake|disk brake|rem piringan
response spectrum|respons spektrum|respon spektrum|spektrum respon
riwayat waktu|time history
roda gigi|gear
rumah tinggal|tempat tinggal|residential house|dwelling|residence
serat alam|natural fiber|serat alami|natural fibre
serat kaca|fiberglass|glass fiber|serat gelas
stop kontak|stopkontak|kotak kontak|power outlet|colokan listrik
tahan gempa|earthquake resistant|aman gempa
tambang bawah tanah|underground mine|underground mining
tanah penutup|overburden|lapisan tanah penutup
tata ruang|spatial planning|penataan ruang
tegangan listrik|voltage|voltase
tenaga kerja|labor|labour|manpower|workforce
tiang bor|bored pile
tiang pancang|driven pile
token listrik|listrik prabayar|prepaid electricity
torsi|torque|momen puntir
transit oriented development|tod|kawasan berorientasi transit
tungku|furnace|tanur
waktu baku|standard time|waktu standar
waktu henti|downtime|down time
`;
