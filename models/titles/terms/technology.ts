/** Words for things that are built and used. */
export const technologyTerms = `
angin|wind
angkutan kota|angkot|mikrolet
anjungan tunai mandiri|atm|automated teller machine|automatic teller machine
arsip|archive
bambu|bamboo
bangkitan perjalanan|trip generation|bangkitan lalu lintas
banjir bandang|flash flood
barang hilang|lost and found|kehilangan barang
bawah air|underwater
becak motor|bentor|becak bermotor
bengkel motor|bengkel sepeda motor|motorcycle repair shop|motorcycle workshop
benih ikan|bibit ikan|fish fry|fish seed
biaya rendah|low cost|berbiaya rendah|biaya murah|berbiaya murah|murah
biji kopi|coffee bean
bioskop|movie theater|gedung bioskop|movie theatre
buku bergambar|picture book|buku cerita bergambar|cergam|cerita bergambar|picture story book|picture storybook
buta warna|color blindness|color blind|colour blindness
calon|kandidat|candidate
daerah terpencil|remote area|daerah pelosok|wilayah terpencil|pelosok|daerah terisolir
darurat|emergency
daun|leaf|leaves|folium
debu|dust
depot air minum isi ulang|depot air minum|depot air isi ulang
dokter hewan|veterinarian
emas|gold
energi angin|wind energy|tenaga angin|wind power|tenaga bayu|energi bayu
genteng|roof tile
gerabah|tembikar|pottery|earthenware
gereja|church|churches
halte|bus stop|halte bus|perhentian bus
hewan peliharaan|pet animal|binatang peliharaan|hewan kesayangan|pets
hujan|rain
ikan|fish|fishes
ikan cupang|betta splendens|betta fish|cupang
ikan hias|ornamental fish
indikator kinerja utama|key performance indicator|kpi
jalan berlubang|pothole|lubang jalan|lubang di jalan
jalan raya|road|highway
jasa pengiriman barang|jasa ekspedisi|ekspedisi barang|jasa kurir|courier service|jasa pengiriman
jembatan penyeberangan orang|jpo|pedestrian bridge|footbridge
kaca|glass
kambing|goat
kamera pengawas|cctv|surveillance camera|closed circuit television
kanvas model bisnis|business model canvas|bmc|model bisnis kanvas
kapasitas|daya tampung|capacity
kartu tanda penduduk|ktp|e ktp|ktp elektronik|kartu tanda penduduk elektronik
karyawan terbaik|karyawan teladan|pegawai teladan|karyawan berprestasi|best employee
katering|catering|jasa boga
kayu|wood|timber|wooden
kekeringan|drought
kemampuan membayar|ability to pay
kematangan|maturity|ripeness
kemauan membayar|willingness to pay|wtp|kesediaan membayar|keinginan membayar
kendaraan|vehicle
kendaraan otonom|autonomous vehicle|kendaraan swakemudi|kendaraan tanpa pengemudi
kereta rel listrik|krl|commuter line|kereta komuter
keripik|chips|kripik
kerupuk|crackers|krupuk
kerusakan|damage
kerusakan jalan|road damage|jalan rusak
ketebalan|thickness
koperasi simpan pinjam|ksp|savings and loan cooperative|koperasi kredit|credit union
kucing|felis catus|felis domesticus|feline|cat
lean manufacturing|manufaktur ramping|lean production|produksi ramping
lelang|auction
lintasan perakitan|lini perakitan|assembly line
majalah dinding|mading|wall magazine
masa pakai|umur pakai|service life|usia pakai|lifetime
masjid|mosque|mesjid
mata pelajaran|mapel|school subject
mebel|furnitur|furniture|meubel|perabot
mesin penjual otomatis|vending machine|mesin jual otomatis
mobil|car|automobile|kendaraan roda empat
mudik|homecoming|pulang kampung
multikriteria|multi kriteria|multicriteria|multi criteria
orientasi serat|fiber orientation|arah serat
panas|kalor|heat
panduan|pedoman|guide|guideline
pangkas rambut|barbershop|barber shop|tukang cukur|potong rambut|cukur rambut|barber
papan reklame|billboard|papan iklan
parkir|parking
pasir|sand
pejalan kaki|pedestrian
pembangkit listrik tenaga air|plta|hydropower plant|hydroelectric power plant
pembangkit listrik tenaga diesel|pltd|diesel power plant
pembangkit listrik tenaga gas uap|pltgu|combined cycle power plant
pembangkit listrik tenaga panas bumi|pltp|geothermal power plant
pembangkit listrik tenaga pikohidro|pltph|picohydro|pembangkit pikohidro|pico hydro
pembangkit listrik tenaga sampah|pltsa|waste to energy power plant
pembangkit tersebar|distributed generation|pembangkit terdistribusi
pemilihan moda|mode choice|modal split|pilihan moda
pemrograman bilangan bulat|integer programming|program bilangan bulat|program integer
penatu|laundry|binatu|jasa cuci pakaian
pencari kerja|job seeker|jobseekers
pencurian kendaraan bermotor|curanmor|motor vehicle theft|pencurian motor|pencurian sepeda motor
pendingin|cooler|cooling
pengaduan masyarakat|keluhan masyarakat|keluhan warga|public complaints
penggilingan padi|rice mill|rice milling|huller
pengusir|repellent|penghalau|repeller|penolak nyamuk|repelan|mosquito repellent|anti nyamuk
penjahit|tailor|tukang jahit
penyelenggara acara|event organizer|penyelenggara event
perakitan|assembly
perhiasan|jewelry|jewellery
pinjaman|loan
polisi tidur|speed bump|speed hump
postur kerja|work posture|working posture
profil perusahaan|company profile|compro
pujasera|food court|foodcourt
pulau|island
pusat perbelanjaan|mall|shopping mall|shopping center|pusat belanja|shopping centre
putar balik|u turn|putar arah|putaran balik arah
rambu lalu lintas|traffic sign|rambu jalan|road sign
rancangan percobaan|design of experiment|rancangan eksperimen|desain eksperimen
rawan banjir|flood prone|rentan banjir|kerawanan banjir
rawan kecelakaan|black spot|blackspot|accident prone
rawan longsor|landslide prone|rentan longsor|kerawanan longsor|landslide susceptibility
resep masakan|recipe|resep makanan|cooking recipe
retak|crack|cracking
roda|wheel
ruas jalan|road section|road segment|segmen jalan
rumah tidak layak huni|rtlh|uninhabitable houses|rutilahu
sablon|screen printing|cetak saring
sayur|vegetable|sayuran|sayur mayur
sembilan bahan pokok|sembako|bahan pokok|kebutuhan pokok|bahan kebutuhan pokok|basic necessities
semen|cement
sepatu|shoe
sepeda|bicycle
serbaguna|multifungsi|multiguna|multipurpose|serba guna
simpang bersinyal|signalized intersection|persimpangan bersinyal|simpang berapill
stasiun kereta api|railway station|train station
stasiun pengisian bahan bakar umum|spbu|pom bensin|pompa bensin|gas station|petrol station
stasiun pengisian kendaraan listrik umum|spklu|charging station|stasiun pengisian kendaraan listrik
surat masuk dan surat keluar|surat masuk dan keluar|surat menyurat|persuratan
tanaman hias|ornamental plant
teh|tea|camellia sinensis
terapung|floating
terpadu|terintegrasi|integrated|integratif
tilang elektronik|etle|electronic traffic law enforcement|e tilang
tingkat pelayanan jalan|level of service
toko kelontong|warung kelontong|grocery store|warung sembako|toko sembako
tombol darurat|panic button|emergency button
tukang bangunan|kuli bangunan|buruh bangunan|pekerja bangunan|construction worker|pekerja konstruksi
uang logam|koin|coin
uji kir|pengujian kendaraan bermotor|uji kendaraan bermotor|vehicle inspection|uji berkala kendaraan bermotor|uji keur|kir kendaraan
waktu perendaman|immersion time|lama perendaman|soaking time|durasi perendaman
waktu tahan|holding time|waktu penahanan
`;
