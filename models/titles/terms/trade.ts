/** Names in finance, work and trade. */
export const tradeTerms = `
activity based costing|penentuan biaya berbasis aktivitas|biaya berbasis aktivitas
agunan|collateral|jaminan kredit
anak perusahaan|subsidiary|subsidiaries|entitas anak
anggaran berbasis kinerja|performance based budgeting|performance based budget
angkatan kerja|labor force|labour force
angkringan|wedangan|warung hik
aset tidak berwujud|aset tak berwujud|intangible asset|aktiva tidak berwujud
asimetri informasi|information asymmetry|ketidakseimbangan informasi
asuransi|insurance
asuransi syariah|takaful|islamic insurance|sharia insurance
bank keliling|bank titil|bank plecit
bank umum|bank komersial|commercial bank
bantuan langsung tunai|blt|cash transfer|bantuan tunai langsung
bantuan pangan nontunai|bpnt|bantuan pangan non tunai|program sembako
barang bekas|second hand|preloved|used goods
barang konsumsi|consumer goods
barang palsu|barang tiruan|counterfeit|counterfeit goods|produk palsu|produk tiruan|barang kw
bayar di tempat|cash on delivery|bayar di tujuan
bea masuk|import duty|import duties
benefit cost ratio|rasio manfaat biaya|b c ratio
beras miskin|raskin|rastra|beras sejahtera|beras untuk keluarga miskin
berbagi pengetahuan|knowledge sharing
biaya audit|audit fee|fee audit|imbalan jasa audit
biaya operasional pendapatan operasional|bopo|biaya operasional terhadap pendapatan operasional|beban operasional terhadap pendapatan operasional
biaya penuh|full costing|absorption costing
bonus demografi|demographic bonus|demographic dividend|dividen demografi
cadangan devisa|foreign exchange reserves|foreign reserves
cukai|excise
current ratio|rasio lancar
daya beli|purchasing power
debitur|debitor|debtor|borrower
ekspor|export
first in first out|fifo|masuk pertama keluar pertama
fluktuasi harga|gejolak harga|naik turunnya harga|price fluctuation|price volatility
gadai syariah|rahn|islamic pawn
grosir|wholesale|wholesaler|kulakan
harga jual|selling price
harga transfer|transfer pricing|penentuan harga transfer
ibu bekerja|working mother|ibu pekerja
impor|import
indeks harga konsumen|ihk|consumer price index
indeks harga saham gabungan|ihsg|jakarta composite index|composite stock price index
internal rate of return|tingkat pengembalian internal
investasi bodong|investasi ilegal|illegal investment|investasi palsu
jam kerja fleksibel|flexible working hours|flexible working arrangement|flexible work arrangement|pengaturan kerja fleksibel
jumlah uang beredar|money supply
kas kecil|petty cash
kawasan ekonomi khusus|special economic zone
kekompakan tim|kohesivitas kelompok|group cohesiveness|group cohesion|kekompakan kelompok|kohesivitas tim
kelangsungan usaha|going concern|keberlangsungan usaha
keluarga penerima manfaat|beneficiary family|beneficiary families
kepemimpinan melayani|servant leadership|kepemimpinan pelayan
kesenjangan anggaran|budgetary slack|senjangan anggaran|slack anggaran
ketidakamanan kerja|job insecurity|rasa tidak aman dalam bekerja
kewajaran harga|price fairness|keadilan harga
komoditas|komoditi|commodity|commodities
konflik pekerjaan keluarga|work family conflict|konflik kerja keluarga|konflik keluarga pekerjaan
koperasi|cooperatives
kredit pemilikan rumah|kpr|kredit kepemilikan rumah|home mortgage
kreditur|kreditor|creditor
kualitas kehidupan kerja|quality of work life|qwl
kualitas layanan elektronik|e service quality|electronic service quality|kualitas pelayanan elektronik|e servqual
kurir|courier
laba ditahan|saldo laba|retained earnings
laba kotor|gross profit
laba usaha|laba operasi|laba operasional|operating profit|operating income
lapangan kerja|lapangan pekerjaan|kesempatan kerja|employment opportunities
laporan arus kas|statement of cash flows|cash flow statement
laporan laba rugi|laporan rugi laba|income statement|profit and loss statement
laporan posisi keuangan|neraca keuangan|balance sheet|statement of financial position
laporan tahunan|annual report
layanan purnajual|after sales service|purnajual|purna jual|after sales
lembaga keuangan mikro|microfinance institution
liabilitas|liabilities
lima kekuatan porter|five forces porter|porter five forces
lingkungan sosial dan tata kelola|environmental social governance|environmental social and governance|esg
loan to deposit ratio|rasio pinjaman terhadap simpanan|rasio kredit terhadap simpanan
makanan dan minuman|food and beverage|mamin
manajemen mutu terpadu|total quality management|tqm|manajemen kualitas total|manajemen kualitas terpadu
manajemen waktu|time management|pengaturan waktu|pengelolaan waktu
manufaktur|manufacturing|manufacture
masa perikatan audit|audit tenure|lama perikatan audit
mata uang|currency|currencies
metode harga pokok pesanan|job order costing|harga pokok pesanan
metode harga pokok proses|process costing|harga pokok proses
modal manusia|human capital|modal insani
motivasi belanja hedonis|hedonic shopping motivation|hedonic shopping
mustahik|mustahiq|penerima zakat
muzaki|muzakki|pembayar zakat|wajib zakat
neraca pembayaran|balance of payments
neraca perdagangan|trade balance|balance of trade
net present value|nilai bersih sekarang|nilai sekarang bersih|nilai kini bersih
nilai tambah|value added|added value
nilai wajar|fair value
obligasi|bonds
ongkos kirim|ongkir|biaya pengiriman|biaya kirim|shipping cost
opini wajar tanpa pengecualian|wajar tanpa pengecualian|unqualified opinion|opini wtp
otoritas jasa keuangan|financial services authority|ojk
pakaian bekas|thrifting|baju bekas|second hand clothes|thrift
pakaian jadi|garmen|garment
pangsa pasar|market share
pasar|market
pasar loak|flea market|pasar barang bekas
pedagang pengumpul|pengepul|collector trader|collecting traders
pelaku usaha|pengusaha|pebisnis|pelaku bisnis|business actor
pemasaran hijau|green marketing|pemasaran ramah lingkungan
pemasaran pengalaman|experiential marketing
pemasaran relasional|relationship marketing|pemasaran hubungan
pembangunan berkelanjutan|sustainable development
pembelian kembali saham|buyback saham|share buyback|stock repurchase
pembelian kompulsif|compulsive buying|belanja kompulsif|compulsive shopping
pemecahan saham|stock split
pemegang saham|shareholder|stockholders
penagih utang|debt collector|juru tagih
penawaran umum perdana|initial public offering|penawaran saham perdana|ipo
penerimaan kas|kas masuk|pemasukan kas|cash receipt
penganggaran modal|capital budgeting
penganggaran partisipatif|partisipasi anggaran|partisipasi penyusunan anggaran|participatory budgeting|budget participation|budgetary participation
pengelolaan keuangan pribadi|personal finance|keuangan pribadi|personal financial management
pengeluaran kas|kas keluar|cash disbursement
pengentasan kemiskinan|penanggulangan kemiskinan|pemberantasan kemiskinan|pengurangan kemiskinan|poverty alleviation|poverty reduction|poverty eradication
penggabungan usaha|merger|penggabungan perusahaan
pengungkapan emisi karbon|pengungkapan karbon|carbon disclosure|carbon emission disclosure
penitipan anak|daycare|day care|tempat penitipan anak|taman penitipan anak
penjualan kilat|flash sale
penjualan personal|personal selling|penjualan perorangan|penjualan pribadi
penyerapan tenaga kerja|labor absorption|employment absorption|daya serap tenaga kerja
penyusutan aset tetap|depresiasi aset tetap|penyusutan aktiva tetap
perbaikan berkelanjutan|continuous improvement|kaizen|perbaikan berkesinambungan|perbaikan terus menerus
perdagangan bebas|free trade
perdagangan internasional|international trade|perdagangan luar negeri|foreign trade
pergantian auditor|auditor switching|pergantian kantor akuntan publik
permintaan dan penawaran|penawaran dan permintaan|supply and demand|demand and supply
perpindahan merek|brand switching|peralihan merek|beralih merek
perputaran persediaan|inventory turnover
perputaran piutang|receivable turnover|receivables turnover
perputaran total aset|total asset turnover|perputaran total aktiva|total assets turnover
persaingan|kompetisi|competition
perusahaan induk|parent company|holding company|induk perusahaan
perusahaan keluarga|family business|family firm|bisnis keluarga|usaha keluarga
perusahaan terbuka|perusahaan publik|perusahaan go public|emiten|listed company|listed companies
pesan antar makanan|food delivery|online food delivery
petambak garam|petani garam|salt farmer
pialang|broker|makelar
piutang tak tertagih|piutang tidak tertagih|piutang macet|bad debt|uncollectible accounts
price earning ratio|price earnings ratio|rasio harga laba|rasio harga terhadap laba
price to book value|pbv|rasio harga terhadap nilai buku
program keluarga harapan|pkh|conditional cash transfer
pusat kendali|locus of control|lokus kendali|pusat kontrol
quick ratio|rasio cepat|acid test ratio
ragam produk|keragaman produk|variasi produk|product variety|keberagaman produk|product variation
rantai nilai|value chain
rasio kecukupan modal|capital adequacy ratio|kecukupan modal
rasio pembayaran dividen|dividend payout ratio
reksa dana|reksadana|mutual fund
rencana bisnis|rencana usaha|business plan
return on investment|tingkat pengembalian investasi
saham|shares
saksi|witness|witnesses
segitiga kecurangan|fraud triangle|segitiga fraud
sektor unggulan|leading sector
skeptisisme profesional|skeptisme profesional|professional skepticism|sikap skeptis profesional
sukuk|obligasi syariah|islamic bonds|sharia bonds
supermarket|pasar swalayan|swalayan
tekanan anggaran waktu|time budget pressure
tembakau|tobacco|nicotiana tabacum
tempat kerja|workplace
tengkulak|middleman|middlemen
teori keagenan|teori agensi|agency theory
terdakwa|defendant
tersangka|suspect
tingkat hunian|occupancy rate|tingkat okupansi
tingkat kesehatan bank|kesehatan bank|bank soundness|bank health
titik pemesanan ulang|reorder point|titik pemesanan kembali
tujuan pembangunan berkelanjutan|sustainable development goals|sdgs
tunai|cash|kontan
uang|money
upah|wage
upah minimum|minimum wage
utang luar negeri|foreign debt|external debt|pinjaman luar negeri
valuta asing|valas|forex|foreign currency
wakaf|waqf|waqaf
wakaf uang|wakaf tunai|cash waqf
waralaba|franchise|franchising
`;
