/** Economics, management, accounting, trade and tourism. */
export const economyTerms = `
akuntansi|accounting
akuntansi lingkungan|green accounting|akuntansi hijau|environmental accounting
alih daya|outsourcing
anggaran|penganggaran|budget|budgeting
arus kas|aliran kas|cash flow
aset|aktiva|asset
aset tetap|aktiva tetap|fixed asset
badan usaha milik desa|bumdes|bum desa
badan usaha milik negara|state owned enterprise|perusahaan milik negara|bumn
bagi hasil|pembagian hasil|profit sharing
bank perkreditan rakyat|bank perekonomian rakyat|bpr
bank syariah|perbankan syariah|bank islam|perbankan islam|islamic bank|islamic banking
bauran pemasaran|marketing mix
bayar nanti|paylater|pay later|buy now pay later
beban kerja|workload|work load
bekerja dari rumah|kerja dari rumah|work from home|wfh
belanja online|belanja daring|online shopping
biaya manfaat|cost benefit
biro perjalanan|biro perjalanan wisata|agen perjalanan|travel agent|agen travel|travel agency
bisnis|usaha|business
budaya organisasi|organizational culture|budaya perusahaan|corporate culture
bursa efek indonesia|bei|indonesia stock exchange|idx
celebrity endorser|celebrity endorsement|endorser selebriti|selebriti endorser|dukungan selebriti
cendera mata|suvenir|souvenir|oleh oleh|buah tangan
cicilan|angsuran|installment|instalment
citra merek|brand image
dana pihak ketiga|dpk|third party funds
daya saing|competitiveness
daya tarik wisata|atraksi wisata|tourist attraction
debt to equity ratio|debt equity ratio|der|rasio utang terhadap ekuitas
desa wisata|kampung wisata|tourism village
disiplin kerja|kedisiplinan kerja|work discipline
dividen|deviden|dividend
dompet digital|e wallet|ewallet|dompet elektronik|digital wallet
duta merek|brand ambassador
ekonomi syariah|ekonomi islam|islamic economics
ekowisata|ecotourism|eko wisata
ekuitas merek|brand equity
electronic word of mouth|ewom|e wom
gaya hidup|lifestyle|life style|pola hidup
gaya kepemimpinan|leadership style
gratis ongkos kirim|gratis ongkir|bebas ongkir|free shipping
harga|price
harga pokok penjualan|cost of goods sold|beban pokok penjualan
harga pokok produksi|biaya pokok produksi|cost of goods manufactured
harga saham|stock price|share price
indeks gini|gini ratio|rasio gini|koefisien gini
indeks pembangunan manusia|ipm|human development index|hdi
inklusi keuangan|keuangan inklusif|financial inclusion
investasi|penanaman modal|investment
kantor akuntan publik|kap|public accounting firm
kebangkrutan|kepailitan|pailit|bankruptcy
kebijakan dividen|dividend policy
kecurangan|fraud
kecurangan laporan keuangan|financial statement fraud|fraudulent financial reporting|fraudulent financial statement
kedai kopi|warung kopi|coffee shop|coffeeshop|warkop
kelayakan usaha|kelayakan bisnis|studi kelayakan bisnis|business feasibility|studi kelayakan usaha
kelompok sadar wisata|pokdarwis
keluhan pelanggan|customer complaint|komplain pelanggan|keluhan konsumen
kemiskinan|poverty
kepemilikan|ownership
kepemimpinan|leadership
kepemimpinan transformasional|transformational leadership
kepercayaan merek|brand trust
kepuasan kerja|job satisfaction
kepuasan pelanggan|customer satisfaction|kepuasan konsumen
keputusan pembelian|purchase decision|keputusan membeli|purchasing decision|buying decision
kerja tim|teamwork|kerja sama tim|kerja sama kelompok
kesadaran merek|brand awareness
keseimbangan kehidupan kerja|work life balance|keseimbangan kehidupan dan pekerjaan|worklife balance
kesejahteraan|welfare|kemakmuran|prosperity|well being|wellbeing
kesiapan kerja|work readiness|job readiness|kesiapan memasuki dunia kerja
kesulitan keuangan|financial distress
keterikatan karyawan|keterikatan kerja|employee engagement|work engagement
keterlambatan audit|audit delay|audit report lag
keuangan|finansial|financial|finance
keunggulan bersaing|keunggulan kompetitif|competitive advantage
kewirausahaan|entrepreneurship|entrepreneurial|berwirausaha|wirausaha|wiraswasta|entrepreneur|wirausahawan|kewiraswastaan
kinerja keuangan|financial performance
komitmen organisasi|organizational commitment|komitmen organisasional
kreativitas|kreatifitas|creativity
kredit bermasalah|kredit macet|non performing loan|npl
kredit usaha rakyat|kur
kualitas pelayanan|service quality|kualitas layanan|mutu layanan|mutu pelayanan|servqual|kualitas jasa
laba|keuntungan|profit|earnings
laba bersih|net income|net profit|keuntungan bersih
laba per saham|laba per lembar saham|earning per share|earnings per share|eps
laporan keberlanjutan|sustainability report|sustainability reporting
laporan keuangan|financial statement|financial report|financial reporting
likuiditas|liquidity
lingkungan kerja|work environment|suasana kerja
literasi keuangan|financial literacy|melek keuangan
lokapasar|marketplace
lowongan kerja|loker|lowongan pekerjaan|job vacancy|job vacancies
loyalitas|loyalty|kesetiaan
magang|internship|pemagangan
manajemen laba|earnings management|earning management
manajemen sumber daya manusia|msdm|human resource management
margin|marjin
merek|merk|brand|jenama|trademark|merek dagang
minat beli|purchase intention|minat membeli|minat pembelian|niat beli|niat membeli|buying interest
minat beli ulang|niat beli ulang|minat pembelian ulang|pembelian ulang|repurchase intention
minat berkunjung|niat berkunjung|visit intention|visiting intention|minat kunjung
minat berkunjung kembali|minat kunjung ulang|minat berkunjung ulang|niat berkunjung kembali|revisit intention
minat berwirausaha|minat wirausaha|niat berwirausaha|intensi berwirausaha|intensi kewirausahaan|entrepreneurial intention
mobile banking|m banking
modal|capital
modal kerja|working capital
motivasi kerja|work motivation|dorongan kerja
niat keluar|turnover intention|keinginan berpindah|intensi turnover|niat keluar kerja|niat pindah kerja|keinginan berpindah kerja
nilai perusahaan|firm value|company value
nilai tukar|kurs|exchange rate
omzet|hasil penjualan|penghasilan penjualan|pendapatan penjualan|omzet penjualan|sales turnover
pajak|tax|taxation
pajak penghasilan|pph|income tax
pajak pertambahan nilai|ppn|value added tax
pasar tradisional|pasar rakyat|traditional market
payback period|periode pengembalian modal|periode pengembalian|periode payback|masa pengembalian modal|waktu balik modal|masa pengembalian investasi
pedagang kaki lima|street vendors
pekerja migran indonesia|buruh migran indonesia|pekerja migran|tki|tenaga kerja indonesia|buruh migran
pelanggan|customer|konsumen|nasabah|consumer
pelaporan pelanggaran|whistleblowing|whistle blowing|whistleblowing system|sistem pelaporan pelanggaran
pemandu wisata|pramuwisata|tour guide|tourist guide
pemasaran digital|digital marketing|pemasaran online|online marketing|internet marketing
pemasaran media sosial|social media marketing
pembayaran nontunai|cashless|cashless payment|transaksi nontunai|pembayaran non tunai
pembelian impulsif|pembelian tidak terencana|impulse buying|impulsive buying
pembiayaan bermasalah|pembiayaan macet|non performing financing|npf
pembukuan|bookkeeping|pencatatan keuangan
penanaman modal asing|pma|investasi asing langsung|foreign direct investment|fdi
penarikan produk|recall produk
pendapatan|income|penghasilan|pemasukan|revenue
pendapatan asli daerah|pad
pendapatan keluarga|penghasilan keluarga|pendapatan rumah tangga|penghasilan rumah tangga
pendidikan dan pelatihan|diklat
penerimaan dan pengeluaran kas|kas masuk dan keluar|pemasukan dan pengeluaran kas|kas masuk dan kas keluar
penetapan harga|pricing|penentuan harga
pengampunan pajak|amnesti pajak|tax amnesty
pengangguran|unemployment
pengeluaran pemerintah|belanja pemerintah|government expenditure|government spending
pengembangan karier|pengembangan karir|career development
pengendalian internal|internal control|sistem pengendalian internal|sistem pengendalian intern|pengendalian intern|internal control system
penggelapan pajak|tax evasion
penghindaran pajak|tax avoidance
penjualan|sales
pensiun|purnatugas|purna tugas|purnabakti|retirement
perataan laba|income smoothing
perdagangan elektronik|e commerce|ecommerce|perniagaan elektronik|niaga elektronik|electronic commerce
perencanaan pajak|tax planning
perilaku kewargaan organisasi|perilaku kewarganegaraan organisasi|organizational citizenship behavior|organizational citizenship behaviour|ocb
perilaku konsumtif|konsumtivisme|consumptive behavior|konsumerisme|konsumtif|gaya hidup konsumtif
periode|period
perputaran karyawan|employee turnover|turnover karyawan|labor turnover
pertumbuhan ekonomi|economic growth
perusahaan|company|companies|firm
perusahaan rintisan|startup|start up
pinjaman daring|pinjaman online|pinjol|peer to peer lending|p2p lending|fintech lending
piutang|receivable|accounts receivable|account receivable
potongan harga|diskon|discount|price discount|rabat|korting
produk domestik bruto|pdb|gdp|gross domestic product
produk domestik regional bruto|pdrb
profitabilitas|profitability|rentabilitas|kemampulabaan
promosi penjualan|sales promotion
rasio keuangan|financial ratio
rekrutmen|rekruitmen|perekrutan|recruitment|penerimaan karyawan|penerimaan pegawai|penerimaan karyawan baru
rentenir|lintah darat|pelepas uang|moneylender|loan shark
restoran|rumah makan|resto|restaurant
return on asset|roa
return on equity|roe
return saham|imbal hasil saham|tingkat pengembalian saham|stock return
reward dan punishment|reward and punishment|penghargaan dan hukuman|hadiah dan hukuman|penghargaan dan sanksi
ritel|retail|eceran
semangat kerja|gairah kerja|kegairahan kerja|work morale|work spirit
sewa guna|leasing|sewa guna usaha
standar operasional prosedur|sop|standard operating procedure|prosedur operasional standar
stres kerja|job stress|stress kerja|work stress|occupational stress
struktur modal|capital structure
suasana toko|store atmosphere|atmosfer toko
suku bunga|tingkat bunga|tingkat suku bunga|interest rate
sumber daya manusia|sdm|human resource|sumberdaya manusia|sumber daya insani
tanggung jawab sosial perusahaan|corporate social responsibility|csr|tanggung jawab sosial
tata kelola perusahaan|good corporate governance|gcg|corporate governance|tata kelola perusahaan yang baik
tata niaga|tataniaga|pemasaran|marketing
teknologi finansial|teknologi keuangan|financial technology|fintech
titik impas|break even point|bep|titik pulang pokok
uang elektronik|e money|electronic money
uang muka|down payment|panjar|persekot
ukuran perusahaan|firm size|company size
ulasan pelanggan online|ulasan pelanggan|ulasan produk|online customer review|customer review
usaha mikro kecil dan menengah|umkm|usaha mikro kecil menengah|msme|usaha kecil dan menengah|usaha kecil menengah|ukm|sme|micro small and medium enterprises|small and medium enterprises
utang|hutang|debt
wisata|pariwisata|tourism
wisata halal|wisata syariah|pariwisata halal|pariwisata syariah|halal tourism
wisatawan|turis|tourist|pelancong
wisatawan mancanegara|wisman|wisatawan asing|turis asing|foreign tourist
word of mouth|wom|getok tular|promosi mulut ke mulut|komunikasi mulut ke mulut
`;
