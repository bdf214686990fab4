meta:
  id: xz
  title: Files compressed with xz
  file-extension: xz
  license: MIT
  ks-version: '0.11'
  endian: le
  imports: [uleb128]
doc: |
  What tells how many streams a file has and how large they are; a library reads the rest. A stream is its header, blocks,
  an index and a footer, and is found from its end. Multibyte integers are unsigned LEB128.
doc-ref: The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt
seq:
  - {id: header, type: stream_header}
instances:
  last_bytes:
    pos: _io.size - 4
    size: 4
  padding:
    pos: _io.size - 4
    type: stream_padding
    if: last_bytes == [0, 0, 0, 0]
  footer:
    doc: That of the last stream.
    pos: _io.size - 12
    type: stream_footer
    if: last_bytes != [0, 0, 0, 0]
  index:
    doc: That of the last stream.
    pos: _io.size - 12 - footer.len_index
    type: index
    if: last_bytes != [0, 0, 0, 0]
types:
  index:
    doc-ref: The .xz File Format 1.2.1, 4
    seq:
      - {id: header, type: index_header}
      - {id: records, type: index_record, repeat: expr, repeat-expr: header.num_records.value}
  magic:
    doc-ref: The .xz File Format 1.2.1, 2.1.1.1
    seq:
      - {id: bytes, contents: [0xfd, 7zXZ, 0]}
  stream_header:
    doc-ref: The .xz File Format 1.2.1, 2.1.1
    seq:
      - {id: magic, type: magic}
      - {id: flags, size: 2}
      - {id: crc32, type: u4}
  stream_padding:
    doc: Zeros between and behind streams come in fours.
    doc-ref: The .xz File Format 1.2.1, 2.2
    seq:
      - {id: zeros, contents: [0, 0, 0, 0]}
  index_header:
    doc-ref: The .xz File Format 1.2.1, 4.1 and 4.2
    seq:
      - {id: indicator, contents: [0]}
      - {id: num_records, type: uleb128}
  index_record:
    doc-ref: The .xz File Format 1.2.1, 4.3
    seq:
      - {id: len_unpadded, -orig-id: Unpadded Size, type: uleb128}
      - {id: len_uncompressed, -orig-id: Uncompressed Size, type: uleb128}
    instances:
      len_block:
        doc: Blocks are padded to a multiple of four bytes.
        doc-ref: The .xz File Format 1.2.1, 3.3
        value: len_unpadded.value + (4 - len_unpadded.value % 4) % 4
  stream_footer:
    doc-ref: The .xz File Format 1.2.1, 2.1.2
    seq:
      - {id: crc32, type: u4}
      - {id: stored_len_index, -orig-id: Backward Size, type: u4}
      - {id: flags, size: 2}
      - {id: magic, contents: YZ}
    instances:
      len_index:
        doc: Size of the index.
        value: (stored_len_index + 1) * 4
