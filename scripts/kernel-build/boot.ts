/** Boots a kernel in QEMU with nothing but busybox and modules, and loads them one after the other. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { environment, lines, run } from './places.ts';

/** A module that the kernel is to load: to stay, or to be refused. */
export interface Attempt {
  readonly kind: 'load' | 'try';
  /** Unique; without blanks. */
  readonly id: string;
  /** As the kernel calls the module. */
  readonly name: string;
  readonly file: string;
}

export interface Loading {
  readonly id: string;
  readonly isLoaded: boolean;
  /** What the kernel said while it was loading. */
  readonly messages: readonly string[];
}

export interface Boot {
  readonly loadings: readonly Loading[];
  /** The kernel's taint flags after everything that is to stay was loaded. */
  readonly taint: string;
  readonly modules: number;
  readonly log: readonly string[];
}

const LONGEST_MILLISECONDS = 40 * 60_000;

/**
 * A line of the plan that the script goes through: kind, id, name. Messages of the kernel are cut into attempts by lines that the
 * script writes among them.
 */
const INIT = `#!/bin/busybox sh
export PATH=/bin
/bin/busybox --install -s /bin
mkdir -p /proc /sys
mount -t proc proc /proc
mount -t sysfs sys /sys
dmesg -n 1
while read -r kind id name; do
  echo "attempt $id" > /dev/kmsg
  if insmod "/modules/$id.ko" 2> /error; then
    echo "@@ $id loaded"
    if [ "$kind" = try ]; then rmmod "$name" || echo "@@ $id stays"; fi
  else
    echo "@@ $id refused $(cat /error)"
  fi
done < /plan
echo "attempt over" > /dev/kmsg
echo "@@taint $(cat /proc/sys/kernel/tainted)"
echo "@@modules $(wc -l < /proc/modules)"
dmesg | sed 's/^/@k /'
echo "@@end"
sync
reboot -f
`;

/** @param build whose kernel is booted */
export function boot(build: string, place: string, attempts: readonly Attempt[]): Boot {
  rmSync(place, { recursive: true, force: true });
  const modules = join(place, 'modules');
  mkdirSync(modules, { recursive: true });
  for (const { id, file } of attempts)
    // Without debugging information: all of it has to fit into memory.
    run('strip', ['--strip-debug', '-o', join(modules, `${id}.ko`), file]);
  writeFileSync(
    join(place, 'plan'),
    attempts.map(({ kind, id, name }) => `${kind} ${id} ${name}\n`).join(''),
  );
  writeFileSync(join(place, 'init'), INIT);
  copyFileSync(run('sh', ['-c', 'command -v busybox']).trim(), join(place, 'busybox'));
  writeFileSync(
    join(place, 'list'),
    [
      'dir /dev 755 0 0',
      'nod /dev/console 600 0 0 c 5 1',
      'nod /dev/kmsg 600 0 0 c 1 11',
      'nod /dev/null 666 0 0 c 1 3',
      'dir /bin 755 0 0',
      'dir /modules 755 0 0',
      `file /bin/busybox ${join(place, 'busybox')} 755 0 0`,
      `file /init ${join(place, 'init')} 755 0 0`,
      `file /plan ${join(place, 'plan')} 644 0 0`,
      ...attempts.map(({ id }) => `file /modules/${id}.ko ${join(modules, `${id}.ko`)} 644 0 0`),
      '',
    ].join('\n'),
  );
  const ramDisk = join(place, 'initrd');
  run('sh', ['-c', '"$0" "$1" > "$2"', join(build, 'usr/gen_init_cpio'), join(place, 'list'), ramDisk]);
  const serial = join(place, 'serial.log');
  const { status, stderr } = spawnSync(
    'qemu-system-x86_64',
    [
      '-cpu',
      'max',
      '-m',
      '2G',
      '-display',
      'none',
      '-no-reboot',
      '-nodefaults',
      '-serial',
      `file:${serial}`,
      '-kernel',
      join(build, 'arch/x86/boot/bzImage'),
      '-initrd',
      ramDisk,
      '-append',
      'console=ttyS0 panic=-1 log_buf_len=8M',
    ],
    { env: environment(), encoding: 'utf8', timeout: LONGEST_MILLISECONDS },
  );
  const log = lines(readFileSync(serial, 'latin1').replaceAll('\r', ''));
  if (status !== 0 || !log.includes('@@end'))
    throw new Error(`the kernel did not come to the end: ${stderr}\n${log.slice(-20).join('\n')}`);
  return understood(log);
}

function understood(log: readonly string[]): Boot {
  const kernel = log
    .filter((line) => line.startsWith('@k '))
    .map((line) => line.replace(/^@k (?:\[[^\]]*\] )?/u, ''));
  const messages = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of kernel) {
    const id = /^attempt (\S+)$/u.exec(line)?.[1];
    if (id === undefined) current.push(line);
    else messages.set(id, (current = []));
  }
  const result = (start: string): string =>
    log.find((line) => line.startsWith(`${start} `))?.slice(start.length + 1) ?? '';
  const loadings = log.flatMap((line) => {
    const [, id, outcome] = /^@@ (\S+) (loaded|refused)/u.exec(line) ?? [];
    if (id === undefined) return [];
    const why = outcome === 'refused' ? [line] : [];
    return [{ id, isLoaded: outcome === 'loaded', messages: [...why, ...(messages.get(id) ?? [])] }];
  });
  return { loadings, taint: result('@@taint'), modules: Number(result('@@modules')), log: kernel };
}
