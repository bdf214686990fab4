/** The entry of the command `gendwarfksyms`. */
import { ExitStatus, gendwarfksyms } from './gendwarfksyms.ts';
import { runProcess } from './process-io.ts';

await runProcess('gendwarfksyms', ExitStatus.failed, gendwarfksyms);
