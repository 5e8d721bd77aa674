// biome-ignore lint/style/noDefaultExport: what stands in for Electron is imported as Electron is
export default {};
