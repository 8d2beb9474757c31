package org.ddintegration.contribute.format.syntax;

/** What a part of a statement is. */
public enum SyntaxKind {
    /** One token, which is a name, a number, a string, a keyword, a bracket or another sign. */
    TOKEN,
    /** Strings side by side, which Python joins. */
    STRINGS,
    /** Several words that are one operator: {@code not in}, {@code is not}. */
    OPERATOR,
    PARENTHESIZED,
    TUPLE,
    /** A tuple without parentheses. */
    BARE_TUPLE,
    LIST,
    SET,
    DICT,
    /** A key and its value. */
    ENTRY,
    /** A comprehension in parentheses of its own. */
    GENERATOR,
    /** What is between the brackets of a comprehension: the element, then clauses. */
    COMPREHENSION,
    FOR_CLAUSE,
    IF_CLAUSE,
    CALL,
    ARGUMENTS,
    KEYWORD_ARGUMENT,
    STARRED,
    DOUBLE_STARRED,
    SUBSCRIPT,
    INDEX,
    SLICE,
    ATTRIBUTE,
    UNARY,
    POWER,
    BINARY,
    COMPARISON,
    BOOLEAN,
    NOT,
    CONDITIONAL,
    LAMBDA,
    LAMBDA_PARAMETERS,
    AWAIT,
    YIELD,
    NAMED,
    PARAMETERS,
    PARAMETER,
    /** An item of a list, dict or call that stands on a line of its own, with the comma after it. */
    ITEM,
    EXPRESSION,
    ASSIGNMENT,
    ANNOTATED_ASSIGNMENT,
    AUGMENTED_ASSIGNMENT,
    RETURN,
    RAISE,
    ASSERT,
    DELETE,
    IMPORT_FROM,
    ALIAS,
    /** A statement that no formatter breaks, such as {@code pass} or {@code import a}. */
    PLAIN,
    DECORATOR,
    FUNCTION,
    /** A function's name, parameters and result, as documentation shows it. */
    SIGNATURE,
    CLASS,
    WITH,
    WITH_ITEM,
    FOR,
    /** {@code if}, {@code elif}, {@code while} and their condition. */
    CONDITION,
    EXCEPT
}
