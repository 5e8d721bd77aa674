/** A picture that is built into the program, as a data address. */
declare module '*.png?inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: the bundler gives it so.
  export default address;
}
