/** The package has no typings of its own. */
declare module 'kaitai-struct-compiler' {
  const compiler: unknown;
  export default compiler;
}
