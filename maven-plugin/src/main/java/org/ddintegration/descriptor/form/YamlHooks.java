package org.ddintegration.descriptor.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ddintegration.descriptor.node.LineStarts;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.schema.Schema;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The list of hooks in the text of a YAML descriptor. */
final class YamlHooks {
    private static final Schema SCHEMA = Schema.DESCRIPTOR.of("hooks").orElseThrow();

    private final String text;
    private final List<Event> events;

    YamlHooks(String text) {
        this.text = text;
        this.events = StreamSupport.stream(
                        new Parse(YamlSettings.reading(text).build())
                                .parseString(text)
                                .spliterator(),
                        false)
                .toList();
    }

    String append(Sequence hooks) {
        int start = start();
        int end = end(start);
        int column = events.get(start).getStartMark().map(Mark::getColumn).orElseThrow();
        return ((SequenceStartEvent) events.get(start)).isFlow()
                ? appendInBrackets(hooks, end, events.get(start + 1).getEventId() == Event.ID.SequenceEnd)
                : appendLines(hooks, end, column);
    }

    private String appendInBrackets(Sequence hooks, int end, boolean isEmpty) {
        String items = hooks.items().stream()
                .map(hook ->
                        YamlWriter.write(hook, SCHEMA.items(), FlowStyle.FLOW).strip())
                .collect(Collectors.joining(", "));
        return text.substring(0, end) + (isEmpty ? "" : ", ") + items + text.substring(end);
    }

    private String appendLines(Sequence hooks, int end, int column) {
        String lineEnd = LineStarts.end(text);
        String items = YamlWriter.write(hooks, SCHEMA, FlowStyle.BLOCK)
                .stripTrailing()
                .stripIndent()
                .indent(column)
                .replace("\n", lineEnd);
        int at = LineStarts.of(text).startAtOrAfter(end, text);
        String before = text.substring(0, at);
        boolean isOpen = !before.endsWith("\n") && !before.endsWith("\r");
        return before + (isOpen ? lineEnd : "") + items + text.substring(at);
    }

    /** Index of the event that begins the value of the root's key. */
    private int start() {
        int depth = 0;
        boolean isKey = true;
        for (int i = 0; i < events.size(); i++) {
            switch (events.get(i).getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> {
                    depth--;
                    isKey = depth == 1 || isKey;
                }
                case Scalar -> {
                    boolean isHooks = ((ScalarEvent) events.get(i)).getValue().equals("hooks");
                    if (depth == 1 && isKey && isHooks) {
                        return i + 1;
                    }
                    isKey = depth == 1 ? !isKey : isKey;
                }
                default -> {}
            }
        }
        throw new IllegalArgumentException("no hooks");
    }

    /** Offset after the last character of the list's values. */
    private int end(int start) {
        int depth = 0;
        int end = 0;
        for (Event event : events.subList(start, events.size())) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (depth == 0) {
                break;
            }
            end = Math.max(end, endOf(event));
        }
        return end;
    }

    /** Zero for the end of an indented collection, and of a mapping without braces, which have no characters. */
    private int endOf(Event event) {
        int from = event.getStartMark().map(Mark::getIndex).orElseThrow();
        int to = event.getEndMark().map(Mark::getIndex).orElseThrow();
        int end = text.offsetByCodePoints(0, to);
        boolean isBare = event.getEventId() == Event.ID.MappingEnd && text.charAt(end - 1) != '}';
        return from == to || isBare ? 0 : end;
    }
}
