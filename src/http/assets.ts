import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { z } from 'zod';

/** A file that the bundler made, as it is sent. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Style sheets, scripts and pictures; each is sent under a name that carries the hash of what is in it. */
export interface Assets {
  /** The address of 'reading.js'. Throws where there is no such file. */
  address(name: string): string;
  /** The file at '/assets/<file>'; null where there is none, whatever was asked for. */
  file(file: string): Asset | null;
}

/** The folder is beside `src` and beside `dist` alike. */
const builtFolder = new URL('../../assets/', import.meta.url);

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The files that `scripts/bundle-web.ts` made. Throws an Error that says what to run where there are none. */
export function bundledAssets(folder: URL = builtFolder): Assets {
  const manifest = z.record(z.string(), z.string()).parse(JSON.parse(readBundled('manifest.json', folder).toString('utf8')));
  const kept = new Map<string, Asset>();
  const made = new Set(Object.values(manifest));
  return {
    address(name) {
      const file = manifest[name];
      if (file === undefined) throw new Error(`There is no asset '${name}'; run 'npm run build'.`);
      return `/assets/${file}`;
    },
    file(file) {
      // Only what the manifest names is ever opened, so that no path leads out of the folder.
      if (!made.has(file)) return null;
      const asset = kept.get(file) ?? {
        bytes: Uint8Array.from(readBundled(file, folder)),
        mediaType: mediaTypes[extname(file)] ?? 'application/octet-stream',
      };
      kept.set(file, asset);
      return asset;
    },
  };
}

function readBundled(file: string, folder: URL): Buffer {
  try {
    return readFileSync(new URL(file, folder));
  } catch (cause) {
    throw new Error("The workbench's style sheets and scripts are not there; run 'npm run build'.", { cause });
  }
}
