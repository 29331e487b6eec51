/** Farming, food, environment and the natural sciences. */
export const natureTerms = `
abrasi pantai|erosi pantai|coastal erosion|abrasi pesisir
adsorpsi|penjerapan|jerapan
agroforestri|agroforestry|wanatani
air|water
air asam tambang|acid mine drainage
air cucian beras|air leri|leri|limbah cucian beras|rice washing water
air laut|seawater|sea water
air minum|drinking water|potable water
air tanah|groundwater|airtanah|ground water|air bawah tanah
akuakultur|budidaya perikanan|perikanan budidaya|aquaculture
alih fungsi lahan|konversi lahan|land conversion|perubahan fungsi lahan|alihfungsi lahan
alpukat|persea americana|avokad|avocado
ampas tebu|bagasse|bagas
analisis mengenai dampak lingkungan|amdal|environmental impact assessment|analisis dampak lingkungan
aren|arenga pinnata|enau
bahan berbahaya dan beracun|b3
bahan tambahan pangan|btp|bahan tambahan makanan|food additive|zat aditif makanan
bakteri asam laktat|bal|lactic acid bacteria
baku mutu|batas ambang|nilai ambang batas
banjir|flood|flooding
banjir rob|rob|banjir pasang|tidal flood|tidal flooding
batu bara|batubara|coal
batu kapur|batu gamping|limestone|batugamping
bawang merah|allium ascalonicum|allium cepa|shallot|brambang
bawang putih|allium sativum|garlic
bekas tambang|pascatambang|pasca tambang|eks tambang|post mining
belimbing wuluh|averrhoa bilimbi|belimbing sayur
bencana|disaster
besi|iron|ferrum
bobot badan|berat badan|body weight
buah|buahan|fruit
buah naga|dragon fruit|hylocereus|pitaya
budi daya|budidaya|cultivation
bunga telang|clitoria ternatea|butterfly pea|kembang telang
burung|bird|aves
cabai|cabe|chili
cabai rawit|cabe rawit|capsicum frutescens|cayenne pepper
cadangan karbon|carbon stock|simpanan karbon|stok karbon|karbon tersimpan
cekaman kekeringan|drought stress|stres kekeringan
cengkeh|syzygium aromaticum|clove|cengkih
citra satelit|satellite imagery|satellite image
crude palm oil|cpo|minyak sawit mentah|minyak kelapa sawit mentah
cuaca|weather
curah hujan|rainfall
danau|lake
daun salam|syzygium polyanthum|eugenia polyantha
daur ulang|recycling|recycle|recycled
domba|sheep|biri biri
eceng gondok|enceng gondok|eichhornia crassipes|water hyacinth
ekstrak|extract
emisi karbon|carbon emission
escherichia coli|e coli|eschericia coli|escherchia coli
fisikokimia|fisiko kimia|physicochemical|sifat fisik dan kimia
flu burung|avian influenza|h5n1
gabungan kelompok tani|gapoktan
ganggang|alga|algae
garis pantai|shoreline|coastline
gas rumah kaca|greenhouse gas|grk|greenhouse gases
gempa|gempa bumi|earthquake|gempabumi
geolistrik|metode resistivitas|metode tahanan jenis|geolistrik resistivitas|geoelectrical
gulma|tumbuhan pengganggu|weed
gunung|mountain
gunung api|gunung berapi|volcano|gunungapi
hama|pest
hasil hutan bukan kayu|hhbk|hasil hutan non kayu|non timber forest products
hewan|satwa|binatang
hijauan pakan|forage|hijauan makanan ternak|hijauan pakan ternak
iklim|climate
inseminasi buatan|ib|artificial insemination|kawin suntik
insilico|silico
insitu|situ
invitro|vitro
invivo|vivo
jagung|zea mays|corn|maize
jagung manis|sweet corn|zea mays saccharata
jahe|zingiber officinale|ginger
jambu biji|psidium guajava|guava|jambu batu|jambu klutuk
jamur|cendawan|fungi
jarak tanam|plant spacing|planting distance|planting space|spasi tanam
jentik nyamuk|larva nyamuk|mosquito larvae|jentik
jeruk nipis|citrus aurantifolia
kacang hijau|vigna radiata|mung bean|phaseolus radiatus
kacang panjang|vigna sinensis|long bean|yardlong bean
kacang tanah|arachis hypogaea|peanut|groundnut
kadar|kandungan
kadar air|moisture content|water content
kakao|cocoa|theobroma cacao|cacao
kangkung|water spinach|ipomoea reptans|ipomoea aquatica
karbon aktif|arang aktif|activated carbon|activated charcoal
karet|hevea brasiliensis|rubber
kascing|vermikompos|vermicompost|bekas cacing
kawasan hutan|hutan|forest|rimba
kayu manis|cinnamomum burmannii|cinnamon
keamanan pangan|food safety
keanekaragaman|diversitas|diversity
keanekaragaman hayati|kehati|biodiversitas|biodiversity
kebakaran hutan|karhutla|kebakaran hutan dan lahan|forest and land fires
kebisingan|bising|tingkat bising|noise|polusi suara|noise pollution|pencemaran suara
kebun|perkebunan|plantation
kedelai|glycine max|soybean|kedele
kekentalan|viskositas|viscosity
kekeruhan|turbiditas|turbidity
kelangsungan hidup|sintasan|kelulushidupan|survival rate|tingkat kelulushidupan
kelapa|cocos nucifera|coconut
kelapa sawit|elaeis guineensis|oil palm|sawit
kelompok tani|poktan|farmer group
kelor|moringa|daun kelor|moringa oleifera|daun moringa
kemasan|packaging|bungkus
kentang|solanum tuberosum|potato
keong mas|pomacea canaliculata|golden apple snail
kerawanan pangan|food insecurity|rawan pangan
kesiapsiagaan|kesiapan menghadapi|preparedness
ketahanan pangan|food security
kompos|compost|pupuk kompos
konversi pakan|feed conversion ratio|fcr|rasio konversi pakan|feed conversion
kopi|coffee
kota|city|urban|perkotaan|cities
kromatografi cair kinerja tinggi|kckt|hplc|high performance liquid chromatography
kromatografi gas spektrometri massa|gc ms|gcms|gas chromatography mass spectrometry
kromatografi lapis tipis|klt|thin layer chromatography|tlc
kualitas udara|air quality|mutu udara
kubis|kol|cabbage
kulit telur|cangkang telur|eggshell|egg shell
kultur jaringan|kultur in vitro
kunyit|kunir|curcuma longa|curcuma domestica|turmeric
lada|piper nigrum|merica
laut|sea|lautan
lereng|slope
letusan|erupsi
lidah buaya|aloe vera|aloevera
limbah cair|air limbah|wastewater|waste water|liquid waste
limbah domestik|limbah rumah tangga|domestic waste|household waste
logam berat|heavy metal
madu|honey
maggot|black soldier fly|bsf|hermetia illucens|lalat tentara hitam|magot
makanan ringan|camilan|snack|cemilan|kudapan
mangrove|bakau|hutan bakau|hutan mangrove
media tanam|growing media|planting media|growing medium|planting medium
mencit|mus musculus|mencit putih
mengkudu|morinda citrifolia|noni
mentimun|ketimun|timun|cucumis sativus|cucumber
merkuri|air raksa|mercury|raksa
mi basah|mie basah|wet noodle
mi instan|mie instan|instant noodle
mi kering|mie kering|dry noodle|dried noodle
mikoriza arbuskula|fungi mikoriza arbuskula|arbuscular mycorrhizal|cendawan mikoriza arbuskula|arbuscular mycorrhiza
mikroorganisme|mikroba|microorganism|jasad renik|mikrobia
minuman|beverage|drink
minyak atsiri|essential oil|minyak esensial|minyak asiri
minyak jelantah|minyak goreng bekas|used cooking oil|waste cooking oil|jelantah
minyak kelapa murni|virgin coconut oil|vco
musim hujan|rainy season|musim penghujan|wet season
musim kemarau|dry season|musim kering
nanas|ananas comosus|pineapple|nenas
nelayan|fisherman|fishermen|fishers
nyamuk|mosquito|mosquitoes
obat tradisional|obat herbal|herbal medicine|traditional medicine
organoleptik|sensori|organoleptic
padang lamun|lamun|seagrass
padat tebar|stocking density|padat penebaran
padi|oryza sativa|paddy|rice plant|rice crop
pakan ternak|livestock feed|animal feed|makanan ternak
pakcoy|pakcoi|sawi sendok|pak choy|pakchoy
panen|harvest|harvesting
pare|momordica charantia|bitter melon|paria|peria
pasang surut|pasut|tidal
pascapanen|pasca panen|postharvest|post harvest
pekarangan|halaman rumah|home garden|pekarangan rumah|home yard
pelestarian|konservasi|conservation|preservasi|preservation
pemanasan global|global warming
pemangkasan|pruning
pembalakan liar|illegal logging|penebangan liar
pemetaan|mapping
pemijahan|spawning
penambatan molekul|molecular docking|penambatan molekuler|docking molekuler|molekular docking|docking molekular
pencemaran udara|air pollution|polusi udara
pengawet|preservative
pengelolaan sampah|waste management|solid waste management
penggunaan lahan|land use|tata guna lahan
penginderaan jauh|pengindraan jauh|inderaja|remote sensing
penyakit mulut dan kuku|foot and mouth disease|fmd
penyerbuk|polinator|pollinator
penyulingan|distilasi|destilasi|distillation
penyuluh pertanian|ppl pertanian|agricultural extension worker|penyuluh pertanian lapangan|agricultural extension agent
pepaya|carica papaya|papaya
perhutanan sosial|social forestry|kehutanan sosial
perikanan|fisheries|fishery
perkecambahan|germination
pertambahan bobot badan|average daily gain|body weight gain|pertambahan berat badan|kenaikan berat badan|kenaikan bobot badan
pertambangan tanpa izin|illegal mining|tambang ilegal|penambangan ilegal|tambang liar|penambangan liar|pertambangan ilegal
pertanian|agriculture|agrikultur
pertanian perkotaan|urban farming|urban agriculture|pertanian kota
pertumbuhan dan hasil|pertumbuhan dan produksi|growth and yield
perubahan iklim|climate change
pesisir|coastal
pestisida nabati|botanical pesticide|pestisida alami
petani|farmer|peasant|kaum tani
peternakan|ternak|peternak
pewarna alami|natural dye|zat warna alami|pewarna alam|zat warna alam
ph|derajat keasaman|tingkat keasaman
pisang|musa paradisiaca|banana
plastik biodegradable|bioplastik|bioplastic|biodegradable plastic|plastik mudah terurai
polusi|pencemaran|kontaminasi|tercemar|pollution|polutan|pollutant|contamination
polymerase chain reaction|pcr|reaksi berantai polimerase
produksi|production
pupuk|fertilizer|fertiliser|rabuk
pupuk hayati|biofertilizer|pupuk biologi|pupuk biologis
pupuk kandang|manure|pupuk kotoran hewan
pupuk organik cair|poc|pupuk cair organik|liquid organic fertilizer
puyuh|quail|burung puyuh|coturnix coturnix japonica|coturnix japonica
rajungan|portunus pelagicus|blue swimming crab
ramah lingkungan|eco friendly|environmentally friendly|berwawasan lingkungan|environment friendly|ecofriendly
reboisasi|reforestation|penghutanan kembali
rekam medis elektronik|rekam medik elektronik|electronic medical record|emr
rosella|hibiscus sabdariffa|rosela|roselle
rumah kaca|greenhouse
rumah potong hewan|rph|rumah pemotongan hewan|slaughterhouse|abattoir
rumput gajah|pennisetum purpureum|elephant grass|napier grass
rumput laut|seaweed|makroalga|macroalgae
salinitas|kegaraman
saluran pemasaran|saluran tataniaga|marketing channel|rantai pemasaran|saluran tata niaga
sambung pucuk|grafting
sampah|garbage|trash|rubbish
sampah elektronik|e waste|limbah elektronik|electronic waste
sampah plastik|limbah plastik|plastic waste
satwa liar|wildlife|hewan liar|binatang liar
sawah|rice field|lahan sawah|paddy field|persawahan
sekam padi|rice husk|kulit gabah|kulit padi
selada|lactuca sativa|lettuce
serai|sereh|cymbopogon citratus|lemongrass
serai wangi|cymbopogon nardus|sereh wangi|citronella
serangga|insekta|insect
serbuk gergaji|serbuk kayu|sawdust
sinar x|x ray|rontgen|sinar rontgen
singkong|ubi kayu|ketela pohon|manihot esculenta|cassava|manihot utilissima
sintesis|sintesa|synthesis
sirih|piper betle|betel leaf
skrining fitokimia|penapisan fitokimia|phytochemical screening
smart farming|pertanian cerdas|pertanian pintar|smart agriculture
spektrofotometri serapan atom|ssa|aas|atomic absorption spectrophotometry|spektroskopi serapan atom|atomic absorption spectroscopy|spektrofotometer serapan atom
spektrofotometri uv vis|spektrofotometer uv vis|spektrofotometri uv visible|uv vis spectrophotometry
staphylococcus aureus|s aureus|stapylococcus aureus
stek|setek|stem cutting
suhu permukaan tanah|land surface temperature|lst|suhu permukaan lahan
sunat|khitan|sirkumsisi|circumcision
sungai|river
susu|milk
tambang terbuka|open pit|open pit mining|open pit mine
tanah longsor|longsor|landslide
tanaman|plant|pertanaman
tanaman jati|tectona grandis|pohon jati|teak
tandan kosong kelapa sawit|tkks|tandan kosong sawit|oil palm empty fruit bunches|empty fruit bunch
tapioka|tepung tapioka|tepung kanji|pati singkong|tapioca
tebu|saccharum officinarum|sugarcane|sugar cane
telur|egg
tembaga|copper
tempat sampah|tong sampah|bak sampah|trash bin|kotak sampah|trash can
tenaga kesehatan|nakes|petugas kesehatan|health worker|health personnel|healthcare workers|health professionals
tepi hutan|pinggir hutan
terumbu karang|coral reef
terung|terong|solanum melongena|eggplant
tetes tebu|molase|molasses
tikus putih|rattus norvegicus|tikus wistar|tikus galur wistar
timbal|plumbum|pb|timah hitam
tomat|tomato|solanum lycopersicum|lycopersicum esculentum|lycopersicon esculentum
tongkol jagung|bonggol jagung|corn cob|janggel jagung
tumpang sari|tumpangsari|intercropping
tutupan lahan|land cover|penutupan lahan|penutup lahan
ubi jalar|ketela rambat|ipomoea batatas|sweet potato
uji hedonik|uji kesukaan|tingkat kesukaan|hedonic test
ulat grayak|spodoptera litura
umur simpan|masa simpan|shelf life|daya simpan
unggas|poultry
universal soil loss equation|usle
unsur hara|hara|zat hara|plant nutrients
usahatani|usaha tani|farming
wereng batang cokelat|nilaparvata lugens|wereng batang coklat|brown planthopper|wereng coklat
yogurt|yoghurt|yogurth
zat pengatur tumbuh|zpt|plant growth regulator
zona hambat|inhibition zone|daerah hambat|zone of inhibition
`;
