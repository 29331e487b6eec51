/** Names of illnesses, care and the body. */
export const medicineTerms = `
akupunktur|tusuk jarum|acupuncture
anestesi|anesthesia|pembiusan|bius|anastesi
angka kesakitan|morbiditas|morbidity|morbidity rate
antikanker|anticancer|anti kanker
antipenuaan|anti aging|antiaging|anti penuaan
antipiretik|penurun panas|antipyretic|penurun demam|pereda demam
apendektomi|operasi usus buntu|appendectomy
asam urat tinggi|hiperurisemia|hyperuricemia
asfiksia neonatorum|asfiksia bayi baru lahir|birth asphyxia|neonatal asphyxia|asphyxia neonatorum
baby blues|postpartum blues|sindrom baby blues
batu ginjal|nefrolitiasis|nephrolithiasis|kidney stone
bau mulut|halitosis|bad breath|napas tidak sedap
bendungan asi|payudara bengkak|pembengkakan payudara|breast engorgement
cacar monyet|monkeypox|mpox
cedera|injury|injuries|cidera
chikungunya|cikungunya|flu tulang
diuretik|peluruh kencing|peluruh air seni|diuretic
fisioterapi|terapi fisik|physiotherapy|physical therapy
flu|influenza
gagal ginjal|renal failure|kidney failure
gagal jantung|heart failure|lemah jantung
gangguan|disorder|disturbance
gigi|teeth|tooth|dental
gingivitis|radang gusi|peradangan gusi
ginjal|kidney|renal
gizi buruk|severe malnutrition|severe acute malnutrition
gondok|struma|goiter|goitre
gonore|kencing nanah|gonorrhea|gonorea
hamil di luar nikah|kehamilan pranikah|hamil pranikah|kehamilan di luar nikah|premarital pregnancy
herpes zoster|cacar ular|shingles
hiperglikemia|gula darah tinggi|hyperglycemia
hipoglikemia|gula darah rendah|hypoglycemia
hipotensi|tekanan darah rendah|darah rendah|hypotension
kader kesehatan|health cadre
kanker hati|hepatoma|liver cancer
kanker ovarium|kanker indung telur|ovarian cancer
kanker paru|kanker paru paru|lung cancer
kanker usus besar|kanker kolorektal|colorectal cancer|karsinoma kolorektal
karang gigi|kalkulus gigi|dental calculus|tartar gigi
kehamilan ektopik|ectopic pregnancy|kehamilan di luar kandungan|hamil di luar kandungan
kehamilan tidak diinginkan|unwanted pregnancy|kehamilan tidak direncanakan|unintended pregnancy
kejadian ikutan pasca imunisasi|adverse events following immunization|kejadian ikutan pascaimunisasi
kejang demam|febrile seizure|febrile convulsion|demam kejang
kelelahan mata|astenopia|eye strain|asthenopia|eye fatigue|mata lelah
kematian ibu|maternal mortality|maternal death
kemoterapi|chemotherapy
kepatuhan minum obat|medication adherence|kepatuhan pengobatan|drug adherence
ketombe|dandruff|pityriasis capitis
kista ovarium|kista indung telur|ovarian cyst
kolesterol tinggi|hiperkolesterolemia|hypercholesterolemia
kurap|tinea corporis|ringworm|tinea korporis
kutu rambut|pediculosis capitis|kutu kepala|head lice|pedikulosis kapitis
laksatif|pencahar|laxative
larvasida|larvicide|pembasmi jentik|pembunuh jentik
leptospirosis|kencing tikus|penyakit kencing tikus
leukemia|kanker darah|leukaemia
lingkar pinggang|lingkar perut|waist circumference
luka|wound
menopause|mati haid|berhenti haid
menyapih|penyapihan|weaning
migrain|migraine|sakit kepala sebelah
muntaber|gastroenteritis|muntah berak
nafsu makan|selera makan|appetite
otak|brain
otot|muscle
panu|pityriasis versicolor|tinea versicolor|pitiriasis versikolor
parotitis|gondongan|mumps
pasta gigi|odol|toothpaste
payudara|breast|mammae
pelembap bibir|pelembab bibir|lip balm
pembalut|sanitary napkin|sanitary pad
penyakit akibat kerja|occupational disease|penyakit kerja
penyakit menular|communicable disease|contagious disease
penyakit tidak menular|non communicable disease|noncommunicable diseases
perawatan di rumah|home care|perawatan rumah
persalinan normal|persalinan spontan|normal delivery|partus spontan|spontaneous delivery
pertusis|batuk rejan|whooping cough|batuk seratus hari|pertussis
pil kb|kontrasepsi oral|pil kontrasepsi|oral contraceptive|kontrasepsi pil
polio|poliomielitis|lumpuh layu|poliomyelitis
rabies|anjing gila|penyakit anjing gila
radioterapi|terapi radiasi|radiotherapy|radiation therapy
rahim|uterus|uterine
rebusan|dekokta|decoction|air rebusan
ruang operasi|kamar operasi|operating room|kamar bedah|ruang bedah
rujukan|referral
saliva|air liur|ludah|air ludah
sampo|shampoo
sifilis|raja singa|syphilis
stroke|cerebrovascular accident|gangguan peredaran darah otak
stroke iskemik|stroke non hemoragik|ischemic stroke|stroke infark|stroke nonhemoragik
sungsang|letak sungsang|presentasi bokong|breech
terapi|therapy|therapies
terapi kognitif perilaku|cognitive behavioral therapy|terapi perilaku kognitif|cognitive behavior therapy
tinggi badan|body height|stature
tinja|feses|feces|faeces
tonsilitis|radang amandel|tonsillitis|amandel
tubektomi|metode operasi wanita|kontrasepsi mantap wanita|tubectomy|sterilisasi wanita
tulang|bone
urine|urin|air seni|air kencing
urtikaria|biduran|kaligata|urticaria
vasektomi|metode operasi pria|kontrasepsi mantap pria|vasectomy|sterilisasi pria
wabah|outbreak|epidemi|kejadian luar biasa
waktu tanggap|response time|waktu respon
wasting|balita kurus|anak kurus
`;
