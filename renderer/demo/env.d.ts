interface ImportMetaEnv {
  /** Put in by the build, from package.json. */
  readonly VERTEBREAK_VERSION: string;
}
