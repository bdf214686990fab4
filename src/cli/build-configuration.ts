/** What in the configuration of a kernel keeps versions from being asked for. */
import { DwarfksymsError } from '../errors.ts';
import { CONFIGURATION } from './build-folder.ts';

/**
 * @param text of `.config`, as latin1; undefined if there is none
 * @param folder of the build, as the user named it
 */
export function configurationWarnings(text: string | undefined, folder: string): readonly DwarfksymsError[] {
  const warning = (detail: string): DwarfksymsError =>
    new DwarfksymsError('build', detail, { file: `${folder.replace(/\/+$/u, '')}/${CONFIGURATION}` });
  if (text === undefined) return [warning('there is no configuration')];
  const lines = new Set(text.split('\n'));
  const isOn = (name: string): boolean => lines.has(`CONFIG_${name}=y`);
  if (!isOn('MODVERSIONS'))
    return [warning('CONFIG_MODVERSIONS is not set: this kernel has no versions of symbols')];
  // Kernels before 6.14 have neither setting.
  if (isOn('GENKSYMS'))
    return [
      warning(
        'CONFIG_GENKSYMS is set: versions are computed from source text. CONFIG_GENDWARFKSYMS needs full debugging information, no LTO, and pahole from 1.30 if CONFIG_DEBUG_INFO_BTF is set',
      ),
    ];
  if (!isOn('DEBUG_INFO') || isOn('DEBUG_INFO_REDUCED') || isOn('DEBUG_INFO_SPLIT'))
    return [warning('there is no full debugging information in the objects of this configuration')];
  return [];
}
