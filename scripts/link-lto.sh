#!/bin/sh
# SPDX-License-Identifier: MIT
# Links C sources with gcc -flto into one relocatable file, and versions it: link-lto.sh SOURCES COPIES
#
# SOURCES is a folder of C files, each of which is compiled COPIES times with its symbols renamed. Sources whose own partial link
# has no versions are left out and named: LTO puts the unit with the symbols first, so that the types they reach have no names
# (symbol versions, section 3), and recursive ones among them have no finite type string.
set -eu
sources=$(cd "$1" && pwd)
copies=$2
tool=$(cd "$(dirname "$0")/.." && pwd)/dist/gendwarfksyms.cjs
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

symbols() { nm "$1" | awk 'NF == 3 && $2 ~ /^[TDBRCVW]$/ {print $3}' | grep -Ev '[.]' | sort -u; }
link() { gcc -O1 -flto -flinker-output=nolto-rel -r -nostdlib "$@" 2>/dev/null; }
compile() { gcc -flto -O1 -gdwarf-5 -w -I"$sources" "$@" 2>/dev/null; }

for source in "$sources"/*.c; do
	name=$(basename "$source" .c)
	compile -c "$source" -o one.o && link one.o -o linked.o || { echo "left out, does not link: $name"; continue; }
	symbols linked.o >symbols
	[ -s symbols ] || { echo "left out, has no symbols: $name"; continue; }
	node "$tool" linked.o <symbols >/dev/null 2>&1 || { echo "left out, has no versions: $name"; continue; }
	copy=0
	while [ $copy -lt "$copies" ]; do
		copy=$((copy + 1))
		compile $(sed "s/.*/-D&=&_${name}_$copy/" symbols) -c "$source" -o "unit_${name}_$copy.o" || break
	done
	link "unit_${name}_"*.o -o linked.o && continue
	echo "left out, has names that cannot be renamed: $name"
	rm -f "unit_${name}_"*.o
done
link unit_*.o -o all.o || { echo 'the partial link fails'; exit 1; }
symbols all.o >symbols
echo "$(ls unit_*.o | wc -l) objects, $(wc -l <symbols) symbols, $(stat -c %s all.o) bytes"
/usr/bin/time -f '%U s + %S s of CPU, %M kB' node "$tool" all.o <symbols >versions 2>messages || { cat messages; exit 1; }
tail -n 1 messages
echo "$(grep -c ' 0x00000000$' versions || true) symbols without a version"
