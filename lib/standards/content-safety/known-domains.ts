/**
 * Registrable domains whose scripts, frames and forms portals use openly: statistics, maps, video, sharing, accessibility,
 * fonts and libraries, site marks, search. Government and education domains need no list.
 */
export const serviceDomains: ReadonlySet<string> = new Set(
  `baidu.com bdimg.com bdstatic.com bcebos.com baidustatic.com cnzz.com umeng.com 51.la 51yes.com google-analytics.com googletagmanager.com google.com
  gstatic.com googleapis.com conac.cn qq.com gtimg.cn gtimg.com qpic.cn weixin.com wechat.com myqcloud.com weibo.com weibo.cn sina.com.cn sinaimg.cn sinajs.cn sina.cn jiathis.com bshare.cn
  bdshare.com addthis.com amap.com autonavi.com tianditu.com mapbar.com arcgis.com arcgisonline.com youku.com iqiyi.com tudou.com bilibili.com douyin.com ixigua.com bytedance.com
  toutiao.com pstatp.com snssdk.com cctv.com cctv.cn cctvpic.com cntv.cn people.com.cn people.cn xinhuanet.com news.cn china.com.cn chinanews.com.cn youth.cn gmw.cn huanqiu.com 12371.cn 12377.cn
  chinadaily.com.cn ce.cn cnr.cn cri.cn jquery.com jsdelivr.net bootcss.com bootcdn.net staticfile.org staticfile.net cdnjs.com cloudflare.com unpkg.com baomitu.com alicdn.com aliyun.com aliyuncs.com
  alipay.com alipayobjects.com taobao.com tbcdn.cn alibaba.com 360.cn 360.com so.com qhimg.com qhres.com qhres2.com qihucdn.com sogou.com sogoucdn.com soso.com 163.com 126.net netease.com sohu.com itc.cn ifeng.com
  ifengimg.com kaipuyun.cn kaipuyun.com ucap.com.cn trs.cn trs.com.cn hanweb.com jpaas.cn wza.org.cn wzaapi.com zhengwuwza.com govwza.cn wzacn.com cacpta.org cnwza.com gov-wza.com yhyhcdn.com wzaobs.com 12321.cn weather.com.cn tianqi.com tianqistatic.com
  seniverse.com tianqiapi.com 2345.com heweather.com qweather.com moji.com 12306.cn iconfont.cn fontawesome.com bootstrapcdn.com typekit.net polyfill.io microsoft.com msecnd.net cyberpolice.cn yunaq.com anquan.org
  zhannei.com eqxiu.com wjx.cn wjx.top xuexi.cn chinaso.com huaweicloud.com myhuaweicloud.com hwcloudtest.cn ctyun.cn ctyunxs.cn 10086.cn 10010.com 189.cn jsinfo.net volccdn.com volces.com zijieapi.com
  growingio.com sensorsdata.cn tingyun.com dayoo.com southcn.com gdtv.cn sobot.com udesk.cn 53kf.com`
    .trim()
    .split(/\s+/),
);

/** Domains of public bodies: nothing of theirs is foreign to a portal. */
export const PUBLIC_DOMAIN = /(?:^|\.)(?:gov|edu|mil|ac)\.cn$|(?:^|\.)(?:政务|公益|xn--zfr164b|xn--55qw42g)$/;

/** Endings of domains that cost next to nothing; on a Chinese portal they are rare and in link farms common. */
export const CHEAP_ENDING = /\.(?:top|xyz|vip|cc|win|bet|club|icu|bid|loan|men|cyou|cfd|sbs|buzz|casino|poker)$/;

/** Hosts that name their trade: www.yabo123.com, bet365-cn.net, m.kaiyun-sports.com; not alphabet.com, liuhe.gov.cn, leyuan.com, hg0713.com */
export const SPAM_HOST =
  /(?:^|[.-])(?:yabo(?!hui|lan)|kaiyun(?!zhen|xian)|leyu(?=[\d.-]|ty|tiyu|sports|vip|app)|manbetx?|bet\d{2,}|\d{2,}bet(?![a-z])|betvictor|betway|1xbet|bwin|w88|fun88|uedbet|hth\d|jiuyou(?:hui)?|ayx\d|xpj(?:\d|[.-])|vns\d|hg(?:00\d{2}|[1-9]\d{3})|\d{2,}tyc(?![a-z])|tyc\d{2,}|ybty|lehu\d|ng28|dafa(?:bet|\d{2,})|(?:mk|xk|ky)ty(?![a-z])|mgm\d{2,}|casino|liuhecai|shishicai|qipai|bocai|caipiao\d|pornhub|xvideos|av\d{2,})/i;
