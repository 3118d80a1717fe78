import type { Entry } from '../../language/automaton.ts';
import { lexicon, words } from '../../language/lexicon.ts';

const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Numbers in characters up to ninety-nine. */
function counted(): Entry[] {
  const surfaces = new Map<string, number>([
    ['十', 10],
    ['两', 2],
  ]);
  digits.forEach((unit, i) => {
    surfaces.set(unit, i + 1);
    surfaces.set(`十${unit}`, 11 + i);
    if (i > 0) surfaces.set(`${unit}十`, (i + 1) * 10);
    if (i > 0) for (const [j, ending] of digits.entries()) surfaces.set(`${unit}十${ending}`, (i + 1) * 10 + j + 1);
  });
  return [...surfaces].map(([surface, value]) => ({ surface, concept: { kind: 'number', value }, match: 'exact' }));
}

const magnitudes = lexicon(
  {
    '10': ['十'],
    '100': ['百'],
    '1000': ['千'],
    '10000': ['万'],
    '10000000': ['千万'],
    '100000000': ['亿'],
    '1000000000000': ['万亿', '兆'],
  },
  factor => ({ kind: 'magnitude', factor: Number(factor) }),
);

/** 'More' after the digits and before the unit: '130多家'. */
const more = words({ kind: 'magnitude', factor: 1 }, ['多', '余', '来', '几']);

const currencies = lexicon(
  {
    USD: ['美元', '美金', 'US$', '$'],
    CNY: ['人民币', '元人民币', '元'],
    EUR: ['欧元', '€'],
    RUB: ['卢布'],
    GBP: ['英镑', '£'],
    JPY: ['日元', '日圆'],
    KRW: ['韩元', '韩圆'],
    IDR: ['印尼盾', '盾'],
    HKD: ['港元', '港币'],
    TWD: ['新台币', '元新台币', '台币'],
    INR: ['卢比'],
    AUD: ['澳元'],
    CAD: ['加元'],
    THB: ['泰铢'],
    SGD: ['新加坡元', '新元'],
    MYR: ['林吉特', '令吉'],
  },
  code => ({ kind: 'currency', code }),
);

const units: Entry[] = [
  ...words({ kind: 'unit', figure: 'percentage', unit: 'percent', factor: 1 }, ['%', '％', '个百分点', '个百分比']),
  ...words({ kind: 'unit', figure: 'multiple', unit: 'times', factor: 1 }, ['倍']),
  ...words({ kind: 'unit', figure: 'count', unit: 'person', factor: 1 }, [
    '人',
    '人次',
    '人口',
    '名(学生|青年|青少年|士兵|官员|代表|企业家|议员|记者|人质|公民|士官|军人|专家|留学生|游客|儿童)',
    '位(代表|领导人|企业家|专家|国家元首)',
  ]),
  ...words({ kind: 'unit', figure: 'count', unit: 'company', factor: 1 }, [
    '家',
    '家(德国|法国|中国|美国|中资|外国)企业',
    '家企业',
    '家公司',
  ]),
  ...words({ kind: 'unit', figure: 'count', unit: 'document', factor: 1 }, [
    '份(双边)(合作)(文件|协议|文本)',
    '项(双边)(合作){文件|协议}',
  ]),
  ...words({ kind: 'unit', figure: 'count', unit: 'measure', factor: 1 }, ['条(政策)措施', '项(政策){举措|措施}']),
  ...words({ kind: 'unit', figure: 'count', unit: 'gun', factor: 1 }, ['响(礼炮)']),
  ...words({ kind: 'unit', figure: 'count', unit: 'ton', factor: 1 }, ['吨']),
  ...words({ kind: 'unit', figure: 'count', unit: 'kilometre', factor: 1 }, ['公里', '千米']),
  ...words({ kind: 'unit', figure: 'count', unit: 'dose', factor: 1 }, ['剂(疫苗)']),
  ...words({ kind: 'unit', figure: 'count', unit: 'aircraft', factor: 1 }, ['架(飞机|客机|战机)']),
  ...words({ kind: 'unit', figure: 'anniversary', unit: 'year', factor: 1 }, ['周年']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'year', factor: 1 }, [
    '年',
    '年来',
    '年间',
    '年前',
    '年内',
    '年期间',
    '年时间',
  ]),
  ...words({ kind: 'unit', figure: 'duration', unit: 'month', factor: 1 }, ['个月', '个月来']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'week', factor: 1 }, ['周', '个星期', '星期']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'day', factor: 1 }, ['天', '天来']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'hour', factor: 1 }, ['小时', '个小时', '个多小时']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'minute', factor: 1 }, ['分钟']),
];

/** What makes a span of years an anniversary. */
const anniversaries = words({ kind: 'anniversary' }, ['纪念', '庆祝', '迎来', '建交满']);

const figureLeads = words({ kind: 'figure-lead' }, [
  '超过',
  '超',
  '逾',
  '近',
  '约',
  '大约',
  '将近',
  '达',
  '高达',
  '达到',
  '多达',
  '增长',
  '增加',
  '下降',
  '上升',
  '减少',
  '同比增长',
  '同比下降',
  '至少',
  '不到',
  '不足',
  '总额',
  '总计',
  '共计',
  '为期',
  '累计',
  '征收',
  '关税',
  '价值',
]);

export const quantities: Entry[] = [
  ...counted(),
  ...figureLeads,
  ...magnitudes,
  ...more,
  ...currencies,
  ...units,
  ...anniversaries,
];
