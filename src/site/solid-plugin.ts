import type { Plugin } from 'vite';
import solid from 'vite-plugin-solid';

/** Compiles components for the page. */
export const solidPlugin = (): Plugin =>
  solid({
    // The policy blocks style attributes in templates (inline styles); styles set at run time pass.
    solid: { generate: 'dom', inlineStyles: false } as object,
    babel: { plugins: [constantClasses] },
  });

/** What is read of Babel's syntax tree. */
interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: Node;
  readonly expression?: Node;
  readonly expressions?: readonly Node[];
  readonly object?: Node;
  readonly computed?: boolean;
  readonly source?: { readonly value: string };
  leadingComments?: { type: 'CommentBlock'; value: string }[];
}

interface Path {
  readonly node: Node;
  readonly scope: { getBinding(name: string): { readonly path: { readonly parent: Node } } | undefined };
  traverse(visitor: Record<string, (path: Path) => void>): void;
}

/**
 * Marks classes that come from a sheet alone as constant. Solid's compiler takes any `styles.row` for what may change, and
 * has a computation watch it for as long as its element lives.
 */
const constantClasses = () => ({
  visitor: {
    // Before any element is compiled.
    Program: (program: Path) =>
      program.traverse({
        JSXAttribute(attribute) {
          const { name, value } = attribute.node;
          const expression = value?.expression;
          if ((name as Node).name !== 'class' || !expression || !isOfSheet(expression, attribute)) return;
          expression.leadingComments = [{ type: 'CommentBlock', value: '@once' }];
        },
      }),
  },
});

/** Whether an expression is of classes of sheets alone: `styles.row`, or several of them in a template. */
function isOfSheet({ type, expressions = [], object, computed }: Node, { scope }: Path): boolean {
  if (type === 'TemplateLiteral') return expressions.every((one) => isOfSheet(one, { scope } as Path));
  if (type !== 'MemberExpression' || computed || object?.type !== 'Identifier') return false;
  return scope.getBinding(String(object.name))?.path.parent.source?.value.endsWith('.module.css') ?? false;
}
