/** The breaking changes: a map. What they cannot say, because no version sees it, is in breaking/unseen.ts. */
import { addDefinition } from './breaking/add-definition.ts';
import { addDimension } from './breaking/add-dimension.ts';
import { addEnumerator } from './breaking/add-enumerator.ts';
import { addMember } from './breaking/add-member.ts';
import { addParameter } from './breaking/add-parameter.ts';
import { addQualifier } from './breaking/add-qualifier.ts';
import { addUnionArm } from './breaking/add-union-arm.ts';
import { addVariant } from './breaking/add-variant.ts';
import { changeAccessibility } from './breaking/change-accessibility.ts';
import { changeAlignment } from './breaking/change-alignment.ts';
import { changeArrayBound } from './breaking/change-array-bound.ts';
import { changeBaseTypeEncoding } from './breaking/change-base-type-encoding.ts';
import { changeBaseTypeSize } from './breaking/change-base-type-size.ts';
import { changeBitSize } from './breaking/change-bit-size.ts';
import { changeByteSize } from './breaking/change-byte-size.ts';
import { changeDiscriminant } from './breaking/change-discriminant.ts';
import { changeEnumeratorValue } from './breaking/change-enumerator-value.ts';
import { changeKind } from './breaking/change-kind.ts';
import { changeQualifier } from './breaking/change-qualifier.ts';
import { changeReturnType } from './breaking/change-return-type.ts';
import { moveBitField } from './breaking/move-bit-field.ts';
import { moveMember } from './breaking/move-member.ts';
import { pointerToValue } from './breaking/pointer-to-value.ts';
import { removeArrayBound } from './breaking/remove-array-bound.ts';
import { removeDefinition } from './breaking/remove-definition.ts';
import { removeDimension } from './breaking/remove-dimension.ts';
import { removeEnumerator } from './breaking/remove-enumerator.ts';
import { removeMember } from './breaking/remove-member.ts';
import { removeParameter } from './breaking/remove-parameter.ts';
import { removeQualifier } from './breaking/remove-qualifier.ts';
import { removeUnionArm } from './breaking/remove-union-arm.ts';
import { removeVariant } from './breaking/remove-variant.ts';
import { renameBaseType } from './breaking/rename-base-type.ts';
import { renameEnumerator } from './breaking/rename-enumerator.ts';
import { renameMember } from './breaking/rename-member.ts';
import { renameParameter } from './breaking/rename-parameter.ts';
import { renameType } from './breaking/rename-type.ts';
import { renameUnionArm } from './breaking/rename-union-arm.ts';
import { renameVariantMember } from './breaking/rename-variant-member.ts';
import { reorderEnumerators } from './breaking/reorder-enumerators.ts';
import { reorderMembers } from './breaking/reorder-members.ts';
import { reorderParameters } from './breaking/reorder-parameters.ts';
import { reorderUnionArms } from './breaking/reorder-union-arms.ts';
import { retypeElement } from './breaking/retype-element.ts';
import { retypeMember } from './breaking/retype-member.ts';
import { retypeParameter } from './breaking/retype-parameter.ts';
import { retypePointee } from './breaking/retype-pointee.ts';
import { retypeTypedef } from './breaking/retype-typedef.ts';
import { retypeUnionArm } from './breaking/retype-union-arm.ts';
import { retypeVariable } from './breaking/retype-variable.ts';
import { retypeVariantMember } from './breaking/retype-variant-member.ts';
import { valueToPointer } from './breaking/value-to-pointer.ts';
import type { Mutator } from './mutation.ts';

/** All of them, those of one kind of type together. */
export const BREAKING: readonly Mutator[] = [
  renameType,
  changeKind,
  removeDefinition,
  addDefinition,
  addMember,
  removeMember,
  renameMember,
  retypeMember,
  moveMember,
  reorderMembers,
  changeAccessibility,
  changeByteSize,
  changeAlignment,
  changeBitSize,
  moveBitField,
  addUnionArm,
  removeUnionArm,
  renameUnionArm,
  retypeUnionArm,
  reorderUnionArms,
  addVariant,
  removeVariant,
  retypeVariantMember,
  renameVariantMember,
  changeDiscriminant,
  addEnumerator,
  removeEnumerator,
  renameEnumerator,
  changeEnumeratorValue,
  reorderEnumerators,
  addParameter,
  removeParameter,
  renameParameter,
  retypeParameter,
  reorderParameters,
  changeReturnType,
  addQualifier,
  removeQualifier,
  changeQualifier,
  valueToPointer,
  pointerToValue,
  retypePointee,
  retypeElement,
  changeArrayBound,
  removeArrayBound,
  addDimension,
  removeDimension,
  retypeTypedef,
  retypeVariable,
  changeBaseTypeSize,
  changeBaseTypeEncoding,
  renameBaseType,
];
