/** Words that stand on a portal only as an advertisement of pornography, unless it reports on it. Left out are words that stand inside of innocent ones: 无码 (a pass without QR code), 援交 (救援交通), 女优 (妇女优先), 三级片 (三级片区). */
export const pornographyWords: readonly string[] = `
成人视频 成人电影 成人影院 成人影片 成人小说 黄色视频 黄色小说 黄色电影 a片在线 av在线 av无码 av视频 av电影 亚洲av 日韩av 国产av 欧美av 无码视频 无码av 无码在线 无码高清 亚洲无码 日韩无码
国产无码 无码国产 精品无码 无码精品 一级毛片 一级黄片 毛片免费 久久精品 久久热 国产精品视频 国产精品免费 国产自拍 国产偷拍 自拍偷拍 激情视频 激情小说 激情文学 情色视频 情色电影 情色小说 色情视频 色情电影 裸聊视频
约炮 同城约炮 小姐上门 包夜服务 少妇视频 人妻视频 强奸视频 免费黄片 pornhub xvideos xhamster
`
  .trim()
  .split(/\s+/);
