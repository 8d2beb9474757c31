package org.ddintegration.edit.json;

import java.util.List;
import java.util.function.Function;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.ListedEdit;
import org.ddintegration.edit.Region;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.edit.python.Brackets;
import org.ddintegration.edit.python.Element;

/** A member of a JSON object or list that is written with each member on lines of its own. */
public final class JsonEntry extends ListedEdit {
    private final String collection;
    private final Function<Brackets, Brackets> place;
    private final Function<Element, List<String>> keysOf;

    private JsonEntry(
            String collection,
            String id,
            String key,
            Function<Brackets, Brackets> place,
            Function<Element, List<String>> keysOf,
            List<String> lines) {
        super(id, key, lines);
        this.collection = collection;
        this.place = place;
        this.keysOf = keysOf;
    }

    /**
     * A member of the object that is the value of a key of the document.
     *
     * @param key as it is written between its quotes
     * @param lines the member, without a comma after it
     */
    public static JsonEntry inObject(String object, String key, List<String> lines) {
        return new JsonEntry(
                "object " + object,
                object + "[\"" + key + "\"]",
                key,
                all -> all.first('{').valueOf(object, '{'),
                element -> element.leadingString().stream().toList(),
                lines);
    }

    /**
     * An object in the list that is the document.
     *
     * @param fields names of the strings that tell the objects apart, the one that they are sorted by first
     * @param values of these in this object, as they are written between their quotes
     * @param lines the object, without a comma after it
     */
    public static JsonEntry inList(List<String> fields, List<String> values, List<String> lines) {
        String key = String.join(", ", values);
        return new JsonEntry(
                "objects by " + fields,
                "[" + key + "]",
                key,
                all -> all.first('['),
                element -> List.of(String.join(
                        ", ",
                        fields.stream()
                                .flatMap(field -> element.field(field).stream())
                                .toList())),
                lines);
    }

    @Override
    protected String collection() {
        return collection;
    }

    @Override
    protected Collected read(String text) {
        Brackets brackets = place.apply(Brackets.around(text));
        Lines all = Lines.of(text);
        List<Element> elements = brackets.elements();
        if (elements.isEmpty()
                || all.at(elements.get(0).start()) == all.at(brackets.start())
                || !elements.stream().allMatch(element -> element.hasLinesOfItsOwn(all))) {
            throw new UnknownShapeException("one entry or more, each on lines of its own, where " + id() + " belongs");
        }
        return Collected.plain(new JsonMembers(
                text,
                elements.stream().map(keysOf).toList(),
                elements.stream()
                        .map(element ->
                                new Region(all.get(all.at(element.start())).start(), element.valueEnd()))
                        .toList(),
                all.indent(all.at(elements.get(0).start())),
                all.lineEnd()));
    }
}
