/** Words of pages that report on gambling, pornography and forbidden trade, warn of them or run a lottery by law (福彩、体彩). */
export const counteringWords: readonly string[] = `
打击 查处 查获 查封 破获 侦破 捣毁 抓获 涉赌 禁赌 涉黄 扫黄 扫黑除恶 打非 涉案 警方 公安 民警 派出所 诈骗 反诈 防骗 骗局 禁毒 毒品 涉毒 非法 违法 犯罪 罪名 判决 宣判 被告 被告人 处罚 整治 专项行动 治理 清理 举报
警惕 谨防 防范 警示 提醒 提示 拒绝 远离 抵制 严禁 禁止 严打 危害 陷阱 曝光 以案 典型案例 案例 通报 赌博罪 开设赌场 跨境赌博 网络赌博 赌博平台 抽检 不合格 假药 非法添加 福利彩票 福彩 体育彩票 体彩 彩票公益金 彩票管理 未成年人保护
获刑 被判 被查 落网 团伙 嫌疑 刑拘 拘留 收缴 没收 取缔 赌局 庄家 输光 沉迷 被骗 受骗 上当 敲诈 入刑
`
  .trim()
  .split(/\s+/);

/** Promises of an app or a mirror in a place where a site's name stands: no body names its site so. */
export const namePromises: readonly string[] =
  '手机网页版 网页版登录 官网入口 官方网站入口 官方入口 登录入口 注册送 最新网址 备用网址 源自英国 app下载安装 全站app 平台注册 (中国)官方网站 （中国）官方网站 (中国)有限公司官 （中国）有限公司官 体育官方网站 娱乐官方网站'.split(
    ' ',
  );
