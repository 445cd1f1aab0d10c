import { describe, expect, test } from 'vitest';
import { reports, spamMarks, spamWords, warns } from './spam-marks';

describe('advertising words', () => {
  test.each([
    ['亚博体育官网入口', '亚博体育'],
    ['伟德手机网页版', '伟德手机网页版'],
    ['伟德源自英国始于1946', '伟德源自英国'],
    ['开云(中国)官方网站', '开云(中国)官方网站'],
    ['米兰体育官网下载', '米兰体育官网'],
    ['YABO.com', 'yabo'],
    ['&#20122;&#21338;&#20307;&#32946;', '亚博体育'],
    ['亚洲无码在线观看', '亚洲无码'],
    ['枪支迷药货到付款', '枪支迷药'],
    ['香港六合彩开奖结果', '香港六合'],
  ])('are found in %s', (text, words) => {
    expect(spamWords(text)).toContain(words);
  });

  test.each([
    '衡山县开云镇人民政府',
    '开云镇体育馆建成',
    '第八届中国—亚欧博览会',
    '教师李伟德先进事迹',
    '万博体育公园开园',
    '银河娱乐会所行政许可决定',
    '金沙县人民政府',
    '火狐浏览器下载',
    '江南大学官网',
    '无码通行',
    '支援交流 救援交通',
    '妇女优先发展 男女优生检查',
    '第三级片区负责人',
    '昏迷药物中毒',
    '立春药膳',
    '提供卵石',
    '税务机关代开发票',
    '办证大厅',
    '快乐天堂幼儿园',
    '中国体育彩票官网',
    '型号 LW88-2 电机',
    'nav在线',
    '成人高考 成人在线教育',
    '国家税务总局电子平台登录入口',
    '棋牌娱乐室',
    '澳门特别行政区',
    '爱游戏的孩子',
    '一级、二级毛竹片',
  ])('are none in %s', (text) => {
    expect(spamMarks(text)).toEqual([]);
  });

  test('are told from reports on them', () => {
    expect(warns('警方捣毁“万博体育”网络赌博平台')).toBe(true);
    expect(warns('亚博体育官网入口')).toBe(false);
    expect(reports('公安机关打击跨境赌博，抓获嫌疑人三名')).toBe(true);
    expect(reports('亚博体育是最好的平台，提供足球投注')).toBe(false);
  });
});
