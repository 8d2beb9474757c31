package org.ddintegration.edit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.edit.Block;
import org.ddintegration.edit.Blocks;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.ListedEdit;
import org.ddintegration.edit.Listing;
import org.ddintegration.edit.UnknownShapeException;

/** An element of a dict, set, list or tuple of Python that is written one element a line. */
public final class PythonEntry extends ListedEdit {
    private final String collection;
    private final Function<Brackets, Brackets> place;
    private final Function<Element, Optional<String>> keyOf;
    private final boolean inFirstPart;

    private PythonEntry(
            String collection,
            String id,
            String key,
            Function<Brackets, Brackets> place,
            Function<Element, Optional<String>> keyOf,
            List<String> lines,
            boolean inFirstPart) {
        super(id, key, lines);
        this.collection = collection;
        this.place = place;
        this.keyOf = keyOf;
        this.inFirstPart = inFirstPart;
    }

    /**
     * An item of a dict that is assigned to a name.
     *
     * @param lines the item with its comma, strings in double quotes
     */
    public static PythonEntry inDict(String name, String key, List<String> lines) {
        return inDict("dict " + name, name, key, lines, false);
    }

    private static PythonEntry inDict(
            String collection, String name, String key, List<String> lines, boolean inFirstPart) {
        return new PythonEntry(
                collection,
                name + "[\"" + key + "\"]",
                key,
                all -> all.assigned(name, '{'),
                Element::leadingString,
                lines,
                inFirstPart);
    }

    /** Likewise, placed among the items above the first comment: what follows that is of another kind. */
    public static PythonEntry inFirstPartOfDict(String name, String key, List<String> lines) {
        return inDict("first part of dict " + name + " for " + key, name, key, lines, true);
    }

    /**
     * A string in a set that is assigned to a name, by itself or within a call.
     *
     * @param lines the string with its comma, in double quotes
     */
    public static PythonEntry inSet(String name, String value, List<String> lines) {
        return string(name, value, '{', lines);
    }

    /**
     * A string in a list that is assigned to a name.
     *
     * @param lines likewise
     */
    public static PythonEntry inList(String name, String value, List<String> lines) {
        return string(name, value, '[', lines);
    }

    private static PythonEntry string(String name, String value, char opening, List<String> lines) {
        return new PythonEntry(
                "strings in " + opening + " of " + name,
                "\"" + value + "\" in " + name,
                value,
                all -> all.assigned(name, opening),
                Element::leadingString,
                lines,
                false);
    }

    /**
     * A call in a list that is a keyword argument of the call assigned to a name: {@code name = f(keyword=[g(…)])}.
     *
     * @param field keyword argument whose value tells the calls apart
     * @param lines the call with its comma, strings in double quotes
     */
    public static PythonEntry inCall(String name, String keyword, String field, String value, List<String> lines) {
        return new PythonEntry(
                "calls of " + name + "." + keyword + " by " + field,
                name + "." + keyword + "[" + field + "=\"" + value + "\"]",
                value,
                all -> all.assigned(name, '(').assigned(keyword, '['),
                element -> element.argument(field),
                lines,
                false);
    }

    @Override
    protected String collection() {
        return collection;
    }

    @Override
    protected Collected read(String text) {
        Brackets brackets = place.apply(Brackets.around(text));
        Lines all = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        int above = all.at(brackets.start());
        for (Element element : brackets.elements()) {
            int first = all.at(element.start());
            int last = all.at(element.end() - 1);
            if (first <= above || !element.hasComma() || !element.hasLinesOfItsOwn(all)) {
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
        Listing listing =
                Blocks.tight(all, -1, all.indent(blocks.get(0).first()), inFirstPart ? firstPart(blocks) : blocks);
        return new Collected(listing, QuoteStyle.of(brackets)::in);
    }

    /** All of them where it stands in a later part already. */
    private List<Block> firstPart(List<Block> blocks) {
        int end = 1;
        while (end < blocks.size() && blocks.get(end).lead() == blocks.get(end).first()) {
            end++;
        }
        boolean isLater = blocks.subList(end, blocks.size()).stream()
                .anyMatch(block -> block.keys().contains(key()));
        return isLater ? blocks : blocks.subList(0, end);
    }
}
