meta:
  id: lzma2
  title: Chunks of LZMA2
  license: MIT
  ks-version: '0.11'
  endian: be
doc: |
  Data compressed with LZMA2 is a sequence of chunks; what they hold follows the header.
doc-ref: The .xz File Format 1.2.1, 5.3.1; LZMA specification (7-Zip), "LZMA2 decoder"
seq:
  - {id: control, type: u1}
  - {id: low_uncompressed_size, type: u2, if: not is_end}
  - {id: stored_compressed_size, type: u2, if: is_lzma}
  - {id: properties, type: properties, if: has_properties}
instances:
  is_end:
    value: control == 0
  is_lzma:
    value: control >= 0x80
  is_valid:
    value: control < 3 or is_lzma
  resets_dictionary:
    value: control == 1 or control >= 0xe0
  resets_state:
    value: control >= 0xa0
  has_properties:
    value: control >= 0xc0
  uncompressed_size:
    value: 'is_lzma ? (control % 0x20) * 0x10000 + low_uncompressed_size + 1 : low_uncompressed_size + 1'
    if: not is_end
  compressed_size:
    doc: How many bytes follow the header.
    value: 'is_lzma ? stored_compressed_size + 1 : low_uncompressed_size + 1'
    if: not is_end
types:
  properties:
    doc-ref: LZMA specification (7-Zip), "lc, lp, pb"
    seq:
      - {id: stored, type: u1, valid: {max: 224}}
      - {id: check, size: 0, valid: {expr: lc + lp <= 4}}
    instances:
      lc:
        doc: How many high bits of the previous byte are context for a literal.
        value: stored % 9
      lp:
        doc: How many low bits of the position are context for a literal.
        value: stored / 9 % 5
      pb:
        doc: How many low bits of the position are context for everything else.
        value: stored / 45
