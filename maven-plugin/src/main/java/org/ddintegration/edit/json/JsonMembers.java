package org.ddintegration.edit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddintegration.edit.Lines;
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
        int at = offset(index);
        String written = written(entry);
        return splice(at, at, index < values.size() ? written + "," + lineEnd : "," + lineEnd + written);
    }

    @Override
    public int offset(int index) {
        return index < values.size()
                ? values.get(index).start()
                : values.get(index - 1).end();
    }

    @Override
    public Optional<Listing> inserted(int index, List<String> keys, List<String> entry, Lines text) {
        int offset = offset(index);
        int length = written(entry).length();
        int start = index < values.size() ? offset : offset + 1 + lineEnd.length();
        int added = text.text().length() - this.text.length();
        List<List<String>> names = new ArrayList<>(this.keys);
        names.add(index, keys);
        List<Region> all = new ArrayList<>(values.subList(0, index));
        all.add(new Region(start, start + length));
        values.subList(index, values.size()).forEach(value -> all.add(value.shifted(added)));
        return Optional.of(new JsonMembers(text.text(), List.copyOf(names), List.copyOf(all), indent, lineEnd));
    }

    @Override
    public Optional<Listing> moved(int offset, Lines text) {
        int added = text.text().length() - this.text.length();
        List<Region> all = new ArrayList<>();
        for (Region value : values) {
            if (value.end() == offset) {
                return Optional.empty();
            }
            if (value.start() >= offset) {
                all.add(value.shifted(added));
            } else if (value.end() > offset) {
                all.add(new Region(value.start(), value.end() + added));
            } else {
                all.add(value);
            }
        }
        return Optional.of(new JsonMembers(text.text(), keys, List.copyOf(all), indent, lineEnd));
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
