/** The entry of the command `dwarfksyms`. */
import { dwarfksyms, ExitStatus } from './dwarfksyms.ts';
import { runProcess } from './process-io.ts';

await runProcess('dwarfksyms', ExitStatus.failed, dwarfksyms);
