import type { Features } from '../../feature.ts';
import type { SkillDocument } from '../model.ts';

/** What skills and agents offer in an editor besides findings. */
export const features: Features<SkillDocument> = {};
