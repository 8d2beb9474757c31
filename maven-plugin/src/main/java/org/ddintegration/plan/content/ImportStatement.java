package org.ddintegration.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.edit.python.Token;
import org.ddintegration.edit.python.Token.Kind;

/**
 * An import, which may be written together with others or by itself.
 *
 * @param names each as a statement of its own: {@code from a import b as c}
 */
record ImportStatement(StatementLine line, List<String> names) {
    private static final Pattern FORM =
            Pattern.compile("(?:import|from (?<module>[. \\w]+?) import)(?: \\()? (?<names>[^()]+?)(?: ,)?(?: \\))?");
    private static final Pattern NAME = Pattern.compile("\\w+(?: \\. \\w+)*(?: as \\w+)?|\\*");

    /** Empty for any other statement, and for one with a comment, which belongs to its place. */
    static Optional<ImportStatement> of(StatementLine line) {
        Token first = line.tokens().get(0);
        boolean isImport = first.is(Kind.WORD, "import", line.text()) || first.is(Kind.WORD, "from", line.text());
        if (!isImport || line.tokens().stream().anyMatch(token -> token.kind() == Kind.COMMENT)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(
                line.tokens().stream().map(token -> token.of(line.text())).collect(Collectors.joining(" ")));
        if (!form.matches()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        String from = form.group("module") == null ? "" : "from " + form.group("module") + " ";
        Stream.of(form.group("names").split(" , ")).forEach(name -> names.add(from + "import " + name));
        boolean isPlain = Stream.of(form.group("names").split(" , ", -1))
                .allMatch(name -> NAME.matcher(name).matches());
        return isPlain ? Optional.of(new ImportStatement(line, names)) : Optional.empty();
    }
}
