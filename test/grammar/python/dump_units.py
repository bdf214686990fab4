"""Prints the units of ELF files, as the decoders made from ksy/ see them, one line of JSON for each.

Usage: dump_units.py FOLDER-OF-DECODERS FILE...
"""
import json
import sys

import kaitaistruct

# Version 0.10 of the runtime has all that the decoders call, but they ask for 0.11, the version of their compiler.
kaitaistruct.API_VERSION = max(kaitaistruct.API_VERSION, (0, 11))
sys.path.insert(0, sys.argv[1])
from elf_dwarf import ElfDwarf

SECTIONS = {".debug_info": "info_units", ".debug_types": "type_units"}


def value_of(node):
    """A number, or the bytes of content in hexadecimal digits."""
    name = type(node).__name__
    if name == "IndirectValue":
        return value_of(node.actual.value)
    if name == "AddrxOffset":
        return node.offset * 2**32 + node.index.value
    if name == "RefAddr":
        return value_of(node.value)
    if name == "Address":
        return node.number
    if hasattr(node, "content"):
        return node.content.hex()
    return node.value


def attribute_of(spec, attribute):
    implicit = getattr(spec, "implicit_const", None)
    value = value_of(attribute.value) if implicit is None else implicit.value
    return [spec.at.value, spec.form.value, str(value)]


def entry_of(entry):
    specs = entry.decl.attrs[:-1]
    attributes = [attribute_of(spec, attribute) for spec, attribute in zip(specs, entry.attrs)]
    return [entry.decl.tag.value, int(entry.decl.children), attributes]


for path in sys.argv[2:]:
    for number, section in enumerate(ElfDwarf.from_file(path).sections):
        if section.name not in SECTIONS:
            continue
        offset = 0
        for unit in getattr(section.contents, SECTIONS[section.name]):
            body = unit.body
            header = [body.version, unit.len_unit.is64, body.len_address, int(body.unit_type)]
            entries = [entry_of(entry) for entry in body.dies if entry.code.value != 0]
            place = [path, number, offset]
            print(json.dumps({"place": place, "header": header, "entries": entries}))
            offset += unit.len_unit.value + (12 if unit.len_unit.is64 else 4)
