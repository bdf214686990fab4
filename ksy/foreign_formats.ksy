meta:
  id: foreign_formats
  title: How files begin that are given by mistake
  license: MIT
  ks-version: '0.11'
doc: |
  Formats that hold no ELF file, or hold it in a way that other programs have to undo. They are recognised, so that a message
  can name them; nothing more of them is read. An instance can be decoded where the file is of its format.
instances:
  bzip2: {pos: 0, type: bzip2}
  lz4_frame: {pos: 0, type: lz4_frame}
  lz4_legacy_frame: {pos: 0, type: lz4_legacy_frame}
  tar: {pos: 0, type: tar}
  rpm: {pos: 0, type: rpm}
  mach_o: {pos: 0, type: mach_o}
  mach_o_universal: {pos: 0, type: mach_o_universal}
  pe: {pos: 0, type: pe}
  x86_boot_image: {pos: 0, type: x86_boot_image}
  arm64_boot_image: {pos: 0, type: arm64_boot_image}
  efi_zboot_image: {pos: 0, type: efi_zboot_image}
types:
  bzip2:
    doc: '"BZ", the version "h" and the size of the blocks, "1" to "9".'
    doc-ref: https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf (2.2.1, StreamMagic)
    seq:
      - {id: bytes, contents: BZh}
      - {id: level, type: u1, valid: {min: 0x31, max: 0x39}}
  lz4_frame:
    doc-ref: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, "General Structure of LZ4 Frame format"
    seq:
      - {id: bytes, contents: [0x04, 0x22, 0x4d, 0x18]}
  lz4_legacy_frame:
    doc: As kernels compress their images.
    doc-ref: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, "Legacy frame"
    seq:
      - {id: bytes, contents: [0x02, 0x21, 0x4c, 0x18]}
  tar:
    doc-ref: POSIX.1-2017, pax, "ustar Interchange Format" (magic)
    seq:
      - {id: before, size: 257}
      - {id: bytes, contents: ustar}
  rpm:
    doc-ref: https://rpm-software-management.github.io/rpm/manual/format_lead.html
    seq:
      - {id: bytes, contents: [0xed, 0xab, 0xee, 0xdb]}
  mach_o:
    doc: Of 32 and 64 bits, in either byte order.
    doc-ref: mach-o/loader.h (MH_MAGIC, MH_CIGAM, MH_MAGIC_64, MH_CIGAM_64)
    seq:
      - id: magic
        type: u4be
        valid:
          any-of: [0xfeedface, 0xcefaedfe, 0xfeedfacf, 0xcffaedfe]
  mach_o_universal:
    doc: A class of Java begins alike; its version is where the number of architectures is here, and is 45 or more.
    doc-ref: mach-o/fat.h (FAT_MAGIC)
    seq:
      - {id: magic, contents: [0xca, 0xfe, 0xba, 0xbe]}
      - {id: num_architectures, type: u4be, valid: {min: 1, max: 44}}
  pe:
    doc-ref: PE Format, "MS-DOS Stub"
    seq:
      - {id: bytes, contents: MZ}
  x86_boot_image:
    doc: A bzImage, which distributions install as vmlinuz. It begins as PE does if it can be started by EFI.
    doc-ref: linux/Documentation/arch/x86/boot.rst, "The Real-Mode Kernel Header" (boot_flag, header)
    seq:
      - {id: before, size: 0x1fe}
      - {id: boot_flag, contents: [0x55, 0xaa]}
      - {id: jump, size: 2}
      - {id: header, contents: HdrS}
  arm64_boot_image:
    doc-ref: linux/Documentation/arch/arm64/booting.rst, "Call the kernel image" (magic)
    seq:
      - {id: before, size: 56}
      - {id: magic, contents: [A, R, M, 0x64]}
  efi_zboot_image:
    doc: A compressed kernel that unpacks itself; the architectures that have no decompressor of their own use it.
    doc-ref: linux/include/linux/pe.h, linux/drivers/firmware/efi/libstub/zboot-header.S
    seq:
      - {id: mz, contents: MZ}
      - {id: reserved, size: 2}
      - {id: magic, contents: zimg}
