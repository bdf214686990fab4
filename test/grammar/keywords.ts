/** Reserved words of the languages that kaitai-struct-compiler writes, from their references. */
export const KEYWORDS: Readonly<Record<string, string>> = {
  'C++': `alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept const const_cast
    consteval constexpr constinit continue co_await co_return co_yield decltype default delete do double dynamic_cast else
    enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq
    nullptr operator or or_eq private protected public register reinterpret_cast requires return short signed sizeof static
    static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned
    using virtual void volatile wchar_t while xor xor_eq`,
  'C#': `abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else
    enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long
    namespace new null object operator out override params private protected public readonly ref return sbyte sealed short
    sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual
    void volatile while`,
  Go: `break case chan const continue default defer else fallthrough for func go goto if import interface map package range
    return select struct switch type var`,
  Java: `abstract assert boolean break byte case catch char class const continue default do double else enum extends final
    finally float for goto if implements import instanceof int interface long native new package private protected public
    return short static strictfp super switch synchronized this throw throws transient try void volatile while true false
    null`,
  JavaScript: `await break case catch class const continue debugger default delete do else enum export extends false finally for
    function if implements import in instanceof interface let new null package private protected public return static super
    switch this throw true try typeof var void while with yield`,
  Lua: `and break do else elseif end false for function goto if in local nil not or repeat return then true until while`,
  Nim: `addr and as asm bind block break case cast concept const continue converter defer discard distinct div do elif else end
    enum except export finally for from func if import in include interface is isnot iterator let macro method mixin mod nil
    not notin object of or out proc ptr raise ref return shl shr static template try tuple type using var when while xor
    yield`,
  Perl: `and cmp continue default do else elsif eq for foreach ge given goto gt if last le local lt my ne next no not or our
    package redo require return state sub undef unless until use wantarray when while x xor`,
  PHP: `abstract and array as break callable case catch class clone const continue declare default die do echo else elseif empty
    enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach function global goto
    if implements include include_once instanceof insteadof interface isset list match namespace new or print private
    protected public readonly require require_once return static switch throw trait try unset use var while xor yield`,
  Python: `and as assert async await break class continue def del elif else except finally for from global if import in is lambda
    nonlocal not or pass raise return try while with yield`,
  Ruby: `alias and begin break case class def defined do else elsif end ensure false for if in module next nil not or redo
    rescue retry return self super then true undef unless until when while yield`,
  Rust: `abstract as async await become box break const continue crate do dyn else enum extern false final fn for if impl in let
    loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe
    unsized use virtual where while yield`,
};
