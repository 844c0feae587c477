import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { withParticle } from '../korean/josa.ts';
import { walk } from './walk.ts';

/** What stands for the nodes of a section where remark-rehype would look through all of them. */
type Hidden = { type: 'hidden'; root: Root };
type Handlers = NonNullable<Options['handlers']>;

const showHidden: NonNullable<Handlers['root']> = (state, { root }: Hidden) => state.all(root);

const options: Options = {
  allowDangerousHtml: true,
  handlers: { hidden: showHidden } as Handlers,
  clobberPrefix: '',
  footnoteLabel: '각주',
  footnoteBackContent: '↩',
  footnoteBackLabel: (index) => `${withParticle(`각주 ${index + 1}`, '이/가')} 달린 곳으로`,
};

const plain = unified().use(remarkRehype, options).freeze();
/** With raw HTML, which makes a parser go over the whole tree. */
const raw = unified().use(remarkRehype, options).use(rehypeRaw).freeze();

/** A section's Markdown as HTML. */
export function toHast(root: Root, hasRaw: boolean): Promise<HtmlRoot> {
  return (hasRaw ? raw : plain).run(hideNodes(root));
}

/**
 * Before it begins, remark-rehype visits every node for definitions, which takes it longer than all the
 * rest: it is shown those alone.
 */
function hideNodes(root: Root): Root {
  const definitions: RootContent[] = [];
  walk<Nodes>(root, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  });
  const hidden: Hidden = { type: 'hidden', root };
  return { type: 'root', children: [...definitions, hidden as never] };
}
