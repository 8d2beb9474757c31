package org.ddintegration.problems;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an expression as the text that it makes: a value stands in braces under its name, what may be missing in brackets. */
final class MessageText {
    /** Calls whose result goes by the name of what they are called on. */
    private static final Set<String> SAME = Set.of(
            "collect",
            "filter",
            "get",
            "getAsString",
            "map",
            "orElse",
            "orElseThrow",
            "replaceFirst",
            "stream",
            "strip",
            "toString");

    /** Calls whose result goes by the name of their last argument. */
    private static final Set<String> OF_ARGUMENT =
            Set.of("Arrays.stream", "Character.toString", "String.join", "String.valueOf");

    private final Map<String, String> texts = new HashMap<>();

    /** Has a variable stand for the text of its value from here on. */
    void define(VariableTree variable) {
        if (variable.getInitializer() != null) {
            texts.put(variable.getName().toString(), of(variable.getInitializer()));
        }
    }

    Map<String, String> defined() {
        return Map.copyOf(texts);
    }

    /** Forgets what was defined since. */
    void restore(Map<String, String> defined) {
        texts.keySet().retainAll(defined.keySet());
        texts.putAll(defined);
    }

    String of(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (expression instanceof BinaryTree sum) {
            return of(sum.getLeftOperand()) + of(sum.getRightOperand());
        }
        if (expression instanceof ParenthesizedTree inner) {
            return of(inner.getExpression());
        }
        if (expression instanceof ConditionalExpressionTree choice) {
            return of(choice.getTrueExpression()) + " / " + of(choice.getFalseExpression());
        }
        if (expression instanceof IdentifierTree name && texts.containsKey(name.toString())) {
            return texts.get(name.toString());
        }
        if (expression instanceof MethodInvocationTree call && optional(call) != null) {
            return optional(call);
        }
        return "{" + name(expression).strip() + "}";
    }

    /** Text that is made when a value is there, with the text that stands in its place. */
    private String optional(MethodInvocationTree call) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("orElse")
                && select.getExpression() instanceof MethodInvocationTree map
                && map.getArguments().size() == 1
                && map.getArguments().get(0) instanceof LambdaExpressionTree made
                && made.getBody() instanceof ExpressionTree text) {
            String otherwise = of(call.getArguments().get(0));
            return otherwise.isEmpty() ? "[" + of(text) + "]" : of(text) + " / " + otherwise;
        }
        return null;
    }

    private static String name(Tree expression) {
        if (expression instanceof MethodInvocationTree call) {
            List<? extends ExpressionTree> arguments = call.getArguments();
            if (OF_ARGUMENT.contains(call.getMethodSelect().toString())) {
                return name(arguments.get(arguments.size() - 1));
            }
            return name(call.getMethodSelect());
        }
        if (expression instanceof MemberSelectTree select) {
            String own = select.getIdentifier().toString();
            return name(select.getExpression()) + (SAME.contains(own) ? "" : " " + words(own));
        }
        return words(expression.toString());
    }

    private static String words(String name) {
        return name.replaceFirst("^get(?=[A-Z])", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .lines()
                .collect(Collectors.joining(" "));
    }
}
