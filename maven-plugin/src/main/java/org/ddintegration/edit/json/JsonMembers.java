package org.ddintegration.edit.json;

import java.util.List;
import java.util.stream.Collectors;
import org.ddintegration.edit.Listing;
import org.ddintegration.edit.Region;

/**
 * Members of a JSON object or array that each have lines of their own. A comma stands after each but the last.
 *
 * @param keys what each is known by
 * @param values where each stands, without its comma, from the start of its line
 */
record JsonMembers(String text, List<List<String>> keys, List<Region> values, String indent, String lineEnd)
        implements Listing {
    @Override
    public Region region(int index) {
        return values.get(index);
    }

    @Override
    public String insert(int index, List<String> entry) {
        if (index < values.size()) {
            int at = values.get(index).start();
            return splice(at, at, written(entry) + "," + lineEnd);
        }
        int at = values.get(index - 1).end();
        return splice(at, at, "," + lineEnd + written(entry));
    }

    @Override
    public String replace(int index, List<String> entry) {
        Region value = values.get(index);
        return splice(value.start(), value.end(), written(entry));
    }

    @Override
    public String remove(int index) {
        if (index < values.size() - 1) {
            return splice(values.get(index).start(), values.get(index + 1).start(), "");
        }
        int above = index == 0 ? values.get(0).start() : values.get(index - 1).end();
        return splice(above, values.get(index).end(), "");
    }

    private String written(List<String> entry) {
        return entry.stream().map(line -> indent + line).collect(Collectors.joining(lineEnd));
    }

    private String splice(int start, int end, String with) {
        return text.substring(0, start) + with + text.substring(end);
    }
}
