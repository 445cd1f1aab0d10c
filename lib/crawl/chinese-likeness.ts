/**
 * The most frequent characters of Chinese official text in both scripts (simplified and traditional): more than half of
 * what a portal writes. Text read in a wrong encoding consists of rare characters, so hardly one of these is in it.
 */
const FREQUENT = new Set(
  '的一是在不了有和人这这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则任取完报信息政府通知公告县市网站办局委部门政策解读服务公开首页栏目更多版权联系我们专题领导机构职能规划财政预算决算安全环境教育卫生社会保障就业扶贫应急招标采购项目审批处罚许可目录指南申请依据主动制度年度' +
    '這為個國時來們於對會發動過說產種後學經進著電裡實兩體機當點從業應開還義間樣與關線內數麼質氣條沒結問無軍題黨員總設長頭資邊級圖統較將組見計別論運農幾強決幹戰則報訊縣網辦門讀務頁欄權聯專領導職規劃預環衛扶購項審罰許錄請據',
);

/** `，。、；：？！“”（）《》【】「」—` and full-width letters' neighbours: punctuation that only Chinese text has. */
const PUNCTUATION = /[\u3001\u3002\u300a-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\u201c\u201d]/;

/**
 * How much a decoded text looks like Chinese, about 0 to 1: share of frequent characters and Chinese punctuation among
 * all characters beyond ASCII, less five times the share of those that no page means (U+FFFD, private use, C1 controls).
 * 0 for plain ASCII.
 */
export function chineseLikeness(text: string): number {
  let beyond = 0;
  let frequent = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    beyond++;
    const character = text[at]!;
    if (FREQUENT.has(character) || PUNCTUATION.test(character)) frequent++;
    else if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) broken++;
  }
  return beyond === 0 ? 0 : (frequent - 5 * broken) / beyond;
}
