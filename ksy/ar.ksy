meta:
  id: ar
  title: Archives of object files (ar), ordinary and thin, with GNU and BSD names
  file-extension: a
  license: MIT
  ks-version: '0.11'
doc: |
  The headers and the spelling of names. An archive is a sequence of members at even offsets; readers walk from header
  to header, and so decode one type at a time. Numbers are text, as decimal digits; they are kept as text here, so that a
  reader can say what is wrong with them.
doc-ref: ar(5), https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5; GNU binutils, include/aout/ar.h
types:
  magic:
    doc: The first bytes of an archive that holds its members.
    seq:
      - {id: bytes, -orig-id: ARMAG, contents: ["!<arch>", 0x0a]}
  thin_magic:
    doc: The first bytes of an archive that only names its members; symbol and name tables are inside all the same.
    seq:
      - {id: bytes, -orig-id: ARMAGT, contents: ["!<thin>", 0x0a]}
  member_header:
    doc-ref: ar(5), struct ar_hdr
    seq:
      - {id: name, -orig-id: ar_name, type: str, size: 16, pad-right: 0x20, encoding: UTF-8}
      - {id: date, -orig-id: ar_date, type: str, size: 12, pad-right: 0x20, encoding: ASCII}
      - {id: uid, -orig-id: ar_uid, type: str, size: 6, pad-right: 0x20, encoding: ASCII}
      - {id: gid, -orig-id: ar_gid, type: str, size: 6, pad-right: 0x20, encoding: ASCII}
      - {id: mode, -orig-id: ar_mode, type: str, size: 8, pad-right: 0x20, encoding: ASCII}
      - {id: size, -orig-id: ar_size, type: str, size: 10, pad-right: 0x20, encoding: ASCII}
      - {id: end, -orig-id: ar_fmag, contents: [0x60, 0x0a]}
    instances:
      alignment:
        doc: Members start at multiples of this; what comes before is padding.
        value: '2'
      is_symbol_table:
        doc: The GNU symbol table, for 32 or 64 bit.
        value: name == "/" or name == "/SYM64/"
      is_name_table:
        doc: GNU's table of long names.
        value: name == "//"
      is_bsd_symbol_table:
        doc: BSD's symbol table, where the name is in the header.
        value: name.length >= 9 and name.substring(0, 9) == "__.SYMDEF"
      has_table_name:
        doc: |
          GNU: the name is at this decimal offset in the table of long names. In a thin archive, a colon and a second
          number may follow: the named file is an archive, and the member's header stands at that offset in it.
        value: name.length > 1 and name.substring(0, 1) == "/" and not (is_symbol_table or is_name_table)
      table_name:
        value: name.substring(1, name.length)
        if: has_table_name
      has_inline_name:
        doc: "BSD: the name is the first bytes of the contents, as many as this decimal number says."
        value: name.length > 2 and name.substring(0, 3) == "#1/"
      inline_name_size:
        value: name.substring(3, name.length)
        if: has_inline_name
  bsd_symbol_table:
    doc: Decoded from a name that is in the contents, it tells whether the member is a BSD symbol table.
    seq:
      - {id: prefix, contents: __.SYMDEF}
  long_name:
    doc: |
      An entry of GNU's name table, from its offset on. It ends at a line feed, before which a slash stands that is not
      part of the name.
    seq:
      - {id: text, terminator: 0x0a}
