/** Serves dist/ on the port that the browser tests expect. */
import { serveSite } from '../../src/cli/serve.ts';

await serveSite({ port: 4500 });
