/** Parts that invented people are named from. */
export const surnames =
  '陈林黄何罗宋唐许韩冯曹彭萧蔡潘田董袁于余叶杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦尹薛段史陶贺顾龚邵覃武钱严莫向常';
export const givenFirst = '小文明志春秋晓书远思立景清云雨若知子嘉佳慧安怀望亦承锦素美玉秀桂';
export const givenSecond = '禾川岚舟霞芳兰梅英琴华林松竹溪月宁然言诚信敏莉娟涛勇刚军山海波';
