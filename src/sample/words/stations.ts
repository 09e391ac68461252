export const stationSummaries = [
  '{place}的站点，在{door}，问事、歇脚都可以来',
  '借伞、充电、登记服务，都在{door}',
  '{place}的门，开在{door}',
] as const;

/** What a station's page says below its fields. */
export const stationBody = [
  '站点就在{door}。{way}。门口的牌子上写着开放时间，到点有人。',
  '平日里来得最多的是问政策的和歇脚的，赶集的日子要比平时多一倍。',
  '屋里有{seats}个座位，靠窗的一排留给老人和带孩子的人。',
  '这里常办{noun}。{scene}',
  '值班的是{place}自己的志愿者，一共{people}人，两人一班，名单每月贴在门后。',
  '需要帮忙的，进门说一声，登记一条需求，三天之内有人回话。',
  '借雨伞、借轮椅，写个日期就能拿走，用完还到任何一个站点都行。',
  '{lesson}这句话写在站点的墙上，是来过的人一起定下的规矩。',
  '周边的{other}没有站点，那边的居民也到这里来。',
] as const;

export const checklist = [
  { id: 'sign', label: '统一标识', required: true, about: '门口有统一的志愿服务标识' },
  { id: 'premises', label: '固定场所', required: true, about: '有固定的服务场所' },
  { id: 'duty', label: '岗位值守', required: true, about: '开放时间有人在岗' },
  { id: 'team', label: '服务队伍', required: true, about: '有固定的志愿者队伍' },
  { id: 'rules', label: '制度上墙', required: true, about: '招募、培训、记录制度公开' },
  { id: 'ledger', label: '登记台账', required: true, about: '需求和服务都有登记' },
  { id: 'phone', label: '公开电话', required: true, about: '门口和网上公布电话' },
  { id: 'facilities', label: '便民设施', required: false, about: '饮水、充电、药箱' },
  { id: 'access', label: '无障碍进出', required: false, about: '轮椅能够进出' },
] as const;
