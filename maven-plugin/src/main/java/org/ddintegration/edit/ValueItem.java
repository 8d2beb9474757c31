package org.ddintegration.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item {@code KEY=VALUE} in the value of a variable that lists such items, separated by commas: {@code NAME=a=1,b=2}, or
 * {@code NAME: a=1,b=2}. A new one goes to the end.
 */
public final class ValueItem implements EntryEdit {
    private final String variable;
    private final String key;
    private final String item;
    private final Pattern assigned;

    /** @param item with its key, without white space, commas and quotes */
    public ValueItem(String variable, String item) {
        this.variable = variable;
        this.key = item.substring(0, item.indexOf('='));
        this.item = item;
        this.assigned = Pattern.compile("(?m)^[ \\t-]*" + Pattern.quote(variable) + "(?:=|:[ \\t]+)([^\\s\"'#]+)");
    }

    @Override
    public String id() {
        return variable + "[" + key + "]";
    }

    @Override
    public String snippet() {
        return item;
    }

    @Override
    public Optional<Region> find(String text) {
        Region list = list(text);
        int start = list.start();
        for (String one : list.of(text).split(",", -1)) {
            if (one.startsWith(key + "=")) {
                return Optional.of(new Region(start, start + one.length()));
            }
            start += one.length() + 1;
        }
        return Optional.empty();
    }

    @Override
    public String put(String text) {
        Optional<Region> there = find(text);
        int end = list(text).end();
        return there.map(region -> splice(text, region.start(), region.end(), item))
                .orElseGet(() -> splice(text, end, end, "," + item));
    }

    @Override
    public String remove(String text) {
        Region list = list(text);
        return find(text)
                .map(item -> item.start() > list.start()
                        ? splice(text, item.start() - 1, item.end(), "")
                        : splice(text, item.start(), Math.min(item.end() + 1, list.end()), ""))
                .orElse(text);
    }

    private Region list(String text) {
        Matcher found = assigned.matcher(text);
        if (!found.find()) {
            throw new UnknownShapeException("a variable " + variable + " that lists items");
        }
        return new Region(found.start(1), found.end(1));
    }

    private static String splice(String text, int start, int end, String with) {
        return text.substring(0, start) + with + text.substring(end);
    }
}
