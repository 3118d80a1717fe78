/** The forms of an English verb in which it reports: past, present and '-ing'. */
export interface VerbForms {
  readonly past: string;
  readonly present: string;
  readonly participle: string;
  readonly base: string;
}

const irregular: Readonly<Record<string, readonly [past: string, present?: string, participle?: string]>> = {
  make: ['made'], give: ['gave'], speak: ['spoke'], draw: ['drew'], set: ['set', 'sets', 'setting'], go: ['went', 'goes', 'going'], put: ['put', 'puts', 'putting'], pay: ['paid', 'pays'], take: ['took'], send: ['sent'], lay: ['laid', 'lays'], write: ['wrote'], say: ['said'], tell: ['told'], hold: ['held'], think: ['thought'], have: ['had', 'has'],
  admit: ['admitted', 'admits', 'admitting'], refer: ['referred', 'refers', 'referring'], commit: ['committed', 'commits', 'committing'], defer: ['deferred', 'defers', 'deferring'], regret: ['regretted', 'regrets', 'regretting'], concur: ['concurred', 'concurs', 'concurring'], sum: ['summed', 'sums', 'summing'], show: ['showed'], stand: ['stood'], swear: ['swore'], find: ['found'], rule: ['ruled'], see: ['saw', 'sees', 'seeing'], agree: ['agreed', 'agrees', 'agreeing'], guarantee: ['guaranteed', 'guarantees', 'guaranteeing'], foresee: ['foresaw', 'foresees', 'foreseeing'], plan: ['planned', 'plans', 'planning'],
  come: ['came'], reach: ['reached', 'reaches'], beg: ['begged', 'begs', 'begging'], mourn: ['mourned'], wish: ['wished', 'wishes'], decry: ['decried', 'decries', 'decrying'], deny: ['denied', 'denies', 'denying'], reply: ['replied', 'replies', 'replying'], clarify: ['clarified', 'clarifies', 'clarifying'], specify: ['specified', 'specifies', 'specifying'], testify: ['testified', 'testifies', 'testifying'], certify: ['certified', 'certifies', 'certifying'], convey: ['conveyed', 'conveys'], thank: ['thanked'], bless: ['blessed', 'blesses'], get: ['got', 'gets', 'getting'], rebut: ['rebutted', 'rebuts', 'rebutting'],
};

/** Conjugates the first word of a verb: 'point out' gives 'pointed out', 'points out', 'pointing out'. */
export function conjugate(verb: string): VerbForms {
  const [base = '', ...rest] = verb.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const [past, present, participle] = irregular[base] ?? [];
  const root = base.endsWith('e') ? base.slice(0, -1) : base;
  const cut = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
  const sibilant = /(s|x|z|ch|sh)$/.test(base);
  return {
    past: `${past ?? `${base.endsWith('e') ? root : cut}ed`}${tail}`,
    present: `${present ?? (sibilant ? `${base}es` : cut === base ? `${base}s` : `${cut}es`)}${tail}`,
    participle: `${participle ?? `${root}ing`}${tail}`,
    base: verb,
  };
}

/** Verbs whose present reports too; of the others it looks like a plural: 'issues', 'states', 'supports'. */
const presents = new Set(
  'add explain argue insist emphasize emphasise underscore underline believe consider reiterate reaffirm affirm welcome condemn oppose expect intend denounce congratulate commend urge agree invite reject appreciate recognize recognise acknowledge highlight express convey accuse criticize criticise refuse confirm warn encourage propose suggest recommend admit deny insist maintain announce declare stress'.split(' '),
);

/** The forms that tell what somebody did: 'noted', 'notes'. */
export function tensed(verb: string): string[] {
  const { past, present } = conjugate(verb);
  return presents.has(verb.split(' ')[0] ?? '') ? [past, present] : [past];
}

/** Verbs whose base is no noun, so that it carries their act inside reported words: 'we oppose'. */
const bases = new Set('oppose condemn denounce urge expect welcome appreciate reject thank congratulate agree look encourage invite commend call'.split(' '));

/** The forms that carry an act inside reported words. */
export function carrying(verb: string): string[] {
  return bases.has(verb.split(' ')[0] ?? '') ? [verb, ...tensed(verb)] : tensed(verb);
}

/** Verbs without an ending that tells them, as they stand after a subject. */
const bare = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'am', 'has', 'have', 'had', 'do', 'does', 'did', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'made', 'gave', 'took', 'went', 'came', 'spoke', 'met', 'held', 'said', 'told', 'began', 'kept', 'led', 'left', 'lost', 'paid', 'put', 'sent', 'set', 'stood', 'thought', 'understood', 'won', 'wrote', 'became', 'found', 'fought', 'saw', 'brought', 'built', 'chose', 'grew', 'knew', 'felt', 'rose', 'fell', 'drew', 'showed', 'shown', 'shares', 'share',
  'make', 'makes', 'give', 'gives', 'take', 'takes', 'want', 'wants', 'need', 'needs', 'support', 'supports', 'stand', 'stands', 'continue', 'continues', 'remain', 'remains', 'seek', 'seeks', 'work', 'works', 'help', 'helps', 'expect', 'expects', 'hope', 'hopes', 'believe', 'believes', 'oppose', 'opposes', 'intend', 'intends', 'know', 'knows', 'think', 'thinks', 'attach', 'attaches', 'see', 'sees', 'agree', 'agrees', 'play', 'plays', 'face', 'faces', 'enjoy', 'enjoys', 'want', 'plan', 'plans', 'respect', 'respects', 'value', 'values', 'use', 'uses', 'provide', 'provides', 'look', 'looks', 'welcome', 'welcomes',
  'condemn', 'condemns', 'understand', 'understands', 'come', 'comes', 'keep', 'keeps', 'bear', 'bears', 'hold', 'holds', 'maintain', 'maintains', 'cannot', 'committed', 'defend', 'defends', 'demand', 'demands', 'deserve', 'deserves', 'become', 'becomes', 'show', 'shows', 'allow', 'allows', 'lead', 'leads', 'call', 'calls', 'urge', 'urges', 'share', 'shares',
]);

/** Words in '-ed' that are no verbs. */
const notVerbs = new Set(['united', 'indeed', 'hundred', 'sacred', 'so-called', 'need', 'speed', 'seed', 'deed', 'unprecedented', 'unprovoked', 'unjustified', 'armed', 'shed', 'red', 'bed', 'wed', 'feed', 'continued', 'renewed', 'limited', 'advanced', 'detailed', 'proposed', 'sustained', 'related', 'increased']);

/** A verb by its ending or by itself: '-ed' tells what was done, and '-s' alone may be a plural, so that such verbs are listed. */
export function isVerb(norm: string): boolean {
  if (bare.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && !notVerbs.has(norm);
}
