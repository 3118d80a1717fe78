import type { Act } from '../../diplomacy/vocabulary.ts';
import type { Entry } from '../../language/automaton.ts';
import type { CueForm } from '../../language/concept.ts';
import { lexicon, words } from '../../language/lexicon.ts';
import { actNouns, modal, performingStates, performingVerbs } from './acts.ts';
import { carrying, conjugate, tensed } from './verbs.ts';

/** Verbs that report words and say no more of them. Each stands for its forms: 'note' for 'noted', 'notes' and 'noting'. */
const reportingVerbs = [
  'note',
  'state',
  'stress',
  'emphasize',
  'emphasise',
  'underscore',
  'underline',
  'point out',
  'add',
  'explain',
  'remark',
  'observe',
  'recall',
  'argue',
  'claim',
  'assert',
  'insist',
  'maintain that',
  'declare',
  'announce',
  'confirm',
  'acknowledge',
  'admit',
  'concede',
  'convey',
  'mention',
  'comment',
  'reply',
  'respond',
  'answer',
  'clarify',
  'specify',
  'inform',
  'report',
  'describe',
  'outline',
  'detail',
  'elaborate',
  'reiterate',
  'reaffirm',
  'affirm',
  're-affirm',
  'repeat',
  'tweet',
  'brief',
  'update',
  'make clear',
  'make it clear',
  'draw attention to',
  'summarize',
  'summarise',
  'reveal',
  'believe',
  'consider',
  'reckon',
  'contend',
  'testify',
  'disclose',
  'recount',
  'allege',
  'opine',
  'quip',
  'joke',
  'warn of',
  'characterize',
  'express the shared opinion',
  'express the opinion',
  'express the view',
  'express {a|the} common opinion',
  'voice the opinion',
  'share {his|her|their} opinion',
  'pay attention to',
  'signal',
  'indicate',
  'certify',
  'vouch',
  'lay out',
  'set out',
  'hold that',
  'make plain',
  'make it plain',
  'spell out',
  'reflect that',
  'impress on',
  'impress upon',
  'volunteer that',
  'attest',
  'set forth',
  'speak about',
  'speak of',
  'raise',
  'elucidate',
  'caution about',
  'refer to',
  'cite',
  'touch upon',
  'dispute',
  'deny',
  'refute',
  'single out',
  'put forward',
  'reassert',
  'restate',
];

/** Verbs that report words or just say how somebody went on. */
const touchingVerbs = ['continue', 'go on', 'sum up', 'conclude', 'present'];

/** Words whose object names what the speaker values: 'highlighted the work of', but 'highlighted that …'. */
const valuingVerbs = ['highlight', 'recognize', 'recognise', 'spotlight', 'pay tribute to', 'cherish'];

/** Verbs that only carry an act together with its noun: 'extended condolences', 'voiced concern'. */
const lightVerbs = [
  'express',
  'voice',
  'extend',
  'offer',
  'give',
  'register',
  'demonstrate',
  'issue',
  'send',
  'take note of',
  'pass on',
  'hold out',
  'share',
  'place',
  'provide',
  'present {him|her|them} with',
];

const irregular = {
  said: [
    'said',
    'says',
    'has said',
    'had said',
    'saying',
    'told',
    'tells',
    'telling',
    'has told',
    'wrote',
    'writes',
    'wrote on',
    'has written',
    'thinks',
    'thought',
    'asked why',
    'read',
    'reads',
    'was quoted as saying',
    'is quoted as saying',
    'told reporters',
    'told a news conference',
    'told journalists',
    'told a press conference',
    'told the press',
    'said in a statement',
    'said in a post',
    'posted',
  ],
  believes: [
    'is convinced',
    'was convinced',
    'is of the opinion',
    'took the view',
    'were of the view',
    'are of the view',
    'has in mind',
  ],
} as const;

const reporting = words({ kind: 'cue', act: 'state', performs: false, form: 'verb' }, [
  ...reportingVerbs.flatMap(tensed),
  ...irregular.said,
  ...irregular.believes,
]);
const touching = words(
  { kind: 'cue', act: 'state', performs: false, form: 'topic-verb' },
  touchingVerbs.map(verb => conjugate(verb).past),
);
const valuing = words({ kind: 'cue', act: 'praise', performs: false, form: 'verb' }, valuingVerbs.flatMap(tensed));
const light = words({ kind: 'cue', act: 'state', performs: false, form: 'light-verb' }, lightVerbs.flatMap(tensed));

const prefix = words({ kind: 'cue', act: 'state', performs: false, form: 'prefix' }, [
  'according to',
  'in the words of',
  'in the opinion of',
  'in the view of',
]);
const enclitic = words({ kind: 'cue', act: 'state', performs: false, form: 'enclitic' }, [
  'according to {him|her}',
  'in {his|her} {opinion|view|words}',
]);

/** 'It was noted that …': nobody is named. */
const verbsOfPassive = [
  'noted',
  'stressed',
  'emphasized',
  'emphasised',
  'underscored',
  'underlined',
  'pointed out',
  'stated',
  'highlighted',
  'confirmed',
  'reaffirmed',
  'said',
  'mentioned',
  'reported',
  'observed',
  'recalled',
  'announced',
  'expressed',
  'acknowledged',
  'specified',
  'declared',
  'affirmed',
  'reiterated',
  'believed',
];
const impersonal = [
  ...words(
    { kind: 'cue', act: 'state', performs: false, form: 'impersonal' },
    verbsOfPassive.map(
      verb =>
        `it {was|is|has been|had been} (also|further|once again|specifically|particularly|especially|again|repeatedly|separately|in particular) ${verb}`,
    ),
  ),
  ...words({ kind: 'cue', act: 'agree', performs: true, form: 'impersonal' }, [
    '(it) {was|were|has been|had been} (also|further) {agreed|decided|settled}',
    'it was (also) {agreed|decided}',
    '{an agreement|agreement|agreements|an understanding|understanding|a consensus|consensus} {was|were|has been} (also) {reached|achieved|secured|found}',
    'there was (a) {agreement|consensus}',
  ]),
  ...words({ kind: 'cue', act: 'hope', performs: true, form: 'impersonal' }, ['{hope|confidence|the hope} was (also) expressed']),
  ...words({ kind: 'cue', act: 'urge', performs: true, form: 'impersonal' }, ['it was (also) {proposed|suggested|recommended}']),
];

/** 'The need for … was emphasised': what was said stands before. */
const passive = words(
  { kind: 'cue', act: 'state', performs: false, form: 'passive' },
  verbsOfPassive.flatMap(verb => [
    `{was|were|has been|have been} (also|further|once again|specifically|particularly|especially|again) ${verb}`,
  ]),
);

/** 'called Y to congratulate him': the purpose of a contact is what its subject did in it. */
const purpose = [
  ...words({ kind: 'cue', act: 'state', performs: false, form: 'purpose' }, [
    '{express|convey|underscore|reaffirm|reiterate|affirm|emphasize|emphasise|stress|offer|extend|voice|highlight|share|explain|inform|brief|update|relay|outline|raise}',
  ]),
  ...lexicon(
    {
      congratulate: ['congratulate', 'wish'],
      thank: ['thank'],
      praise: ['commend', 'welcome', 'applaud', 'celebrate'],
      support: ['support', 'endorse'],
      criticise: ['condemn'],
      urge: ['urge', 'encourage', 'press', 'ask'],
      invite: ['invite'],
      condole: ['mourn'],
      warn: ['warn'],
      pledge: ['pledge', 'offer {help|assistance}', 'reassure', 'assure'],
    },
    act => ({ kind: 'cue', act, performs: true, form: 'purpose' }),
  ),
];

/** '…, noting that …': what the subject of the sentence said besides. */
const participles = [
  ...words(
    { kind: 'cue', act: 'state', performs: false, form: 'participle' },
    [...reportingVerbs, ...lightVerbs].map(verb => conjugate(verb).participle),
  ),
  ...words(
    { kind: 'cue', act: 'praise', performs: false, form: 'participle' },
    valuingVerbs.map(verb => conjugate(verb).participle),
  ),
];

/** Words under which an act is spoken of and not done are in the grammar; these are the sources that a text cites. */
const cites = words({ kind: 'cites' }, [
  '(as) {quoted|cited|reported} by',
  'citing',
  'quoting',
  '{according to|reported by|reports} {the|a|} (state|official) (news agency|news agencies|media)',
  'a report by',
  'in an interview with',
  'in an interview to',
  'according to a {statement|report|readout} {by|from|released by|issued by}',
  'as reported by',
  'a {statement|readout} {from|by|released by|issued by}',
  'the statement released by',
  'according to reports from',
]);

/** Each performing verb by its forms: those that tell what was done, '-ing' beside another verb, and the base inside reported words. */
function performingEntries(): Entry[] {
  const form: CueForm = 'verb';
  const forms = (of: (verb: string) => readonly string[]): Readonly<Record<Exclude<Act, 'state'>, readonly string[]>> => ({
    praise: performingVerbs.praise.flatMap(of),
    support: performingVerbs.support.flatMap(of),
    oppose: performingVerbs.oppose.flatMap(of),
    criticise: performingVerbs.criticise.flatMap(of),
    warn: performingVerbs.warn.flatMap(of),
    pledge: performingVerbs.pledge.flatMap(of),
    urge: performingVerbs.urge.flatMap(of),
    hope: performingVerbs.hope.flatMap(of),
    agree: performingVerbs.agree.flatMap(of),
    congratulate: performingVerbs.congratulate.flatMap(of),
    thank: performingVerbs.thank.flatMap(of),
    condole: performingVerbs.condole.flatMap(of),
    invite: performingVerbs.invite.flatMap(of),
  });
  return [
    ...lexicon(forms(tensed), act => ({ kind: 'cue', act, performs: true, form })),
    ...lexicon(
      forms(verb => [conjugate(verb).participle]),
      act => ({ kind: 'cue', act, performs: true, form: 'participle' }),
    ),
    ...lexicon(forms(carrying), act => ({ kind: 'act', act })),
    ...lexicon(performingStates, act => ({ kind: 'cue', act, performs: true, form })),
    ...lexicon(performingStates, act => ({ kind: 'act', act })),
    ...lexicon(modal, act => ({ kind: 'act', act })),
    ...lexicon(actNouns, act => ({ kind: 'act-noun', act })),
  ];
}

export const speech: Entry[] = [
  ...reporting,
  ...touching,
  ...valuing,
  ...light,
  ...participles,
  ...prefix,
  ...enclitic,
  ...impersonal,
  ...passive,
  ...purpose,
  ...performingEntries(),
  ...cites,
];
