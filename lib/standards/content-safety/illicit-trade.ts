/** Words that stand on a portal only as an advertisement of forbidden trade, unless it reports on it. 代开发票 and 办证 are services of the state; 迷药 stands in 昏迷药物, 春药 in 立春药膳, 供卵 in 提供卵石. */
export const illicitTradeWords: readonly string[] = `
枪支迷药 迷情药 听话水 听话药 催情水 三唑仑 蒙汗药 伟哥官网 伟哥价格 伟哥购买 伟哥哪里买 伟哥专卖 伟哥正品 伟哥货到 印度伟哥 美国伟哥 万艾可官网 万艾可哪里买 希爱力官网 viagra cialis levitra
印度神油 催情药 催情粉 催情喷雾 催情香水 迷药购买 迷药哪里买 迷药专卖 迷奸药 迷奸水 延时喷剂 增大丸 壮阳药 增大增粗 办假证 刻章办证 办证刻章 代办假证 办理假证 假文凭
代办毕业证 代办文凭 代开各类发票 代开各种发票 开票加微信 黑户贷款 裸贷 信用卡套现 私服发布网 传奇私服 传奇sf 奇迹私服 魔域私服 代孕公司 代孕机构 代孕网 代孕中心 代孕价格 试管代孕 代考替考 论文代写
代写论文 高仿手表 高仿包包 出售假币 假币批发 银行卡四件套 スーパーコピー ブランドコピー コピー激安 激安通販 偽物通販 手机窃听 微信监控软件 冰毒购买 气枪专卖 仿真枪专卖
`
  .trim()
  .split(/\s+/);
