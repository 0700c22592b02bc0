// The same rules as dev.gradus.uikit.Numbers: 5·10⁻¹⁹ in Russian, 5 × 10⁻¹⁹ in English, decimal comma or point, true minus.
import { format } from 'd3-format';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Language } from './light-element';

const NARROW_SPACE = '\u202f';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const localized = (digits: string, language: Language): string => {
  const signed = digits.replace('-', '\u2212');
  return language === 'ru' ? signed.replace('.', ',') : signed;
};

/** Rounded to so many significant digits, trailing zeros kept. */
export const significant = (value: number, digits: number, language: Language): string =>
  value === 0 ? '0' : localized(format(`.${digits}r`)(value), language);

/** Rounded to so many digits after the decimal sign. */
export const fixed = (value: number, decimals: number, language: Language): string =>
  localized(format(`.${decimals}f`)(value), language);

/** A magnitude in parts: what is written out, or a mantissa ('' for 1) and an exponent of ten. */
type Magnitude = { plain: string } | { mantissa: string; exponent: number };

const split = (log10: number, digits: number, language: Language): Magnitude => {
  if (log10 === -Infinity) return { plain: '0' };
  if (log10 === 0) return { plain: '1' };
  if (log10 > -2.3 && log10 < 3) {
    const value = 10 ** log10;
    return { plain: significant(value, Math.max(digits, value < 10 ? 2 : 3), language) };
  }
  let exponent = Math.floor(log10);
  let mantissa = Number((10 ** (log10 - exponent)).toPrecision(digits));
  if (mantissa >= 10) {
    mantissa = 1;
    exponent++;
  }
  return { mantissa: mantissa === 1 ? '' : significant(mantissa, digits, language), exponent };
};

const times = (mantissa: string, language: Language): string =>
  mantissa === '' ? '' : mantissa + (language === 'ru' ? '·' : `${NARROW_SPACE}×${NARROW_SPACE}`);

export const signedInteger = (value: number): string => String(value).replace('-', '\u2212');

const superscript = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') + [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** A magnitude given by its decimal logarithm, for HTML. */
export const magnitude = (log10: number, language: Language, digits = 1): TemplateResult => {
  const parts = split(log10, digits, language);
  return 'plain' in parts
    ? html`${parts.plain}`
    : html`${times(parts.mantissa, language)}10<sup>${signedInteger(parts.exponent)}</sup>`;
};

/** The same as plain text, for accessible names. */
export const magnitudeText = (log10: number, language: Language, digits = 1): string => {
  const parts = split(log10, digits, language);
  return 'plain' in parts ? parts.plain : `${times(parts.mantissa, language)}10${superscript(parts.exponent)}`;
};

/** The same inside an SVG text, followed by what may stand behind it. */
export const magnitudeSvg = (log10: number, language: Language, digits = 1, after = ''): SVGTemplateResult => {
  const parts = split(log10, digits, language);
  return 'plain' in parts
    ? svg`${parts.plain}${after}`
    : svg`${times(parts.mantissa, language)}${powerSvg(parts.exponent, after)}`;
};

/** 10 with its exponent raised, inside an SVG text. */
export const powerSvg = (exponent: number, after = ''): SVGTemplateResult =>
  svg`10<tspan dy="-5" font-size="0.76em">${signedInteger(exponent)}</tspan>${
    after === '' ? nothing : svg`<tspan dy="5">${after}</tspan>`
  }`;

/** A text from the server inside an SVG text: its raised digits (10⁻⁸) become raised digits of the normal font. */
export const raisedSvg = (text: string): SVGTemplateResult => {
  const parts = text.split(/([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/);
  const plain = (raised: string): string =>
    [...raised].map((sign) => (sign === '⁻' ? '\u2212' : String(SUPERSCRIPTS.indexOf(sign)))).join('');
  return svg`${parts.map((part, i) => {
    if (i % 2 === 1) return svg`<tspan dy="-5" font-size="0.76em">${plain(part)}</tspan>`;
    return i === 0 || part === '' ? part : svg`<tspan dy="5">${part}</tspan>`;
  })}`;
};
