/** What versions of kernel symbols depend on. These rules are this project's own, and look at kernels, modules and their objects only. */
import type { Rule } from '../rule.ts';
import { K01, K02, K03 } from './kernel-kabi.ts';
import { K04, K05, K06, K07 } from './kernel-symbols.ts';

export const KERNEL_RULES: readonly Rule[] = [K01, K02, K03, K04, K05, K06, K07];
