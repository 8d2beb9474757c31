package org.ddintegration.plan.content;

import java.util.List;
import java.util.Optional;
import org.ddintegration.edit.Region;
import org.ddintegration.edit.UnknownShapeException;

/** How a kind of file says something, so that it can be told from the style in which it is written. */
public enum Content {
    PYTHON,
    YAML,
    JSON,
    /** reStructuredText, word lists, tables of values, and whatever else is not known. */
    PROSE;

    /** By the ending of a file's name. */
    public static Content of(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "py", "pyi" -> PYTHON;
            case "yaml", "yml" -> YAML;
            case "json" -> JSON;
            default -> PROSE;
        };
    }

    private List<ContentToken> read(String text) {
        return switch (this) {
            case PYTHON -> PythonContent.read(text);
            case YAML -> YamlContent.read(text);
            case JSON -> JsonContent.read(text);
            case PROSE -> ProseContent.read(text);
        };
    }

    /** Empty when the text is not well-formed, as one with conflict markers may be. */
    public Optional<List<ContentToken>> tokens(String text) {
        try {
            return Optional.of(read(text));
        } catch (UnknownShapeException malformed) {
            return Optional.empty();
        }
    }

    /** Whether two texts say the same, however they are written; where one is not well-formed, whether they are equal. */
    public boolean same(String one, String other) {
        return one.equals(other)
                || values(one)
                        .filter(values -> values(other).equals(Optional.of(values)))
                        .isPresent();
    }

    /** The whole lines that say what a part says; empty when there are none, others too, or when more is on them. */
    public Optional<Region> find(String text, String part) {
        return ContentSearch.find(this, text, part);
    }

    private Optional<List<String>> values(String text) {
        return tokens(text)
                .map(tokens -> tokens.stream().map(ContentToken::value).toList());
    }
}
