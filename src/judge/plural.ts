import { quantityText } from './quantity-text.ts';

/** `1 call`, `1,000 calls`, `2 processes`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${quantityText(count, 'count')} ${count === 1 ? one : many}`;
}
