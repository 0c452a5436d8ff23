/** The look of the program in one place: colours, sizes and type, light and dark. Contrast of text on ground is at least 4.5 : 1 in both. */
import { theme, type ThemeConfig } from 'antd';

export type ColourTheme = 'light' | 'dark';
export type TextSize = 'small' | 'standard' | 'large';

const TEXT_SIZE_PX: Readonly<Record<TextSize, number>> = { small: 13, standard: 14, large: 16 };
const FONTS = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const tokens = {
  light: {
    colorPrimary: '#1D5FA8', colorSuccess: '#2B8A4B', colorWarning: '#B86E00', colorError: '#C0362C', colorLink: '#1D5FA8',
    colorText: '#1F2329', colorTextSecondary: '#646A73', colorTextTertiary: '#646A73', colorTextDescription: '#646A73', colorTextPlaceholder: '#6E747D',
    colorBorder: '#D0D3D9', colorBorderSecondary: '#E5E6EB', colorBgLayout: '#F7F8FA', colorBgContainer: '#FFFFFF',
  },
  dark: {
    // antd darkens these two for its dark theme: what is seen are #6FAADC and #7DA7D3.
    colorPrimary: '#7FC4FF', colorLink: '#8FC1F5', colorLinkHover: '#A9D2FA', colorLinkActive: '#A9D2FA',
    colorSuccess: '#5DBB7D', colorWarning: '#E0A040', colorError: '#F0786E',
    colorText: '#E6E8EB', colorTextSecondary: '#A6ABB3', colorTextTertiary: '#A6ABB3', colorTextDescription: '#A6ABB3', colorTextPlaceholder: '#8B919A',
    colorBorder: '#454A52', colorBorderSecondary: '#33373D', colorBgLayout: '#17191C', colorBgContainer: '#1F2226', colorBgElevated: '#26292E',
  },
} as const;
/** Grounds for what is said in these colours; antd's own would be muddy. */
const softTokens = {
  light: { '--primary-soft': '#E8F0F9', '--success-soft': '#E7F4EB', '--warning-soft': '#FDF3E2', '--error-soft': '#FBEAE8' },
  dark: { '--primary-soft': '#1E3A57', '--success-soft': '#1F3A2A', '--warning-soft': '#42341B', '--error-soft': '#472524' },
} as const;

export function themeFor(colours: ColourTheme, size: TextSize): ThemeConfig {
  return {
    algorithm: colours === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...tokens[colours],
      colorInfoBg: softTokens[colours]['--primary-soft'],
      colorSuccessBg: softTokens[colours]['--success-soft'],
      colorWarningBg: softTokens[colours]['--warning-soft'],
      colorErrorBg: softTokens[colours]['--error-soft'],
      fontFamily: FONTS,
      fontSize: TEXT_SIZE_PX[size],
      borderRadius: 6,
      // What opens stands there at once: Chromium gives up the first syllables of a composition, with no event that says so,
      // in a dialog that is still moving, and a quick press meets a menu that is on its way out.
      motion: false,
    },
    // White on the lighter blue of the dark theme would be too faint to read.
    components: colours === 'dark' ? { Button: { primaryColor: '#10151B' } } : {},
    cssVar: { key: 'program' },
    hashed: false,
  };
}

const PRIMARY_SEEN: Readonly<Record<ColourTheme, string>> = { light: tokens.light.colorPrimary, dark: '#6FAADC' };

/** Success and warning as small words: darker than as marks, for contrast. */
const wordTokens = {
  light: { '--success-text': '#1F7A3E', '--warning-text': '#8A5200' },
  dark: { '--success-text': tokens.dark.colorSuccess, '--warning-text': tokens.dark.colorWarning },
} as const;

/** The same tokens for our own style sheets, as custom properties of the page. */
export function cssProperties(colours: ColourTheme, size: TextSize): Readonly<Record<string, string>> {
  const chosen = tokens[colours];
  return {
    '--primary': PRIMARY_SEEN[colours], '--success': chosen.colorSuccess, '--warning': chosen.colorWarning, '--error': chosen.colorError,
    '--text': chosen.colorText, '--text-soft': chosen.colorTextSecondary, '--line': chosen.colorBorderSecondary, '--line-strong': chosen.colorBorder,
    '--ground': chosen.colorBgLayout, '--surface': chosen.colorBgContainer, '--font-size': `${TEXT_SIZE_PX[size]}px`, '--font': FONTS,
    ...softTokens[colours],
    ...wordTokens[colours],
  };
}
