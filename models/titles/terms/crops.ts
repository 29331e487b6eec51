/** Plants and farming, with their Latin names. */
export const cropsTerms = `
agribisnis|agribusiness
agrowisata|agritourism|wisata pertanian|wisata agro|agrotourism
alang alang|imperata cylindrica|ilalang|cogon grass
alat dan mesin pertanian|alsintan|agricultural machinery
ampas tahu|tofu dregs|tofu residue|tofu pulp
anggrek|orchid|orchidaceae
antraknosa|anthracnose|patek
bakso|meatball
bayam|amaranthus|spinach
bibit tanaman|seedling|anakan tanaman
binahong|anredera cordifolia
buncis|phaseolus vulgaris|green bean
buruh tani|farm laborers|farm workers|agricultural laborers|buruh pertanian
busuk pangkal batang|basal stem rot
daun bawang|bawang daun|allium fistulosum|spring onion|loncang
durian|durio zibethinus
es krim|ice cream
gaharu|aquilaria malaccensis|agarwood
gula aren|palm sugar
hawar daun bakteri|kresek|bacterial leaf blight
herbisida|herbicide|racun rumput|pembasmi gulma
hidroponik|hydroponic|soilless culture
insektisida|insecticide|racun serangga|pembasmi serangga
irigasi|pengairan|irrigation
jamur tiram|pleurotus ostreatus|oyster mushroom
jengkol|archidendron pauciflorum|pithecellobium jiringa|jering
jerami padi|rice straw|jerami
kayu putih|melaleuca cajuputi|cajuput|melaleuca leucadendra|cajeput
kecoa|lipas|cockroach|cockroaches|kecoak
kelapa muda|degan|young coconut
kemangi|ocimum sanctum|ocimum basilicum|basil leaves
kemiri|aleurites moluccana|candlenut
kencur|kaempferia galanga|cikur
kopi arabika|coffea arabica|arabica coffee
kopi robusta|coffea canephora|robusta coffee
kotoran ayam|chicken manure|feses ayam|tahi ayam|kohe ayam
kotoran kambing|goat manure|feses kambing|tahi kambing|kohe kambing
krisan|chrysanthemum|seruni
kue kering|cookie|kukis
kumbang tanduk|oryctes rhinoceros|kumbang badak|rhinoceros beetle|kumbang kelapa
kutu daun|aphid
kutu kebul|bemisia tabaci|whitefly|whiteflies
labu kuning|cucurbita moschata|pumpkin|waluh|labu parang
labu siam|sechium edule|chayote|jipang
ladang berpindah|shifting cultivation|perladangan berpindah|peladangan berpindah
lahan kering|dryland|dry land
lalat rumah|musca domestica|housefly|house fly
lengkuas|alpinia galanga|galangal
mahoni|swietenia mahagoni|swietenia macrophylla|mahogany
mangga|mangifera indica|mango
manggis|garcinia mangostana|mangosteen
melinjo|gnetum gnemon|belinjo
melon|cucumis melo
meniran|phyllanthus niruri
mie|noodle|bakmi
mimba|azadirachta indica|neem|nimba
musuh alami|natural enemy|natural enemies
nangka|artocarpus heterophyllus|jackfruit
nilam|pogostemon cablin|patchouli
okulasi|budding|tempel mata
pegagan|centella asiatica|antanan|gotu kola
pengendalian hama terpadu|integrated pest management
pengendalian hayati|biological control|pengendalian biologi|biokontrol
penggerek batang|stem borer
penggerek buah kopi|hypothenemus hampei|coffee berry borer
penyuluhan pertanian|agricultural extension
peremajaan tanaman|peremajaan|replanting
pestisida|pesticide|racun hama|obat hama
petani milenial|petani muda|young farmer
petani penggarap|penyakap|sharecropper
porang|amorphophallus muelleri|iles iles
putri malu|mimosa pudica
rayap|termite
rempah|spice
rimpang|rhizome|rizoma|rhizoma
sagu|metroxylon sagu|sago
salak|salacca zalacca|snake fruit|salacca edulis
sambiloto|andrographis paniculata
santan|coconut milk
sawi hijau|caisim|caisin|brassica juncea|mustard greens
seledri|apium graveolens|celery
semangka|citrullus lanatus|watermelon|citrullus vulgaris
sengon|paraserianthes falcataria|falcataria moluccana
sirsak|annona muricata|soursop
sorgum|sorghum bicolor|sorghum|cantel
sukun|artocarpus altilis|breadfruit|artocarpus communis
susu kedelai|sari kedelai|soy milk|soymilk
talas|colocasia esculenta|taro
tanaman pangan|food crop
tape singkong|tapai singkong|peuyeum|fermented cassava
temulawak|curcuma xanthorrhiza|curcuma zanthorrhiza|javanese turmeric
tepung ikan|fish meal|fishmeal
tepung terigu|tepung gandum|wheat flour
ulat daun kubis|plutella xylostella|diamondback moth
ulat grayak jagung|spodoptera frugiperda|fall armyworm
umbi|tuber
vanili|vanilla planifolia|panili
varietas|kultivar|cultivar|varieties
walang sangit|leptocorisa|rice bug|leptocorisa oratorius
wortel|daucus carota|carrot
`;
