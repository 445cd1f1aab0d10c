/** Names that are a link to another body's site when they stand alone. */
export const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 新疆生产建设兵团 新疆兵团 港澳台'.split(
    ' ',
  );

/** Seats of provincial governments and cities of their rank (省会、计划单列市). */
export const CITIES =
  '石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐'.split(
    ' ',
  );

/** Central bodies whose names end in no word of {@link BODY_ENDINGS}, or shorter forms of them. */
export const CENTRAL_BODIES =
  '国务院 全国人大 全国政协 中国政府网 新华社 新华通讯社 新华网 人民网 央视网 中国网 中央纪委 最高人民法院 最高人民检察院 最高检 最高法 中国科学院 中国社会科学院 中国工程院 国务院发展研究中心 中央广播电视总台 中国气象局 中国人民银行 国家发展改革委 国家发展和改革委员会 国家民委 国家卫生健康委 国务院国资委 国资委 海关总署 审计署 税务总局 市场监管总局 金融监管总局 广电总局 体育总局 国家统计局 国家信访局 国家医保局 国研室 国务院参事室 国管局 证监会 银保监会 供销合作总社 中国日报 光明网 经济日报 学习强国'.split(
    ' ',
  );

/** Endings of the names of bodies (财政部, 市教育局, 发展和改革委员会); a name of three characters or more that ends so. */
export const BODY_ENDINGS =
  '部 委 局 厅 署 办 院 社 总局 总署 委员会 管委会 办公室 办公厅 人民政府 政府 银行 法院 检察院 公安局 学院 大学 集团 协会 联合会 总工会 管理处 管理所 服务中心 管理中心 指挥部'.split(
    ' ',
  );

/** Endings of the names of places (丰台区, 安溪县, 城关镇). */
export const PLACE_ENDINGS = '市 县 区 州 盟 旗 镇 乡 街道 街道办 办事处 开发区 高新区 经开区 新区'.split(' ');

/** Ends like a body or a place and is none. */
export const NOT_BODIES =
  /^(各|全)?(乡镇|县区|区县|市县|县市|市州|州市|县市区|城乡|城镇|村镇|省市|市区|辖区|城区|社区|地区)$|(本部|全部|内部|园区|专区|景区|小区|校区|功能区|示范区|保税区|布局|格局|结局|开局|怎么办|[督催通联代承交我]办|要办|旅行社|合作社|都市|夜市|超市|门市|股市|楼市|上市|城市|[字法治]政府|本级政府)$/;
