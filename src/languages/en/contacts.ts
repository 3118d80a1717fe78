import type { Entry } from '../../language/automaton.ts';
import type { Concept } from '../../language/concept.ts';
import { words } from '../../language/lexicon.ts';

type Contact = Extract<Concept, { kind: 'contact' }>;

const verb = (contact: Contact['contact'], initiates: Contact['initiates'], rows: readonly string[]): Entry[] => words({ kind: 'contact', contact, form: 'verb', initiates }, rows);
const noun = (contact: Contact['contact'], rows: readonly string[]): Entry[] => words({ kind: 'contact', contact, form: 'noun', initiates: null }, rows);

const when = '(today|yesterday|earlier today|again|again today|briefly|this morning|this afternoon|this evening|last night|directly)';
const byPhone = '{by|via|over the|on the|by secure} {phone|telephone}';
const byVideo = '{by|via|over|through} (secure) {video|videoconference|video conference|videoconferencing|video link|video call|video teleconference|videolink|video-conference}';

/** How contact is made. Verbs join subject and object; nouns are followed by their parties. */
export const contacts: Entry[] = [
  ...verb('phone-call', 'subject', ['called', 'phoned', 'telephoned', 'rang', 'placed a (phone|telephone) call to', 'made a (phone|telephone) call to', 'called up', 'calls', 'phones', 'has called', 'reached out by phone to']),
  ...verb('phone-call', 'object', ['received a {phone call|telephone call|call} from', 'received a (phone|telephone) call from', 'took a (phone|telephone) call from', 'was called by', 'got a call from']),
  ...verb('phone-call', null, [
    `{spoke|spoken|talked} ${when} ${byPhone} ({with|to})`, '{had|held} a {call|phone call|telephone call|phone conversation|telephone conversation} with', 'spoke {over|on|by} the {phone|telephone}', 'exchanged phone calls',
  ]),
  ...noun('phone-call', [
    '{telephone|phone} {conversation|conversations|call|calls|talks|talk|discussion|discussions}', 'call {with|between|to|from}', 'calls {with|between|to}', 'the call', 'their call', "today's call", 'this call', 'conversation by {phone|telephone}', byPhone, 'talks by {phone|telephone}', 'telephone contact(s)', 'phone-in', 'the phone-call', 'conference call',
  ]),
  ...verb('video-call', null, ['{spoke|met|talked} {virtually|by videoconference|via videoconference|by video|via video|by video link} with', `met virtually ${when} with`]),
  ...noun('video-call', ['{virtual|video|online} (bilateral) {meeting|summit|call|talks|conference|conversation|teleconference}', 'video conference', 'videoconference', byVideo, '{secure|} video call', 'Virtual Bilateral Meeting']),
  ...verb('meeting', null, [
    `met ${when} ({with|face-to-face with|in person with|privately with|one-on-one with})`, '{meet|meets} (with)', '{had|held} {a meeting|talks|a bilateral meeting|bilateral talks|a summit} with', 'sat down with', 'received', 'hosted', 'welcomed to the White House', 'conferred with',
    'shook hands with', 'had {lunch|dinner|breakfast} with', 'dined with', 'ran into', 'consulted with', 'had a pull-aside with', 'engaged with', 'sat next to', 'granted an audience to', 'holds talks with', 'hold talks with',
  ]),
  ...noun('meeting', [
    '{meeting|meetings|talks|negotiations|summit meeting|summit talks|discussions|consultations}', 'Bilateral Meeting', 'bilateral meeting', 'trilateral meeting', 'Trilateral Meeting', '{summit|one-on-one|face-to-face|in-person} {meeting|talks}', 'pull-aside', 'tête-à-tête', 'encounter', 'working {lunch|dinner|breakfast}', 'expanded meeting', 'expanded bilateral', 'audience with',
  ]),
  ...verb('visit', null, ['visited', 'arrived in', 'arrived at', 'traveled to', 'travelled to', 'paid a (state|official|working|historic|surprise) visit to', 'toured', 'greeted', 'saw off', 'departed for', 'is visiting', 'visits', 'flew to', 'escorted', 'awarded', 'laid a wreath with', 'welcomed', 'made a (state|official|working) visit to', 'landed in', 'attended']),
  ...noun('visit', ['(state|official|working|historic|upcoming|recent|return|first|foreign) visit', 'State Visit', 'Official Visit', 'state dinner', 'welcoming ceremony', 'welcome ceremony', 'official welcoming ceremony', 'trip to', 'tour of']),
  ...verb('letter', 'subject', [
    '{sent|sends} (a|his|her) (congratulatory|personal) {message|letter|telegram|cable} (of {congratulations|condolences|greetings}) (to)', '{sent|sends} (his|her) {congratulations|greetings|condolences|a congratulatory message|best wishes} to', 'wrote (a letter) to', 'wrote to', '{addressed|delivered} a {letter|message} to', 'messaged', 'cabled', 'conveyed a {letter|message} to', 'sent condolences to', 'sent a telegram of condolence to',
  ]),
  ...verb('letter', 'object', ['received a {letter|message|telegram} from', 'received a congratulatory message from']),
  ...verb('letter', null, ['exchanged {congratulations|congratulatory messages|messages|letters|messages of congratulations|greetings by letter|congratulatory letters|telegrams|congratulatory telegrams}']),
  ...noun('letter', ['{message|messages|letter|telegram} of {congratulations|condolence|condolences|greetings}', 'congratulatory {message|letter|telegram}', 'Congratulations to', 'Condolences to', 'Condolences on', 'Greetings to', 'letter to', 'message to', 'telegram to']),
  ...verb('contact', null, [
    `{spoke|spoken|talked|speaks} ${when} {with|to}`, `spoke ${when} at length with`, '{spoke|talked}', '{had|held} a {conversation|discussion} with', 'was in contact with', 'exchanged (warm|season’s|holiday) greetings', 'got in touch with',
  ]),
  ...noun('contact', ['conversation with', 'conversation between', 'the conversation', 'this conversation', 'their conversation', 'the discussion', 'exchange with', 'discussion with']),
  ...words({ kind: 'initiative' }, [
    'initiative', 'request', 'invitation', 'at the initiative of', 'on the initiative of', 'at the request of', 'at the invitation of', 'upon the request of', 'initiated by', '(was|were|has been) initiated by', 'was requested by', 'requested by', 'upon request of', 'took place on the initiative of', 'was held at the initiative of', 'was organised at the initiative of', 'was arranged at the initiative of', 'on the initiative from',
  ]),
  ...words({ kind: 'discusses' }, [
    'discussed', 'discuss', 'discussing', 'to discuss', 'exchanged {views|opinions|information|assessments} ({on|about|over|regarding|concerning})', 'had an exchange of views on', 'had a {sincere|detailed|thorough|substantive|frank|candid|} exchange of views {on|over|about}', 'touched {on|upon}', 'reviewed', 'review', 'consulted on', 'consult on', 'talked about', 'considered', 'addressed', 'focused on', 'were focused on', 'went over', 'examined', 'covered', 'assessed', 'took stock of', 'paid (particular|special) attention to', 'special attention was {paid|given} to', 'discussions {covered|focused on}', 'continued (their|the) exchange of views on',
    'compared notes on', 'dwelt on', 'explored', 'deliberated on', 'reflected on', 'debated', 'raised the issue of', 'spoke about', 'exchanged notes on', 'talks focused on', 'coordinated {on|positions}',
  ]),
  ...words({ kind: 'occasion' }, [
    '{G20|G7|NATO|ASEAN|APEC|BRICS|SCO|EU|East Asia|COP26|COP27|COP28|COP29|Quad|Crimea Platform|Nuclear Security|Arctic|Russia-Africa} (Leaders’) {Summit|summit}', 'Summit of the Americas', '{UN|United Nations} General Assembly', 'UNGA', 'Munich Security Conference', 'World Economic Forum', 'Eastern Economic Forum', 'St Petersburg International Economic Forum', 'St. Petersburg International Economic Forum', 'Olympic Winter Games', 'Winter Olympics', 'Olympic Games', 'state visit', 'official visit', 'working visit', 'State Visit', 'Official Visit', 'Belt and Road Forum', 'inauguration', 'Independence Day', 'Victory Day',
    'Boao Forum', 'Summit for Democracy', 'Ukraine Recovery Conference', 'Peace Summit', 'Global Peace Summit', 'anniversary of diplomatic relations', 'anniversary of the establishment of diplomatic relations', 'summit',
  ]),
  ...words({ kind: 'accompanied' }, ['accompanied by', 'were joined by', 'was joined by', 'also {present|attending} {were|was}', 'in attendance were']),
];
