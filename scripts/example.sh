#!/bin/sh
# The versions of the symbols that a small kernel-like object exports, and what one of them is made of. The commands are shown as they
# can be typed in the folder of the checkout.
set -eu
cd "$(dirname "$0")/.."
folder=test/fixtures/kernel-like

echo "\$ npx dwarfksyms version $folder/mailbox.o"
node dist/dwarfksyms.cjs version "$folder/mailbox.o"
echo
echo "\$ npx gendwarfksyms $folder/mailbox.o < $folder/mailbox.symbols"
node dist/gendwarfksyms.cjs "$folder/mailbox.o" < "$folder/mailbox.symbols"
echo
echo "\$ echo mailbox_state | npx gendwarfksyms -T /dev/stdout $folder/mailbox.o | grep -v SYMVER | cut -c -100"
echo mailbox_state | node dist/gendwarfksyms.cjs -T /dev/stdout "$folder/mailbox.o" | grep -v SYMVER | cut -c -100
