package org.ddintegration.source.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.packaging.DistributionName;

/**
 * Core metadata of a distribution: METADATA of a wheel, PKG-INFO of a source distribution. Only its head is read, lines
 * {@code Name: value} up to the first empty one, of which each further line of a value is indented.
 *
 * @param fields in the order of the text
 */
public record CoreMetadata(List<Field> fields) {
    private static final Pattern REQUIREMENT = Pattern.compile("[\\w.-]+");
    private static final Pattern EXTRA = Pattern.compile("\\bextra\\s*==\\s*[\"']([^\"']+)[\"']");

    /** One line; the name in lower case. */
    record Field(String name, String value) {}

    /** A project URL with its label. */
    public record Link(String label, String url) {}

    static CoreMetadata parse(String text) {
        List<Field> fields = new ArrayList<>();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                continueLast(fields, line);
            } else if (colon > 0) {
                fields.add(new Field(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip()));
            }
        }
        return new CoreMetadata(List.copyOf(fields));
    }

    private static void continueLast(List<Field> fields, String line) {
        if (!fields.isEmpty()) {
            Field last = fields.remove(fields.size() - 1);
            fields.add(new Field(last.name(), last.value() + "\n" + line.strip()));
        }
    }

    String name() {
        return first("name");
    }

    String version() {
        return first("version");
    }

    /** One line. */
    public String summary() {
        return first("summary").replaceAll("\\s+", " ");
    }

    public String requiresPython() {
        return first("requires-python");
    }

    /** Project URLs as stated, then the home page and the download URL under the labels that stand for them. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Field field : fields) {
            int comma = field.value().indexOf(',');
            if (field.name().equals("project-url") && comma >= 0) {
                links.add(new Link(
                        field.value().substring(0, comma).strip(),
                        field.value().substring(comma + 1).strip()));
            }
        }
        fields.stream()
                .filter(field -> field.name().equals("home-page"))
                .forEach(field -> links.add(new Link("Home-page", field.value())));
        fields.stream()
                .filter(field -> field.name().equals("download-url"))
                .forEach(field -> links.add(new Link("Download-URL", field.value())));
        return links;
    }

    /** A distribution that is required in any case is none of an extra. */
    public Dependencies dependencies() {
        Map<String, String> extras = new TreeMap<>();
        Set<String> required = new TreeSet<>();
        for (Field field : fields) {
            Matcher requirement = REQUIREMENT.matcher(field.value());
            if (field.name().equals("requires-dist") && requirement.lookingAt()) {
                String name = DistributionName.normalize(requirement.group());
                Matcher extra = EXTRA.matcher(field.value());
                if (extra.find()) {
                    extras.putIfAbsent(name, extra.group(1));
                } else {
                    required.add(name);
                }
            }
        }
        extras.keySet().removeAll(required);
        return new Dependencies(true, required, extras);
    }

    private String first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && !field.value().equals("UNKNOWN"))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }
}
