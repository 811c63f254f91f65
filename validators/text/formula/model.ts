// What a printed formula is, once it is read: a symbol, and the expression that gives its value.

/** A place in the printed text, in UTF-16 units. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** A symbol («обозначение»): `K_{иом}` has the base `K` and the subscript `иом`. */
export interface FormulaSymbol {
  readonly base: string;
  readonly subscript: string | null;
}

export interface SymbolNode extends FormulaSymbol, Place {
  readonly kind: 'symbol';
}

/** A printed number; `digits` has a decimal point and no spaces. */
export interface NumberNode extends Place {
  readonly kind: 'number';
  readonly digits: string;
  readonly percent: boolean;
}

/** The sign as printed; all signs of multiplication mean the same, and so do all of division. */
export type Sign = '+' | '-' | '*' | '·' | '×' | '/' | ':' | '÷' | 'fraction';

export interface BinaryNode extends Place {
  readonly kind: 'binary';
  readonly sign: Sign;
  readonly left: Expression;
  readonly right: Expression;
}

/** A minus before a product. */
export interface NegativeNode extends Place {
  readonly kind: 'negative';
  readonly inner: Expression;
}

export interface PowerNode extends Place {
  readonly kind: 'power';
  readonly base: Expression;
  readonly exponent: Expression;
}

/** An expression in printed brackets. */
export interface GroupNode extends Place {
  readonly kind: 'group';
  readonly bracket: 'round' | 'square';
  readonly inner: Expression;
}

export type Expression = SymbolNode | NumberNode | BinaryNode | NegativeNode | PowerNode | GroupNode;

/** `left = right`. */
export interface Formula extends Place {
  readonly left: SymbolNode;
  readonly right: Expression;
}

export type Operation = 'add' | 'subtract' | 'multiply' | 'divide';

const operations: Readonly<Record<Sign, Operation>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '·': 'multiply',
  '×': 'multiply',
  '/': 'divide',
  ':': 'divide',
  '÷': 'divide',
  fraction: 'divide',
};

/** What a sign bids to do. */
export const operationOf = (sign: Sign): Operation => operations[sign];

/** The expressions directly in an expression, in printed order. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'binary':
      return [expression.left, expression.right];
    case 'power':
      return [expression.base, expression.exponent];
    case 'negative':
    case 'group':
      return [expression.inner];
    default:
      return [];
  }
};
