/**
 * The SPARQL query for the offices of heads of state, heads of government and foreign ministers of the given states (Wikidata items)
 * that began or ended on a day (ISO) or after it, with the names of those who hold them.
 */
export function officeQuery(states: readonly string[], since: string): string {
  const day = `"${since}T00:00:00Z"^^xsd:dateTime`;
  return `SELECT ?person ?en ?id ?zh ?ru ?gender ?kind ?office ?state ?start ?startPrecision ?end ?endPrecision WHERE {
  VALUES ?state { ${states.map(item => `wd:${item}`).join(' ')} }
  { ?state wdt:P1906 ?position . BIND("head-of-state" AS ?kind) }
  UNION { ?state wdt:P1313 ?position . BIND("head-of-government" AS ?kind) }
  UNION { ?position wdt:P279 wd:Q7330070 ; wdt:P1001 ?state . BIND("foreign-minister" AS ?kind) }
  ?held ps:P39 ?position ; pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] .
  ?person p:P39 ?held ; wdt:P31 wd:Q5 .
  MINUS { ?held wikibase:rank wikibase:DeprecatedRank }
  OPTIONAL { ?held pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  FILTER(?start >= ${day} || ?end >= ${day})
  OPTIONAL { ?person wdt:P21 ?gender }
  ${label('position', 'en', 'office')}
  ${label('person', 'en', 'inEnglish')}
  ${label('person', 'mul', 'inAll')}
  ${label('person', 'id', 'id')}
  ${label('person', 'ru', 'ru')}
  ${label('person', 'zh-hans', 'simplified')}
  ${label('person', 'zh-cn', 'mainland')}
  ${label('person', 'zh', 'chinese')}
  BIND(COALESCE(?inEnglish, ?inAll) AS ?en)
  BIND(COALESCE(?mainland, ?simplified, ?chinese) AS ?zh)
}`;
}

const label = (of: string, language: string, name: string): string =>
  `OPTIONAL { ?${of} rdfs:label ?${name} FILTER(LANG(?${name}) = "${language}") }`;
