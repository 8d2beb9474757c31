package org.ddintegration.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.form.YamlSettings;
import org.ddintegration.edit.UnknownShapeException;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML: indentation is style, and so are quotes of what is a text without them, blank lines, and whether a collection has
 * brackets.
 */
final class YamlContent {
    /** Words that some version of YAML takes for true, false or nothing. */
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", ".inf", ".nan");

    /** What some version of YAML may take for a number, a time or a date. */
    private static final Pattern NUMBER = Pattern.compile("[-+.]?[0-9][0-9a-fA-FxoTZ_.:+ -]*|[-+.]+inf|~|");

    private final String text;
    private final boolean isOneCharEach;
    private final List<ContentToken> tokens = new ArrayList<>();
    private int at;

    private YamlContent(String text) {
        this.text = text;
        this.isOneCharEach = text.length() == text.codePointCount(0, text.length());
    }

    static List<ContentToken> read(String text) {
        if (text.indexOf('\r') >= 0) {
            throw new UnknownShapeException("lines that end in a line feed");
        }
        // Version 3.0.1 of the engine loses the end of a text over several lines where the last one is not ended.
        String ended = text.endsWith("\n") ? text : text + "\n";
        YamlContent content = new YamlContent(ended);
        try {
            new Parse(YamlSettings.reading(ended)
                            .setUseMarks(true)
                            .setParseComments(true)
                            .build())
                    .parseString(ended)
                    .forEach(content::add);
        } catch (YamlEngineException malformed) {
            throw new UnknownShapeException("a YAML document that can be read");
        }
        return content.tokens;
    }

    private void add(Event event) {
        switch (event.getEventId()) {
            case Scalar -> written(event, properties((NodeEvent) event) + value((ScalarEvent) event));
            case Alias -> written(event, "*" + ((AliasEvent) event).getAlias().getValue());
            case MappingStart -> structure(properties((NodeEvent) event) + "{");
            case MappingEnd -> structure("}");
            case SequenceStart -> structure(properties((NodeEvent) event) + "[");
            case SequenceEnd -> structure("]");
            case Comment -> {
                if (((CommentEvent) event).getCommentType() != CommentType.BLANK_LINE) {
                    written(event, "#" + ((CommentEvent) event).getValue().strip());
                }
            }
            default -> {}
        }
    }

    private void written(Event event, String value) {
        int start = offset(event.getStartMark());
        int end = Math.max(start, offset(event.getEndMark()));
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        tokens.add(new ContentToken(value, start, end));
        at = end;
    }

    /** Stands right after what was written last: it has no characters of its own that matter. */
    private void structure(String value) {
        tokens.add(new ContentToken(value, at, at));
    }

    private int offset(Optional<Mark> mark) {
        int index = mark.map(Mark::getIndex).orElseThrow();
        return isOneCharEach ? index : text.offsetByCodePoints(0, index);
    }

    private static String properties(NodeEvent event) {
        String anchor =
                event.getAnchor().map(name -> "&" + name.getValue() + " ").orElse("");
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        return anchor + tag.map(name -> "!" + name + " ").orElse("");
    }

    private static String value(ScalarEvent scalar) {
        String value = scalar.getValue();
        boolean isText = !scalar.isPlain()
                || (!WORDS.contains(value.toLowerCase(Locale.ROOT))
                        && !NUMBER.matcher(value).matches());
        return (isText ? "'" : "") + value;
    }
}
