import { type ThemeConfig, theme } from 'antd';

/** Tables are dense, notices small: forty portals and a 768 px screen. */
const components: ThemeConfig['components'] = {
  Table: { cellPaddingBlockSM: 5 },
  Alert: { withDescriptionPadding: '8px 12px', withDescriptionIconSize: 16 },
};

/** The track of a switch that is off; its word has the colour that it has on the track of one that is on. */
const offTrack = (still: string, pointedAt: string): ThemeConfig['components'] => ({
  ...components,
  Switch: { colorTextQuaternary: still, colorTextTertiary: pointedAt },
});

const shared: ThemeConfig['token'] = {
  // The page's own: it goes by language.
  fontFamily: 'inherit',
  fontSize: 14,
  borderRadius: 4,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
};

/** The tokens of Ant Design that go with `assets/styles/colours.css`; one accent, calm surfaces. */
const light: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  components: offTrack('#68747f', '#55626f'),
  token: {
    ...shared,
    colorPrimary: '#0b5aa5',
    colorInfo: '#0b5aa5',
    colorInfoBg: '#e6f0fa',
    colorInfoBorder: '#a9c8e6',
    colorWarningBg: '#fdf0da',
    colorWarningBorder: '#e6c489',
    colorErrorBg: '#fce8e6',
    colorErrorBorder: '#ecb1ac',
    colorSuccessBg: '#e4f4e9',
    colorSuccessBorder: '#a3d3b3',
    colorLink: '#0b5aa5',
    colorTextBase: '#18222d',
    colorTextSecondary: '#4a5866',
    colorTextTertiary: '#5d6b79',
    colorTextDescription: '#55626f',
    colorTextPlaceholder: '#68747f',
    colorBgLayout: '#f3f5f8',
    colorBorder: '#c9d1d9',
    colorBorderSecondary: '#e1e6eb',
    colorError: '#b3261e',
    colorWarning: '#8f5600',
    colorSuccess: '#176f3a',
  },
};

const dark: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  components: offTrack('#8b98a5', '#a0acb8'),
  token: {
    ...shared,
    colorPrimary: '#5aa7f0',
    colorInfo: '#7dbbf5',
    colorInfoBg: '#1b3248',
    colorInfoBorder: '#33577a',
    colorWarningBg: '#352a12',
    colorWarningBorder: '#6b5420',
    colorErrorBg: '#3b1c1b',
    colorErrorBorder: '#743733',
    colorSuccessBg: '#16301f',
    colorSuccessBorder: '#2f6141',
    colorLink: '#7dbbf5',
    colorTextBase: '#e6ebf0',
    colorTextSecondary: '#b4c0cb',
    colorTextTertiary: '#9eabb7',
    colorTextDescription: '#a9b5c0',
    colorTextPlaceholder: '#93a0ac',
    colorTextLightSolid: '#07121d',
    colorBgLayout: '#10151b',
    colorBgContainer: '#181f27',
    colorBgElevated: '#202933',
    colorBorder: '#3a4754',
    colorBorderSecondary: '#2a343f',
    colorError: '#ff8a80',
    colorWarning: '#e8b64c',
    colorSuccess: '#5fcf85',
  },
};

/** `still`: nothing moves; Ant Design's own transitions are marked so that a style sheet cannot stop them. */
export function themeFor(wishes: { dark: boolean; still: boolean }): ThemeConfig {
  const chosen = wishes.dark ? dark : light;
  return wishes.still ? { ...chosen, token: { ...chosen.token, motion: false } } : chosen;
}
