import {
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import classes from './input.module.css';

const ink: MantineColorsTuple = [
  '#f3f5f5',
  '#e9eef0',
  '#d3dbde',
  '#b9c4c7',
  '#95a3ab',
  '#72808a',
  '#5a6871',
  '#3f4d57',
  '#14202a',
  '#0d1316',
];

/** What Mantine draws dark surfaces with, from text to ground: the same greys as `tokens.css`. */
const dark: MantineColorsTuple = [
  '#e9eef0',
  '#bac6cc',
  '#95a3ab',
  '#72808a',
  '#43525a',
  '#27333a',
  '#1c262b',
  '#141c20',
  '#10181c',
  '#0d1316',
];

/** Filled is ink on paper, in the dark paper on ink; everything else as Mantine has it. */
const variantColorResolver: VariantColorsResolver = (input) =>
  input.variant === 'filled' && (input.color === undefined || input.color === 'ink')
    ? { background: 'var(--ink)', hover: 'var(--ink-2)', color: 'var(--on-ink)', border: '1px solid transparent' }
    : defaultVariantColorsResolver(input);

/** Mantine's part of the look; colours with a meaning stand in `tokens.css`. */
export const theme = createTheme({
  colors: { ink, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  variantColorResolver,
  fontFamily: 'var(--font-ui)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '650' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', fw: 550 } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    Input: { classNames: { input: classes['input'] ?? '' } },
    InputWrapper: { classNames: { label: classes['label'] ?? '', description: classes['description'] ?? '' } },
    Menu: { defaultProps: { shadow: 'var(--shadow)', transitionProps: { duration: 90 } } },
    Popover: { defaultProps: { shadow: 'var(--shadow)', transitionProps: { duration: 90 } } },
    // Locking the page's scroll would need a style tag without a nonce, which the page's policy refuses.
    Modal: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
    Progress: { defaultProps: { size: 'sm', radius: 'xl' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-gray-light-hover': 'var(--sunken)',
  '--mantine-color-gray-light-color': 'var(--ink-2)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-error': 'var(--negatif)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });

/** `public/color-scheme.js` reads the same key before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'sorot-color-scheme' });
