// Styles are taken into the script as text.
declare module "*.css" {
  const text: string;
  export default text;
}

/** Tells whether a script of ours runs here already. */
declare var unmuddleRuns: (() => boolean) | undefined;
