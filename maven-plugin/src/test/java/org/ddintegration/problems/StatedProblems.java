package org.ddintegration.problems;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private MessageText messages = new MessageText();
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
        messages = new MessageText();
        return super.visitCompilationUnit(unit, "");
    }

    @Override
    public Void visitMethod(MethodTree method, String place) {
        Map<String, String> fields = messages.defined();
        super.visitMethod(method, "");
        messages.restore(fields);
        return null;
    }

    @Override
    public Void visitVariable(VariableTree variable, String place) {
        messages.define(variable);
        return super.visitVariable(variable, "");
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String place) {
        String method = call.getMethodSelect().toString();
        List<String> said = call.getArguments().stream().map(messages::of).toList();
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
}
