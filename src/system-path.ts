/**
 * Paths are bytes. Here they are text, in which each byte that is not UTF-8 is a lone surrogate (unicode.ts), so that
 * `node:path` can take them apart; the system gets the bytes back.
 */
import { readlinkSync, realpathSync } from 'node:fs';
import { latin1 } from './latin1.ts';
import { latin1Of, unicode } from './unicode.ts';

const LONE_BYTE = /[\udc80-\udcff]/u;

/** The path as functions of `node:fs` take it. */
export function systemPath(path: string): string | Buffer {
  return LONE_BYTE.test(path) ? pathBytes(path) : path;
}

/** The bytes of a path or of a message that contains one. */
export function pathBytes(path: string): Buffer {
  return Buffer.from(latin1Of(path), 'latin1');
}

/** The path that the system gave as bytes. */
export function pathOf(bytes: Uint8Array): string {
  return unicode(latin1(bytes));
}

/** `readlinkSync` for paths of any bytes. */
export function readLink(path: string): string {
  return pathOf(readlinkSync(systemPath(path), 'buffer'));
}

/** `realpathSync` for paths of any bytes. */
export function realPath(path: string): string {
  return pathOf(realpathSync.native(systemPath(path), 'buffer'));
}
