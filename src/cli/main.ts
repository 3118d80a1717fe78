#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';

const oldest = 24;

if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    `readout: Node ${oldest} or later is needed and this is ${process.versions.node}; see https://nodejs.org\n`,
  );
  process.exitCode = 1;
} else {
  // Compiled code is kept between runs, so that a command answers sooner from the second on.
  module.enableCompileCache();
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2));
}
