/** Serves an assistant over the archive that is named first, as the command does. */
import { mcpCommand } from '../../src/cli/mcp-command.ts';

const [archive = ''] = process.argv.slice(2);
process.exitCode = await mcpCommand({ archive });
