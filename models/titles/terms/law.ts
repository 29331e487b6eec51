/** Names in law and government. */
export const lawTerms = `
aborsi|pengguguran kandungan|abortus provocatus|abortion|abortus provokatus
ahli waris|heir
air bersih|clean water
akta|akte|deed
anak angkat|anak adopsi|adopted child|adopted children
anak di bawah umur|anak belum dewasa
anak luar kawin|anak luar nikah|anak di luar nikah|anak di luar kawin|illegitimate child|illegitimate children
anak yang berkonflik dengan hukum|anak pelaku tindak pidana|juvenile offender|child offenders|anak sebagai pelaku tindak pidana
analisis jabatan|job analysis|analisis pekerjaan|anjab
anggaran pendapatan dan belanja daerah|apbd|regional budget
anggaran pendapatan dan belanja desa|apbdes|apb desa|village budget
anggota legislatif|anggota dewan|wakil rakyat|legislator|anggota parlemen
asas|prinsip|principle
badan kepegawaian daerah|bkd|bkpsdm
badan pendapatan daerah|bapenda|dinas pendapatan daerah|dispenda
badan pengawas pemilihan umum|bawaslu|badan pengawas pemilu|election supervisory body
badan permusyawaratan desa|village consultative body|village council
badan pertanahan nasional|national land agency|bpn
badan usaha milik daerah|bumd|perusahaan daerah|perusda
balap liar|illegal racing|street racing|balapan liar
bantuan hukum|legal aid|legal assistance
barang milik daerah|aset daerah|aset pemerintah daerah|regional assets
barang milik negara|aset negara|state assets|state property
belanja modal|capital expenditure
bimbingan perkawinan|bimwin|kursus calon pengantin|suscatin|bimbingan pranikah|kursus pranikah
bpjs ketenagakerjaan|jamsostek|jaminan sosial tenaga kerja|bpjamsostek
bupati|regent
calon tunggal|kotak kosong|single candidate|pasangan calon tunggal
cerai gugat|gugat cerai
cuti melahirkan|cuti bersalin|maternity leave|cuti hamil
daerah 3t|daerah tertinggal terdepan terluar|daerah tertinggal terdepan dan terluar
daerah pemilihan|dapil|electoral district
dana alokasi khusus|special allocation fund
dana alokasi umum|general allocation fund|dau
dana desa|village fund
data pribadi|personal data
desa adat|desa pakraman|desa pekraman
dinas komunikasi dan informatika|diskominfo
dinas lingkungan hidup|dlh|badan lingkungan hidup|blh
dinas pariwisata|dispar
dinas perhubungan|dishub
dinas sosial|dinsos
dinasti politik|political dynasty|politik dinasti
direktorat jenderal bea cukai|bea cukai|bea dan cukai|customs and excise|djbc
direktorat jenderal pajak|ditjen pajak|djp
e filing|efiling|pelaporan pajak elektronik|pelaporan pajak online
etos kerja|work ethic|work ethos
garansi|warranty
golongan putih|golput
gugatan|lawsuit
hak|rights
hakim|judge
harta pusaka tinggi|harta pusako tinggi|pusako tinggi
hubungan industrial|industrial relations
hukum acara pidana|criminal procedure|criminal procedure law
hukum adat|customary law|adat law
hukum ketenagakerjaan|hukum perburuhan|labor law|labour law|employment law
hukum perdata|civil law|private law
ibu kota nusantara|ikn|ibu kota negara|ibu kota baru
iklan menyesatkan|iklan yang menyesatkan|misleading advertising|misleading advertisement
indeks kepuasan masyarakat|survei kepuasan masyarakat|skm
isbat nikah|itsbat nikah|pengesahan nikah|pengesahan perkawinan
itikad baik|good faith|iktikad baik
izin mendirikan bangunan|imb|persetujuan bangunan gedung|pbg|building permit
jaksa|penuntut umum|jaksa penuntut umum|public prosecutor|prosecutor
jam kerja|working hours|work hours
jenjang karier|career path|jalur karier|career ladder
jual beli|sale and purchase|buying and selling
jual rugi|predatory pricing
kantor pelayanan pajak|tax office|tax service office|kpp
kantor urusan agama|kua
kawin kontrak|nikah mutah|nikah kontrak|kawin mutah
kawin lari|elopement|silariang
keadaan memaksa|force majeure|overmacht|keadaan kahar
keaslian|orisinalitas|originality|authenticity
kebebasan beragama|religious freedom|freedom of religion
kedaluwarsa|kadaluarsa|expired|kadaluwarsa
kedaulatan|sovereignty
kedudukan hukum|legal standing
kejahatan kerah putih|white collar crime
kekerasan seksual|sexual violence|sexual abuse|sexual assault
kekosongan hukum|legal vacuum|rechtsvacuum
kelalaian|kealpaan|culpa|negligence
kelebihan muatan|overloading|muatan berlebih|over load
kelompok rentan|vulnerable group
kementerian agama|kemenag|departemen agama|depag
kendaraan bermotor|ranmor|motor vehicle|motorized vehicles
kepastian hukum|legal certainty
kepatuhan wajib pajak|tax compliance|kepatuhan pajak|kepatuhan membayar pajak|taxpayer compliance|kepatuhan perpajakan
kerja paruh waktu|part time|pekerja paruh waktu|kerja sambilan
kerugian negara|kerugian keuangan negara|state losses|state financial losses
keterbukaan informasi publik|public information disclosure|transparansi informasi publik
ketersediaan|availability
keterwakilan perempuan|representasi perempuan|women representation|keterwakilan wanita
ketidakpastian|uncertainty
kewarganegaraan ganda|dual citizenship|dwi kewarganegaraan|dual nationality
klausula baku|standard clause
komisi pemilihan umum|general election commission|election commission|kpu
kompilasi hukum islam|khi
konosemen|bill of lading
kumpul kebo|kohabitasi|cohabitation|samen leven
lelang elektronik|e procurement|eprocurement|pengadaan elektronik|pengadaan secara elektronik
lembaga|institusi|institution
lembaga pembinaan khusus anak|lpka|lapas anak|lembaga pemasyarakatan anak
lembur|overtime
mahkamah agung|supreme court
mahkamah konstitusi|constitutional court
malpraktik|malpractice|malapraktik
nafkah|alimony
notaris|notary|notaries
otonomi daerah|regional autonomy|local autonomy
otonomi khusus|otsus|special autonomy
pajak bumi dan bangunan|land and building tax|pbb p2
pajak daerah|local tax|local taxes|regional tax
partisipasi pemilih|voter turnout|voter participation
pegawai pemerintah dengan perjanjian kerja|pppk
pejabat pembuat akta tanah|land deed official|ppat
pekerja anak|buruh anak|child labor|child labour|anak pekerja
pekerja lepas|freelancer|freelance
pekerja rumah tangga|pembantu rumah tangga|asisten rumah tangga|domestic worker
pelanggaran|violation|infringement
pelayanan prima|layanan prima|service excellence|excellent service
pelayanan terpadu satu pintu|ptsp|one stop service|pelayanan satu pintu
pemakzulan|impeachment
pemalsuan|forgery|falsification
pembajakan|piracy
pembebasan bersyarat|parole|conditional release
pembelaan terpaksa|noodweer
pembuktian terbalik|beban pembuktian terbalik|reversal burden of proof|reversed burden of proof
pembunuhan|murder|homicide
pembunuhan berencana|premeditated murder|moord
pemekaran daerah|pemekaran wilayah|pembentukan daerah otonom baru|pembentukan daerah otonomi baru
pemerasan|extortion|afpersing
pemerkosaan|perkosaan|rape
pemidanaan|sentencing|penjatuhan pidana|penjatuhan hukuman
pemilihan kepala desa|pilkades|village head election
pencabulan|perbuatan cabul|molestation|obscene acts
pencari suaka|asylum seeker
penculikan|kidnapping
pencurian dengan kekerasan|perampokan|robbery|curas
pengadilan|court
pengadilan tata usaha negara|ptun|peradilan tata usaha negara|administrative court|state administrative court
pengalaman kerja|work experience
pengarusutamaan gender|gender mainstreaming
pengulangan tindak pidana|residivis|recidivism|recidivist|residivisme|residive
pengunduran diri|mengundurkan diri|resign|resignation
pengungsi|refugee
penilaian kinerja|evaluasi kinerja|performance appraisal|performance evaluation|performance assessment
penipuan|scam|scamming
penundaan kewajiban pembayaran utang|pkpu|suspension of debt payment
penyalahgunaan|misuse
penyalahgunaan narkotika|drug abuse|penyalahgunaan narkoba|penyalahgunaan napza
penyelesaian sengketa|dispute resolution|dispute settlement|penyelesaian perselisihan
penyelundupan|smuggling
peradilan pidana anak|sistem peradilan pidana anak|juvenile justice|juvenile justice system
peraturan bupati|perbup
peraturan desa|perdes|village regulation
peraturan presiden|perpres
perilaku pemilih|voting behavior|voter behavior|perilaku memilih|voting behaviour
perjanjian baku|kontrak baku|standard contract|standard agreement
perjanjian kerja waktu tertentu|pkwt|kontrak kerja waktu tertentu
perkawinan campuran|mixed marriage|kawin campur
persaingan usaha tidak sehat|persaingan tidak sehat|unfair business competition|unfair competition|persaingan curang
persekongkolan tender|bid rigging|kolusi tender|tender collusion
persetujuan tindakan medis|informed consent|persetujuan tindakan kedokteran
persidangan elektronik|e litigasi|sidang online|persidangan daring|persidangan online|sidang virtual
pertimbangan hakim|ratio decidendi|dasar pertimbangan hakim|pertimbangan hukum hakim|judges consideration|judge consideration
perusahaan daerah air minum|pdam|perumda air minum|perusahaan umum daerah air minum
perzinaan|zina|adultery|overspel
pesangon|uang pesangon|severance pay
petasan|mercon|firecracker
pidana bersyarat|pidana percobaan|hukuman percobaan|probation|suspended sentence
pidana penjara|imprisonment|hukuman penjara
polisi|kepolisian|police|polri
polisi lalu lintas|polantas|traffic police
praduga tak bersalah|presumption of innocence|praduga tidak bersalah
praperadilan|pretrial
putusan verstek|verstek|default judgment
rahasia dagang|trade secret
reforma agraria|agrarian reform|land reform
reformasi birokrasi|bureaucratic reform|bureaucracy reform
ronda malam|siskamling|sistem keamanan lingkungan|ronda
rumah tahanan negara|rutan|rumah tahanan|detention center
saksi pelaku|justice collaborator|saksi pelaku yang bekerjasama|saksi pelaku yang bekerja sama
satpam|satuan pengamanan|petugas keamanan|penjaga keamanan|security guard
satuan polisi pamong praja|satpol pp
seleksi terbuka jabatan|lelang jabatan|open bidding jabatan
sengketa pemilu|perselisihan hasil pemilu|perselisihan hasil pemilihan umum|election dispute
sengketa tanah|sengketa pertanahan|konflik agraria|konflik pertanahan|sengketa agraria|sengketa lahan|konflik lahan|land dispute|land conflict
sertifikat tanah|sertipikat tanah|land certificate|sertifikat hak atas tanah
sistem merit|merit system|meritokrasi
suap|bribery|bribe|sogokan
surat kredit berdokumen|letter of credit|kredit berdokumen
tanah ulayat|tanah adat|customary land|communal land
tata kelola kolaboratif|collaborative governance|pemerintahan kolaboratif
tenaga honorer|pegawai honorer|pegawai tidak tetap|pegawai non asn
tenaga kerja asing|pekerja asing|foreign worker
tindak pidana korupsi|tipikor|corruption crime
togel|toto gelap
uang jemputan|uang japuik|bajapuik
uji materi|judicial review|pengujian undang undang|uji materiil|hak uji materiil
undang undang cipta kerja|omnibus law cipta kerja|job creation law|uu ciptaker
upaya hukum|legal remedies|legal remedy|langkah hukum
uraian jabatan|job description|deskripsi pekerjaan|deskripsi jabatan|uraian pekerjaan|jobdesk
wali kota|walikota|mayor
`;
