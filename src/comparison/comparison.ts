import type { AccountKind, Act, ContactKind, FigureKind, Role, Topic } from '../diplomacy/vocabulary.ts';
import type { Evidence } from '../record/record.ts';

/** The accounts of one contact laid side by side. Articles are named by their ids in the archive, columns by their keys. */
export interface Comparison {
  readonly format: 'readout-comparison/1';
  /** Whose accounts there are: states' own first, then their media, then the press. */
  readonly columns: readonly Column[];
  /** Everyone whom the rest refers to. */
  readonly actors: readonly ComparedActor[];
  readonly contact: ComparedContact;
  /** What the accounts say, point by point: first what all report. */
  readonly points: readonly Point[];
  readonly topics: readonly ComparedTopic[];
  readonly formulas: readonly ComparedFormula[];
  readonly figures: readonly ComparedFigure[];
}

/** Accounts of one side and kind; where the side is not known, those of one outlet. */
export interface Column {
  readonly key: string;
  /** 'China, state media'. */
  readonly label: string;
  readonly side: string | null;
  readonly kind: AccountKind | null;
  readonly accounts: readonly Account[];
}

/** One account with its copies folded into it. */
export interface Account {
  readonly article: string;
  /** Id of the contact within the article's record. */
  readonly contact: string;
  readonly address: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly published: string | null;
  /** Articles that repeat its wording; they are not counted again. */
  readonly copies: readonly { readonly article: string; readonly outlet: string | null; readonly address: string | null }[];
  /** Characters of its body, as UTF-16 code units. */
  readonly length: number;
  readonly statements: number;
  readonly agenda: number;
  /** Passages beyond the first 500 (fewer where more than 16 accounts are compared), which were left out. */
  readonly beyond: number;
  /** Topics in the order in which its statements and its agenda come to them. */
  readonly topics: readonly Topic[];
  /** The statement or item of the agenda that comes first. */
  readonly opening: Wording | null;
}

export interface ComparedActor {
  /** The gazetteer's id; for the unknown one of this comparison, 'unknown:<n>'. */
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  readonly state: string | null;
}

/**
 * `agreed`: all that tell it tell the same. `explained`: they differ as clocks, publication or precision make them differ.
 * `differing`: they contradict each other. `untold`: none tells it.
 */
export type Agreement = 'agreed' | 'explained' | 'differing' | 'untold';

/** One field of the contact, as the accounts tell it. */
export interface ComparedField<Value> {
  readonly agreement: Agreement;
  /** Why it is so, where values differ. */
  readonly because: string | null;
  /** Values, those of most accounts first. */
  readonly values: readonly {
    readonly value: Value;
    readonly told: readonly { readonly column: string; readonly article: string; readonly evidence: Evidence | null }[];
  }[];
  /** Articles that do not tell it. */
  readonly silent: readonly string[];
}

export interface ComparedContact {
  readonly kind: ComparedField<ContactKind>;
  readonly participants: ComparedField<readonly string[]>;
  readonly date: ComparedField<ComparedDate>;
  readonly initiator: ComparedField<string>;
  readonly place: ComparedField<{ readonly name: string; readonly state: string | null }>;
  readonly attendees: ComparedField<readonly string[]>;
}

export interface ComparedDate {
  readonly value: string;
  readonly end: string | null;
  readonly time: string | null;
  readonly timeZone: string | null;
}

/** What one or several accounts say: statements and agenda items that say the same. */
export interface Point {
  /** 'point:1' and on, in the order of the points. */
  readonly id: string;
  readonly speakers: readonly string[];
  readonly topics: readonly Topic[];
  /** What the columns that report it have in common, by which it was recognised; empty where one column alone reports it. */
  readonly shared: readonly string[];
  /** One for each column, in their order. */
  readonly told: readonly Telling[];
}

/** How accounts of a column tell a point. */
export type Telling =
  | {
      readonly status: 'reported';
      readonly column: string;
      readonly wordings: readonly Wording[];
      /** Likeness to the other columns' wordings, 0 to 1; null where no other column reports it. */
      readonly likeness: number | null;
    }
  | {
      readonly status: 'told-otherwise';
      readonly column: string;
      /** What comes closest. */
      readonly wordings: readonly Wording[];
      readonly because: Otherwise;
    }
  | { readonly status: 'cannot-tell'; readonly column: string }
  | { readonly status: 'not-in-this-account'; readonly column: string };

/**
 * How what is close to a point differs from it: another speaker or both sides where here is one, an act that does not go with it, said
 * here and only discussed there or the other way round, told by the article itself, or too little in common to be sure.
 */
export type Otherwise = 'another-speaker' | 'another-act' | 'as-discussed' | 'as-said' | 'in-the-telling' | 'in-other-words';

/** A passage of an account, in its own words. */
export interface Wording {
  readonly article: string;
  readonly kind: 'statement' | 'agenda' | 'telling';
  /** Id of the statement within its record. */
  readonly id: string | null;
  readonly speakers: readonly string[];
  readonly act: Act | null;
  /** Whether the words are given as verbatim. */
  readonly direct: boolean;
  readonly topics: readonly Topic[];
  readonly formulas: readonly string[];
  readonly evidence: Evidence;
}

/** How much the columns say of a topic; those that more columns come to first, then the most spoken of. */
export interface ComparedTopic {
  readonly topic: Topic;
  readonly in: readonly {
    readonly column: string;
    /** Statements and items of the agenda; 0 where the topic stands only in the telling. */
    readonly said: number;
  }[];
}

/** Where the columns have a formula or a figure; one entry for each column that has it. */
export interface Places {
  readonly column: string;
  readonly places: readonly { readonly article: string; readonly evidence: Evidence }[];
}

export interface ComparedFormula {
  readonly id: string;
  readonly sense: string | null;
  readonly in: readonly Places[];
}

export interface ComparedFigure {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
  readonly in: readonly Places[];
}
