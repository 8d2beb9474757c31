package org.ddintegration.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.edit.Token.Kind;

/** An element of a dict, set, list or tuple of Python that is written one element a line. */
public final class PythonEntry extends ListedEdit {
    private final Function<Brackets, Brackets> place;
    private final Function<Element, Optional<String>> keyOf;
    private final List<String> lines;

    private PythonEntry(
            String id,
            String key,
            Function<Brackets, Brackets> place,
            Function<Element, Optional<String>> keyOf,
            List<String> lines) {
        super(id, key);
        this.place = place;
        this.keyOf = keyOf;
        this.lines = List.copyOf(lines);
    }

    /**
     * An item of a dict that is assigned to a name.
     *
     * @param lines the item with its comma, strings in double quotes
     */
    public static PythonEntry inDict(String name, String key, List<String> lines) {
        return new PythonEntry(
                name + "[\"" + key + "\"]", key, all -> all.assigned(name, '{'), Element::leadingString, lines);
    }

    /** A string in a set that is assigned to a name, by itself or within a call. */
    public static PythonEntry inSet(String name, String value) {
        return string(name, value, '{');
    }

    /** A string in a list that is assigned to a name. */
    public static PythonEntry inList(String name, String value) {
        return string(name, value, '[');
    }

    private static PythonEntry string(String name, String value, char opening) {
        return new PythonEntry(
                "\"" + value + "\" in " + name,
                value,
                all -> all.assigned(name, opening),
                Element::leadingString,
                List.of("\"" + value + "\","));
    }

    /**
     * A call in a list that is a keyword argument of the call assigned to a name: {@code name = f(keyword=[g(…)])}.
     *
     * @param field keyword argument whose value tells the calls apart
     * @param lines the call with its comma, strings in double quotes
     */
    public static PythonEntry inCall(String name, String keyword, String field, String value, List<String> lines) {
        return new PythonEntry(
                name + "." + keyword + "[" + field + "=\"" + value + "\"]",
                value,
                all -> all.assigned(name, '(').assigned(keyword, '['),
                element -> element.argument(field),
                lines);
    }

    @Override
    public String snippet() {
        return String.join("\n", lines);
    }

    @Override
    Listing read(String text) {
        Brackets brackets = place.apply(Brackets.around(text));
        Lines all = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        int above = all.at(brackets.start());
        for (List<Token> tokens : brackets.elements()) {
            Element element = new Element(text, tokens, brackets.depth());
            int first = all.at(element.start());
            int last = all.at(element.end() - 1);
            if (first <= above || !element.hasLinesOfItsOwn(all.get(first), all.get(last))) {
                throw new UnknownShapeException("one entry a line, each with a comma, where " + id() + " belongs");
            }
            int lead = first;
            while (lead - 1 > above && all.content(lead - 1).strip().startsWith("#")) {
                lead--;
            }
            blocks.add(new Block(keyOf.apply(element).stream().toList(), lead, first, last));
            above = last;
        }
        if (blocks.isEmpty()) {
            throw new UnknownShapeException("an entry beside which " + id() + " can stand");
        }
        return new Blocks(all, -1, all.indent(blocks.get(0).first()), blocks);
    }

    @Override
    List<String> lines(String text) {
        return QuoteStyle.of(place.apply(Brackets.around(text))).in(lines);
    }

    /** An element between brackets. */
    private record Element(String text, List<Token> tokens, int depth) {
        int start() {
            return tokens.get(0).start();
        }

        int end() {
            return tokens.get(tokens.size() - 1).end();
        }

        Optional<String> leadingString() {
            return value(tokens.get(0));
        }

        Optional<String> argument(String field) {
            for (int i = 0; i + 2 < tokens.size(); i++) {
                if (tokens.get(i).depth() == depth + 1
                        && tokens.get(i).is(Kind.WORD, field, text)
                        && tokens.get(i + 1).is(Kind.SIGN, "=", text)) {
                    return value(tokens.get(i + 2));
                }
            }
            return Optional.empty();
        }

        boolean hasLinesOfItsOwn(Lines.Line first, Lines.Line last) {
            String after = text.substring(end(), last.end()).strip();
            return text.substring(first.start(), start()).isBlank()
                    && text.charAt(end() - 1) == ','
                    && (after.isEmpty() || after.startsWith("#"));
        }

        private Optional<String> value(Token token) {
            return token.kind() == Kind.STRING ? Optional.of(StringLiteral.value(token.of(text))) : Optional.empty();
        }
    }
}
