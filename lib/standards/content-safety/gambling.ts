/** Names of betting brands and games that stand on a portal only as an advertisement, unless it reports on them. */
export const gamblingWords: readonly string[] = `
亚博体育 亚博app 亚博官网 亚博手机版 开云体育 开云app 开云全站 华体会 九游会 9游会 j9九游 乐鱼体育 乐鱼app 乐鱼官网 必威体育 必威官网 必威app
万博体育 万博官网 万博manbetx 贝博体育 贝博app 贝博艾弗森 伟德体育 伟德国际 伟德官网 伟德亚洲 天博体育 天博官网 欧宝体育 欧宝娱乐 火狐体育 爱游戏体育 爱游戏app
米兰体育app 半岛体育app 完美体育app 江南体育app 九游体育 雷火电竞 泛亚电竞 博亿堂 博天堂 凯发k8 k8凯发 凯发娱乐 凯发官网 尊龙凯时 尊龙人生就是博
威廉希尔 明升m88 优德88 金宝博 188金宝博 博狗 和记娱乐 龙8国际 龙8娱乐 大发彩票 威尼斯人娱乐 威尼斯人赌场 威尼斯人官网 新葡京娱乐 新葡京赌场 澳门新葡京 葡京赌场 金沙赌场 银河赌场 永利赌场 太阳城赌场
皇冠体育 皇冠足球 皇冠现金网 皇冠投注 申博太阳城 沙巴体育 澳博国际 网上赌场 在线赌场 真人赌场 线上娱乐城 真人娱乐 真人百家乐 真人棋牌 百家乐平台 博彩平台 博彩网站 博彩导航 博彩评级 在线博彩 网上博彩 体育投注 足球投注 足球开户 电竞投注 外围投注 外围赌球 投注平台 投注网站 买球平台 买球app 买球网站 买球官网 世界杯买球 世界杯投注 足球滚球 滚球盘
彩票开户 彩票平台开户 六合彩 香港六合 六合彩开奖 时时彩 北京赛车pk 幸运飞艇 快三计划 分分彩 赛车pk10 棋牌游戏平台 棋牌app 棋牌平台 棋牌官网 现金棋牌 真钱棋牌 炸金花app ky棋牌 开元棋牌 棋牌下载 棋牌注册 bob体育 bob半岛 bob综合 美高梅娱乐 乐虎国际
乐竞体育 乐竞app 星空体育app 星空体育官网 mk体育 九游娱乐 球王会 大发dafa dafa888 dafabet 南宫28 ng28 南宫娱乐 南宫体育 pg娱乐 pg试玩 mg娱乐 云开体育 云开全站 安博体育 博鱼体育 博鱼app 博鱼官网 完美体育 江南体育 米乐m6 m6米乐 米乐体育 雷竞技 金年会体育 金年会官网 金年会app
一肖一码 一码一肖 一码中特 管家婆一肖 管家婆一码 新澳门资料 新澳门开奖 新澳资料 新奥资料 澳门资料大全 澳门精准资料 精准资料免费 正版资料免费 天天开好彩 六合宝典
捕鱼app 老虎机平台 老虎机游戏 电子老虎机 注册送彩金 注册送体验金 送彩金 首存送 娱乐城开户 娱乐城官网 娱乐城注册 ag真人 ag旗舰厅 ag亚游 bb电子 bbin pg电子 pg模拟器
mg电子 cq9电子 jdb电子 hth体育 kok体育 yabo yabovip kaiyun leyusports manbetx betvictor bet365 12bet 188bet 1xbet betway bwin uedbet fun88 w88 m88bet jiuyouhui sportsbook
`
  .trim()
  .split(/\s+/);

/** Brands that other things are called too (开云镇, 亚博会, 李伟德): they count only with one of the {@link offers} behind. */
export const ambiguousBrands: readonly string[] =
  '亚博 开云 云开 乐鱼 必威 万博 贝博 伟德 韦德 天博 欧宝 爱游戏 凯发 尊龙 环亚 九游 申博 大发 博亿 新葡京 威尼斯人 百家乐'.split(
    ' ',
  );

/** Brands that are everyday words (银河, 火狐): they count only with one of the {@link trades} and an offer behind. */
export const everydayBrands: readonly string[] =
  '米兰 星空 半岛 完美 江南 火狐 皇冠 金沙 太阳城 永利 银河 博彩 赌场'.split(' ');

/** The trade between a brand and its offer: 米兰体育官网 */
export const trades: readonly string[] = '体育 娱乐 国际 电竞 棋牌 真人 彩票'.split(' ');

/** What else may stand between the two: 开云（中国）官方网站, 伟德手机网页版 */
export const fillers: readonly string[] = '中国 全站 综合 最新 在线 手机 电子'.split(' ');

/** A name that a trade and a bracket of a country or an alias make: 某某体育(中国)官方网站, 某某娱乐（NINEGAME）官网 */
export const BRACKETED =
  /[\u4e00-\u9fa5a-z\d]{1,6}(?:体育|娱乐|电竞|棋牌)[·•.\s]?[(（][\u4e00-\u9fa5a-z\d]{2,12}[)）][·•.\s]?(?:中国)?(?:官方网站|官网|官方入口|官方平台|官方版|app|登录|注册)/gi;

/** What its advertisement offers. */
export const offers: readonly string[] =
  '官网 官方网站 官方入口 官方平台 官方app app 手机版 网页版 客户端 登录 登陆 注册 入口 下载 网址 备用 平台 投注 开户 源自英国 始于'.split(
    ' ',
  );

/**
 * What follows where a name ends in 体育, 娱乐, 国际 and is a hall's, a firm's or a body's: 万博体育公园, 金沙娱乐会所; and where
 * the words go on: 国产自拍杆, 约炮竹厂, 线上娱乐城乡, 威廉希尔顿
 */
export const INNOCENT_ENDING =
  /^(?:馆|场|中心|公园|局|协会|用品|文化|产业|发展|有限|会所|会馆|城|酒店|学校|学院|健身|小镇|赛|站|器材|广场|大厦|社区|小区|设施|设备|元件|元器|秤|厂|杆|路|村|店|课|鱼|案|代表|医院|训练|系统|会议|月嫂|服装|球迷|术|竹|石|饮|虹|乡|顿|生育|高速)/;
