/** Made-up kinds of mushrooms. By column of the data files (without the class): the letters it varies over, equally often. */
export type Species = { name: string; class: "e" | "p"; letters: string };

/**
 * Invented for this project: no such mushroom exists, and none is taken from a data set. They keep to what the key book's rows are
 * known for. Smells of almond or anise go with edible, any other smell with poisonous ones; a green spore print and a large
 * ring are only found on poisonous, a flaring ring only on edible ones; and of those without a smell, a scaly lower
 * stalk whose upper part is not brown, or a white cap among leaves, means poison.
 *
 * shape surface color bruises odor | gills: attachment spacing size color | stalk: shape root surfaces colors |
 * veil type color, rings, ring type, spore print | population habitat
 */
export const species: readonly Species[] = [
  { name: "Honeyed dawncap", class: "e", letters: "xb sf yw t a f c b pnw e b s s wb w p w o p nk sc gp" },
  { name: "Anise wanderer", class: "e", letters: "bf sy wy t l f w b wgk t c s s w wb p w o p kn ny mp" },
  { name: "Almond lantern", class: "e", letters: "xk f yb t a f c b knh e r s y w b p w o p nh ys dg" },
  { name: "Grey commoner", class: "e", letters: "xf fs gn f n f w b khp t e s fs w wg p w o e nk sa gu" },
  { name: "Umber fieldcap", class: "e", letters: "xf yf nc t n f c b unp t b s s gp pg p w o p un vy du" },
  {
    name: "Twin-ringed parasol",
    class: "e",
    letters: "bk ys nb f n f c b wb e b ks s wn nw p w t p wb sn gp",
  },
  { name: "Flaring bonnet", class: "e", letters: "fk sf en f n f c nb yp e c s ks wy wn p w o f wy cs ld" },
  {
    name: "Rust-stalked scalecap",
    class: "e",
    letters: "xk ys ne f n a c b ony e r y y n n p no o p oyb cv ld",
  },
  { name: "Lilac woodling", class: "e", letters: "sx fs up t n f c b puw t b s s pgw gp p w o p nu yv dm" },
  { name: "Dwarf chalkcap", class: "e", letters: "bc s wg f n f w b gwp e e f f w w p w t p wn na gw" },
  { name: "Cinder tuft", class: "e", letters: "sf fy gu f n f w n wpg e b fs fs wn n p w o e wh cn wd" },
  { name: "Tawny waxling", class: "e", letters: "kx sg cb t n a c b yon t c ks s ob oc p on o p yo cn ml" },
  {
    name: "Reeking brute",
    class: "p",
    letters: "xf fy gny f f f c b hgp e b kf kf pbn pbn p w o l h vy dgp",
  },
  { name: "Foul stockling", class: "p", letters: "xf sy bwn t f f c b wnu t b sf sf w gw p w o p hk sv gu" },
  { name: "Fishmonger's cap", class: "p", letters: "kx sy ne f y f c n bw t r ks sk wp pw p w o e w vc dlp" },
  { name: "Spiced deceiver", class: "p", letters: "fx ys en f s f c n bp t r sk ks pw wp p w o e wb vs dp" },
  { name: "Tar bell", class: "p", letters: "cx fs pg f c f w n gnp e b s s w wg p w o p nk sv dw" },
  { name: "Stinging gem", class: "p", letters: "xs ys wnp t p f c n knp e e s s w wb p w o p kn sv ug" },
  { name: "Cellar ghost", class: "p", letters: "fkb ys nce f m a c b yw e c k yk cy cy p wy n n w cy dl" },
  {
    name: "Verdigris parasol",
    class: "p",
    letters: "xfb ys wbn t n f c b grw e b s s w wn p w t p r vsy gm",
  },
  { name: "Green-dusted tramp", class: "p", letters: "cf gs gre f n f w n rgp e c f s we w p w o p r vc mu" },
  { name: "Pale scaleleg", class: "p", letters: "kbf ys wbe f n a w n wyo t b ky y wyg y p yw o e w cv ld" },
  { name: "White litter angel", class: "p", letters: "bc sg w ft n f w n wp e b s sk w w p w o pe w vc l" },
  { name: "Gilded destroyer", class: "p", letters: "fs s yw f f f w b pw e e f f yo yn p y t l uk an wu" },
];
