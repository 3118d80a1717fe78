import type { Act, ContactKind, FigureKind, Role, Topic } from '../diplomacy/vocabulary.ts';

/**
 * What a surface form means. The lexicons of a language, of the gazetteer and of the formulas all name concepts, and one pass
 * over the tokens finds them all. The engine knows concepts and no language.
 */
export type Concept =
  // Time
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number } // 0 is Sunday
  | { readonly kind: 'relative-day'; readonly days: number } // from the day of publication
  | { readonly kind: 'vague-day' } // 'last week': a time that names no day
  | { readonly kind: 'day-part'; readonly part: string }
  | { readonly kind: 'relative-year'; readonly years: number } // from the year of publication: 'last year' is -1
  | { readonly kind: 'relative-month'; readonly months: number } // from the month of publication
  | { readonly kind: 'time-zone'; readonly offset: string }
  // Quantities
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'magnitude'; readonly factor: number }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'unit'; readonly figure: FigureKind; readonly unit: string; readonly factor: number }
  | { readonly kind: 'anniversary' }
  | { readonly kind: 'figure-lead' } // 'rose', 'more than': belongs to the words of a figure
  // Who there is
  | { readonly kind: 'person'; readonly people: readonly number[]; readonly form: 'full' | 'short' } // indexes in the gazetteer
  | { readonly kind: 'state'; readonly code: string; readonly form: 'name' | 'adjective' | 'capital' | 'seat' | 'city' }
  | { readonly kind: 'abbreviation'; readonly codes: readonly string[] } // a character or two for a state, which count only in pairs and before 'side'
  | { readonly kind: 'organisation'; readonly id: string; readonly name: string }
  | { readonly kind: 'outlet'; readonly id: string }
  | { readonly kind: 'role'; readonly role: Role; readonly former: boolean; readonly elect?: true } // elect: not yet in office
  | { readonly kind: 'institution'; readonly state: string } // bodies that tell to which state an office belongs
  | { readonly kind: 'body' } // opens the name of a body, or is all of it: 'Ministry', 'Committee', 'Party'
  | { readonly kind: 'title-word' } // honorifics and ranks that stand between an office and a name
  | { readonly kind: 'pronoun'; readonly refers: 'speaker' | 'both' | 'self' }
  | { readonly kind: 'pair'; readonly of?: 'people' } // 'both sides', 'the two leaders'; of `people` where the words can mean no states
  // What is done with words
  | {
      readonly kind: 'cue';
      readonly act: Act;
      readonly performs: boolean; // the cue belongs to the statement: 'welcomed …', 'hopes …'
      readonly form: CueForm;
      readonly mutual?: true; // both do it: 'exchanged greetings with'
    }
  | { readonly kind: 'act'; readonly act: Act } // inside a clause: 'must', 'is ready to'
  | { readonly kind: 'act-noun'; readonly act: Act } // after a cue: 'expressed gratitude', 'reaffirmed its commitment'
  | { readonly kind: 'cites' } // 'as quoted by'
  // How contact was made
  | {
      readonly kind: 'contact';
      readonly contact: ContactKind;
      readonly form: ContactForm;
      readonly initiates: 'subject' | 'object' | null;
      readonly adjacent?: true /* its object follows at once */;
    }
  // `denied`: the words before a contact deny it; `debunked`: the sentence says that the report of it is false.
  | { readonly kind: 'status'; readonly status: 'planned' | 'recalled' | 'denied' | 'debunked' }
  | { readonly kind: 'accompanied' } // 'accompanied by': those named after it were present
  | { readonly kind: 'initiative' } // 'at the initiative of', 'initiated by': whoever stands beside it made the contact
  | { readonly kind: 'discusses' } // 'discussed', 'exchanged views on'
  | { readonly kind: 'occasion' }
  // Words that hold sentences together
  | { readonly kind: 'grammar'; readonly word: GrammarWord }
  | { readonly kind: 'word' } // a word of a language without spaces: forms that only lie inside it, by accident, do not count
  // What it is about
  | { readonly kind: 'topic'; readonly topics: readonly Topic[]; readonly weight: number }
  | { readonly kind: 'formula'; readonly id: string };

/**
 * `verb`: its subject stands before it, or after it where a quote came first. `topic-verb`: likewise, but it may also just name
 * what was spoken of ('touched on the war'), which is no statement. `inverted`: its subject follows it ('kata X').
 * `enclitic`: it holds its subject ('katanya'). `prefix`: 'according to X'. `light-verb`: reports only together with an act noun
 * ('extended condolences'). `participle`: its subject is that of the sentence ('…, noting that'). `purpose`: its subject is that of
 * the contact for whose sake it stands ('called Y to thank him'). `impersonal`: nobody is named ('it was noted that'). `passive`:
 * nobody is named and the words stand before it ('… was emphasised').
 * `announcement`: a noun whose owner follows it, and then a colon ('a statement by X: …').
 */
export type CueForm =
  | 'verb'
  | 'topic-verb'
  | 'inverted'
  | 'enclitic'
  | 'prefix'
  | 'light-verb'
  | 'participle'
  | 'purpose'
  | 'impersonal'
  | 'passive'
  | 'announcement';

/** `verb`: its subject is in contact with its object. `noun`: 'a call between A and B', 'his meeting with B'. */
export type ContactForm = 'verb' | 'noun';

export type GrammarWord =
  | 'that' // opens what is said
  | 'relative' // opens a clause that belongs to a noun
  | 'subordinator' // opens a clause that belongs to another: because, when, so that
  | 'temporal' // a subordinator of time: while, after
  | 'conjunction' // joins clauses or nouns
  | 'preposition' // governs the noun that follows
  | 'with' // the preposition of the other party
  | 'to' // the preposition of the addressee
  | 'by' // the preposition of the doer, in the passive
  | 'of' // joins an office or a name to its state
  | 'article' // belongs to the noun that follows
  | 'possessive' // after a name: what follows is that one's
  | 'time-point' // beside a duration: makes it a point in time, 'in two weeks', 'two days ago'
  | 'parenthesis' // opens an aside that the clause can do without, up to its end
  | 'consequence' // then: the main clause after a condition
  | 'example' // for example: goes on with the statement before
  | 'demonstrative' // this, that: after an office without a name, the one just spoken of
  | 'perfective' // has: an order that was given is told, not given
  | 'elaboration' // because, for example: opens a sentence that goes on with what was being reported
  | 'discourse' // also, furthermore: stands before a clause and means nothing here
  | 'adverb' // stands between a subject and its verb
  | 'additive' // also, too: goes on with the same
  | 'negation'
  | 'interrogative' // opens a question
  | 'copula'
  | 'ability' // can: what follows is spoken of and not done
  | 'future' // will: commits where the speaker's own side is its subject
  | 'reciprocal' // each other: what follows describes the relation
  | 'and' // joins nouns and never clauses
  | 'side' // beside a state's name or abbreviation: those who speak for it
  | 'verb' // a verb that carries no act of its own, where the language gives no sign of verbs
  | 'locative' // closes a phrase that a preposition opened
  | 'ordinal' // first, second: opens one of several points
  | 'separately' // beside a contact with several: with one after the other
  | 'jointly' // beside a contact with several: with all at once
  | 'latter' // the one named last
  | 'at-request'; // at the request of the other party, who so is the initiator

export type ConceptKind = Concept['kind'];
export type ConceptOf<K extends ConceptKind> = Extract<Concept, { kind: K }>;
