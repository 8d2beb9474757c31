package org.ddintegration.problems;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds in Java sources where problems are stated: {@code Problem.of(value, rule, remedy)} with the {@code at(place)} that
 * follows it, {@code problems.add(place, value, rule, remedy)}, and {@code problem(…, rule, remedy)} of one class's own.
 */
final class StatedProblems extends TreeScanner<Void, String> {
    private final List<StatedProblem> found = new ArrayList<>();
    private final Map<String, String> named = new HashMap<>();
    private String file = "";

    static List<StatedProblem> in(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StatedProblems scanner = new StatedProblems();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> java =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            task.parse().forEach(unit -> scanner.scan(unit, ""));
        }
        return scanner.found;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, String place) {
        file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        named.clear();
        return super.visitCompilationUnit(unit, "");
    }

    @Override
    public Void visitMethod(MethodTree method, String place) {
        Map<String, String> fields = Map.copyOf(named);
        super.visitMethod(method, "");
        named.keySet().retainAll(fields.keySet());
        named.putAll(fields);
        return null;
    }

    @Override
    public Void visitVariable(VariableTree variable, String place) {
        if (variable.getInitializer() != null) {
            named.put(variable.getName().toString(), text(variable.getInitializer()));
        }
        return super.visitVariable(variable, "");
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String place) {
        String method = call.getMethodSelect().toString();
        List<String> said = call.getArguments().stream().map(this::text).toList();
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("at")
                && said.size() == 1) {
            scan(select, said.get(0));
            return scan(call.getArguments(), "");
        }
        if (method.equals("Problem.of")) {
            found.add(new StatedProblem(place, said.get(0), said.get(1), said.get(2), file));
        } else if (method.matches("problems\\.(add|fatal)") && said.size() == 4) {
            found.add(new StatedProblem("FILE:LINE:COLUMN", said.get(1), said.get(2), said.get(3), file));
        } else if (method.matches("problem|wrong|unreadable|FileProblem\\.of")
                && said.stream().anyMatch(word -> !isUnknown(word))) {
            int last = said.size() - 1;
            found.add(new StatedProblem("{place}", "{value}", said.get(last - 1), said.get(last), file));
        }
        return super.visitMethodInvocation(call, "");
    }

    private static boolean isUnknown(String word) {
        return word.matches("\\{[^{}]*\\}");
    }

    private String text(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (expression instanceof IdentifierTree name && named.containsKey(name.toString())) {
            return named.get(name.toString());
        }
        if (expression instanceof BinaryTree sum) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        }
        if (expression instanceof ParenthesizedTree inner) {
            return text(inner.getExpression());
        }
        if (expression instanceof ConditionalExpressionTree choice) {
            return text(choice.getTrueExpression()) + " / " + text(choice.getFalseExpression());
        }
        return "{" + expression.toString().replaceAll("\\s+", " ") + "}";
    }
}
