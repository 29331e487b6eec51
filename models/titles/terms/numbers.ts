/** Numbers in figures, in words and in Roman figures; single letters only where they must be numbers. */
export const numberTerms = `
1|satu
2|dua|ii
3|tiga|iii
4|empat|iv
5|lima
6|enam|vi
7|tujuh|vii
8|delapan|viii
9|sembilan|ix
10|sepuluh
11|sebelas|xi
12|dua belas|xii
kelas 1|kelas i
kelas 5|kelas v
kelas 10|kelas x
tipe 1|tipe i
tingkat 1|tingkat i
tingkat 5|tingkat v
semester 1|semester i
trimester 1|trimester i|trimester pertama|first trimester
trimester 2|trimester kedua|second trimester
trimester 3|trimester ketiga|third trimester
semester 5|semester v
`;
