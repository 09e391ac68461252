// What stands around personal names, and what around the words that look like them.

/** How one speaks of a person without naming: after a surname, or instead of a given name. */
export const HONORIFIC =
  /^.(?:某|××|XX|大爷|大妈|大娘|大叔|大伯|大嫂|大姐|大哥|阿姨|奶奶|爷爷|婆婆|公公|叔叔|伯伯|伯母|婶婶|老师|女士|先生|师傅|老人|同学|同志|医生|大夫|护士|主任|书记|院长|队长|站长|会长|社长|局长|校长|教授|警官|老汉|老太|小妹|小弟|妹妹|弟弟|姐姐|哥哥|姑娘|小姐|支书|村长|组长|经理|律师|法官|教练|妈妈|爸爸)/;
/** The same in one character, and places: after a surname alone. */
export const SHORT = /^.[总姐哥嫂婶姨婆爷叔伯姓家妈爸氏府庄村湾坝沟河镇乡市县区州街路老某]$/;
/** What may stand right before a name without a mark between. */
export const LEFT =
  /(?:[^\u4E00-\u9FFF]|患者|病人|残疾人|老年人|[保困难贫军农住客租]户|医生|护士|队长|书记|主任|军人|党员|干部|支书|负责人|联系人|求助人|申请人|当事人|被救助人|患儿|病友|村民|居民|同学|同志|老人|学生|孩子|儿童|少年|青年|志愿者|会员|队员|职工|工人|邻居|丈夫|妻子|儿子|女儿|母亲|父亲|女孩|男孩|婆婆|爷爷|奶奶|对象|户主|家属|老师|司机|姓名|名字|[叫是的把将被为和与及同帮给对向望访助知悉悼忆念让陪护送家名位而但且，因当说使]|人员|群众|孤老|宝宝|委员|先生|女士|得知|[见找着道里]|[看见访]了|[里中上还]有|用于|那天|今天|昨天|当天|后来|如今|去年|今年|[走垮倒]了|了解到|据悉|认识|看到|遇到|来自|其中|还有|例如|比如|像)$/;

/** How words for a person end. */
export const ROLE = /[者友汉娃匠农妇工师员手民兵户童婴哥姐弟妹爷娘妈爸儿女孩]$/;

/** 陈家湾 and 周村 are places. */
export const PLACE = /^.[家]?[村湾坝沟镇乡庄屯寨县区市店铺]$/;

/** What follows a name, whatever the dictionary makes of its first character: 张伟|日前, 李丽|安全 … */
export const FOLLOWS =
  /^(?:[^\u4E00-\u9FFF]|[患经確致备一二三四五六七八九十被因得查系是为有在家的说自从曾已现今去昨近突也又都等及和与对将刚正做死感染病身有来打告向请想要无只拿收送拨表哭坐躺住站走去捐治接男女丈妻母父儿老爱孩爸妈几他她前奶爷阿姨叔婶哥姐小大无治吃犯扛怕落属不困获下连]|确诊|诊断|年[初底前近轻幼]|前[年天几]|上[个周月]|日前|不[幸久]|长期|常年|多年|早年|本人|老[人师]|同[志学]|女士|先生|大[爷妈娘]|夫妇|[一家][家直里中有]|没想|可能|疑似|住院|检[查出]|其|乃|需|急|接受|坚持|每[天周月]|既往|主诉|$)/;
/** After a name, of a place or a house: 某某村, 某某街道, 某某市. */
export const OF_PLACE =
  /^(?:、[\u4E00-\u9FFF]{2,3}[两三]?[市县区]|[两三四五][市县区]|家?(?:村|社区|街道|小区|片区|新区|社$|镇|乡[^亲下村]|县|市|区|州|路|街|巷|湾|坝|沟|桥|祠堂|院子|大院|组)|医院|卫生[院站]|诊所|学校|小学|中学|大学|幼儿园|公司|工厂|中心|广场|公园|工作[站室]|服务|办事处|派出所|文化|精神|事迹|奖|杯)/;

/** What is counted: 8张桌子, 20公里. */
export const MEASURES = '位张段项支石公车席单方钟管章卷程时成';
/** Words of grammar and place, which name no one. */
export const GRAMMAR = /[对可能会要想后前里上下内外时间用些点次]/;
/** What is said of persons alone. */
export const SUFFERING =
  /^(?:患[有上了过]?|[身罹]患|[不]?幸|被[确查诊]|[确確][诊診]|查出|检出|因(?![此而素])|得[了上]|死于|感染|突发|染上|曾|已|[去今前]年|[本自]|系|讲到自己|的(?:母|父|妻|丈|儿|女|病))/;
/** A name stands behind it, whatever it looks like. */
export const CALLED =
  /(?:姓\s?名[^，,。：:／/]{0,6}[：:／/]\s?|[大本真学全]名(?:叫|是|：)?|名字?(?:是|叫)|(?:^|[他她我你人“，,。])叫|[问答]（|自称|姓名[：:]?|(?:签名|署名|[人者主]|对象|户主)[*_]{0,2}[：:／/—]{1,2}\s?|——\s?)$/;
/** What an elder is called by, behind the surname, and then in full: 井大娘井秀莲. */
export const AGED =
  /(?:老?大[娘妈爷伯叔婶嫂姐哥]|[二三][娘妈爷伯叔婶嫂姐哥]|老[汉太头师伯爹]|老师傅|师傅|奶奶|爷爷|婆婆|公公|阿姨|叔叔|女士|先生|嬢嬢|幺[爸妹姑]|孃孃)[“（(]?$/;
/** Who a name behind it is sure to be. */
export const PERSON =
  /(?:患者|青年|少年|女孩|男孩|儿童|学员|工友|农民|司机|女儿|儿子|母亲|父亲|妻子|丈夫|宝宝|孤老|病人|村民|居民|老人|志愿者|队员|党员|同学|职工|教师|邻居|贫困户|低保户|脱贫户|户主[：:]?|姓名[：:]?|对象[：:]?)$/;
/** What follows a name in a list of persons: ，男，67岁. */
export const INTRODUCED =
  /^(?:大[爷妈娘]|女士|先生|同学|奶奶|爷爷|阿姨|小朋友)|^[，,（(、\s：:]{0,2}(?:男|女)(?:$|[^\u4E00-\u9FFF孩生人性])/;

/** What nobody but a person does, or is told of … */
export const ALIVE =
  /^(?:[（(，,]?(?:今年|现年|年仅|刚满)?\d{1,3}岁|说[：:，,“。]|笑[了着]|哭|告诉|回忆|坦言|摆摆?手|老人|大[爷妈叔伯]|[他她]|的(?:[母父妻丈儿女兄弟哥姐妹爸妈]|爱人|老伴|孩子))/;
/** … or in a sentence about an illness hardly anybody else. */
export const ACTS =
  /^(?:这[些几]|一个人|靠|家的|送[去来]|取|属于|说|笑|哭|告诉|回忆|坦言|觉得|知道|想|没[有想能]|从[没不小来]|总[是说]?|一直|常年|终[究于]|做梦|打了|连|走[了的路]|失去|[与和跟同](?:$|.{0,8}(?:抗争|斗|作伴))|是我们|是[个一]?[位名]|今年|现年|老人|大[爷妈叔伯]|过生日|捐|扛|撑|熬|挺|瞒|舍不得|不肯|不愿|不敢|拖着|带着|抱着|忍着|的(?:[母父妻丈儿女病血肺肝胃肾脑]|爱人|老伴|孩子|[\dⅠ-Ⅳ一二三四]型))/;

/** Before an illness, or of a person. */
export const TOLD = new RegExp(
  `${ALIVE.source}|${ACTS.source}|${SUFFERING.source}|^(?:[有的患得]|还有|得[了过])$|^(?:同志|同学|老师|查出|[一二三四五六七八九十]+岁|被)`,
);

/** What places have not: 任海的母亲. */
export const OWN = /^(?:的[母父妻丈儿女]|[身罹]患|自己|本人|[去今]年)/;
export const HELD = /^[，,（(：:！!]/;
