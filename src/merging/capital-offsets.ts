/** Standard time of each state's capital, hours from UTC (IANA time zone database, 2024). Summer time changes no decision here. */
const statesByOffset: Readonly<Record<string, string>> = {
  '-6': 'BZ CR GT HN MX NI SV',
  '-5': 'BS CA CO CU EC HT JM PA PE US',
  '-4': 'AG BB BO DM DO GD GY KN LC PR TT VC VE',
  '-3': 'AR BR CL PY SR UY',
  '-1': 'CV',
  '0': 'BF CI GB GH GM GN GW IE IS LR ML MR PT SL SN ST TG',
  '1': 'AD AL AO AT BA BE BJ CD CF CG CH CM CZ DE DK DZ ES EU FR GA GQ HR HU IT LI LU MA MC ME MK MT NE NG NL NO PL RS SE SI SK SM TD TN VA XK',
  '2': 'BG BI BW CY EE EG FI GR IL LB LS LT LV LY MD MW MZ NA PS RO RW SD SS SZ UA ZA ZM ZW',
  '3': 'BH BY DJ ER ET IQ JO KE KM KW MG QA RU SA SO SY TR TZ UG YE',
  '3.5': 'IR',
  '4': 'AE AM AZ GE MU OM SC',
  '4.5': 'AF',
  '5': 'KZ MV PK TJ TM UZ',
  '5.5': 'IN LK',
  '5.75': 'NP',
  '6': 'BD BT KG',
  '6.5': 'MM',
  '7': 'ID KH LA TH VN',
  '8': 'BN CN HK MN MO MY PH SG TW',
  '9': 'JP KP KR PW TL',
  '10': 'AU FM PG',
  '11': 'SB VU',
  '12': 'FJ KI MH NR NZ TV',
  '13': 'TO WS',
};

const offsets = new Map(
  Object.entries(statesByOffset).flatMap(([offset, states]) => states.split(' ').map(state => [state, Number(offset)] as const)),
);

/** Hours from UTC in a state's capital, by ISO 3166-1 alpha-2; null for a state that is not known. */
export const capitalOffset = (state: string): number | null => offsets.get(state) ?? null;
