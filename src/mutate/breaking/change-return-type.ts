import { breaking } from './breaking-change.ts';
import { newType, setType } from './links.ts';
import { isFunction, itself } from './places.ts';

export const changeReturnType = breaking({
  name: 'change-return-type',
  summary:
    'Gives a function or function type another return type, or none: the caller takes what the callee did not return.',
  sites: itself(isFunction),
  change: (head, edits, random, types) => {
    const isVoid = types.texts.ofLink(head) === types.texts.ofVoid;
    setType(head, isVoid || random.chance(2) ? newType(head, edits, types) : undefined, edits);
    return 'changed the return type';
  },
});
