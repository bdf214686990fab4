/** The entry of the command `dwarfksyms`. */
import { dwarfksyms, ExitStatus } from './dwarfksyms.ts';
import { runProcess } from './process-io.ts';

void runProcess('dwarfksyms', ExitStatus.failed, dwarfksyms);
