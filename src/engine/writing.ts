import type { Evidence, Piece } from '../record/record.ts';
import { sha256 } from '../source/sha256.ts';
import type { Range } from './attribution.ts';
import { DerivationLog } from './derivation.ts';
import type { Findings } from './findings.ts';
import { RecordIds } from './record-ids.ts';

/** What writing one record needs at every entry: the findings, ids, the log of rules, and evidence for tokens. */
export class Writing {
  readonly findings: Findings;
  readonly textId: string;
  readonly ids: RecordIds;
  readonly log: DerivationLog;

  constructor(findings: Findings) {
    this.findings = findings;
    this.textId = `sha256:${sha256(findings.source.text)}`;
    this.ids = new RecordIds(this.textId);
    this.log = new DerivationLog(findings.why);
  }

  /** Notes that a rule made the value at a JSON Pointer (RFC 6901), from these words. */
  note(pointer: string, rule: string, range: Range | null = null): void {
    if (this.log.asked) this.log.note(pointer, rule, range === null ? [] : this.evidence(range));
  }

  /** The piece of tokens [from, to). */
  piece({ from, to }: Range): Piece {
    const { tokens } = this.findings.mentions;
    return this.findings.source.span(tokens.start(from), tokens.end(to - 1)).piece;
  }

  evidence(range: Range): Evidence {
    return [this.piece(range)];
  }

  optional(range: Range | null): Evidence | null {
    return range === null ? null : this.evidence(range);
  }

  /** Evidence in several pieces, in text order. */
  pieces(ranges: readonly Range[]): Evidence {
    const [first, ...rest] = ranges;
    if (first === undefined) throw new Error('A statement without words.');
    const evidence = this.evidence(first);
    for (const range of rest) evidence.push(this.piece(range));
    return evidence;
  }
}
