/** Chinese personal names, as far as their shape tells: a surname, one or two characters, and an edge. */

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓阎常赖候揭储靖谯仉修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
const COMPOUND =
  '欧阳|上官|皇甫|司马|司徒|诸葛|夏侯|东方|慕容|尉迟|令狐|端木|公孙|轩辕|长孙|宇文|司空|南宫|第五';
/** Surnames that are everyday words as well: alone they make no name. */
const EVERYDAY =
  '于任何方白高成全时和常向应单都那来但由相元居支公国平利信智连强海明花满位原初阿计关包安解管车路文边商伊干展';

const HAN = '[\\u4E00-\\u9FFF]';
/** Never in a given name: words of grammar, of people in general, and of what befalls them. */
const NOT_GIVEN =
  '的了是在被也都很就不把这那我他她它您你们个患得确诊住院病症癌查出与及或从到给将让以所每某各该此其已曾还又再才岁男女者员候';
/** In the middle of a name perhaps, never at its end: there they lead on to what follows. */
const NOT_LAST = '为有和因向对时去今于突前后多';

/** A name to be looked for by a pattern: two to four characters. */
export const NAME = `(?:(?:${COMPOUND})${HAN}{1,2}|[${SURNAMES}](?![${NOT_GIVEN}])${HAN}(?:(?![${NOT_GIVEN}${NOT_LAST}])${HAN})?)`;

/** Words that begin with a surname and are no one's name. */
const words =
  `高血压 高血糖 高血脂 高龄 高危 高烧 高温 高中 高校 高年级 白血病 白内障 黄疸 黄昏 黄河 水痘 许多 许多人 成人 成员 成年 成年人 成都 成果 任何 任何人 何时
  何种 时常 时有 时间 全家 全体 全国 全市 全县 全区 全身 常年 常人 万人 万名 方面 方法 方便 方式 安全 安排 安装 和平 和睦 金秋 金额 江边 周边 周围 周末 周岁 周一
  周二 周三 周四 周五 周六 周日 马上 马路 马拉松 石头 石桥 国家 国内 国际 张贴 关爱 关心 关注 关于 关节 包括 包含 文明 文化 文艺 文件 明显 明确 海边 路边 路上
  路口 车上 车站 水平 平时 平均 平安 连续 连接 连日 原因 原来 初期 初步 初中 来自 来年 来到 都市 公共 公园 公司 公益 公众 公寓 古城 古镇 古桥 老人 老年 支队
  支持 干部 干预 农村 农民 农户 农业 师生 师傅 党员 党委 党支部 毛病 严重 严格 严防 夏季 夏天 冬季 温暖 温馨 温度 管理 管理员 通知 贺信 易感 易患 易发 查体 查房
  应该 应对 应急 宁静 康复 康养 盛夏 申请 申报 单位 单独 单亲 单身 项目 祝福 祝愿 华侨 阳光 阳台 于是 于此 段时间 雷雨 雷锋 游客 游泳 居民 居家 居住 桂花 桂林 计划
  计生 相关 相当 相对 相互 信息 信心 满意 满足 曲艺 池塘 花园 花草 官方 商户 商店 商业 强度 强化 强调 皮肤 房间 房屋 屈服 解决 解释 解答 曾经 曾任 曾患 余人 余名
  丰富 丰收 胡同 林区 林业 叶子 田间 田野 钟头 范围 史料 陶艺 龙舟 龙头 武装 汤圆 牛奶 钱包 章程 尚未 童年 童心 梅花 柳树 兰花 甘肃 左右 左手 左侧 欧洲 毕业 毕业生 季节 季度 季节性 盘点 路灯 蓝天 景区 边境 边缘 乐观 乐于 沙发 惠民 官员 司机 司法 纪念 纪律 苗木 谷雨 景色 蒙古 云南 云集 海南 江苏 江西 山东 河南 湖南
  宋代 唐代 明代 元代 元旦 向前 向上 向日葵 容易 元月 宗教 宗旨 安康 安宁 顾客 顾虑 侯诊 候诊 程度 程序 陈旧 陈列 莫名 易怒 孔洞 万一 方案 方向 方言 幸福 幸运 幸亏 植物 植树
  鲜花 鲜血 印象 银行 利用 利于 修复 修理 伏天 智力 智能 智慧 干净 干活 富裕 富有 敬老 敬老院 门诊 门口 门前 门球 相信 相约 强直 荣誉 荣获 区域 区级 区县 海报 练习 国庆 平台 平房 花费 花生 班级 班长 原创 南方
  南部 党群 官网 宣传 宣讲 宣传员 居委会 来信 容貌 都江堰 那里 隆重 战士 战友 公布 公开 公示 公告 利益 信任 展开 展示 展览 元宵 富强 公安 石膏 温水 米饭 牛肉 水果 毛豆 高盐 高脂 高糖 海鲜 甘草 麦冬 葛根 金银花 柴胡 莲藕 米粉`.split(
    /\s+/,
  );
/** Surnames that seldom mean anything else, so that a name needs no mark before it … */
const CLEAR =
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴夏钟汪姜范姚谭廖邹熊陆郝崔毛邱秦史顾侯邵孟段尹黎乔贺赖龚庞樊倪严牛温芦季俞章鲁葛聂焦殷柯翁蒲覃';
/** … but where the two make a word: 一周, 紧张, 分钟. */
const COMPOUNDED =
  /(?:国王|行李|[紧主扩夸慌开]张|[陈列]陈|[上下本每一二两三四五六七八九十几数\d]周|[园森丛树竹山]林|[名网]罗|[初盛入]夏|[分几\d]钟|[园补布]丁|[历病]史|[阶时路片地]段|[也允或少不]许|[羽]毛|[一]章|[焦]|大[陆门]|登陆|四季|[一二三四]季|面[黄条]|城郭|天[罗网]|[保]温)$/;
/** How one speaks of a person without naming: after a surname, or instead of a given name. */
const HONORIFIC =
  /^.(?:某|××|XX|大爷|大妈|大娘|大叔|大伯|大嫂|大姐|大哥|阿姨|奶奶|爷爷|婆婆|公公|叔叔|伯伯|伯母|婶婶|老师|女士|先生|师傅|老人|同学|同志|医生|大夫|护士|主任|书记|院长|队长|站长|会长|社长|局长|校长|教授|警官|老汉|老太|小妹|小弟|妹妹|弟弟|姐姐|哥哥|姑娘|小姐|支书|村长|组长|经理|律师|法官|教练|妈妈|爸爸)/;
/** The same in one character, and places: after a surname alone. */
const SHORT = /^.[总姐哥嫂婶姨婆爷叔伯姓家妈爸氏府庄村湾坝沟河镇乡市县区州街路老某]$/;
/** What may stand right before a name without a mark between. */
const LEFT =
  /(?:[^\u4E00-\u9FFF]|患者|病人|患儿|病友|村民|居民|同学|同志|老人|学生|孩子|儿童|少年|青年|志愿者|会员|队员|职工|工人|邻居|丈夫|妻子|儿子|女儿|母亲|父亲|女孩|男孩|婆婆|爷爷|奶奶|对象|户主|家属|老师|司机|姓名|名字|[叫是的为和与及同帮给对向望访助知悉悼忆念让陪护送家名位而但且，因当说使]|人员|对象|群众|先生|女士|得知|[见找着道里]|了解到|据悉|认识|看到|遇到|来自|其中|还有|例如|比如|像)$/;

/** 陈家湾 and 周村 are places. */
const PLACE = /^.[家]?[村湾坝沟镇乡庄屯寨县区市店铺]$/;

/** Whether `name`, found between `before` and `after`, is the name of one person. */
export function isName(name: string, before: string, after: string, known: ReadonlySet<string>): boolean {
  if (known.has(name)) return true;
  if (HONORIFIC.test(name + after) || SHORT.test(name)) return false;
  if (PLACE.test(name)) return false;
  if (words.some((word) => name.startsWith(word))) return false;
  const alone = /(?:^|[^\u4E00-\u9FFF])$/.test(before);
  if (EVERYDAY.includes(name.charAt(0)) && name.length === 2 && !alone && !LEFT.test(before)) return false;
  if (alone || LEFT.test(before)) return true;
  return CLEAR.includes(name.charAt(0)) && !COMPOUNDED.test(before.slice(-1) + name.charAt(0));
}

/** A name as it may be shown: the surname alone. */
export const maskedName = (name: string): string => `${name.charAt(0)}${'×'.repeat(name.length - 1)}`;
