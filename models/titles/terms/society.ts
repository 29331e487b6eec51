/** Law, government, society, communication and media. */
export const societyTerms = `
acara realitas|reality show
advokat|pengacara|penasihat hukum|kuasa hukum|lawyer
akuntabilitas|accountability
aliran digital|streaming
amerika serikat|united states|usa
analisis isi|content analysis|analisis konten
analisis resepsi|reception analysis|studi resepsi
antar budaya|antarbudaya|lintas budaya|cross cultural|intercultural
aparatur sipil negara|asn
bahan peledak|bom|peledak
batas laut|batas maritim
berita|pemberitaan|pewartaan|news
calon legislatif|caleg|calon anggota legislatif|legislative candidate
cerai|perceraian|divorce
covid 19|covid|corona|korona|virus corona|coronavirus|covid19|sars cov 2|coronavirus disease 2019|corona virus|coronavirus disease
daerah istimewa yogyakarta|diy|di yogyakarta|d i yogyakarta
dewan perwakilan rakyat daerah|dprd
etnografi virtual|netnografi
film|movie|sinema
gegar budaya|culture shock
generasi milenial|generasi millenial|generasi millennial|milenial|millennial|generasi y|gen y|generation y
generasi z|gen z|generation z
gugatan perwakilan kelompok|class action
gugatan warga negara|citizen lawsuit
hak asasi manusia|ham|human rights
hak asuh|hadhanah|child custody|custody|hadanah
hak cipta|copyright
hak kekayaan intelektual|haki|hki|hak atas kekayaan intelektual|kekayaan intelektual
harta bersama|gono gini|harta gono gini|joint property|marital property
hoaks|hoax|berita palsu|kabar bohong|berita bohong|fake news|berita hoaks|kabar palsu|informasi palsu|informasi bohong
hubungan masyarakat|humas|public relations|kehumasan
hukum|yuridis|juridis|legal|law|juridical
hukuman mati|pidana mati|death penalty
iklan|advertising|advertisement|periklanan
izin|ijin
jakarta|dki jakarta|daerah khusus ibukota jakarta|dki|daerah khusus ibukota
jawa barat|jabar|west java
jawa tengah|jateng|central java
jawa timur|jatim|east java
judi|gambling
jurnalis|wartawan|journalist|pewarta|reporter
juru parkir|tukang parkir|jukir
kampanye|campaign
keadilan restoratif|restorative justice|restoratif justice
keberlanjutan|sustainability|sustainable
kebijakan|policy|kebijaksanaan
kebijakan luar negeri|politik luar negeri|foreign policy
kejahatan|kriminalitas|crime|kriminal
kejahatan siber|kejahatan dunia maya|cybercrime|cyber crime
kekerasan dalam rumah tangga|kdrt|domestic violence|kekerasan rumah tangga|kekerasan dalam keluarga
kekerasan terhadap anak|kekerasan pada anak|child abuse|violence against children
kendala|hambatan|penghambat|obstacle|halangan|rintangan|constraint|barrier
kepala desa|kades|village head|kuwu|pambakal|pembakal
kepolisian daerah|polda
kepolisian resor|polres
kerja sama|kerjasama|cooperation
kesenjangan|ketimpangan|disparitas|ketidakmerataan|gap|inequality|disparity
kesetaraan gender|gender equality
kewenangan|wewenang
khalayak|audiens|audience
kitab undang undang hukum perdata|kuh perdata|kuhper|bw|burgerlijk wetboek|civil code|kuhperdata
kitab undang undang hukum pidana|kuhp
klausul|klausula
komisi pemberantasan korupsi|kpk
kompensasi|balas jasa|compensation
komunikasi|communication
komunikasi krisis|crisis communication
komunikasi pemasaran terpadu|integrated marketing communication
korban|victim
legalitas|keabsahan
lembaga pemasyarakatan|lapas|penjara|prison|correctional institution
lembaga swadaya masyarakat|lsm|ngo|non governmental organization|organisasi non pemerintah
main hakim sendiri|eigenrichting|vigilantism
masalah|permasalahan|problematika|persoalan|problem
masyarakat adat|masyarakat hukum adat|komunitas adat|indigenous people
mata uang kripto|cryptocurrency|aset kripto|kripto|crypto|uang kripto|cryptocurrencies|crypto assets
media daring|portal berita|media online|situs berita
mendengarkan|pendengar
minuman keras|miras|minuman beralkohol|alcoholic beverages
motif dan kepuasan|uses and gratifications
musyawarah perencanaan pembangunan|musrenbang
narapidana|napi|warga binaan pemasyarakatan|warga binaan|wbp|prisoner|inmate
narkotika|narkoba|napza|nafza|obat terlarang|narcotics|illegal drugs|obat obatan terlarang
nomor induk kependudukan|nik
nusa tenggara barat|ntb|west nusa tenggara
nusa tenggara timur|ntt|east nusa tenggara
opini publik|public opinion|pendapat umum|pendapat publik
organisasi masyarakat|ormas|organisasi kemasyarakatan
organisasi perangkat daerah|opd|satuan kerja perangkat daerah|skpd
partai politik|parpol
partisipasi|keikutsertaan|participation|peran serta
partisipasi masyarakat|peran serta masyarakat|partisipasi warga|community participation
pegawai negeri sipil|pns|pegawai negeri
pekerja seks komersial|psk|pekerja seks|wanita tuna susila
pelayanan publik|layanan publik|public service
pelecehan seksual|sexual harassment
peliputan|memberitakan|jurnalistik
pembebasan lahan|pengadaan tanah
pemberdayaan|empowerment
pembingkaian|framing|analisis framing|framing analysis
pembuktian|daya bukti
pemengaruh|influencer|social media influencer|influencer media sosial|pemengaruh media sosial
pemerintah|pemerintahan|government
pemerintah daerah|pemda|local government
pemerintah kabupaten|pemkab
pemerintah kota|pemkot
pemilih pemula|beginner voters|first time voter
pemilihan kepala daerah|pilkada|pemilukada
pemilihan presiden|pilpres
pemilihan umum|pemilu|general election
pemuda|generasi muda|kaum muda|youth
pemulung|scavenger|waste picker
pemutusan hubungan kerja|phk
penangkapan ikan ilegal|illegal fishing|iuu fishing|pencurian ikan
pencucian uang|money laundering|tppu
pencurian|theft
penegakan|penindakan
penegakan hukum|law enforcement
pengaduan|komplain|complaint
pengangkatan anak|adopsi anak|child adoption
penggemar|fandom|fan|fanbase|fan base
pengungkapan|disclosure|mengungkapkan
penonton|menonton|nonton|watching|pemirsa|viewer
penyiar|announcer
perangkat desa|aparat desa|aparatur desa|pamong desa|village apparatus|village officials
peraturan daerah|perda|local regulation|regional regulation
peraturan menteri|permen
perbuatan melawan hukum|onrechtmatige daad|unlawful act
perdagangan orang|human trafficking|perdagangan manusia|trafficking|tppo
perjanjian|kontrak|agreement
perjanjian pranikah|prenuptial agreement
perkawinan|pernikahan|nikah|kawin|marriage
perlindungan hukum|legal protection
pernikahan dini|perkawinan anak|perkawinan dini|pernikahan anak|nikah dini|pernikahan usia dini|nikah muda|early marriage|child marriage|perkawinan di bawah umur|pernikahan di bawah umur|kawin muda|perkawinan usia anak|perkawinan usia dini|underage marriage|pernikahan usia muda|perkawinan usia muda
personal branding|pencitraan diri
pertanggungjawaban pidana|tanggung jawab pidana|criminal liability
pesan|message
petahana|incumbent|inkumben
politik uang|money politic|vote buying|jual beli suara|pembelian suara
prinsip kehati hatian|prudential principle|asas kehati hatian
prostitusi|pelacuran|prostitution
provinsi|propinsi|province|prov
pungutan liar|pungli
putusan pengadilan|putusan hakim|court decision|vonis hakim
remitansi|kiriman uang
sema|surat edaran mahkamah agung
semiotika|semiotik|semiotic|semiologi
sengketa|perselisihan|dispute
serikat pekerja|serikat buruh|labor union|trade union
siaran langsung|live streaming|livestreaming
siniar|podcast
suku|etnis|etnik|suku bangsa|ethnic
sulawesi selatan|sulsel|south sulawesi
sumatera barat|sumatra barat|sumbar|west sumatra
sumatera utara|sumatra utara|sumut|north sumatra
surat kabar|koran|newspaper
survei|survey|survai|jajak pendapat
swafoto|selfie
tagar|hashtag
tanggung jawab|pertanggungjawaban|tanggungjawab|responsibility
tata kelola pemerintahan yang baik|good governance|pemerintahan yang baik
televisi|tv|television
terpaan|exposure|paparan|pajanan
tindak pidana|delik|perbuatan pidana|criminal act|criminal offense|strafbaar feit
tinjauan yuridis|kajian yuridis|analisis yuridis|tinjauan hukum|kajian hukum|analisis hukum|juridical analysis
tiongkok|cina|china|republik rakyat tiongkok|republik rakyat cina
transformasi digital|digital transformation|digitalisasi|digitalization
transparansi|keterbukaan|transparency
ujaran kebencian|hate speech
undang undang|uu
unjuk rasa|demonstrasi|aksi demonstrasi
wajib pajak|wp|taxpayer
wanprestasi|ingkar janji|cidera janji|cedera janji|breach of contract|pelanggaran kontrak
warga negara asing|wna|orang asing|foreigner
warganet|netizen|warga internet
warisan|waris|harta warisan|inheritance
`;
