/** Animals, fish and pests, with their Latin names. */
export const animalsTerms = `
air payau|brackish water
air tawar|freshwater|fresh water
alat tangkap|fishing gear|alat penangkapan ikan|alat penangkap ikan
anjing|dog
ayam|chicken
ayam kampung|ayam buras|ayam bukan ras
ayam petelur|ayam ras petelur|ayam layer|laying hens
babi|pig|swine
bekantan|nasalis larvatus|proboscis monkey
benur|benih udang|bibit udang|shrimp fry
bioflok|biofloc
broiler|pedaging|ayam broiler|ayam pedaging|ayam ras pedaging|broiler chicken
bubu|fish trap|fish pot|perangkap ikan
bulu babi|sea urchin|landak laut
burung walet|walet|swiftlet|edible nest swiftlet
cacing sutra|cacing sutera|tubifex|cacing rambut
cacing tanah|earthworm
capung|dragonfly|dragonflies|odonata
catch per unit effort|hasil tangkapan per upaya|hasil tangkapan per satuan upaya
daerah penangkapan ikan|fishing ground
entok|itik manila|muscovy duck|mentok
estrus|birahi|berahi|oestrus
harimau sumatera|panthera tigris sumatrae|sumatran tiger
hasil tangkapan sampingan|bycatch|tangkapan sampingan|by catch
hutan lindung|protected forest|protection forest
ikan asap|smoked fish|ikan asar|ikan salai
ikan bandeng|bandeng|chanos chanos|milkfish
ikan betok|anabas testudineus|climbing perch|ikan papuyu
ikan cakalang|cakalang|katsuwonus pelamis|skipjack tuna
ikan gabus|channa striata|snakehead fish|ikan haruan|ikan kutuk
ikan gurami|gurami|gurame|osphronemus gouramy|osphronemus goramy
ikan hiu|shark|hiu
ikan kakap putih|lates calcarifer|barramundi|asian seabass|kakap putih
ikan kerapu|kerapu|grouper
ikan lele|lele|catfish|clarias gariepinus|clarias
ikan lemuru|lemuru|sardinella lemuru|bali sardine
ikan mas|cyprinus carpio|common carp|ikan karper
ikan mas koki|ikan koki|carassius auratus|goldfish
ikan nila|oreochromis niloticus|tilapia|nile tilapia
ikan pari|stingray
ikan patin|pangasius|patin|pangasianodon hypophthalmus|pangasius hypophthalmus
ikan sidat|sidat|anguilla|anguilla bicolor
ikan tenggiri|tenggiri|scomberomorus commerson|spanish mackerel
ikan teri|anchovy|anchovies|ikan bilis
ikan tongkol|euthynnus affinis|mackerel tuna
itik|bebek|duck
jarak beranak|calving interval|selang beranak
jaring insang|gill net|gillnet
kapal ikan|kapal penangkap ikan|perahu nelayan
kebun binatang|zoo|taman satwa
kelinci|oryctolagus cuniculus|rabbit
kepiting bakau|scylla serrata|mud crab|mangrove crab
keramba jaring apung|karamba jaring apung|floating net cage
kerang darah|anadara granosa|blood cockle|blood clam
kerang hijau|perna viridis|green mussel
kerbau|bubalus bubalis|buffalo|water buffalo
kotoran sapi|feses sapi|cow manure|cow dung|tahi sapi|kohe sapi|cattle manure
lahan basah|wetland
lebah|bee|honeybee|tawon madu
lebah tanpa sengat|stingless bee|klanceng|trigona|kelulut
lobster air tawar|cherax quadricarinatus|freshwater crayfish|redclaw crayfish
maximum sustainable yield|tangkapan maksimum lestari|potensi lestari maksimum
oksigen terlarut|dissolved oxygen
pakan|feed|ransum
pancing ulur|handline|hand line
pantai|beach|beaches
pelabuhan perikanan|fishing port|fishing harbor
pembenah tanah|amelioran|soil amendment|soil conditioner
penangkapan ikan berlebih|overfishing|tangkap lebih
penyu|sea turtle
pukat cincin|purse seine|purse seiner
pukat harimau|trawl
rawai|longline|long line
rumpon|fish aggregating device
sapi|cattle|lembu|cow
sapi perah|dairy cattle|dairy cow|sapi susu
sapi potong|beef cattle|sapi pedaging
taman nasional|national park
tambak garam|ladang garam|salt pond
tempat pelelangan ikan|fish auction|pelelangan ikan
teripang|sea cucumber|timun laut
tetelo|newcastle disease
tuna sirip kuning|madidihang|thunnus albacares|yellowfin tuna
udang|shrimp|prawn
udang galah|macrobrachium rosenbergii|giant freshwater prawn
udang vaname|litopenaeus vannamei|udang vannamei|udang vanname|vaname
udang windu|penaeus monodon|tiger prawn|tiger shrimp
ulat sutra|ulat sutera|bombyx mori|silkworm
waduk|reservoir
`;
