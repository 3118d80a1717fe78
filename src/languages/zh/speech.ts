import type { Entry } from '../../language/automaton.ts';
import { words } from '../../language/lexicon.ts';
import { actEntries } from './acts.ts';

/** Verbs that report words and say no more of them: '习近平指出，…'. */
const reporting = words({ kind: 'cue', act: 'state', performs: false, form: 'verb' }, [
  '指出', '强调', '表示', '说', '称', '认为', '谈到', '提到', '重申', '申明', '透露', '回应(称|说|道)', '补充(说|道)', '解释(说|道)', '写道', '坦言', '直言', '宣称', '声称', '声明', '强调指出', '一致认为', '一致指出', '进一步指出', '进一步表示', '进一步强调', '还表示', '还指出', '还强调', '还说', '并表示', '并指出', '并强调', '并称', '并说', '回答(说|道)', '说道', '谈道',
  '表示说', '讲道', '发文(称|表示|说|写道)', '发帖(称|说|表示)', '发推(称|说)', '撰文(称|指出)', '致辞(说|表示|指出)', '介绍说', '证实', '承认', '确认', '断言', '辩称', '评论(称|说)', '喊话', '告诉(记者|媒体|对方)', '向{记者|媒体}表示', '对{记者|媒体|外界}(表示|说|称)', '矢言', '意识到', '注意到', '忆及', '赞同地表示', '阐明', '明确表示', '明确指出',
]);

/** Verbs that report words or just name what was spoken of: '介绍了…的看法'. */
const touching = words({ kind: 'cue', act: 'state', performs: false, form: 'topic-verb' }, [
  '介绍(了)', '阐述(了)', '阐释(了)', '通报(了)', '阐明了', '说明了', '回顾(了)', '谈及(了)', '分享(了)', '公布(了)', '转交(了)', '提出(了)',
]);

const prefix = words({ kind: 'cue', act: 'state', performs: false, form: 'prefix' }, ['据', '根据', '按照', '援引']);

const cites = words({ kind: 'cites' }, [
  '据', '据{美国|英国|法国|俄罗斯|韩国|日本|德国}媒体', '援引', '引述', '转引', '综合', '转自', '来源：', '消息来源：',
]);

export const speech: Entry[] = [...reporting, ...touching, ...prefix, ...actEntries, ...cites];
