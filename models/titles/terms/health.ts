/** Medicine, nursing, public health, nutrition and pharmacy. */
export const healthTerms = `
air susu ibu|asi|breast milk
aktivitas fisik|physical activity|kegiatan fisik
alat kesehatan|alkes|alat medis|peralatan medis|medical device
alat kontrasepsi|contraceptive|alat kb
alat kontrasepsi dalam rahim|akdr|iud|kb spiral|intrauterine device|kb iud
alat pelindung diri|apd|personal protective equipment|ppe
analgesik|analgetik|pereda nyeri|penghilang nyeri|analgesic
anemia|kurang darah|anaemia
angka kematian|mortalitas|mortality rate|death rate|mortality
antenatal care|anc|pemeriksaan kehamilan|perawatan kehamilan|asuhan antenatal|pelayanan antenatal
antibakteri|antibacterial|anti bakteri|antibakterial
antibiotik|antibiotika|antibiotic
antidiabetes|anti diabetes|antidiabetik|antihiperglikemik|antihiperglikemia
antiinflamasi|anti inflamasi|antiradang|anti radang|anti inflammatory
antijamur|antifungi|antifungal|anti jamur|anti fungi
antioksidan|antioxidant|anti oksidan
apotek|apotik
apoteker|pharmacist|farmasis
ari ari|plasenta|placenta
aromaterapi|aroma terapi|aromatherapy|aromatherapi
asi eksklusif|air susu ibu eksklusif|exclusive breastfeeding|asi ekslusif
asma|asthma
asuhan kebidanan komprehensif|continuity of care|asuhan kebidanan berkesinambungan|asuhan kebidanan berkelanjutan|continuity of midwifery care|asuhan berkesinambungan
asuhan keperawatan|askep|nursing care
asupan|intake
balita|anak balita|bawah lima tahun|under five children|anak di bawah lima tahun
bayi|infant|baby|babies
bayi baru lahir|neonatus|bbl|newborn|neonate
bayi kuning|ikterus neonatorum|neonatal jaundice|ikterus bayi|hiperbilirubinemia neonatus|neonatal hyperbilirubinemia|ikterik neonatus
bayi prematur|preterm infant|bayi kurang bulan|premature baby
bedah sesar|sectio caesarea|operasi caesar|operasi sesar|bedah caesar|seksio sesarea|sectio caesaria|sectio cesarea|persalinan sesar|cesarean section|caesarean section
bekam|cupping|hijamah
berat badan lahir rendah|bblr|low birth weight|berat bayi lahir rendah
bidan|midwife|midwives
buang air besar sembarangan|babs|open defecation|bab sembarangan
bunuh diri|suicide|suicidal
cacar air|varisela|varicella|chickenpox
campak|rubeola|measles|morbili
cuci tangan|hand hygiene|hand washing|handwashing|kebersihan tangan
demam|fever|febris
demam berdarah dengue|dbd|demam berdarah|dengue hemorrhagic fever|dhf
demam tifoid|tifus|typhoid fever|tipes|demam typhoid|typhoid|tipus|thypoid|demam tipoid
demensia|pikun|dementia|kepikunan
denyut jantung|detak jantung|heart rate|heartbeat|heart beat
diabetes melitus|diabetes|dm|diabetes mellitus|kencing manis|penyakit gula
diabetes melitus tipe 2|dm tipe 2|dmt2|t2dm|diabetes mellitus tipe 2|diabetes tipe 2|type 2 diabetes mellitus|diabetes melitus tipe ii|dm tipe ii|diabetes mellitus tipe ii
diare|diarrhea|mencret|diarrhoea
dokter|doctor|physician
edukasi gizi|penyuluhan gizi|pendidikan gizi|nutrition education
efek samping|side effect
efek samping obat|eso|adverse drug reaction|reaksi obat tidak diinginkan
emesis gravidarum|morning sickness|mual muntah kehamilan|mual muntah ibu hamil|mual muntah pada kehamilan|mual muntah pada ibu hamil|mual dan muntah kehamilan
epilepsi|ayan|epilepsy
faktor risiko|faktor resiko|risk factor
farmasi|pharmacy|kefarmasian
fasilitas kesehatan|faskes|fasilitas pelayanan kesehatan|fasyankes|health facilities
gagal ginjal kronik|ggk|penyakit ginjal kronik|gagal ginjal kronis|penyakit ginjal kronis|pgk|ckd|chronic kidney disease|chronic renal failure
gagal jantung kongestif|chf|congestive heart failure|decompensasi cordis
gastritis|maag|radang lambung|sakit maag|penyakit maag
gejala|symptom
gigi sulung|gigi susu|gigi desidui|deciduous teeth
gigi tiruan|gigi palsu|denture|protesa gigi
gizi|nutrisi|nutrition
gizi kurang|kurang gizi|undernutrition
gizi lebih|overweight|kelebihan berat badan
gout arthritis|artritis gout|arthritis gout|artritis pirai|penyakit asam urat|gout|gouty arthritis
gula darah|glukosa darah|blood glucose|blood sugar
hand sanitizer|pembersih tangan|penyanitasi tangan|antiseptik tangan
hemodialisis|hemodialisa|cuci darah|haemodialisa|hemodialysis
hemoglobin|hb|haemoglobin
hipertensi|tekanan darah tinggi|darah tinggi|hypertension
ibu bersalin|bulin|ibu melahirkan|ibu inpartu
ibu hamil|bumil|wanita hamil|perempuan hamil|pregnant women
ibu menyusui|busui|breastfeeding mothers|ibu laktasi
implan kb|susuk kb|kb implan|kontrasepsi implan|kb susuk
imunisasi|vaksinasi|immunization|vaccination|immunisasi
indeks massa tubuh|imt|body mass index|bmi|indeks masa tubuh
infeksi daerah operasi|infeksi luka operasi|surgical site infection
infeksi menular seksual|ims|penyakit menular seksual|sexually transmitted infections|sexually transmitted diseases
infeksi nosokomial|healthcare associated infections|infeksi terkait pelayanan kesehatan|hais
infeksi saluran kemih|isk|urinary tract infection
infeksi saluran pernapasan akut|ispa|infeksi saluran pernafasan akut|acute respiratory infection
infertilitas|mandul|infertility|kemandulan
inisiasi menyusu dini|imd|inisiasi menyusui dini|early initiation of breastfeeding
insomnia|susah tidur|sulit tidur|sukar tidur
inspeksi visual asam asetat|iva|iva test|tes iva|visual inspection with acetic acid
instalasi gawat darurat|igd|unit gawat darurat|ugd|ruang gawat darurat|emergency department
interaksi obat|drug interaction
jamban|kakus|latrine|wc|toilet|kloset
jaminan kesehatan nasional|jkn|national health insurance
jerawat|acne|akne vulgaris|acne vulgaris|akne
kaki gajah|filariasis|elephantiasis
kanker|cancer
kanker leher rahim|cervical cancer|ca cervix|ca serviks|kanker servik|karsinoma serviks
kanker payudara|breast cancer|ca mammae|carcinoma mammae|karsinoma mammae|karsinoma payudara
karies gigi|gigi berlubang|dental caries|karies|caries
kawat gigi|behel|fixed orthodontic appliance
kb suntik|kontrasepsi suntik|suntik kb|alat kontrasepsi suntik|injectable contraceptive
kebersihan gigi dan mulut|oral hygiene|kebersihan mulut|ohis|ohi s|kebersihan gigi mulut|kebersihan rongga mulut
kecacingan|helminthiasis|infeksi cacing|infeksi kecacingan|cacingan
keguguran|abortus spontan|miscarriage
kehamilan|pregnancy
kekebalan tubuh|daya tahan tubuh|imunitas tubuh|sistem imun|sistem kekebalan tubuh
keluarga berencana|family planning
keluhan muskuloskeletal|musculoskeletal disorders|muskuloskeletal disorders|msds|gangguan muskuloskeletal|keluhan otot rangka|gangguan otot rangka
keperawatan|nursing
keputihan|flour albus|fluor albus|leukorea|leukorrhea
keropos tulang|osteoporosis|pengeroposan tulang
kesehatan|health
kesehatan gigi dan mulut|oral health|kesehatan gigi mulut|dental health
kesehatan ibu dan anak|maternal and child health
kesehatan jiwa|kesehatan mental|mental health|kondisi psikologis
kesehatan reproduksi|kespro|reproductive health
keselamatan kerja|k3|keselamatan dan kesehatan kerja|kesehatan dan keselamatan kerja|occupational health and safety|occupational safety and health|keselamatan kesehatan kerja
keselamatan pasien|patient safety
ketajaman penglihatan|visus|visual acuity|tajam penglihatan
ketuban pecah dini|kpd|premature rupture of membranes
koding diagnosis|kodefikasi diagnosis|pengodean diagnosis|pengkodean diagnosis
kolesterol|cholesterol
kompres hangat|kompres air hangat|warm compress
komunikasi terapeutik|therapeutic communication
kosmetik|kosmetika|cosmetic
kronis|kronik|chronic
kualitas hidup|quality of life|qol|mutu hidup
kualitas tidur|sleep quality|mutu tidur
kurang energi kronis|kurang energi kronik|kekurangan energi kronis|kekurangan energi kronik|chronic energy deficiency
kusta|lepra|leprosy|morbus hansen
lama rawat inap|length of stay|los
lingkar lengan atas|lila|upper arm circumference|mid upper arm circumference
luka bakar|combustio
luka diabetik|ulkus diabetikum|ulkus diabetik|luka diabetes|ulkus diabetes|diabetic foot ulcer|ulkus kaki diabetik
luka tekan|dekubitus|ulkus dekubitus|luka dekubitus|decubitus|pressure ulcer|pressure injury
makanan cepat saji|fast food|makanan siap saji
menarche|menarke|haid pertama|menstruasi pertama
menstruasi|haid|menstruation|datang bulan|menses|menstrual
menyikat gigi|menggosok gigi|tooth brushing|toothbrushing
metode kontrasepsi jangka panjang|mkjp|long acting contraceptive methods
miopia|rabun jauh|miopi|myopia|mata minus
napas|nafas|breath
nyeri|pain
nyeri haid|dismenore|dismenorea|dysmenorrhea|dismenorhea|disminore|dismenorhoe|nyeri menstruasi
nyeri punggung bawah|low back pain|npb|nyeri pinggang
obat|medication|medicine
obat cacing|anthelmintik|antelmintik|anthelmintic
obesitas|kegemukan|obesity|obese
odhiv|odha|orang dengan hiv|orang dengan hiv aids|people living with hiv|plhiv|penderita hiv aids|pengidap hiv aids
orang dengan gangguan jiwa|odgj|penderita gangguan jiwa|pasien gangguan jiwa
pasangan usia subur|pus|couples of childbearing age
pascamelahirkan|postpartum|post partum|nifas|masa nifas|pasca persalinan|pascapersalinan|pasca salin|pascasalin|pasca melahirkan
pascaoperasi|post operasi|pasca operasi|postoperatif|post operatif|postoperative|pasca bedah|pascabedah|post operative
pasien|penderita|pengidap|patient
patah tulang|fraktur|fracture
pemberian makanan pendamping asi|mpasi|makanan pendamping asi|mp asi|makanan pendamping air susu ibu|complementary feeding
pemberian makanan tambahan|pmt|supplementary feeding
pembesaran prostat|bph|benign prostatic hyperplasia|hiperplasia prostat
pemeriksaan payudara sendiri|periksa payudara sendiri|breast self examination|pemeriksaan sadari|melakukan sadari
pencabutan gigi|cabut gigi|ekstraksi gigi|tooth extraction
pendidikan kesehatan|penyuluhan kesehatan|edukasi kesehatan|penkes|health education
penyakit|disease|illness
penyakit jantung koroner|pjk|coronary heart disease|coronary artery disease
penyakit paru obstruktif kronis|ppok|penyakit paru obstruktif kronik|copd|chronic obstructive pulmonary disease
penyembuhan luka|wound healing
perawat|nurse
perawatan kulit|skincare|skin care
perawatan metode kanguru|kangaroo mother care|metode kanguru
perdarahan|pendarahan|bleeding|hemorrhage
perilaku hidup bersih dan sehat|phbs|clean and healthy living behavior
persalinan|melahirkan|partus|childbirth
personal hygiene|kebersihan diri|higiene perorangan|kebersihan perorangan|higiene personal|hygiene perorangan|personal higiene
pertolongan pertama|first aid|p3k|pertolongan pertama pada kecelakaan
pijat|massage|masase
pijat bayi|baby massage
pneumonia|radang paru|radang paru paru|pnemonia
pola makan|kebiasaan makan|eating pattern|eating habits|dietary pattern
posyandu|pos pelayanan terpadu|integrated health post|integrated service post
pra operasi|pre operasi|praoperasi|preoperatif|pre operatif|preoperative|pra bedah|prabedah|pre operative
preeklampsia|pre eklampsia|preeclampsia|preeklamsia|pre eklamsi|preeklamsi
prevalensi|angka kejadian
puskesmas|pusat kesehatan masyarakat|community health center|public health center|primary health center|primary healthcare center
range of motion|rom|rentang gerak|rentang gerak sendi
rawat inap|inpatient|rawat tinggal
rawat jalan|outpatient
relaksasi napas dalam|relaksasi nafas dalam|teknik napas dalam|teknik nafas dalam|deep breathing|deep breathing relaxation|tarik napas dalam
relaksasi otot progresif|progressive muscle relaxation|relaksasi progresif
remaja putri|remaja perempuan|rematri|adolescent girls|remaja wanita|siswi remaja|adolescent girl
resusitasi jantung paru|rjp|cpr|cardiopulmonary resuscitation
rheumatoid arthritis|artritis reumatoid|reumatoid artritis|arthritis rheumatoid|arthritis reumatoid
rokok|cigarette|smoking
rokok elektrik|vape|vaping|rokok elektronik|e cigarette|electronic cigarette
ruam popok|diaper rash|dermatitis popok|diaper dermatitis
rumah sakit|rs|hospital
rumah sakit umum|rsu
rumah sakit umum daerah|rsud
ruptur perineum|robekan perineum|laserasi perineum|perineal rupture|rupture perineum
sakit kepala|nyeri kepala|headache|cephalgia
saluran cerna|gastrointestinal|saluran pencernaan
sanitasi total berbasis masyarakat|stbm|community based total sanitation
sarapan|makan pagi|breakfast
sariawan|stomatitis aftosa|aphthous stomatitis
sembelit|konstipasi|constipation|susah buang air besar|susah bab
serangan jantung|infark miokard|myocardial infarction|heart attack
sesak napas|sesak nafas|dispnea|dyspnea
sindrom|sindroma|syndrome
skabies|scabies|kudis|gudik
skizofrenia|schizophrenia|skizoprenia|schizofrenia
status gizi|nutritional status|status nutrisi|keadaan gizi
stunting|balita pendek|anak pendek|tengkes
swamedikasi|pengobatan sendiri|self medication|pengobatan mandiri
tabir surya|sunscreen|sunblock
tablet tambah darah|ttd|tablet fe|tablet besi|tablet zat besi|iron tablets
tanaman obat|tumbuhan obat|medicinal plants|tumbuhan berkhasiat obat|tanaman berkhasiat obat
tanaman obat keluarga|toga|apotek hidup
tekanan darah|blood pressure
telaah resep|pengkajian resep|skrining resep|prescription review
telemedisin|telemedicine
timbang terima|handover|operan jaga|hand over|overan
tuberkulosis|tbc|tuberculosis|tuberkulosa
tumbuh kembang|pertumbuhan dan perkembangan|growth and development
ultrasonografi|usg|ultrasound
unit perawatan intensif|icu|intensive care unit|ruang perawatan intensif
usus buntu|apendisitis|appendicitis|radang usus buntu|apendiksitis|appendisitis
waktu tunggu|waiting time|lama tunggu|lama waktu tunggu|lama menunggu
wanita usia subur|wus|perempuan usia subur|women of childbearing age
wasir|hemoroid|ambeien|hemorrhoid
`;
