meta:
  id: gzip
  title: Files compressed with gzip
  file-extension: gz
  license: MIT
  ks-version: '0.11'
doc: How such a file begins; zlib reads the rest.
doc-ref: RFC 1952
seq:
  - {id: magic, type: magic}
  - {id: flags, -orig-id: FLG, type: u1}
  - {id: modification_time, -orig-id: MTIME, type: u4le}
  - {id: extra_flags, -orig-id: XFL, type: u1}
  - {id: operating_system, -orig-id: OS, type: u1}
  - {id: rest, size-eos: true}
types:
  magic:
    doc-ref: RFC 1952, 2.3.1 (ID1, ID2, CM; only one method is defined)
    seq:
      - {id: bytes, contents: [0x1f, 0x8b, 8]}
