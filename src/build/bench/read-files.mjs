// The least that any check of a directory has to do: find the Markdown files in it and read them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

readAll(process.argv[2] ?? '.');

function readAll(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) readAll(path);
    else if (entry.name.endsWith('.md')) readFileSync(path, 'utf8');
  }
}
