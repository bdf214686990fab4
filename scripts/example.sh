#!/bin/sh
# The versions of the symbols that a small kernel-like object exports, and what one of them is made of.
set -eu
cd "$(dirname "$0")/../test/fixtures/kernel-like"
tool=../../../dist/gendwarfksyms.cjs

echo '$ gendwarfksyms mailbox.o < mailbox.symbols'
node "$tool" mailbox.o < mailbox.symbols
echo
echo '$ echo mailbox_state | gendwarfksyms -T /dev/stdout mailbox.o | grep -v SYMVER | cut -c -100'
echo mailbox_state | node "$tool" -T /dev/stdout mailbox.o | grep -v SYMVER | cut -c -100
