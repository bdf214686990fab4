/**
 * The two shell programs of `dwarfksyms build prepare`. The first is called for every object that exports symbols: it uses
 * nothing but what the shell has built in, so that a call costs no more than starting the shell.
 */

/** Where the programs that the shell programs call are. Absolute paths. */
export interface ProgramPlaces {
  readonly node: string;
  /** `dwarfksyms.js` of the package. */
  readonly command: string;
  /** `gendwarfksyms.cjs` of the package. */
  readonly dropIn: string;
}

/** In the second line of the wrapper, by which it is told from a modpost. */
export const WRAPPER_MARK = '# dwarfksyms build: runs modpost behind "build finish".';

/** The name of the real modpost beside its wrapper. */
export const REAL_MODPOST = 'modpost.real';

/** Stands for `scripts/gendwarfksyms/gendwarfksyms`. The form of a request is described in build-request.ts. */
export function recorder({ node, command, dropIn }: ProgramPlaces): string {
  return `#!/bin/sh
# dwarfksyms build: asks for versions instead of computing them. Put here by "dwarfksyms build prepare".
#
# Writes one line, the request, to standard output, which is the .cmd file of the object; "dwarfksyms build finish" replaces
# it by the versions. Where standard output is any other file, or options are not those of a build, the versions are computed
# at once.
set -f
# Names are bytes: a shell must not take them for characters.
LC_ALL=C
here=\${0%/*}
tab='	'
newline='
'

at_once() { exec ${quoted(node)} ${quoted(dropIn)} "$@"; }

# Sets "word" to $1 with %, #, blanks and line breaks written as a % and two digits.
encode() {
  word=
  rest=$1
  while :; do
    case $rest in
    *[%#" $tab$newline"]*) ;;
    *) break ;;
    esac
    head=\${rest%%[%#" $tab$newline"]*}
    rest=\${rest#"$head"}
    case $rest in
    %*) code=25 ;;
    '#'*) code=23 ;;
    ' '*) code=20 ;;
    "$tab"*) code=09 ;;
    *) code=0A ;;
    esac
    word=$word$head%$code
    rest=\${rest#?}
  done
  word=$word$rest
  # A word that is empty would be lost.
  [ -n "$word" ] || word=%-
}

object=
is_value=
words=
for argument in "$@"; do
  if [ -n "$is_value" ]; then
    is_value=
  else
    case $argument in
    -T | --symtypes) is_value=1 ;;
    -T* | --symtypes=* | -s | --stable) ;;
    -*) at_once "$@" ;;
    *)
      [ -z "$object" ] || at_once "$@"
      object=$argument
      ;;
    esac
  fi
  encode "$argument"
  words="$words $word"
done
[ -n "$object" ] && [ -z "$is_value" ] || at_once "$@"

case $object in
*/*) cmd=\${object%/*}/. ;;
*) cmd=. ;;
esac
base=\${object##*/}
case $base in
*.gendwarfksyms.o) base=\${base%.gendwarfksyms.o}.o ;;
esac
[ /proc/self/fd/1 -ef "$cmd$base.cmd" ] || at_once "$@"

# make builds modpost anew when its sources change, and the wrapper is gone.
if ! [ "$here/modpost" -ef "$here/../mod/modpost" ]; then
  ${quoted(node)} ${quoted(command)} build prepare --quiet "$here/../.." </dev/null >&2 || at_once "$@"
fi

count=0
names=
while IFS= read -r name || [ -n "$name" ]; do
  case $name in
  '' | *[%#" $tab"]*)
    encode "$name"
    name=$word
    ;;
  esac
  names="$names $name"
  count=$((count + 1))
done
[ "$count" -gt 0 ] || exit 0

encode "\${PWD:-.}"
printf '%s\\n' "#GENDWARFKSYMS-PENDING 1 $word$words %%$names %.$count" && exit 0
printf '%s\\n' "error: gendwarfksyms: $object: the request for versions could not be written" >&2
exit 1
`;
}

/** Stands for `scripts/mod/modpost`. What is pending is computed in the folder that modpost writes its list to. */
export function modpostWrapper({ node, command }: ProgramPlaces): string {
  return `#!/bin/sh
${WRAPPER_MARK}
# Put here by "dwarfksyms build prepare".
folder=.
option=
for argument in "$@"; do
  case $option in
  -o) folder=$argument ;;
  esac
  option=$argument
  case $argument in
  -o?*) folder=\${argument#-o} ;;
  esac
done
case $folder in
*/*) folder=\${folder%/*}/ ;;
*) folder=. ;;
esac
case $quiet in
silent_*) exec 3>/dev/null ;;
*) exec 3>&1 ;;
esac
${quoted(node)} ${quoted(command)} build finish -- "$folder" >&3 3>&- || exit
exec 3>&-
exec "\${0%/*}/../mod/${REAL_MODPOST}" "$@"
`;
}

/** As one word of the shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
