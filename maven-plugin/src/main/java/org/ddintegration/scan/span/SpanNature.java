package org.ddintegration.scan.span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.Work;
import org.ddintegration.scan.graph.SinkKind;

/**
 * What a span is of and which side of the work it stands for.
 *
 * @param type value of an attribute of {@code ddtrace.ext.SpanTypes}
 * @param kind value of an attribute of {@code ddtrace.ext.SpanKind}
 */
public record SpanNature(String type, String kind) {
    private static final String CLIENT = "client";
    private static final String PRODUCER = "producer";

    /** Servers that have a type of their own. */
    private static final Set<String> TYPES = Set.of("redis", "valkey", "mongodb", "cassandra", "elasticsearch");

    private static final Set<String> KEEPS_VALUES = Set.of("redis", "valkey", "memcached");

    private static final Set<String> TAKES_MESSAGES = Set.of(
            "reserve",
            "receive",
            "consume",
            "get",
            "getone",
            "getmany",
            "poll",
            "fetch",
            "pop",
            "pull",
            "read",
            "process",
            "handle",
            "dispatch",
            "run",
            "work",
            "execute",
            "perform",
            "listen",
            "subscribe");

    /** Neither sends nor takes, whatever it is done to. */
    private static final Set<String> MANAGES = Set.of(
            "delete", "update", "list", "describe", "remove", "detach", "modify", "validate", "bury", "touch", "ack");

    /** Likewise where it is done to no message: to topics, queues and the like. */
    private static final Set<String> MANAGES_OTHERS = Set.of("create", "get");

    private static final Set<String> MESSAGES = Set.of(
            "message",
            "messages",
            "msg",
            "job",
            "jobs",
            "task",
            "tasks",
            "event",
            "events",
            "batch",
            "one",
            "many",
            "record",
            "records",
            "nowait",
            "async",
            "next");

    /** By the category alone. */
    public static SpanNature of(Category category) {
        return switch (category) {
            case CACHE -> new SpanNature("cache", CLIENT);
            case DATABASE -> new SpanNature("sql", CLIENT);
            case HTTP_CLIENT, STORAGE -> new SpanNature("http", CLIENT);
            case WEB -> new SpanNature("web", "server");
            case MESSAGING, TASK_QUEUE -> new SpanNature("worker", PRODUCER);
            case LLM -> new SpanNature("llm", CLIENT);
            case TEMPLATE -> new SpanNature("template", "internal");
            case RPC -> new SpanNature("worker", CLIENT);
            case OTHER -> new SpanNature("worker", "internal");
        };
    }

    /** Of a call: who takes a message is its consumer, and who makes a queue neither sends nor takes one. */
    public static SpanNature of(Category category, HookPoint target) {
        SpanNature usual = of(category);
        if (!usual.kind().equals(PRODUCER)) {
            return usual;
        }
        List<String> words = List.of(
                target.name().replaceFirst("^_+", "").toLowerCase(Locale.ROOT).split("_"));
        List<String> objects = words.subList(1, words.size());
        boolean isOfMessages = objects.isEmpty() || objects.stream().anyMatch(MESSAGES::contains);
        if (MANAGES.contains(words.get(0)) || (MANAGES_OTHERS.contains(words.get(0)) && !isOfMessages)) {
            return new SpanNature(usual.type(), CLIENT);
        }
        return TAKES_MESSAGES.contains(words.get(0)) ? new SpanNature(usual.type(), "consumer") : usual;
    }

    /** Of a call to a system that is known, or of one that leaves the process. */
    static SpanNature of(Candidate candidate, Domain domain) {
        Category category = category(domain, candidate.target());
        SpanNature usual = of(category, candidate.target());
        if (category == Category.OTHER) {
            return leaving(candidate.work()).orElse(usual);
        }
        boolean isStore = category == Category.CACHE || category == Category.DATABASE;
        return isStore && TYPES.contains(domain.system()) ? new SpanNature(domain.system(), usual.kind()) : usual;
    }

    private static Optional<SpanNature> leaving(Work work) {
        boolean isHttp = work.flow().contains(SinkKind.HTTP.words());
        boolean isKnown = isHttp || work.sources().containsKey(SpanAttribute.HOST);
        return isKnown ? Optional.of(of(isHttp ? Category.HTTP_CLIENT : Category.RPC)) : Optional.empty();
    }

    /**
     * What a call is for: web frameworks render templates and look into caches too, and clients of servers that keep values
     * under keys are all alike, whatever they call themselves.
     */
    static Category category(Domain domain, HookPoint target) {
        if (domain.category() == Category.DATABASE && KEEPS_VALUES.contains(domain.system())) {
            return Category.CACHE;
        }
        String owner = target.qualname().replaceFirst("(^|\\.)[^.]*$", "").toLowerCase(Locale.ROOT);
        if (domain.category() != Category.WEB) {
            return domain.category();
        }
        return owner.contains("template") || owner.contains("renderer")
                ? Category.TEMPLATE
                : owner.contains("cache") ? Category.CACHE : Category.WEB;
    }
}
