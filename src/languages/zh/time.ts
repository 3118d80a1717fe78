import { lexicon, words } from '../../language/lexicon.ts';

/** Months written in characters; '6月' is a number and 月, which the date rules read. */
const months = lexicon(
  {
    '1': ['一月', '元月'],
    '2': ['二月'],
    '3': ['三月'],
    '4': ['四月'],
    '5': ['五月'],
    '6': ['六月'],
    '7': ['七月'],
    '8': ['八月'],
    '9': ['九月'],
    '10': ['十月'],
    '11': ['十一月'],
    '12': ['十二月'],
  },
  month => ({ kind: 'month', month: Number(month) }),
);

const weekdays = lexicon(
  {
    '0': ['{星期|周|礼拜}{日|天}'],
    '1': ['{星期|周|礼拜}一'],
    '2': ['{星期|周|礼拜}二'],
    '3': ['{星期|周|礼拜}三'],
    '4': ['{星期|周|礼拜}四'],
    '5': ['{星期|周|礼拜}五'],
    '6': ['{星期|周|礼拜}六'],
  },
  weekday => ({ kind: 'weekday', weekday: Number(weekday) }),
);

const relativeDays = lexicon(
  {
    '-3': ['大前天', '三天前'],
    '-2': ['前天', '前日', '前晚', '两天前'],
    '-1': [
      '昨',
      '昨天',
      '昨日',
      '昨晚',
      '昨夜',
      '昨晨',
      '昨天{上午|下午|晚上|晚间|晚|中午|凌晨}',
      '昨日{上午|下午|晚上|晚间|晚|中午|凌晨}',
    ],
    '0': [
      '今',
      '今天',
      '今日',
      '今晚',
      '今晨',
      '今早',
      '本日',
      '今天{上午|下午|晚上|晚间|晚|中午|凌晨|早上}',
      '今日{上午|下午|晚上|晚间|晚|中午|凌晨|早上}',
    ],
    '1': ['明天', '明日', '明晚', '明早'],
    '2': ['后天', '后日'],
  },
  days => ({ kind: 'relative-day', days: Number(days) }),
);

const relativeYears = lexicon(
  { '-2': ['前年'], '-1': ['去年', '上年'], '0': ['今年', '本年'], '1': ['明年', '来年'], '2': ['后年'] },
  years => ({ kind: 'relative-year', years: Number(years) }),
);

const relativeMonths = lexicon({ '-1': ['上月', '上个月'], '0': ['本月', '这个月'], '1': ['下月', '下个月'] }, months => ({
  kind: 'relative-month',
  months: Number(months),
}));

const dayParts = lexicon(
  {
    'early-morning': ['凌晨'],
    morning: ['清晨', '早晨', '早上', '早间', '上午', '晨', '早'],
    midday: ['中午', '正午'],
    afternoon: ['下午', '午后', '傍晚'],
    evening: ['晚', '晚上', '晚间', '夜', '夜间', '夜里', '深夜', '当晚'],
  },
  part => ({ kind: 'day-part', part }),
);

const timeZones = lexicon(
  {
    '+09:00': ['{东京|首尔|日本|韩国}时间'],
    '+08:00': ['{北京|台北|香港|新加坡}时间'],
    '+07:00': ['{雅加达|河内|曼谷}时间'],
    '+03:00': ['莫斯科时间'],
    '+00:00': ['格林尼治时间', '世界协调时', '国际标准时间'],
  },
  offset => ({ kind: 'time-zone', offset }),
);

const status = [
  ...words({ kind: 'status', status: 'planned' }, [
    '将',
    '将会',
    '将于',
    '即将',
    '拟',
    '定于',
    '计划',
    '计划于',
    '预计',
    '料将',
    '有望',
    '准备',
    '择期',
    '打算',
    '预定',
    '预订',
    '希望',
    '期待',
    '愿意',
    '如果',
    '能否',
    '可能',
    '或将',
    '推迟',
    '呼吁',
    '邀请',
    '安排',
    '商讨',
    '筹备',
    '寻求',
    '促成',
    '提议',
    '建议',
    '明天',
    '明日',
    '下周',
    '下月',
    '下个月',
    '争取',
  ]),
  ...words({ kind: 'status', status: 'denied' }, [
    '尚未',
    '没有',
    '并未',
    '从未',
    '未能',
    '未曾',
    '不会',
    '取消',
    '被取消',
    '拒绝',
    '{没有|并未|尚未|未能}{举行|进行|实现}',
  ]),
  ...words({ kind: 'status', status: 'recalled' }, [
    '此前',
    '之前',
    '曾',
    '曾经',
    '曾于',
    '上次',
    '上一次',
    '前不久',
    '不久前',
    '去年',
    '前年',
    '上个月',
    '上月',
    '上周',
    '当年',
    '历史上',
    '早前',
    '先前',
    '日前曾',
    '已故',
    '多次',
    '时任',
  ]),
];

/** Times that name no day. */
const vagueDays = words({ kind: 'vague-day' }, ['上周', '上星期', '上个月', '不久前', '几天前']);

export const time = [
  ...vagueDays,
  ...months,
  ...weekdays,
  ...relativeDays,
  ...relativeYears,
  ...relativeMonths,
  ...dayParts,
  ...timeZones,
  ...status,
];
