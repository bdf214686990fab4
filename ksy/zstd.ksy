meta:
  id: zstd
  title: Data compressed with Zstandard
  file-extension: zst
  license: MIT
  ks-version: '0.11'
  endian: le
doc: |
  Data is a sequence of frames; a frame is its header, blocks and perhaps a checksum. What is in the blocks is not
  decompressed. Readers that do not want it walk through the frames and decode one type at a time.
doc-ref: RFC 8878
seq:
  - {id: frames, type: any_frame, repeat: eos}
types:
  any_frame:
    seq:
      - id: frame
        type: {switch-on: start.is_skippable, cases: {true: skippable_data, false: frame}}
    instances:
      start:
        pos: _io.pos
        type: magic
  skippable_data:
    seq:
      - {id: header, type: skippable_frame}
      - {id: user_data, size: header.len_user_data}
  frame:
    doc-ref: RFC 8878, 3.1.1
    seq:
      - {id: header, type: frame_header}
      - {id: blocks, type: data_block, repeat: until, repeat-until: _.header.is_last}
      - {id: checksum, type: checksum, if: header.descriptor.has_checksum}
  data_block:
    doc-ref: RFC 8878, 3.1.1.2
    seq:
      - {id: header, type: block_header}
      - {id: data, size: 'header.block_type == block_type::rle ? 1 : header.len_data'}
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
      - {id: descriptor, type: frame_descriptor}
      - {id: window, -orig-id: Window_Descriptor, type: window_descriptor, if: not descriptor.is_single_segment}
      - {id: dictionary_id, size: len_dictionary_id}
      - {id: len_content1, type: u1, if: num_content_size_bytes == 1}
      - {id: len_content2, type: u2, if: num_content_size_bytes == 2}
      - {id: len_content4, type: u4, if: num_content_size_bytes == 4}
      - {id: len_content8, type: u64, if: num_content_size_bytes == 8}
    instances:
      has_dictionary:
        value: descriptor.dictionary_id_flag != 0
      len_dictionary_id:
        doc-ref: RFC 8878, 3.1.1.1.1.6
        value: 'descriptor.dictionary_id_flag == 3 ? 4 : descriptor.dictionary_id_flag'
      num_content_size_bytes:
        doc-ref: RFC 8878, 3.1.1.1.1.1
        value: |
          descriptor.content_size_flag == 0 ? (descriptor.is_single_segment ? 1 : 0) :
          1 << descriptor.content_size_flag
      has_len_content:
        value: num_content_size_bytes != 0
      len_content:
        doc-ref: RFC 8878, 3.1.1.1.4
        value: |
          num_content_size_bytes == 1 ? len_content1 :
          num_content_size_bytes == 2 ? len_content2 + 256 :
          num_content_size_bytes == 4 ? len_content4 : len_content8.value
        if: has_len_content
      len_window:
        doc: How far back a match may reach.
        doc-ref: RFC 8878, 3.1.1.1.2
        value: 'descriptor.is_single_segment ? len_content : window.len_window'
  frame_descriptor:
    doc-ref: RFC 8878, 3.1.1.1.1
    seq:
      - {id: content_size_flag, -orig-id: Frame_Content_Size_flag, type: b2}
      - {id: is_single_segment, -orig-id: Single_Segment_flag, type: b1}
      - {id: unused, -orig-id: Unused_bit, type: b1}
      - {id: has_reserved_bit, -orig-id: Reserved_bit, type: b1}
      - {id: has_checksum, -orig-id: Content_Checksum_flag, type: b1}
      - {id: dictionary_id_flag, -orig-id: Dictionary_ID_flag, type: b2}
  window_descriptor:
    doc-ref: RFC 8878, 3.1.1.1.2
    seq:
      - {id: exponent, type: b5}
      - {id: mantissa, type: b3}
    instances:
      len_base:
        doc: 2**(10 + exponent), in factors because the exponent can be 31.
        value: ((1 << (exponent / 2)) * (1 << (exponent - exponent / 2)) * 1024).as<u8>
      len_window:
        value: (len_base + len_base / 8 * mantissa).as<u8>
  u64:
    seq:
      - {id: value, type: u8}
  block_header:
    doc-ref: RFC 8878, 3.1.1.2
    seq:
      - {id: is_last, -orig-id: Last_Block, type: b1le}
      - {id: block_type, -orig-id: Block_Type, type: b2le, enum: block_type}
      - {id: len_data, -orig-id: Block_Size, type: b21le}
    instances:
      len_largest:
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
  block_limit:
    0x20000: {id: largest, doc: 'Block_Maximum_Size, RFC 8878, 3.1.1.2.4'}
  block_type:
    0: raw
    1: rle
    2: compressed
    3: reserved
