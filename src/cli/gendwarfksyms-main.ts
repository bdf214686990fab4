/**
 * The entry of the command `gendwarfksyms`. It is built as CommonJS: a kernel tree has it as `gendwarfksyms`, without an
 * ending, and what kind of module Node takes that for depends on the folders above.
 */
import { ExitStatus, gendwarfksyms } from './gendwarfksyms.ts';
import { runProcess } from './process-io.ts';

void runProcess('gendwarfksyms', ExitStatus.failed, gendwarfksyms);
