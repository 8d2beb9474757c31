package org.ddintegration.scan.span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.SnakeCase;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.SpanAttribute;

/** Tags under the names that the target has for them, each category with its own. */
final class SpanTags {
    /** What systems have tags of their own for, besides that for any destination. */
    private static final List<String> OWN_DESTINATIONS = List.of("topic", "exchange");

    private static final Set<String> SENDS =
            Set.of("send", "put", "publish", "produce", "enqueue", "push", "add", "emit", "post", "schedule", "submit");

    private final Map<SpanAttribute, SpanValue> sources;
    private final Domain domain;
    private final Candidate candidate;
    private final Map<String, SpanValue> tags = new LinkedHashMap<>();

    private SpanTags(Candidate candidate, Domain domain) {
        this.candidate = candidate;
        this.sources = candidate.work().sources();
        this.domain = domain;
    }

    static Map<String, SpanValue> of(Candidate candidate, Domain domain) {
        SpanTags made = new SpanTags(candidate, domain);
        made.add(SpanNature.category(domain, candidate.target()));
        Optional.ofNullable(made.tags.get("out.host")).ifPresent(host -> made.tags.put("server.address", host));
        return made.tags;
    }

    private void add(Category category) {
        switch (category) {
            case CACHE -> ofCache();
            case DATABASE -> ofDatabase();
            case MESSAGING -> ofMessaging();
            case TASK_QUEUE -> ofTaskQueue();
            case HTTP_CLIENT -> ofHttpClient();
            case WEB -> ofWeb();
            case LLM -> ofModel();
            case TEMPLATE -> add(domain.prefix() + ".template_name", SpanAttribute.TEMPLATE);
            case STORAGE, RPC, OTHER -> addServer();
        }
    }

    private void ofCache() {
        boolean hasServer = !domain.system().isEmpty() || sources.containsKey(SpanAttribute.HOST);
        if (hasServer) {
            constant("db.system", system());
            addServer();
            ofCommands();
        } else {
            add("key", SpanAttribute.KEY);
        }
    }

    private void ofCommands() {
        add("out." + system() + "_db", SpanAttribute.DATABASE);
        add(system() + ".client_name", SpanAttribute.CLIENT_NAME);
        add(system() + ".args_length", SpanAttribute.ARGUMENT_COUNT);
        if (!sources.containsKey(SpanAttribute.ARGUMENT_COUNT)) {
            add(system() + ".pipeline_length", SpanAttribute.PIPELINE_LENGTH);
        }
        if (sources.containsKey(SpanAttribute.KEY)) {
            tags.put(system() + ".query", SpanValue.parse("{function} " + sources.get(SpanAttribute.KEY)));
        }
    }

    private void ofDatabase() {
        constant("db.system", system());
        addServer();
        if (SpanNature.of(candidate, domain).type().equals("sql")) {
            add("db.user", SpanAttribute.USER);
            add("db.name", SpanAttribute.DATABASE);
        } else {
            add(system() + (isNamed(SpanAttribute.DATABASE, "keyspace") ? ".keyspace" : ".db"), SpanAttribute.DATABASE);
            add(system() + ".collection", SpanAttribute.COLLECTION);
        }
        if (sources.containsKey(SpanAttribute.HTTP_METHOD)) {
            add(system() + ".method", SpanAttribute.HTTP_METHOD);
            add(system() + ".url", SpanAttribute.URL);
        }
        add("db.row_count", SpanAttribute.ROW_COUNT);
    }

    private void ofMessaging() {
        String kind = SpanNature.of(candidate, domain).kind();
        if (kind.equals("client")) {
            addServer();
            constant("messaging.system", system());
            return;
        }
        add("messaging.destination.name", SpanAttribute.DESTINATION);
        add("messaging.message_id", SpanAttribute.MESSAGE_ID);
        addServer();
        constant("messaging.system", system());
        operation(kind).ifPresent(operation -> constant("messaging.operation", operation));
        add("messaging.batch_count", SpanAttribute.BATCH_SIZE);
        add("network.destination.name", SpanAttribute.NAMESPACE);
        add("messaging." + system() + ".bootstrap.servers", SpanAttribute.BROKERS);
        for (String named : OWN_DESTINATIONS) {
            if (isNamed(SpanAttribute.DESTINATION, named)) {
                add(system() + "." + named, SpanAttribute.DESTINATION);
            }
        }
        add(system() + ".routing_key", SpanAttribute.ROUTING_KEY);
        add(system() + ".partition", SpanAttribute.PARTITION);
        add(system() + ".message_offset", SpanAttribute.OFFSET);
        add(system() + ".group_id", SpanAttribute.CONSUMER_GROUP);
    }

    private Optional<String> operation(String kind) {
        String verb = candidate.target().name().replaceFirst("^_+", "").split("_", 2)[0];
        return kind.equals("consumer")
                ? Optional.of("receive")
                : SENDS.contains(verb) ? Optional.of("send") : Optional.empty();
    }

    private void ofTaskQueue() {
        String owner =
                candidate.target().qualname().replaceFirst("\\.[^.]*$", "").replaceFirst("^.*\\.", "");
        add(SnakeCase.of(owner) + ".name", SpanAttribute.OWNER_NAME);
        add("job.id", SpanAttribute.JOB_ID);
        add("job.func_name", SpanAttribute.JOB_FUNCTION);
        addServer();
    }

    private void ofHttpClient() {
        add("http.method", SpanAttribute.HTTP_METHOD);
        add("http.url", SpanAttribute.URL);
        add("http.status_code", SpanAttribute.STATUS);
        add("http.status_msg", SpanAttribute.REASON);
        add("http.useragent", SpanAttribute.USER_AGENT);
        add("out.host", SpanAttribute.HTTP_HOST);
    }

    private void ofWeb() {
        add("http.method", SpanAttribute.HTTP_METHOD);
        add("http.url", SpanAttribute.URL);
        add("http.status_code", SpanAttribute.STATUS);
        add("http.useragent", SpanAttribute.USER_AGENT);
    }

    private void ofModel() {
        add(domain.prefix() + ".request.model", SpanAttribute.MODEL);
        add(domain.prefix() + ".response.model", SpanAttribute.RESPONSE_MODEL);
    }

    private void addServer() {
        add("out.host", SpanAttribute.HOST);
        add("network.destination.port", SpanAttribute.PORT);
    }

    private boolean isNamed(SpanAttribute attribute, String word) {
        return Optional.ofNullable(sources.get(attribute))
                .filter(source -> source.toString().contains(word))
                .isPresent();
    }

    private String system() {
        return domain.system().isEmpty() ? domain.prefix() : domain.system();
    }

    private void add(String tag, SpanAttribute attribute) {
        Optional.ofNullable(sources.get(attribute)).ifPresent(source -> tags.put(tag, source));
    }

    private void constant(String tag, String text) {
        tags.put(tag, SpanValue.parse(text));
    }
}
