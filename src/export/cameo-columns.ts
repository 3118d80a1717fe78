/** The columns of the Phoenix dataset, in its order, and what Readout puts into each. */
const phoenixColumns = [
  ['EventID', 'article, revision, entry and number of the pair, joined by `/`'],
  ['Date', 'YYYYMMDD: the day of the contact, else of publication; as the next three, empty where neither is known'],
  ['Year', 'its year'],
  ['Month', 'its month, two digits'],
  ['Day', 'its day, two digits'],
  ['SourceActorFull', 'the three codes that follow, in one word'],
  ['SourceActorEntity', 'ISO 3166-1 alpha-3 of the state, or `IGO`'],
  ['SourceActorRole', '`GOV`, `PTY`'],
  ['SourceActorAttribute', 'further codes, joined by `;`'],
  ['TargetActorFull', 'as of the source; all four empty where no recipient is told'],
  ['TargetActorEntity', 'as of the source'],
  ['TargetActorRole', 'as of the source'],
  ['TargetActorAttribute', 'as of the source'],
  ['EventCode', 'CAMEO code'],
  ['EventRootCode', 'its first two digits'],
  ['PentaClass', '0 statement, 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict'],
  ['GoldsteinScore', 'value on the Goldstein scale, -10 to 10'],
  ['Issues', "topics with their number, `trade,1`, joined by `;`: the record's topics, not Phoenix's issues"],
  ['Lat', 'always empty'],
  ['Lon', 'always empty'],
  ['LocationName', 'place of a contact'],
  ['StateName', 'always empty'],
  ['CountryCode', 'ISO 3166-1 alpha-3 of the place'],
  ['SentenceID', 'article and entry: Phoenix has the number of the sentence here'],
  ['URLs', 'address of the article'],
  ['NewsSources', 'name of the outlet'],
] as const;

/** What Phoenix has no column for. */
const readoutColumns = [
  ['Review', '`machine`: nobody has checked it; `reviewed`: a person has'],
  ['DateBasis', '`contact` or `publication`'],
  ['SourceName', 'name of the source actor'],
  ['TargetName', 'name of the target actor'],
  ['Article', 'id of the article'],
  ['Published', 'publication, ISO 8601, as precise as known'],
  ['Evidence', 'the words that show it; a tab or line end in them is a space here'],
  ['Start', 'where the evidence starts, UTF-16 code units'],
  ['End', 'where it ends, exclusive, UTF-16 code units'],
  ['StartCP', 'where it starts, Unicode code points'],
  ['EndCP', 'where it ends, exclusive, Unicode code points'],
] as const;

export type CameoColumn = (typeof phoenixColumns | typeof readoutColumns)[number][0];

/** The columns of the CAMEO export with their meanings: the 26 of Phoenix, then our own. */
export const cameoColumns: readonly { readonly name: CameoColumn; readonly meaning: string }[] = [
  ...phoenixColumns,
  ...readoutColumns,
].map(([name, meaning]) => ({ name, meaning }));
