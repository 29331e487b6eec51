/** Engineering, energy, transport and industry. */
export const engineeringTerms = `
abu terbang|fly ash
alat pengering|mesin pengering|dryer|drier
aliran daya|load flow|power flow|aliran beban
aluminium|alumunium|aluminum
analisis komponen utama|principal component analysis|pca
analisis varians|anova|analysis of variance|analisis ragam|analisis variansi
angkutan umum|transportasi umum|transportasi publik|public transport|angkutan publik
arus bolak balik|alternating current|arus ac
arus searah|direct current|arus dc
autoregressive integrated moving average|arima
awak kapal|anak buah kapal|ship crew|kru kapal
bahan bakar|fuel
bahan bakar minyak|bbm
bahan bakar nabati|biofuel|bahan bakar hayati
bahan baku|raw material|bahan mentah
bahaya|hazard
baja tahan karat|stainless steel
baja tulangan|rebar|reinforcing steel|besi beton|besi tulangan
bandar udara|bandara|airport
bangunan hijau|green building|gedung hijau
bata ringan|hebel|lightweight brick
baterai|battery|batere
bensin|gasoline|petrol
beton|concrete
beton bertulang|reinforced concrete
beton memadat sendiri|self compacting concrete|scc|beton memadat mandiri
beton prategang|prestressed concrete|beton pratekan
bongkar muat|loading unloading|stevedoring|loading and unloading
catu daya|power supply
daerah aliran sungai|das|watershed
daya dukung tanah|soil bearing capacity|kapasitas dukung tanah
deret waktu|time series|runtun waktu|runtut waktu|deret berkala
desa cerdas|smart village|desa pintar
diagram tulang ikan|fishbone|fishbone diagram|diagram ishikawa|diagram sebab akibat
dinding|wall|tembok
dinding penahan tanah|retaining wall|tembok penahan tanah
drainase|saluran drainase|drainage
economic order quantity|eoq
elektroplating|electroplating|penyepuhan|pelapisan listrik
elemen hingga|finite element|fem|metode elemen hingga|finite element method|finite element analysis
emisi gas buang|exhaust emission|exhaust gas emission
energi|energy
energi surya|tenaga surya|tenaga matahari
energi terbarukan|renewable energy|energi baru terbarukan|ebt
failure mode and effect analysis|fmea|failure mode and effects analysis
faktor daya|power factor|cos phi|cosphi
fasad|fasade|facade
fondasi|pondasi|foundation
galangan kapal|shipyard
gambut|peat|tanah gambut|lahan gambut|peatland
gardu induk|substation
gas alam|natural gas|gas bumi
gedung|bangunan gedung|buildings
gesekan|friction|friksi
getaran|vibrasi|vibration
graf|graph
gudang|warehouse
hasil samping|by product|produk samping|produk sampingan
hemat energi|energy saving|penghematan energi|irit energi
hubung singkat|short circuit|hubung pendek|korsleting
inkubator telur|penetas telur
instalasi pengolahan air limbah|ipal|wastewater treatment plant|wwtp
jalan tol|toll road|jalan bebas hambatan
jalur kritis|critical path method|cpm|metode jalur kritis|critical path
jam sibuk|jam puncak
jatuh tegangan|drop tegangan|voltage drop|tegangan jatuh
jembatan|bridge
kapal|ship|vessel
kapal penyeberangan|ferry|kapal feri|kapal ferry
katup|valve|klep
kecelakaan|accident
kecelakaan lalu lintas|laka lantas|lakalantas|road accident|kecelakaan jalan raya|traffic accident
kekasaran permukaan|surface roughness
kelembaban|kelembapan|humidity
kemacetan|congestion|traffic jam|kemacetan lalu lintas|traffic congestion
kendaraan listrik|electric vehicle|mobil listrik
kenyamanan termal|thermal comfort|kenyamanan thermal
kereta api|train|railway|perkeretaapian
kerja gilir|shift kerja|kerja shift|shift work|kerja bergilir
ketel uap|boiler
keterlambatan|delay
korosi|terkorosi|karat|corrosion
kuat lentur|flexural strength|kekuatan lentur
kuat tarik|kekuatan tarik|tensile strength
kuat tekan|kekuatan tekan|compressive strength|kuat desak
laju alir|flow rate|debit aliran|laju aliran
lalu lintas|lalulintas|traffic
lampu lalu lintas|traffic light|apill|alat pemberi isyarat lalu lintas|lampu merah
lapis aspal beton|laston|asphalt concrete|aspal beton|beton aspal
lemari es|kulkas|refrigerator|lemari pendingin
lendutan|defleksi|deflection
likuifaksi|liquefaction|likuefaksi
limpasan|runoff|run off|aliran permukaan|limpasan permukaan
linear|linier
listrik|electricity|electrical
manual kapasitas jalan indonesia|mkji
maskapai|airline|maskapai penerbangan
mesin bubut|lathe|mesin lathe|lathe machine
meteran listrik|kwh meter|meter listrik
metode permukaan respon|response surface methodology|rsm|metode respon permukaan
mikrokontroler|mikrokontroller|microcontroller
minyak bumi|petroleum|crude oil|minyak mentah
minyak dan gas bumi|migas|oil and gas
model persamaan struktural|structural equation modeling|structural equation model|pemodelan persamaan struktural
motor bakar|motor pembakaran dalam|internal combustion engine|mesin pembakaran dalam|mesin bakar
motor bensin|mesin bensin|gasoline engine
motor dc|motor arus searah
motor diesel|mesin diesel|diesel engine
motor induksi|induction motor|motor asinkron|motor tak serempak
motor listrik|electric motor
nilai kekerasan|hardness|kekerasan material|kekerasan bahan|kekerasan logam
overall equipment effectiveness|oee
pabrik|factory|factories
panas bumi|geotermal|geothermal
panel surya|solar panel|photovoltaic|fotovoltaik
partial least square|kuadrat terkecil parsial
pelabuhan|seaport|harbour|harbor
pelapisan|coating
pelumas|oli|lubricant|minyak pelumas
pemadaman listrik|blackout|mati lampu|listrik padam|power outage
pemangku kepentingan|stakeholder
pemasok|supplier|penyuplai|vendor
pembangkit listrik|power plant|power station|pusat listrik
pembangkit listrik tenaga bayu|pltb|pembangkit listrik tenaga angin|wind power plant
pembangkit listrik tenaga mikrohidro|pltmh|pembangkit mikrohidro|pembangkit listrik tenaga mikro hidro|micro hydro power plant|microhydro power plant|micro hydro|microhydro
pembangkit listrik tenaga surya|plts|pembangkit listrik tenaga matahari|solar power plant
pembangkit listrik tenaga uap|pltu|steam power plant
pemesinan|machining|permesinan
pemrograman linear|program linear|linear programming|program linier|pemrograman linier
pemulusan eksponensial|exponential smoothing|penghalusan eksponensial
penanganan material|material handling|pemindahan bahan|pemindahan material|penanganan bahan
penangkal petir|penyalur petir|lightning protection|proteksi petir
pencahayaan|penerangan|lighting
pendingin ruangan|air conditioner|penyejuk ruangan|air conditioning|penyejuk udara|pengondisi udara|ac ruangan
penelitian operasional|riset operasi|operations research|riset operasional|operational research
penerangan jalan umum|pju|lampu penerangan jalan|lampu jalan
pengadaan|procurement
pengelasan|las|welding
pengendali logika terprogram|plc|programmable logic controller
pengendalian kualitas|quality control|pengendalian mutu|kontrol kualitas
pengisi baterai|battery charger|charger baterai|pengecas baterai
penjadwalan proyek|scheduling proyek
penukar kalor|heat exchanger|alat penukar kalor|penukar panas|alat penukar panas
penumpang|passenger
penurunan muka tanah|land subsidence|amblesan tanah|subsiden tanah|amblesan
penyeimbangan lintasan|line balancing|keseimbangan lintasan|keseimbangan lini
perekat|berperekat
perencanaan kebutuhan material|material requirement planning|perencanaan kebutuhan bahan|mrp|material requirements planning
perkerasan jalan|road pavement|pavement
perkerasan kaku|rigid pavement|perkerasan jalan beton
perkerasan lentur|flexible pavement
perlakuan panas|heat treatment
permukiman kumuh|kawasan kumuh|pemukiman kumuh|slum area
perpindahan panas|perpindahan kalor|heat transfer
persediaan|inventori|inventory|stok|stok barang|persediaan barang|stock barang|inventory barang
pesawat nirawak|drone|wahana tanpa awak|pesawat tanpa awak|uav|unmanned aerial vehicle
pesawat terbang|aircraft|pesawat udara|airplane
peta kendali|control chart|peta kontrol|bagan kendali
peti kemas|kontainer|container|petikemas
pompa|pump
produk cacat|cacat produk|product defect|kecacatan produk|defect produk|defective product
rantai markov|markov chain
rapid entire body assessment|reba
regresi linear berganda|regresi linier berganda|multiple linear regression
rekayasa nilai|value engineering
relai|rele|relay
rem|brake|braking
rencana anggaran biaya|rab
ruang penyimpanan dingin|cold storage|gudang dingin|gudang beku
ruang terbuka hijau|rth|green open space
rugi|losses|rugi rugi
rugi daya|rugi rugi daya|power losses|susut daya|losses daya
sabuk konveyor|belt conveyor|conveyor belt|ban berjalan
sabut kelapa|serabut kelapa|serat sabut kelapa|coconut fiber
sel surya|solar cell
sepeda motor|motorcycle|kendaraan roda dua|motor roda dua|motorbike
sifat mekanik|sifat mekanis|mechanical properties
simpang|persimpangan|intersection
simpang tak bersinyal|simpang tidak bersinyal|unsignalized intersection|persimpangan tak bersinyal
sisa umur|remaining life|umur sisa
sistem pentanahan|sistem pembumian|sistem grounding|grounding system
sistem rangka pemikul momen khusus|srpmk
stabilitas lereng|kestabilan lereng|slope stability
stok pengaman|safety stock|persediaan pengaman
struktur mikro|mikrostruktur|microstructure
sudu|blade
suhu|temperatur|temperature
suku cadang|sparepart|spare part
survival analysis|analisis survival|analisis ketahanan hidup
tanah lempung|tanah liat|clay|lempung
tata letak|layout|lay out
tekanan|pressure
tempat pemrosesan akhir|tempat pembuangan akhir|tpa sampah|landfill|tempat pembuangan akhir sampah
tempat wisata|objek wisata|obyek wisata|destinasi wisata|destinasi pariwisata|tourist destination|destinasi|tujuan wisata|tourism object|tourism destination|lokasi wisata|objek pariwisata|tempat pariwisata
tempurung|batok
tempurung kelapa|batok kelapa|coconut shell
transformator|trafo
trotoar|jalur pejalan kaki|sidewalk|jalur pedestrian|pedestrian ways
turbin angin|wind turbine|kincir angin
`;
