package org.ddintegration.it.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;

/** Draws descriptors that between them have every entry in a shared file. */
final class AnyDescriptor {
    /** Beginnings of names that sort first, among those of the releases, right beside them, and last. */
    private static final List<String> STEMS =
            List.of("aa", "aiohttp_", "boto", "flask_", "grpc_", "kafka", "mcp", "openai_", "pyt", "redis", "zz");

    private static final List<String> CATEGORIES =
            List.of("cache", "database", "http_client", "web", "messaging", "task_queue", "llm", "template", "other");

    private final Random random;

    AnyDescriptor(Random random) {
        this.random = random;
    }

    Descriptor draw() {
        String name = oneOf(STEMS) + "q" + word() + (random.nextBoolean() ? "_" + word() : "");
        String module = random.nextBoolean() ? name : "lib" + name + (random.nextBoolean() ? ".core" : "");
        String distribution = random.nextBoolean() ? name : name.replace('_', '-') + "-py";
        StringBuilder text = new StringBuilder("name: " + name + "\n");
        text.append("title: ")
                .append(word().toUpperCase(Locale.ROOT))
                .append(" ")
                .append(word())
                .append("\n");
        text.append("category: ").append(oneOf(CATEGORIES)).append("\n");
        text.append("library:\n  distributions: [")
                .append(distribution)
                .append("]\n  modules: [")
                .append(module);
        text.append("]\n  versions: \">=")
                .append(1 + random.nextInt(3))
                .append(".")
                .append(random.nextInt(9));
        text.append("\"\n  python: \">=3.").append(7 + random.nextInt(4)).append("\"\n");
        text.append("enabled: ").append(random.nextBoolean()).append("\n");
        maybe(text, "owner: \"@DataDog/" + word() + "-python\"\n");
        maybe(text, "config: {distributed_tracing: false, size: 10}\n");
        maybe(text, service(name));
        text.append("hooks:\n  - target: ").append(module).append(":Client.call\n");
        maybe(text, "  - target: " + module + ":connect\n");
        maybe(text, "tests:\n  versions: [\"~=1.0\", latest]\n  packages: {" + word() + "-x: latest}\n");
        return DescriptorReader.read(name + ".yaml", text.toString().getBytes(UTF_8));
    }

    private String service(String name) {
        int port = 1024 + random.nextInt(9000);
        return "service:\n  name: " + name.replace("_", "") + "d\n  image: \"" + word() + ":1\"\n  port: " + port
                + "\n";
    }

    private void maybe(StringBuilder text, String more) {
        if (random.nextBoolean()) {
            text.append(more);
        }
    }

    private String word() {
        return random.ints(2 + random.nextInt(5), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
