// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * Entries of four strings. Bytes that are too few for another entry may follow the last one.
 * @see {@link https://docs.kernel.org/kbuild/gendwarfksyms.html|Source}
 */

var KabiRules = (function() {
  function KabiRules(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  KabiRules.prototype._read = function() {
    this._debug.enough = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.enough = this._io.readBytes(0);
    this._debug.enough.end = this._io.pos;
    var _ = this.enough;
    if (!(this._io.size >= this.lenMinRule)) {
      var _err = new KaitaiStream.ValidationExprError(this.enough, this._io, "/seq/0");
      this._debug.enough.validationError = _err;
      throw _err;
    }
    if (this._io.size > this.lenMinRule) {
      this._debug.rules = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.rules.arr = [];
      this.rules = [];
      var i = 0;
      do {
        this._debug.rules.arr[this.rules.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_rules = new Rule(this._io, this, this._root);
        try {
          _t_rules._read();
        } finally {
          var _ = _t_rules;
          this.rules.push(_);
        }
        this._debug.rules.arr[this.rules.length - 1].end = this._io.pos;
        i++;
      } while (!(this._io.size - this._io.pos <= this.lenMinRule));
      this._debug.rules.end = this._io.pos;
    }
  }

  var Rule = KabiRules.Rule = (function() {
    function Rule(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Rule.prototype._read = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readBytesTerm(0, false, true, true);
      this._debug.version.end = this._io.pos;
      this._debug.ruleType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ruleType = this._io.readBytesTerm(0, false, true, true);
      this._debug.ruleType.end = this._io.pos;
      this._debug.target = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.target = this._io.readBytesTerm(0, false, true, true);
      this._debug.target.end = this._io.pos;
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readBytesTerm(0, false, true, true);
      this._debug.value.end = this._io.pos;
    }

    return Rule;
  })();

  /**
   * A rule holds at least its version, one character each of two other strings, and four terminators.
   */
  Object.defineProperty(KabiRules.prototype, 'lenMinRule', {
    get: function() {
      if (this._m_lenMinRule !== undefined)
        return this._m_lenMinRule;
      this._debug._m_lenMinRule = {  };
      this._m_lenMinRule = 6;
      return this._m_lenMinRule;
    }
  });

  /**
   * A section that is too short for one entry is malformed.
   */

  return KabiRules;
})();
export { KabiRules };
