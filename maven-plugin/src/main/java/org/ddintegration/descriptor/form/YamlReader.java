package org.ddintegration.descriptor.form;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.node.LineStarts;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Place;
import org.ddintegration.descriptor.node.Problems;
import org.ddintegration.descriptor.schema.ScalarType;
import org.ddintegration.descriptor.schema.Schema;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document of plain values. Events are read, not nodes: an alias is refused before anything is built of
 * it.
 */
final class YamlReader {
    private static final int DEEPEST = 16;

    private final Iterator<Event> events;
    private final String text;
    private final Problems problems;

    YamlReader(String text, Problems problems) {
        this.events =
                new Parse(YamlSettings.reading(text).build()).parseString(text).iterator();
        this.text = text;
        this.problems = problems;
    }

    Node read() {
        try {
            events.next();
            Event start = events.next();
            if (start.getEventId() == Event.ID.StreamEnd) {
                throw problems.fatal(new Place(1, 1), "", "must not be empty", "write at least " + required());
            }
            Node root = node(events.next(), 0);
            events.next();
            Event end = events.next();
            if (end.getEventId() != Event.ID.StreamEnd) {
                throw problems.fatal(
                        place(end), "", "a descriptor must be a single document", "remove what begins with --- here");
            }
            return root;
        } catch (YamlEngineException malformed) {
            throw notYaml(malformed);
        }
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            throw plain(event, "*" + alias.getAlias());
        }
        NodeEvent start = (NodeEvent) event;
        if (start.getAnchor().isPresent()) {
            throw plain(event, "&" + start.getAnchor().get());
        }
        Optional<String> tag =
                start instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) start).getTag();
        if (tag.isPresent()) {
            throw plain(event, tag.get());
        }
        if (depth > DEEPEST) {
            throw problems.fatal(place(event), "", "nested too deeply", "write the value itself");
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(event, depth);
            default -> mapping(event, depth);
        };
    }

    private static Scalar scalar(ScalarEvent event) {
        ScalarType type = event.isPlain() ? ScalarType.of(event.getValue()) : ScalarType.TEXT;
        return new Scalar(event.getValue(), type, place(event));
    }

    private Sequence sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Sequence(items, place(start));
    }

    private Mapping mapping(Event start, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof Scalar key)) {
                throw problems.fatal(
                        place(event), "", "a key must be plain text", "write a plain word or a quoted text");
            }
            Entry entry = new Entry(key.place(), node(events.next(), depth + 1));
            Entry first = entries.putIfAbsent(key.text(), entry);
            if (first != null) {
                problems.duplicate(key.text(), key.place(), first.key());
            }
        }
        return new Mapping(entries, place(start));
    }

    private ProblemException plain(Event event, String what) {
        return problems.fatal(
                place(event),
                what,
                "anchors, aliases and tags are not allowed",
                "write the value itself, in quotes if it is text");
    }

    private ProblemException notYaml(YamlEngineException malformed) {
        if (malformed instanceof MarkedYamlEngineException marked) {
            Place place = marked.getProblemMark().map(YamlReader::place).orElse(Place.NONE);
            return problems.fatal(place, "", "not valid YAML: " + marked.getProblem(), "correct it here or just above");
        }
        if (malformed instanceof ReaderException unreadable) {
            String character = Character.toString(unreadable.getCodePoint());
            return problems.fatal(
                    LineStarts.of(text).place(unreadable.getPosition()),
                    character,
                    "must not contain control characters",
                    "remove it");
        }
        return problems.fatal(Place.NONE, "", "not valid YAML: " + malformed.getMessage(), "correct it");
    }

    private static String required() {
        return String.join(", ", Schema.DESCRIPTOR.required());
    }

    private static Place place(Event event) {
        return event.getStartMark().map(YamlReader::place).orElse(Place.NONE);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
