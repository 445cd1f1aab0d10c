/**
 * Radicals that some fonts' PDFs have in the place of characters that look the same: ⼀⽉⽇ (Kangxi radicals, which Unicode
 * itself leads back to 一月日, three of them to a form that is not written today) and ⻘⺠⻔ (CJK radicals supplement, which it does not).
 */
const KANGXI = /[\u2f00-\u2fdf]/g;
const SUPPLEMENT = /[\u2e80-\u2eff⼾⾭⿈]/g;
const RADICALS =
  '⺌⺗⺜⺝⺟⺠⺢⺤⺧⺩⺫⺬⺮⺴⺵⺶⺷⺸⺻⺼⺽⻁⻃⻄⻅⻆⻇⻉⻊⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻞⻟⻡⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻱⻳⼾⾭⿈';
const CHARACTERS =
  '小心日月母民水爪牛王目示竹冈网羊羊羊聿肉臼虎西西见角角贝足车长长门雨青韦页风飞食食食首马骨鬼鱼鸟卤麦黄齐齿龙龟龟户青黄';

/** Text with characters in the place of radicals that look like them. */
export const plainCharacters = (text: string): string =>
  text
    .replace(SUPPLEMENT, (radical) => CHARACTERS[RADICALS.indexOf(radical)] ?? radical)
    .replace(KANGXI, (radical) => radical.normalize('NFKC'));
