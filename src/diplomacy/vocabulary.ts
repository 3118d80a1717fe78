/** The closed vocabularies of the record. Values may be added within format `/1`; none changes its meaning. */

/** What a stretch of the source text is. Statements and quotes come from `body` alone. */
export const sectionKinds = ['title', 'dateline', 'byline', 'published', 'caption', 'body', 'related', 'boilerplate'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/**
 * How leaders were in contact: `meeting` they met, in whatever frame; `visit` only travel, arrival, ceremony or a joint tour is
 * reported; `letter` letters, messages, telegrams; `contact` the text does not say how.
 */
export const contactKinds = ['phone-call', 'video-call', 'meeting', 'visit', 'letter', 'contact'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** `planned`: announced, not yet held; `recalled`: mentioned as background of another event. */
export const contactStatuses = ['held', 'planned', 'recalled'] as const;
export type ContactStatus = (typeof contactStatuses)[number];

/** The office in which a person acts. */
export const roles = [
  'president',
  'vice-president',
  'prime-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'foreign-minister',
  'defence-minister',
  'minister',
  'party-leader',
  'secretary-general',
  'commission-president',
  'council-president',
  'security-adviser',
  'envoy',
  'spokesperson',
  'other',
] as const;
export type Role = (typeof roles)[number];

/** What a speaker does with a clause, the strongest that its words carry; the contract's table defines each. */
export const acts = [
  'state',
  'praise',
  'support',
  'oppose',
  'criticise',
  'warn',
  'pledge',
  'urge',
  'hope',
  'agree',
  'congratulate',
  'thank',
  'condole',
  'invite',
] as const;
export type Act = (typeof acts)[number];

/** What a statement or an agenda item is about: one to three of these, as an index of the article would carry. */
export const topics = [
  'diplomatic-relations',
  'trade',
  'investment',
  'finance',
  'belt-and-road',
  'transport',
  'energy',
  'environment-climate',
  'digital-technology',
  'science-technology',
  'space',
  'health',
  'education',
  'culture-people',
  'agriculture-food',
  'development',
  'defence',
  'arms-control-nuclear',
  'counter-terrorism-crime',
  'sovereignty',
  'human-rights-democracy',
  'domestic-politics',
  'party-politics',
  'elections',
  'multilateral-order',
  'regional-organisations',
  'war-ceasefire',
  'humanitarian-aid',
  'disaster',
  'migration',
  'sanctions',
  'media-information',
] as const;
export type Topic = (typeof topics)[number];

/** What kind of quantity a figure is. */
export const figureKinds = ['money', 'percentage', 'multiple', 'count', 'duration', 'anniversary'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** What a careful editor would query. A check never changes what was read. */
export const checkCodes = [
  'weekday-contradicts-date',
  'year-inferred',
  'date-inferred',
  'dates-disagree',
  'not-in-office',
  'role-contradicts-office',
  'mismatched-quotation-marks',
  'unattributed-quote',
  'repeated-phrase',
  'unknown-person',
  'anniversary-contradicts-date',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** How much a check matters: `info` is worth knowing, a `warning` is worth a look, an `error` is wrong in the text. */
export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** How a statement is tied to its speaker. */
export const attributionBases = ['named', 'pronoun', 'ellipsis', 'state-for-leader', 'both-sides'] as const;
export type AttributionBasis = (typeof attributionBases)[number];

/** Whose account an article is. */
export const accountKinds = ['official', 'state-media', 'press', 'transcript'] as const;
export type AccountKind = (typeof accountKinds)[number];
