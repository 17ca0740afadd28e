import type { Json } from '../config/json.ts';
import { compileText, isUniqueText, type Template } from './template.ts';

/**
 * The strings among the arguments that differ in every call. A tool that sends one of them back lets
 * each answer be matched to its own request by content.
 */
export function echoableTexts(value: Json | undefined): readonly Template[] {
  if (typeof value === 'string') {
    const template = compileText(value, () => {});
    return isUniqueText(template) ? [template] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const items: readonly (Json | undefined)[] = Array.isArray(value) ? value : Object.values(value);
  return items.flatMap(echoableTexts);
}
