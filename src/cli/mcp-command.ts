import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openArchive } from '../archive/sqlite/open-archive.ts';
import { assistantServer } from '../mcp/assistant-server.ts';
import { overlaidLibrary } from '../overlay/overlaid-library.ts';
import { namesOf } from '../query/names.ts';
import { archivePath } from './archive/archive-path.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** What `readout mcp` is asked for. */
export interface McpCommandOptions {
  /** Path of the archive's file. */
  readonly archive?: string;
}

/** `readout mcp`: answers an assistant on standard input and output until it hangs up; whatever is to be told to people goes to standard error. */
export async function mcpCommand(options: McpCommandOptions): Promise<ExitCode> {
  const library = await overlaidLibrary(process.env);
  // Reports that came since the last time are put together before they are told of, which writes.
  const archive = await openArchive(archivePath(options.archive, process.env), { mode: 'write' });
  const server = assistantServer({
    archive,
    library,
    names: namesOf(() => library),
    onFault: error => process.stderr.write(`readout: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`),
  });
  try {
    const hungUp = endOfInput();
    await server.connect(new StdioServerTransport());
    await hungUp;
    await server.close();
  } finally {
    await archive.close();
  }
  return exitCodes.ok;
}

/** Until the assistant closes our input, or somebody asks the program to end. */
function endOfInput(): Promise<void> {
  return new Promise(resolve => {
    const ended = (): void => resolve();
    process.stdin.once('end', ended).once('close', ended);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, ended);
  });
}
