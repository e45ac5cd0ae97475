/** What `Inside` has at hand in our script's world. */
declare function hosts(root: Document | ShadowRoot): HTMLElement[];
declare function parts(selector: string): HTMLElement[];
declare function part(selector: string): HTMLElement | undefined;
declare function read(selector: string): string | undefined;
declare function boxOf(element: Element | undefined): BoxSeen | undefined;
declare function within(box: BoxSeen | undefined, edges: BoxSeen | undefined): BoxSeen | undefined;
declare function plain(rect: DOMRect): BoxSeen;
type BoxSeen = { left: number; top: number; right: number; bottom: number };
declare var unmuddleRuns: unknown;
