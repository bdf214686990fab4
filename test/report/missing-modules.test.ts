import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { missingModules, type Examined } from '../../src/report/missing-modules.ts';

const RECORDED = ['drivers/net/foo-bar', 'drivers/net/deep/e1000', 'fs/nfs/nfs'].map((module) => ({
  module,
  records: [],
}));

function missing(examined: Partial<Examined>): readonly string[] {
  const all = { paths: [], trees: [], isWholeKernel: false, ...examined };
  return missingModules(RECORDED, all).map(({ module }) => module);
}

test('the root of a build and an installed tree have all modules', () => {
  for (const [tree, path] of [
    ['/build', '/build/fs/nfs/nfs'],
    ['/lib/modules/6.12', '/lib/modules/6.12/kernel/fs/nfs/nfs'],
    ['/', '/build/fs/nfs/nfs'],
  ] as const)
    assert.equal(missing({ trees: [tree], paths: [path] }), [
      'drivers/net/foo-bar',
      'drivers/net/deep/e1000',
    ]);
});

test('a part of the tree has the modules below it', () => {
  const paths = ['/build/drivers/net/foo_bar'];
  assert.equal(missing({ trees: ['/build/drivers'], paths }), ['drivers/net/deep/e1000']);
  assert.equal(missing({ trees: ['/build/drivers/net'], paths }), ['drivers/net/deep/e1000']);
});

test('a copy elsewhere, or a file that is named, has nobody expect the others', () => {
  assert.equal(missing({ trees: ['/tmp'], paths: ['/tmp/nfs'] }), []);
  assert.equal(missing({ trees: ['/other'], paths: ['/build/fs/nfs/nfs'] }), []);
  assert.equal(missing({ paths: ['/build/fs/nfs/nfs'] }), []);
});

test('a kernel and modules are all there is', () => {
  assert.equal(missing({ isWholeKernel: true, paths: ['/tmp/nfs', '/tmp/e1000'] }), ['drivers/net/foo-bar']);
});

test.run();
