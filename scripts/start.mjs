// Serves the built site; builds it first when its inputs or its address have changed since the last build.
import { runAstro } from './astro.mjs';
import { build } from './build.mjs';

const code = await build({ unlessBuilt: true });
// Another server of the same folder may run: this one takes the next port.
process.exit(code === 0 ? await runAstro(['preview', '--ignore-lock']) : code);
