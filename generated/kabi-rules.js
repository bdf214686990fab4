// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
/**
 * Entries of four strings. Bytes that are too few for another entry may follow the last one.
 * @see {@link https://docs.kernel.org/kbuild/gendwarfksyms.html|Source}
 */

var KabiRules = (function() {
  function KabiRules(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  KabiRules.prototype._read = function() {
    this.enough = this._io.readBytes(0);
    var _ = this.enough;
    if (!(this._io.size >= this.lenMinRule)) {
      throw new KaitaiStream.ValidationExprError(this.enough, this._io, "/seq/0");
    }
    if (this._io.size > this.lenMinRule) {
      this.rules = [];
      var i = 0;
      do {
        var _ = new Rule(this._io, this, this._root);
        this.rules.push(_);
        i++;
      } while (!(this._io.size - this._io.pos <= this.lenMinRule));
    }
  }

  var Rule = KabiRules.Rule = (function() {
    function Rule(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Rule.prototype._read = function() {
      this.version = this._io.readBytesTerm(0, false, true, true);
      this.ruleType = this._io.readBytesTerm(0, false, true, true);
      this.target = this._io.readBytesTerm(0, false, true, true);
      this.value = this._io.readBytesTerm(0, false, true, true);
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
