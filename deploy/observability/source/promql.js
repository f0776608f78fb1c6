// Reads PromQL with the grammar of Prometheus' own pages: which metrics are named, with which labels, and where anything is no PromQL.
import { parser } from '@prometheus-io/lezer-promql';

/** @returns [{metric, labels: [{name, op, value}]}]; labels by which something is grouped or joined have no op. */
export function selectorsOf(promql) {
  const found = [];
  visit(parser.parse(promql).topNode, [], node => promql.slice(node.from, node.to), found);
  return found;
}

function visit(node, grouped, text, found) {
  if (node.type.isError) throw new Error(`no PromQL near "${text(node.parent).slice(0, 80)}"`);
  if (node.name === 'VectorSelector') {
    found.push(selector(node, grouped, text));
    return;
  }
  // Of "sum by (job) (x)" and "x * on (job) y" the labels are looked for at all that is grouped, but for the side that brings more of them.
  const own = own_labels(node, text);
  for (let child = node.firstChild; child; child = child.nextSibling) visit(child, [...grouped, ...own], text, found);
}

function own_labels(node, text) {
  const own = [];
  for (const modifier of node.getChildren('AggregateModifier'))
    if (modifier.getChild('By')) own.push(...names(modifier, text));
  const matching = node.getChild('MatchingModifierClause');
  if (matching?.getChild('On')) own.push(...names(matching, text));
  return own.map(name => ({ name }));
}

function names(node, text) {
  const grouping = node.getChild('GroupingLabels');
  return grouping ? grouping.getChildren('LabelName').map(text) : [];
}

function selector(node, grouped, text) {
  const name = node.getChild('Identifier');
  const labels = [...grouped];
  const matchers = node.getChild('LabelMatchers');
  for (const matcher of matchers?.getChildren('UnquotedLabelMatcher') ?? []) {
    const value = text(matcher.getChild('StringLiteral'));
    labels.push({ name: text(matcher.getChild('LabelName')), op: text(matcher.getChild('MatchOp')), value: JSON.parse(value) });
  }
  if (!name) throw new Error(`a selector without a metric: ${text(node)}`);
  return { metric: text(name), labels };
}
