meta:
  id: gzip
  title: Files compressed with gzip
  file-extension: gz
  license: MIT
  ks-version: '0.11'
doc: What tells such a file from others. The rest is read by zlib.
doc-ref: RFC 1952
types:
  magic:
    doc-ref: RFC 1952, 2.3.1 (ID1, ID2, CM; only one method is defined)
    seq:
      - {id: bytes, contents: [0x1f, 0x8b, 8]}
