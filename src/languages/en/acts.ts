import type { Act } from '../../diplomacy/vocabulary.ts';

/** Verbs that perform an act: they belong to the statement, and inside reported words they carry its act. */
export const performingVerbs: Readonly<Record<Exclude<Act, 'state'>, readonly string[]>> = {
  praise: [
    'praise', 'commend', 'laud', 'applaud', 'hail', 'welcome', 'appreciate', 'appreciate the', 'value', 'speak highly of', 'pay tribute', 'celebrate', 'honor', 'honour', 'admire', 'compliment', 'salute', 'give high marks to', 'give a high assessment', 'express satisfaction', 'note with satisfaction', 'acknowledge the {contribution|contributions|progress|role|importance of|efforts}', 'highlight the {tireless|important|significant|strong|close|great|considerable|positive|successful|deep|deepening|growing|historic} {work|role|contribution|contributions|ties|progress|relationship|partnership|cooperation}', 'note the {contribution|contributions|progress|effective|high level|successful|positive|dynamic|good|important contribution|significant progress|significance of the contribution}', 'appreciate highly', 'take pride in',
    'point out with satisfaction', 'note the {constructive|effective|fruitful} {cooperation|interaction|work|dialogue|role}',
  ],
  support: ['support', 'back', 'endorse', 'stand by', 'stand with', 'agree with', 'defend', 'side with', 'champion', 'subscribe to', 'reaffirm its adherence to', 'uphold', 'share the {view|position|assessment|opinion}', 'speak in favor of', 'speak in favour of', 'come out in favor of', 'come out in favour of', 'approve', 'second'],
  oppose: ['oppose', 'reject', 'object to', 'rule out', 'refuse', 'speak out against', 'speak against', 'disagree with', 'dismiss', 'resist', 'come out against', 'decline to', 'disagree'],
  criticise: ['condemn', 'denounce', 'criticize', 'criticise', 'blame', 'accuse', 'deplore', 'lament', 'decry', 'slam', 'blast', 'rebuke', 'regret', 'protest', 'protest against', 'take issue with', 'reproach', 'charge that', 'express indignation', 'censure', 'chide', 'complain', 'complain about'],
  warn: ['warn', 'caution', 'threaten', 'alert', 'forewarn'],
  pledge: [
    'pledge', 'vow', 'promise', 'commit to', 'commit', 'undertake', 'undertake to', 'guarantee', 'assure', 'offer to', 'vow to', 'swear to', 'resolve to', 'volunteer', 'reassure', 'express {readiness|willingness}', 'confirm its readiness', 'stand ready', 'offer help', 'offer assistance', 'plan to', 'intend', 'propose to hold', 'affirm readiness', 'recommit', 'recommit to',
  ],
  urge: [
    'urge', 'call for', 'call on', 'call upon', 'ask', 'ask for', 'request', 'demand', 'encourage', 'propose', 'suggest', 'recommend', 'appeal', 'appeal to', 'appeal for', 'advocate', 'advocate for', 'press for', 'implore', 'task', 'instruct', 'order', 'direct', 'exhort', 'insist on', 'push for', 'challenge', 'advise', 'beg', 'plead for', 'invite the {parties|sides|international}', 'seek', 'remind', 'summon', 'prioritize', 'prioritise',
  ],
  hope: ['hope', 'look forward to', 'look forward', 'expect', 'anticipate', 'trust', 'wish to see', 'count on', 'hope for', 'express hope', 'express confidence', 'express the hope', 'express optimism', 'predict', 'foresee'],
  agree: ['agree', 'reach {an|a|} {agreement|agreements|consensus|understanding|common understanding|common understandings}', 'come to an agreement', 'concur', 'agree to', 'agree on', 'come to {the|a} {conclusion|common understanding}', 'find common ground', 'arrive at {a|an} {agreement|consensus}', 'decide', 'share a common position', 'authorize', 'achieve consensus', 'come to terms'],
  congratulate: ['congratulate', 'felicitate', 'wish a speedy recovery', 'wish {success|every success|a happy}', 'send {congratulations|greetings}', 'extend {congratulations|greetings}', 'convey {congratulations|greetings|best wishes}', 'exchange {congratulations|greetings|good wishes}', 'exchange season’s greetings', 'wish'],
  thank: ['thank', 'express {gratitude|thanks}', 'give thanks'],
  condole: ['condole', 'mourn', 'grieve', 'express {condolences|sympathy|sorrow}', 'offer {condolences|sympathies}', 'extend {condolences|sympathies}', 'convey {condolences|sympathies}', 'send condolences', 'sympathize', 'sympathise'],
  invite: ['invite', 'extend an invitation', 'issue an invitation'],
};

/** 'is ready', 'was confident': the copula with what carries the act. */
const copulas = '{is|are|was|were|remains|remain|remained|has been|have been|stands|stand|stood}';
export const performingStates = {
  praise: [`${copulas} {proud|pleased|delighted|glad|honored|honoured|impressed|encouraged|satisfied}`, '{highly|deeply|greatly|truly} {valued|appreciated|values|appreciates|appreciate|value}'],
  support: [`${copulas} (fully|strongly) {supportive of|in favor of|in favour of}`, '{we|they|I|fully|strongly|firmly|countries|also|always|sides} support', 'supports', 'support each other'],
  oppose: [`${copulas} (strongly|firmly|resolutely|categorically|absolutely) {opposed to|against}`, '{does|do|did|will} not {accept|recognize|recognise|agree|tolerate|support|allow}', '{would|will} never {accept|recognize|recognise|allow}'],
  criticise: [`${copulas} (deeply|gravely|seriously) {concerned|worried|alarmed|disappointed|outraged}`],
  pledge: [`${copulas} (also|fully|always|still|firmly|deeply|strongly) {ready|prepared|willing|committed|determined|resolved|interested|open}`, '{will|would} (also) continue to', '{intends|intend|intended} to', '{stands|stand|stood} (firmly) behind'],
  hope: ['{we|they|I|sincerely|also} hope', 'hopes', `${copulas} (fully|absolutely) {confident|hopeful|optimistic|looking forward}`],
  thank: [`${copulas} (very|deeply|sincerely|really) {grateful|thankful}`],
  condole: [`${copulas} (deeply) saddened`],
} satisfies Partial<Record<Act, readonly string[]>>;

/** Nouns that carry the act of the verb before them: 'expressed gratitude', 'reaffirmed its commitment'. */
export const actNouns = {
  state: ['assessment', 'assessments', 'appraisal', 'account', 'explanation', 'explanations', 'update', 'overview', 'evaluation', 'view', 'views', 'opinion', 'position', 'considerations', 'vision', 'approach', 'approaches', 'information', 'thoughts', 'perspective', 'perspectives', 'experience', 'priorities', 'insights', 'clarifications', 'arguments', 'reasons', 'belief'],
  praise: ['appreciation', 'satisfaction', 'admiration', 'praise', 'respect', 'tribute', 'approval', 'pride', 'esteem', 'high appreciation', 'delight', 'contribution', 'contributions', 'tireless work', 'progress', 'leadership', 'achievements', 'accomplishments', 'strength', 'friendship', 'bravery', 'courage', 'efforts', 'work', 'strong relationship', 'special relationship', 'strong ties', 'bonds', 'success', 'positive dynamics', 'high level', 'relationship', 'partnership', 'alliance', 'cooperation', 'ties', 'collaboration', 'constructive role', 'interaction'],
  support: ['support', 'right to', 'right of', 'backing', 'solidarity', 'endorsement', 'adherence', 'enduring support', 'agreement with'],
  oppose: ['opposition', 'objection', 'objections', 'rejection', 'disagreement'],
  criticise: ['concern', 'concerns', 'condemnation', 'regret', 'disappointment', 'indignation', 'outrage', 'dissatisfaction', 'displeasure', 'dismay', 'criticism', 'alarm', 'worry', 'worries', 'protest', 'frustration', 'unacceptability', 'inadmissibility'],
  warn: ['warning', 'warnings'],
  pledge: ['commitment', 'commitments', 'readiness', 'willingness', 'intention', 'intentions', 'determination', 'resolve', 'interest in', 'desire', 'dedication', 'pledge', 'assurances', 'preparedness', 'offer', 'openness', 'plans', 'promise', 'obligation'],
  urge: ['importance', 'need', 'necessity', 'significance', 'urgency', 'imperative', 'call', 'calls', 'appeal', 'proposal', 'proposals', 'request', 'expediency', 'vital importance', 'demand', 'demands', 'special importance', 'priority of', 'responsibility to', 'inadvisability', 'obligation to'],
  hope: ['hope', 'hopes', 'confidence', 'optimism', 'expectation', 'expectations', 'conviction', 'anticipation', 'wish that', 'certainty'],
  agree: ['agreement', 'consensus', 'common position', 'shared opinion', 'shared view', 'common view', 'mutual understanding', 'unanimous opinion'],
  congratulate: ['congratulations', 'best wishes', 'greetings', 'warm wishes', 'good wishes', 'felicitations', 'compliments', 'season’s greetings', 'warm greetings', 'well wishes'],
  thank: ['gratitude', 'thanks', 'gratefulness', 'thankfulness', 'appreciation to', 'sincere gratitude'],
  condole: ['condolences', 'condolence', 'sympathy', 'sympathies', 'sorrow', 'grief', 'heartfelt condolences', 'sadness'],
  invite: ['invitation', 'invitations'],
} satisfies Partial<Record<Act, readonly string[]>>;

/** Words that carry an act inside a clause and report nothing: modals and what stands for them. */
export const modal = {
  urge: [
    'must', 'should', '{we|they|both|sides|parties|countries|nations|states|community|also|will|would|you} need to', 'needs to', 'ought to', 'has to', 'have to', 'had to', '{is|are|was|were} (absolutely|also|critically|extremely|very) {necessary|important|essential|imperative|vital|crucial|required|obliged|needed} (to|that|for)', 'let us', 'let’s', 'shall', 'had better', 'is up to', 'it is time to', 'we need', 'we expect', 'we demand', 'it is a priority', 'deserves',
  ],
  warn: ['will face (severe|serious) consequences', 'would respond', 'will respond (decisively|swiftly|firmly)', 'would have (a|serious|severe) (negative|consequences)', 'would be a mistake', 'will backfire', 'would further destabilize', 'will have consequences', 'consequences if'],
} satisfies Partial<Record<Act, readonly string[]>>;
