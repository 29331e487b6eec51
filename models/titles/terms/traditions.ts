/** Names of customs, peoples and games. */
export const traditionsTerms = `
anyaman bambu|bamboo weaving|woven bamboo
asal usul|asal muasal|origin
bangsawan|ningrat|aristokrat|nobility
barongsai|lion dance
cadar|niqab|nikab
candi borobudur|borobudur temple
congklak|dakon|dhakon|congkak
dalang|puppeteer
dukun bayi|dukun beranak|paraji|traditional birth attendant|dukun bersalin
engklek|hopscotch|taplak gunung
fesyen|fashion|mode busana|mode pakaian
gobak sodor|galasin|galah asin|gobag sodor
gotong royong|mutual cooperation|mutual assistance
hindia belanda|dutch east indies|netherlands indies
identitas|jati diri|jatidiri
idul adha|iduladha|hari raya kurban|lebaran haji|eid al adha
idul fitri|lebaran|idulfitri|eid al fitr|hari raya idul fitri
imlek|tahun baru imlek|chinese new year|tahun baru cina
kain tenun|woven fabric|woven cloth|tenunan
karapan sapi|kerapan sapi|bull race|bull racing
kelenteng|klenteng|chinese temple
kendang|gendang|gendhang
kerajaan|kingdom
kesurupan|kerasukan|spirit possession
kuda lumping|jaran kepang|jathilan|jaranan|kuda kepang|ebeg
layang layang|layangan|kite
makanan tradisional|makanan khas|traditional food|kuliner tradisional|makanan khas daerah
masyarakat batak|orang batak|suku batak|batak people
masyarakat bugis|orang bugis|suku bugis|bugis people
masyarakat dayak|orang dayak|suku dayak|dayak people
masyarakat jawa|orang jawa|suku jawa|javanese people|javanese society
masyarakat madura|orang madura|suku madura|madurese people|madurese society
masyarakat samin|sedulur sikep|komunitas samin
nginang|betel chewing|makan sirih|mengunyah sirih
paduan suara|choir|koor
pameran|exhibition|ekshibisi
peci|kopiah|songkok
permainan kelereng|gundu
pinisi|phinisi
prasasti|inscription
ramadan|bulan puasa|bulan ramadan
revolusi kemerdekaan|perang kemerdekaan|revolusi fisik|masa revolusi|war of independence
sabung ayam|adu ayam|cockfighting|cockfight
santet|teluh|tenung|black magic|ilmu hitam|witchcraft|guna guna
seruling|bamboo flute|suling bambu
sinamot|tuhor
suku anak dalam|orang rimba|suku kubu
tata rias|make up|makeup|riasan|rias wajah|tata rias wajah
tato|tattoo|rajah tubuh
teater|theatre|theater|sandiwara
uang panai|uang panaik|dui menre|doi panai|doi menre
ukiran|seni ukir|carving
wayang orang|wayang wong
`;
