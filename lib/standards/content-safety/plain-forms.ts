/** Traditional forms (繁体字) of the characters that advertising words are written with, and their simplified ones. */
export const plainForms: ReadonlyMap<string, string> = new Map(
  '亞亚 體体 開开 雲云 樂乐 魚鱼 網网 錢钱 賭赌 場场 賽赛 車车 註注 冊册 電电 門门 際际 錄录 載载 線线 壇坛 萬万 銀银 陽阳 黃黄 視视 頻频 無无 碼码 國国 產产 貝贝 偉伟 發发 凱凯 龍龙 優优 來来 運运 飛飞 彈弹 機机 戲戏 舖铺 藥药 證证 買买 賣卖 槍枪 獎奖'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
