package org.ddintegration.contribute.format.ruff;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.format.ruff.Doc.Concat;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Documents of operations with operands on both sides, which are broken before their loosest operators first. */
final class OperationDocs {
    /**
     * An operand of an operation and the operator before it.
     *
     * @param operator empty before the first
     */
    private record Operand(String operator, Precedence precedence, Syntax value) {}

    private OperationDocs() {}

    static Doc of(Syntax operation, Level level) {
        List<Operand> operands = new ArrayList<>();
        collect(operation, "", Precedence.NONE, operands);
        return level.group(of(operands, level));
    }

    /** Operations that are operands without parentheses are taken apart too. */
    private static void collect(Syntax value, String operator, Precedence precedence, List<Operand> operands) {
        Precedence own = Precedence.of(value);
        if (own == Precedence.NONE) {
            operands.add(new Operand(operator, precedence, value));
            return;
        }
        collect(value.first(), operator, precedence, operands);
        for (int i = 1; i < value.parts().size(); i += 2) {
            collect(value.part(i + 1), operator(value.part(i)), own, operands);
        }
    }

    private static String operator(Syntax operator) {
        return operator.is(SyntaxKind.OPERATOR)
                ? operator.first().token().text() + " "
                        + operator.last().token().text()
                : operator.token().text();
    }

    private static Doc of(List<Operand> operands, Level level) {
        Precedence loosest = operands.stream()
                .skip(1)
                .map(Operand::precedence)
                .max(Precedence::compareTo)
                .orElseThrow();
        List<Doc> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= operands.size(); i++) {
            if (i == operands.size() || operands.get(i).precedence() == loosest) {
                parts.add(part(operands.subList(start, i), level));
                if (i < operands.size()) {
                    parts.add(operator(operands, i, level));
                }
                start = i;
            }
        }
        return new Concat(List.copyOf(parts));
    }

    private static Doc part(List<Operand> operands, Level level) {
        return operands.size() == 1
                ? ExpressionDocs.of(operands.get(0).value(), level)
                : level.group(of(operands, level));
    }

    private static Doc operator(List<Operand> operands, int index, Level level) {
        Operand right = operands.get(index);
        Doc operator = Docs.text(right.operator());
        boolean hugged = right.precedence() == Precedence.EXPONENTIAL
                && isSimple(operands.get(index - 1).value())
                && isSimple(right.value());
        return hugged
                ? Docs.concat(level.softLine(), operator, level.spaceIfBroken())
                : Docs.concat(level.softLineOrSpace(), operator, Docs.SPACE);
    }

    private static boolean isSimple(Syntax value) {
        return switch (value.kind()) {
            case TOKEN ->
                !value.token().text().endsWith("\"") && !value.token().text().endsWith("'");
            case UNARY -> isSimple(value.last());
            case ATTRIBUTE -> isSimple(value.first());
            default -> false;
        };
    }
}
