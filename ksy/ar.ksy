meta:
  id: ar
  title: Archives of object files (ar), ordinary and thin, with GNU and BSD names
  file-extension: a
  license: MIT
  ks-version: '0.11'
doc: |
  An archive is a sequence of members at even offsets. Readers that do not want the contents walk from header to header, and
  so decode one type at a time. Numbers are text, as decimal digits; they are kept as text here, so that a reader can say
  what is wrong with them.
doc-ref: ar(5), https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5; GNU binutils, include/aout/ar.h
seq:
  - id: magic
    type: {switch-on: is_thin, cases: {true: thin_magic, false: magic}}
  - {id: members, type: member, repeat: eos}
instances:
  first_letter:
    pos: 2
    type: u1
  is_thin:
    value: first_letter == 0x74
types:
  member:
    seq:
      - {id: header, type: member_header}
      - id: contents
        size: len_contents
        type: {switch-on: header.is_name_table, cases: {true: name_table, false: contents}}
      - {id: padding, size: 1, if: len_contents % 2 != 0 and not _io.eof}
    instances:
      len_contents:
        doc: In a thin archive, the contents are in the file that is named.
        value: |
          _root.is_thin and not header.is_symbol_table and not header.is_name_table ? 0 : header.len_contents.to_i
  contents:
    seq:
      - {id: name, type: inline_name, size: _parent.header.len_inline_name.to_i, if: _parent.header.has_inline_name}
      - {id: data, size-eos: true}
  inline_name:
    doc: BSD's, filled up with null bytes.
    seq:
      - {id: text, size-eos: true}
    instances:
      first_bytes:
        pos: 0
        size: 9
        if: _io.size >= 9
      bsd_symbol_table:
        pos: 0
        type: bsd_symbol_table
        if: _io.size >= 9 and first_bytes == [0x5f, 0x5f, 0x2e, 0x53, 0x59, 0x4d, 0x44, 0x45, 0x46]
  name_table:
    seq:
      - {id: names, type: long_name, repeat: eos}
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
      - {id: len_contents, -orig-id: ar_size, type: str, size: 10, pad-right: 0x20, encoding: ASCII}
      - {id: header_end, -orig-id: ar_fmag, contents: [0x60, 0x0a]}
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
      len_inline_name:
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
