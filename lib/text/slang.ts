/** Everyday spellings and slang of written Indonesian: their share in a text tells how formal it is. */
export const slang = new Set(
  (
    "gak ga gk nggak ngga enggak engga kagak ndak tdk bgt banget bngt bs bsa blm udah udh sdh sudh yg dgn dg krn karna " +
    "tp tapi utk buat aja aj doang dong deh sih nih tuh kok loh lho gue gw gua lu lo elu loe kalo klo kl gimana gmn " +
    "kenapa knp bikin bkin pake pke make cuma cuman jg jga lg lgi dr pd sm sma org orng bnyk bener bner trs terus jd " +
    "jdi dpt dapet kyk kayak kek gitu gtu gini gni emang emg mulu melulu males mager baper gercep ribet lemot lelet " +
    "ngelag nge ngaco zonk kzl kesel sebel bete parah anjir anjay njir gokil mantul mantap mantep keren kece asik asyik " +
    "kepo receh santuy gabut bucin alay lebay jutek judes nyesel nyesal ampun astaga wkwk wkwkwk haha hehe hihi xixi " +
    "makasih makasi mksh trims thx min gan sis bro sob guys cs cod ongkir pls plis plz wow btw fyi otw ok oke okelah " +
    "sampe ampe ampek nyampe abis hbs kmrn bsk skrg skrng skg td ntar ntr tar bentar bntar dikit dkit pengen pgn pngn " +
    "liat ngeliat nonton nntn nyoba nyari dateng dtg seneng sneng cape capek cpk telat ngantri ngerti tau taw"
  ).split(" "),
);
