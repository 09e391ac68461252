/** A community as people call it, without the committee that runs it: `河街社区居委会` is 河街社区, `柳湾村委会` 柳湾村. */
export const communityName = (name: string): string =>
  name.replace(/(居民|村民)委员会$|居委会$|委会$/, (end) => (end === '村民委员会' ? '村' : ''));
