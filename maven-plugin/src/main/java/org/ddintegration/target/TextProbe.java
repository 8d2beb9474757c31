package org.ddintegration.target;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for a text in a file, under any of its paths.
 *
 * @param text {@code ^} and {@code $} stand for the ends of a line
 */
record TextProbe(Feature feature, List<String> paths, Pattern text) implements LayoutProbe {
    static TextProbe of(Feature feature, String path, String regex) {
        return of(feature, List.of(path), regex);
    }

    static TextProbe of(Feature feature, List<String> paths, String regex) {
        return new TextProbe(feature, paths, Pattern.compile(regex, Pattern.MULTILINE));
    }

    @Override
    public boolean finds(Checkout checkout) {
        return paths.stream().flatMap(path -> checkout.read(path).stream()).anyMatch(content -> text.matcher(content)
                .find());
    }
}
