// dependency-cruiser cannot parse TypeScript 7's syntax by itself: its fallback guesses and misses `export type ... from`.
// Babel can: this reduces each file to its imports, in plain syntax.

interface Node {
  readonly type: string;
  readonly source?: { readonly value: string } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly { readonly importKind?: string; readonly exportKind?: string }[];
  readonly [key: string]: unknown;
}

interface ProgramPath {
  readonly node: { body: unknown[]; directives: unknown[] };
}

function isTypeOnly({ type, importKind, exportKind, specifiers = [] }: Node): boolean {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type');
}

/** The path that a node names: of an import, an export, `import('...')` as a value, or the same as a type. */
function namedPath(node: Node): unknown {
  if (node.type === 'TSImportType') return (node.argument as Node).value;
  const callsImport = node.type === 'CallExpression' && (node.callee as Node).type === 'Import';
  return callsImport ? (node.arguments as readonly Node[])[0]?.value : node.source?.value;
}

/** The module that a node imports, if any. Types of packages are left out: they are erased at build. */
function importedBy(node: Node): string | null {
  const path = namedPath(node);
  if (typeof path !== 'string') return null;
  return isTypeOnly(node) && !path.startsWith('.') ? null : path;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function imports(node: Node): string[] {
  const source = importedBy(node);
  const inner = Object.values(node).flat().filter(isNode).flatMap(imports);
  return source === null ? inner : [source, ...inner];
}

function reduceToImports({ node }: ProgramPath): void {
  const sources = [...new Set((node.body as Node[]).flatMap(imports))];
  node.directives = [];
  node.body = sources.map((value) => ({
    type: 'ImportDeclaration',
    specifiers: [],
    source: { type: 'StringLiteral', value },
  }));
}

/** A Babel configuration that turns a TypeScript file into the bare list of its imports. */
export const IMPORTS_ONLY = {
  configFile: false,
  babelrc: false,
  plugins: [() => ({ visitor: { Program: { enter: reduceToImports } } })],
  overrides: [
    { test: /\.ts$/, parserOpts: { plugins: ['typescript'] } },
    { test: /\.tsx$/, parserOpts: { plugins: ['typescript', 'jsx'] } },
  ],
};
