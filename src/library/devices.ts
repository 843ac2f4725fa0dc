/** Names of devices, as the guides' facet shows them. */
import type { Locale } from '../schema/fields.ts';

const NAMES: Record<string, string | Record<Locale, string>> = {
  iphone: 'iPhone',
  ipad: 'iPad',
  android: { ja: 'Androidスマホ', en: 'Android phone' },
  windows: { ja: 'Windowsパソコン', en: 'Windows PC' },
  mac: 'Mac',
  chromebook: 'Chromebook',
  'nintendo-switch': 'Nintendo Switch',
  playstation: 'PlayStation',
  xbox: 'Xbox',
  'smart-tv': { ja: 'テレビ', en: 'Smart TV' },
  'home-wifi': { ja: '家のWi-Fi', en: 'Home Wi-Fi' },
};

/** The name of a device for readers; the key itself when it has no entry. */
export function deviceName(device: string, locale: Locale): string {
  const name = NAMES[device] ?? device;
  return typeof name === 'string' ? name : name[locale];
}
