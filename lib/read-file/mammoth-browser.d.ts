/** The build without Node's modules; its types are those of the package. */
declare module 'mammoth/mammoth.browser.min.js' {
  export { default } from 'mammoth';
}
