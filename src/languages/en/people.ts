import type { Entry } from '../../language/automaton.ts';
import { lexicon, words } from '../../language/lexicon.ts';

/** Offices, with what press and readouts call them. The longest form wins: 'Vice President' is no president. */
const offices = lexicon(
  {
    president: ['President', 'Head of State', 'head of state', 'Head of the State', 'President-elect', 'President elect', 'POTUS', 'State President', 'Federal President', 'Supreme Leader'],
    'vice-president': ['Vice President', 'Vice-President', 'VP', 'Executive Vice President'],
    'prime-minister': ['Prime Minister', 'PM', 'Premier', 'Head of Government', 'head of government', 'Taoiseach', 'Prime Minister-elect', 'Prime Minister-designate', 'President of the Council of Ministers', 'President of the Government', 'Chairman of the Council of Ministers', 'Chairman of the Government'],
    chancellor: ['Chancellor', '(Federal|Acting Federal) Chancellor'],
    monarch: ['King', 'Queen', 'Sultan', 'Emir', 'Amir', 'Emperor', 'Pope', 'Grand Duke', 'Sovereign Prince', '(His|Her) Majesty', '(His|Her) Majesty {King|Queen|Sultan|Emperor}', 'His Holiness (Pope)', '(His|Her) Highness the {Emir|Amir}', 'Pontiff'],
    'crown-prince': ['Crown Prince', 'Crown Princess', '(His|Her) Royal Highness Crown Prince', 'Crown Prince and Prime Minister'],
    'foreign-minister': [
      'Foreign Minister', 'Minister of Foreign Affairs', 'Minister for Foreign Affairs', 'Foreign Affairs Minister', 'External Affairs Minister', 'Minister of External Affairs', 'Secretary of State', 'U.S. Secretary of State', 'US Secretary of State', 'Foreign Secretary', 'Minister of Foreign Relations',
      'Federal Foreign Minister', 'Federal Minister for Foreign Affairs', 'State Councilor and Foreign Minister', 'FM', 'top diplomat', 'Minister for Europe and Foreign Affairs', 'Minister of Foreign Affairs and Cooperation',
    ],
    'defence-minister': ['Defense Minister', 'Defence Minister', 'Minister of Defense', 'Minister of Defence', 'Minister of National Defense', 'Secretary of Defense', 'Defense Secretary', 'Defence Secretary', 'Minister for Defence', 'Secretary of War'],
    minister: [
      'Minister', 'Vice Chancellor', 'Deputy Prime Minister', 'First Deputy Prime Minister', 'Vice Prime Minister', 'Vice Premier', 'Deputy Premier', 'Deputy Foreign Minister', 'Vice Foreign Minister', 'Deputy Minister', 'Deputy Secretary of State', 'Under Secretary of State', 'Assistant Secretary of State', 'Finance Minister', 'Minister of Finance',
      'Trade Minister', 'Minister of {Trade|Commerce|Economy|Energy|Health|Culture|Agriculture|Transport|Justice|the Interior|Internal Affairs|Industry|Education|Environment|Defence Industry|Infrastructure|Investment|Economic Development|Strategic Industries|Science|Tourism|Labor|Labour}', '{Interior|Energy|Health|Economy|Justice|Commerce|Agriculture|Transport|Industry|Education|Culture|Environment|Home} Minister',
      'Treasury Secretary', 'Secretary of {the Treasury|Commerce|Energy|Homeland Security|Agriculture|Transportation}', 'Commerce Secretary', 'Energy Secretary', 'Home Secretary', 'State Councilor', 'State Councillor', 'Secretary', 'Chancellor of the Exchequer', 'Trade Representative', 'Minister of State', 'Attorney General', 'Cabinet Secretary', 'Chief Cabinet Secretary',
    ],
    'party-leader': ['General Secretary', 'Party General Secretary', 'First Secretary', 'Party leader', 'opposition leader', 'Leader of the Opposition', 'General Secretary of the CPC Central Committee', 'Party chief'],
    'secretary-general': ['Secretary-General', 'Secretary General', 'Director-General', 'Director General', 'Managing Director', 'Executive Director', 'High Commissioner'],
    'commission-president': ['President of the European Commission', 'European Commission President', 'President of the Commission', 'Commission President', 'EU Commission President'],
    'council-president': ['President of the European Council', 'European Council President', 'Council President', 'EU Council President'],
    'security-adviser': ['National Security Advisor', 'National Security Adviser', 'Secretary of the Security Council', 'Security Council Secretary', 'Assistant to the President for National Security Affairs', 'Secretary of the National Security and Defense Council', 'Director of the Office of the Foreign Affairs Commission'],
    envoy: ['Special Envoy', '(U.S.|US) Special Presidential Envoy (for Climate)', 'Special Presidential Envoy', 'Envoy', 'envoy', 'Ambassador', 'Special Representative', 'Special Presidential Representative', 'Permanent Representative', 'Special Coordinator', 'Chargé d’Affaires', 'High Representative'],
    spokesperson: ['Spokesperson', 'spokesperson', 'spokesman', 'Spokesman', 'spokeswoman', 'Spokeswoman', 'Press Secretary', 'press secretary', 'Presidential Spokesperson', 'Presidential Press Secretary', 'Foreign Ministry {spokesperson|spokesman|spokeswoman|Spokesperson|Spokesman|Spokeswoman}', 'Kremlin {spokesman|spokesperson|Spokesman|Spokesperson}'],
    other: [
      'Speaker', 'Deputy Speaker', 'Speaker of {Parliament|the Parliament|the House|the Verkhovna Rada|the Knesset|the National Assembly}', 'Deputy Speaker of {Parliament|the Parliament}', 'Chairman', 'Chairwoman', 'Chair', 'Chairperson', 'Deputy Chairman', 'Vice Chairman', 'Head', '(First) Deputy Head', 'Deputy Head', 'Head of the {Office of the President|President’s Office|Presidential Office|Presidential Administration|Executive Office}', '(First) Deputy Head of the {Office of the President|President’s Office|Presidential Office}',
      'Head of the Ukrainian Delegation', '(The) First Deputy Head of the Ukrainian Delegation', 'Governor', 'Mayor', 'Senator', 'Congressman', 'Congresswoman', 'Representative', 'MP', 'Director', 'Deputy Director', 'Commander', 'Commander-in-Chief', 'Supreme Commander', 'Deputy Supreme Commander', 'General', 'Admiral', 'Analyst', 'analyst', 'Professor', 'First Lady', 'Prince', 'Princess', 'Chief of Staff',
      'Chief', 'Deputy Chief of Staff', 'Advisor', 'Adviser', 'Presidential Aide', 'Aide', 'Presidential Adviser', 'Deputy National Security Advisor', 'Assistant', 'Coordinator', 'Administrator', 'Commissioner', 'Founder', 'CEO', 'Chief Executive', 'Lawmaker', 'House Speaker', 'House Minority Leader', 'Senate Majority Leader', 'Majority Leader', 'Minority Leader', 'Chief Justice', 'Patriarch', 'Archbishop', 'Cardinal',
    ],
  },
  role => ({ kind: 'role', role, former: false }),
);

const former = words({ kind: 'role', role: 'other', former: true }, [
  '{former|Former|ex|then|late} {President|Prime Minister|Foreign Minister|Chancellor|Vice President|Secretary of State|Premier|Minister|Governor|Senator|King|Emperor|Secretary-General|Secretary General}',
  '{former|Former} {British|US|U.S.|German|French|Russian|Ukrainian|American|Italian|Japanese|Israeli|Pakistani|Indian|Chinese|Australian|Canadian|Finnish|Polish} {President|Prime Minister|Foreign Minister|Chancellor|Vice President|Secretary of State}',
  'ex-{President|Prime Minister|Chancellor|president|prime minister|chancellor}',
]);

/** Bodies that tell to which state an office belongs. */
const institutions: Entry[] = [
  ...words({ kind: 'institution', state: 'US' }, ['U.S. Congress', 'US Congress', 'National Security Council', 'NSC', 'U.S. Senate', 'US Senate', 'House of Representatives', 'USAID', 'CIA', 'FBI', 'NASA', 'Department of Justice', 'Department of Defense', 'Treasury Department', 'Biden-Harris Administration', 'Biden Administration', 'Trump Administration', 'NORAD']),
  ...words({ kind: 'institution', state: 'RU' }, ['Federation Council', 'Rosatom', 'Roscosmos', 'Gazprom', 'Rosneft', 'FSB', 'Russian Armed Forces', 'Russian Defence Ministry', 'Russian Defense Ministry', 'Russian Foreign Ministry']),
  ...words({ kind: 'institution', state: 'UA' }, ['Verkhovna Rada of Ukraine', 'Office of the President of Ukraine', 'President’s Office', 'National Security and Defense Council', 'NSDC', 'Armed Forces of Ukraine', 'Naftogaz', 'Ukroboronprom', 'Ukrainian Delegation', 'Ukrainian delegation', 'Trilateral Contact Group']),
  ...words({ kind: 'institution', state: 'CN' }, ['CPC', 'CPC Central Committee', 'Communist Party of China', 'Politburo', 'Political Bureau', 'State Council', 'National People’s Congress', 'NPC', 'CPPCC', 'Central Military Commission', 'PLA', 'Chinese Foreign Ministry']),
  ...words({ kind: 'institution', state: 'GB' }, ['House of Commons', 'House of Lords', 'MI6', 'Ministry of Defence']),
  ...words({ kind: 'institution', state: 'IL' }, ['Knesset', 'IDF', 'Israel Defense Forces', 'Mossad']),
  ...words({ kind: 'institution', state: 'IR' }, ['IRGC', 'Revolutionary Guard Corps', 'Islamic Revolutionary Guard Corps']),
];

/** What may stand between an office and the name: ranks, honorifics, 'designate'. */
const titleWords = words({ kind: 'title-word' }, [
  'Mr', 'Mrs', 'Ms', 'Dr', 'Sir', 'Lord', 'Lady', 'Dame', 'Sheikh', 'Shaikh', 'Sheikha', 'Prince', 'Princess', 'Ayatollah', 'Gen', 'General', 'Lt', 'Col', 'Adm', 'Sen', 'Rep', 'Hon', 'H.E.', 'HE', 'H.H.', 'H.M.', '(His|Her) Excellency', '(His|Her) Highness', '(His|Her) Royal Highness', '(His|Her) Majesty', 'Excellency', 'designate', 'elect', 'Marshal', 'Field Marshal', 'Imam', 'Dato', 'Datuk', 'Tan Sri', 'Dato Seri', 'Datuk Seri', 'Comrade', 'Professor', 'Prof', 'Federal', 'Acting', 'interim', 'acting', 'caretaker',
]);

const pronouns: Entry[] = [
  ...words({ kind: 'pronoun', refers: 'speaker' }, ['he', 'she']),
  ...words({ kind: 'pronoun', refers: 'self' }, ['I', 'we']),
  ...words({ kind: 'pronoun', refers: 'both' }, ['they', 'both', 'the two', 'each of them', 'both of them', 'the pair', 'the latter']),
];

/** Both parties of a contact. */
const pairs = words({ kind: 'pair' }, [
  '{the|both|two|the two|these two|our two} {leaders|sides|parties|presidents|prime ministers|heads of state|foreign ministers|ministers|heads|statesmen|interlocutors|heads of government|top diplomats|officials|vice presidents|chancellors|monarchs|partners|politicians|men}', 'the two countries’ {leaders|presidents}', '{the|both|the two} heads of state and government', 'the {heads|presidents|leaders} of the two {countries|states}', 'the President and Prime Minister', 'the President and {the|his} Prime Minister',
  'the {President|Vice President} and the {President|Prime Minister|Chancellor|Crown Prince|King|Emir|Amir|Sultan|Premier|Pope}', 'the {President|Vice President} and {Prime Minister|Chancellor|Crown Prince|King|Emir|Amir|Sultan|Premier}', 'the Prime Minister and {the|} {Vice President|President}', 'both {countries|nations|states}', 'the two {countries|nations|states|governments|peoples}', 'the participants in the conversation', 'the participants of the conversation',
]);

export const people: Entry[] = [...offices, ...former, ...institutions, ...titleWords, ...pronouns, ...pairs];
