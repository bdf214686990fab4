# Generated from src/cli/manual/ by "npm run manual"; do not edit.

# _dwarfksyms_words WORDS...: those that begin as the word at the cursor, a space behind unless they take a value
_dwarfksyms_words() {
  local word
  COMPREPLY=()
  for word in "$@"; do
    if [[ $word == "$cur"* ]]; then
      [[ $word == *= ]] || word+=" "
      COMPREPLY+=("$word")
    fi
  done
}

# _dwarfksyms_paths -f|-d: files or directories that begin as the word at the cursor
_dwarfksyms_paths() {
  local IFS=$'\n'
  compopt -o filenames +o nospace
  COMPREPLY=($(compgen "$1" -- "$cur"))
}

_dwarfksyms() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  # Readline takes --option=value for three words.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi
  if ((COMP_CWORD == 1)); then
    _dwarfksyms_words version explain diff baseline build modcheck check dump corpus --help --version
    return
  fi
  case ${COMP_WORDS[1]} in
    version)
      case $prev in
        --symbols) _dwarfksyms_paths -f; return ;;
        -f | --format) _dwarfksyms_words symver symvers json; return ;;
        --module) COMPREPLY=(); return ;;
        -T | --symtypes) _dwarfksyms_paths -f; return ;;
        --kabi-rules) _dwarfksyms_paths -f; return ;;
        --debug-dir) _dwarfksyms_paths -d; return ;;
        -o | --output) _dwarfksyms_paths -f; return ;;
        --verify) _dwarfksyms_paths -f; return ;;
        -j | --jobs) COMPREPLY=(); return ;;
        --profile) _dwarfksyms_words linux canonical; return ;;
        --scope) COMPREPLY=(); return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --symbols= --format= --module= --symtypes= --stable --kabi-rules= --debug-dir= --output= --strict --verify --objects --jobs= --profile= --scope= --explain-order --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
    explain)
      case $prev in
        -S | --symbol) COMPREPLY=(); return ;;
        -d | --depth) COMPREPLY=(); return ;;
        -l | --layout) COMPREPLY=(); return ;;
        --holes) COMPREPLY=(); return ;;
        -p | --path) COMPREPLY=(); return ;;
        -r | --reaches) COMPREPLY=(); return ;;
        --kabi-rules) _dwarfksyms_paths -f; return ;;
        --profile) _dwarfksyms_words linux canonical; return ;;
        --scope) _dwarfksyms_words unit file; return ;;
        --debug-dir) _dwarfksyms_paths -d; return ;;
        -f | --format) _dwarfksyms_words text json; return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --symbol= --depth= --layout= --holes= --path= --reaches= --stable --kabi-rules= --profile= --scope= --debug-dir= --format= --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
    diff)
      case $prev in
        -f | --format) _dwarfksyms_words text short symbols mod-symbols markdown json sarif junit html kabi-rules kabi-c kabi-rust; return ;;
        -S | --symbols) _dwarfksyms_paths -f; return ;;
        --ignore) COMPREPLY=(); return ;;
        -r | --rules) _dwarfksyms_paths -f; return ;;
        -p | --profile) _dwarfksyms_words linux canonical; return ;;
        --kabi-rules) _dwarfksyms_paths -f; return ;;
        --debug-dir) _dwarfksyms_paths -d; return ;;
        -j | --jobs) COMPREPLY=(); return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --format= --symbols= --ignore= --rules= --profile= --stable --suggest --kabi-rules= --all --debug-dir= --jobs= --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
    baseline)
      case $prev in
        -o | --output) COMPREPLY=(); return ;;
        -f | --format) _dwarfksyms_words baseline consolidated split; return ;;
        -S | --symbols) _dwarfksyms_paths -f; return ;;
        --ignore) COMPREPLY=(); return ;;
        -p | --profile) _dwarfksyms_words linux canonical; return ;;
        --debug-dir) _dwarfksyms_paths -d; return ;;
        -j | --jobs) COMPREPLY=(); return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --output= --format= --symbols= --ignore= --no-versions --profile= --stable --debug-dir= --jobs= --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
    build)
      if ((COMP_CWORD == 2)) && [[ $cur != -* ]]; then _dwarfksyms_words prepare finish restore; return; fi
      case $prev in
        -j | --jobs) COMPREPLY=(); return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --jobs= --quiet --verbose --help; else _dwarfksyms_paths -f; fi
      ;;
    modcheck)
      case $prev in
        -a | --against) COMPREPLY=(); return ;;
        -f | --format) _dwarfksyms_words text json junit; return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --against= --format= --all --strict --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
    check)
      case $prev in
        -f | --format) _dwarfksyms_words text json sarif junit; return ;;
        -r | --rules) COMPREPLY=(); return ;;
        --skip) COMPREPLY=(); return ;;
        -s | --severity) _dwarfksyms_words error warning note; return ;;
        -b | --baseline) _dwarfksyms_paths -f; return ;;
        --write-baseline) _dwarfksyms_paths -f; return ;;
        --debug-dir) _dwarfksyms_paths -d; return ;;
        -j | --jobs) COMPREPLY=(); return ;;
        -e | --explain) COMPREPLY=(); return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --format= --rules= --skip= --for-versions --severity= --all --hex --baseline= --write-baseline= --debug-dir= --jobs= --explain= --list-rules --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
    dump)
      case $prev in
        -u | --unit) COMPREPLY=(); return ;;
        -o | --offset) COMPREPLY=(); return ;;
        -n | --name) COMPREPLY=(); return ;;
        -s | --section) _dwarfksyms_words info types abbrev line; return ;;
        -d | --depth) COMPREPLY=(); return ;;
        -f | --format) _dwarfksyms_words text json; return ;;
        --debug-dir) _dwarfksyms_paths -d; return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --unit= --offset= --name= --section= --depth= --format= --debug-dir= --hex --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
    corpus)
      case $prev in
        -o | --out) _dwarfksyms_paths -d; return ;;
        --seed) COMPREPLY=(); return ;;
        -n | --count) COMPREPLY=(); return ;;
        --kinds) _dwarfksyms_words valid neutral breaking malformed; return ;;
        --from) _dwarfksyms_paths -f; return ;;
        --max-size) COMPREPLY=(); return ;;
        --run) COMPREPLY=(); return ;;
        --timeout) COMPREPLY=(); return ;;
        --sample) COMPREPLY=(); return ;;
        -j | --jobs) COMPREPLY=(); return ;;
        -f | --format) _dwarfksyms_words text json; return ;;
      esac
      if [[ $cur == -* ]]; then _dwarfksyms_words --out= --seed= --count= --kinds= --from= --max-size= --force --run= --timeout= --sample= --jobs= --format= --quiet --help; else _dwarfksyms_paths -f; fi
      ;;
  esac
}

_gendwarfksyms() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  # Readline takes --option=value for three words.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi
  case $prev in
    -T | --symtypes) _dwarfksyms_paths -f; return ;;
  esac
  if [[ $cur == -* ]]; then _dwarfksyms_words --debug --dump-dies --dump-die-map --dump-types --dump-versions --stable --symtypes= --help; else _dwarfksyms_paths -f; fi
}
complete -o nospace -F _dwarfksyms dwarfksyms
complete -o nospace -F _gendwarfksyms gendwarfksyms
