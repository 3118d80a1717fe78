import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { AskedError } from '../answers/asked-error.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import { ComparisonError } from '../comparison/comparison-error.ts';
import type { Facts } from './facts.ts';
import { QueryMistake } from './query-mistake.ts';

/** What every answer says before anything else. */
export const howToUse =
  "Quote, do not invent. Every claim rests on the words under 'evidence' or 'passages': give them exactly, in their own language, and name the article's id and address. " +
  "Offsets count UTF-16 code units of the article's text. 'review' says whether a machine alone read the article, or a person has reviewed it. " +
  'What is null or missing here Readout does not know: say so. A silence of an account is no denial.';

/** Characters of an answer, beyond which it would crowd out everything else that the assistant has in mind. */
export const longestAnswer = 120_000;

/** Answers a call: with JSON, or with an error that says what to do. */
export async function answered(onFault: Facts['onFault'], work: () => Promise<object>): Promise<CallToolResult> {
  try {
    const text = JSON.stringify({ howToUse, ...(await work()) });
    return text.length > longestAnswer
      ? mistake(
          `The answer has ${text.length} characters, more than ${longestAnswer}. Ask for less: a smaller limit, fewer parts, a narrower question.`,
        )
      : { content: [{ type: 'text', text }] };
  } catch (error) {
    if (
      error instanceof AskedError ||
      error instanceof QueryMistake ||
      error instanceof ArchiveError ||
      error instanceof ComparisonError
    )
      return mistake(error.message);
    onFault(error);
    return mistake('Something went wrong inside Readout; its log tells what. The archive is as it was.');
  }
}

const mistake = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });
