meta:
  id: xz
  title: Files compressed with xz
  file-extension: xz
  license: MIT
  ks-version: '0.11'
  endian: le
  imports: [uleb128]
doc: |
  The headers around the compressed data: a stream is its header, blocks, an index and a footer, and a file is one or
  more streams. Readers walk through it and decode one type at a time. Multibyte integers are unsigned LEB128.
doc-ref: The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt
types:
  magic:
    doc-ref: The .xz File Format 1.2.1, 2.1.1.1
    seq:
      - {id: bytes, contents: [0xfd, 7zXZ, 0]}
  stream_header:
    doc-ref: The .xz File Format 1.2.1, 2.1.1
    seq:
      - {id: magic, type: magic}
      - {id: flags, type: stream_flags, size: 2}
      - {id: crc32, type: u4}
    instances:
      flags_bytes:
        doc: What crc32 covers.
        pos: 6
        size: 2
  stream_flags:
    doc-ref: The .xz File Format 1.2.1, 2.1.1.2
    seq:
      - {id: reserved, contents: [0]}
      - {id: check, type: u1, enum: check}
  block_size:
    doc: The first byte of a block header or, if it is zero, of the index.
    doc-ref: The .xz File Format 1.2.1, 3.1.1
    seq:
      - {id: stored, type: u1}
    instances:
      is_index:
        value: stored == 0
      byte_size:
        doc: Size of the whole block header.
        value: (stored + 1) * 4
  block_header:
    doc: A block header without the checksum that ends it.
    doc-ref: The .xz File Format 1.2.1, 3.1
    seq:
      - {id: size, type: block_size}
      - {id: flags, type: u1}
      - {id: compressed_size, type: uleb128, if: has_compressed_size}
      - {id: uncompressed_size, type: uleb128, if: has_uncompressed_size}
      - {id: filters, type: filter, repeat: expr, repeat-expr: num_filters}
      - {id: padding, size-eos: true}
    instances:
      num_filters:
        value: flags % 4 + 1
      has_reserved_flags:
        doc: Bits 0x3c.
        value: flags / 4 % 16 != 0
      has_compressed_size:
        value: flags / 64 % 2 != 0
      has_uncompressed_size:
        value: flags / 128 % 2 != 0
  filter:
    doc-ref: The .xz File Format 1.2.1, 3.1.5
    seq:
      - {id: id, type: uleb128}
      - {id: len_properties, type: uleb128}
      - {id: properties, size: len_properties.value}
    instances:
      is_lzma2:
        doc-ref: The .xz File Format 1.2.1, 5.3.1
        value: id.value == 0x21
  lzma2_properties:
    doc-ref: The .xz File Format 1.2.1, 5.3.1
    seq:
      - {id: bits, type: u1, valid: {max: 40}}
    instances:
      dictionary_size:
        doc: The mantissa is 2 or 3, the exponent grows by one with every second value; the last one is 4 GiB minus 1.
        value: 'bits == 40 ? 0xffffffff : (2 + bits % 2) * (1 << (bits / 2)) * 0x800'
  index_header:
    doc-ref: The .xz File Format 1.2.1, 4.1 and 4.2
    seq:
      - {id: indicator, contents: [0]}
      - {id: num_records, type: uleb128}
  index_record:
    doc-ref: The .xz File Format 1.2.1, 4.3
    seq:
      - {id: unpadded_size, type: uleb128}
      - {id: uncompressed_size, type: uleb128}
  checksum:
    doc: The CRC-32 that ends a block header and the index.
    seq:
      - {id: crc32, type: u4}
  stream_footer:
    doc-ref: The .xz File Format 1.2.1, 2.1.2
    seq:
      - {id: crc32, type: u4}
      - {id: stored_backward_size, type: u4}
      - {id: flags, type: stream_flags, size: 2}
      - {id: magic, contents: YZ}
    instances:
      backward_size:
        doc: Size of the index.
        value: (stored_backward_size + 1) * 4
      covered:
        doc: What crc32 covers.
        pos: 4
        size: 6
enums:
  check:
    0: none
    1: crc32
    4: crc64
    10: sha256
