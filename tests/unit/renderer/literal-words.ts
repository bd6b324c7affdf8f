import ts from 'typescript'

/** Where a person reads or hears what is written there. */
const SAID = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext'],
  ...['hint', 'label', 'message', 'nothing', 'placeholder', 'title'],
])
/** The same of an object: what is handed to a toast, a menu, a list of choices. */
const SAID_BY_OBJECTS = new Set(['hint', 'label', 'message', 'placeholder', 'title'])

/** The words of a language that stand in a source file where they are shown or spoken, each with its line. */
export function literalWords(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found = new Set<string>()
  const keep = (node: ts.Node, text: string) => {
    if (!/\p{L}{2}/u.test(text)) return
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    found.add(`${name}:${line + 1} ${text.trim().replace(/\s+/g, ' ')}`)
  }
  const visit = (node: ts.Node): void => {
    // What is thrown so is a mistake of ours, which a person never reads.
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return
    if (isText(node))
      for (const [each, text] of textsOf(node)) if (SENTENCE.test(text)) keep(each, text)
    if (ts.isJsxText(node)) keep(node, node.text)
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      for (const [each, text] of textsOf(node.expression)) keep(each, text)
    }
    if (ts.isJsxAttribute(node) && SAID.has(node.name.getText())) {
      const value = node.initializer
      const said = value && ts.isJsxExpression(value) ? value.expression : value
      for (const [each, text] of textsOf(said)) keep(each, text)
    }
    if (ts.isPropertyAssignment(node) && SAID_BY_OBJECTS.has(node.name.getText())) {
      for (const [each, text] of textsOf(node.initializer)) keep(each, text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...found]
}

// The texts an expression may come to: what it chooses between and puts together, and not what it asks elsewhere.
function textsOf(node: ts.Node | undefined): [ts.Node, string][] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [[node, node.text]]
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    const inner = node.templateSpans.flatMap(({ expression }) => textsOf(expression))
    return [[node, parts.map(({ text }) => text).join('…')], ...inner]
  }
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf)
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression)
  if (ts.isBinaryExpression(node) && JOINS.has(node.operatorToken.kind)) {
    return [node.left, node.right].flatMap(textsOf)
  }
  return []
}

function isText(node: ts.Node): node is ts.Expression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

/** A beginning with a capital, and more than one word. */
const SENTENCE = /^[\p{Lu}“…].*\p{L}+[ ,]+\S*\p{L}/u

const JOINS = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
])
