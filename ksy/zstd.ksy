meta:
  id: zstd
  title: Data compressed with Zstandard
  file-extension: zst
  license: MIT
  ks-version: '0.11'
  endian: le
doc: |
  Headers of frames and blocks. Data is a sequence of frames; a frame is its header, blocks and perhaps a checksum.
  Readers walk through it and decode one type at a time.
doc-ref: RFC 8878
types:
  magic:
    doc: The first bytes of a frame of either kind.
    doc-ref: RFC 8878, 3.1.1 and 3.1.2
    seq:
      - id: number
        type: u4
        valid: {expr: number == frame_magic::zstd.to_i or is_skippable}
    instances:
      is_skippable:
        value: number >= 0x184d2a50 and number <= 0x184d2a5f
  skippable_frame:
    doc-ref: RFC 8878, 3.1.2
    seq:
      - {id: magic, type: magic}
      - {id: len_user_data, type: u4}
  frame_header:
    doc-ref: RFC 8878, 3.1.1.1
    seq:
      - {id: magic, type: magic}
      - {id: descriptor, type: u1}
      - {id: window_descriptor, type: u1, if: not is_single_segment}
      - id: dictionary_id
        type:
          switch-on: descriptor % 4
          cases: {1: u1, 2: u2, 3: u4, _: nothing}
      - {id: w0, type: u1, if: len_content_size == 1}
      - {id: w1, type: u2, if: len_content_size == 2}
      - {id: w2, type: u4, if: len_content_size >= 4}
      - {id: w3, type: u4, if: len_content_size == 8}
    instances:
      has_checksum:
        value: descriptor / 4 % 2 != 0
      has_reserved_bit:
        value: descriptor / 8 % 2 != 0
      is_single_segment:
        value: descriptor / 32 % 2 != 0
      has_dictionary:
        value: descriptor % 4 != 0
      len_content_size:
        value: '(descriptor / 64 == 0) ? (is_single_segment ? 1 : 0) : (1 << (descriptor / 64))'
      has_content_size:
        value: len_content_size != 0
      content_size:
        doc: Exact up to 2**53, rounded above, so that comparisons with limits hold.
        doc-ref: RFC 8878, 3.1.1.1.4
        value: 'len_content_size == 1 ? w0 : len_content_size == 2 ? w1 + 256 : len_content_size == 4 ? w2 : w3 * 0x100000000 + w2'
        if: has_content_size
      window_base:
        doc: 2**(10 + exponent), in two factors because the exponent can be 31.
        value: (1 << (window_descriptor / 16)) * (1 << (window_descriptor / 8 - window_descriptor / 16)) * 1024
        if: not is_single_segment
      window_size:
        doc: How far back a match may reach.
        doc-ref: RFC 8878, 3.1.1.1.2
        value: 'is_single_segment ? content_size : window_base + window_base / 8 * (window_descriptor % 8)'
  nothing: {}
  block_header:
    doc-ref: RFC 8878, 3.1.1.2
    seq:
      - {id: low, type: u1}
      - {id: high, type: u2}
    instances:
      is_last:
        value: low % 2 != 0
      type:
        value: low / 2 % 4
        enum: block_type
      size:
        value: high * 32 + low / 8
      largest_size:
        doc: Block_Maximum_Size, unless the window is smaller.
        doc-ref: RFC 8878, 3.1.1.2.4
        value: block_limit::largest.to_i
  checksum:
    doc: The low half of the content's XXH64.
    doc-ref: RFC 8878, 3.1.1
    seq:
      - {id: xxh64_low, type: u4}
enums:
  frame_magic:
    0xfd2fb528: {id: zstd, doc: 'RFC 8878, 3.1.1'}
  # Bits of `descriptor`, as far as writers set them. RFC 8878, 3.1.1.1.1.
  frame_descriptor:
    0x20: {id: single_segment, doc: 'The content is one piece; its size is announced'}
    0xc0: {id: content_size_8, doc: 'The announced size has eight bytes'}
  # Where the three bytes of `block_header`, taken as one number, hold what they say. RFC 8878, 3.1.1.2.
  block_header_bits:
    0: last_shift
    1: type_shift
    3: size_shift
    24: width
  block_limit:
    0x20000: {id: largest, doc: 'Block_Maximum_Size, RFC 8878, 3.1.1.2.4'}
  block_type:
    0: raw
    1: rle
    2: compressed
    3: reserved
