// Persons without a name in a sentence, of whom it or the next may speak as well.

/** Others of whom the next sentence may speak. */
export const ANOTHER =
  /老人|孩子|患者|病人|居民|村民|群众|对方|邻居|亲戚|学员|小朋友|大爷|大妈|奶奶|爷爷|母亲|父亲|女孩|男孩|乘客|路人|他们|她们|人们|大家|姑娘|小伙|观众|队员|志愿者|听众|读者|游客|有人|[那这]人|写信人|来电[人者]|匿名|[\u4E00-\u9FFF]户|[多有轻年]人|[是有一这那几两三](?:[位名]|个[^，。]{0,8}[人孩娃者生员汉])/;
/** Somebody is helped, met or spoken of who has no name. */
export const HELPING = new RegExp(
  `(?:给(?!志愿者|队员|我们|大家|记者)|帮助?|为(?!了|止)|替|陪[伴护同]?|照[顾看料]|看[望见到]|探望|走访|慰问|教|扶|背|救|接|送|遇|碰|认识|认了|是)[^，,。]{0,12}(?:${ANOTHER.source})`,
);
