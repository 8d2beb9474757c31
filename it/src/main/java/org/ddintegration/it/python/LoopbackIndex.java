package org.ddintegration.it.python;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ddintegration.it.process.Command;

/** A package index on a free loopback port, in the HTML form of PEP 503. */
public final class LoopbackIndex implements AutoCloseable {
    private static final String FILES = "/files/";

    private final HttpServer server;
    private final Map<String, Path> archives;

    private LoopbackIndex(Map<String, Path> archives) throws IOException {
        this.archives = archives;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/simple/", this::page);
        server.createContext(FILES, this::file);
        server.start();
    }

    /** Has no distribution at all. */
    public static LoopbackIndex empty() throws IOException {
        return new LoopbackIndex(Map.of());
    }

    /**
     * Has one source distribution.
     *
     * @param tree what it holds
     * @param scratch folder for the archive
     */
    public static LoopbackIndex of(String name, String version, Path tree, Path scratch) throws IOException {
        String stem = name + "-" + version;
        Path archive = scratch.resolve(stem + ".tar.gz");
        Command.of("tar", "-czf", archive, "--transform=s,^\\.," + stem + ",", "-C", tree, ".")
                .run()
                .orThrow();
        return new LoopbackIndex(Map.of(name, archive));
    }

    public String url() {
        return "http://127.0.0.1:%d/simple/".formatted(server.getAddress().getPort());
    }

    private void page(HttpExchange exchange) throws IOException {
        Path archive = archives.get(exchange.getRequestURI().getPath().replaceAll("^/simple/|/$", ""));
        String page = archive == null
                ? "no such distribution"
                : "<!DOCTYPE html><a href=\"%s%s\">%2$s</a>".formatted(FILES, archive.getFileName());
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        answer(exchange, archive == null ? 404 : 200, page.getBytes(StandardCharsets.UTF_8));
    }

    private void file(HttpExchange exchange) throws IOException {
        String wanted = exchange.getRequestURI().getPath().substring(FILES.length());
        Path archive = archives.values().stream()
                .filter(path -> path.endsWith(wanted))
                .findFirst()
                .orElseThrow(() -> new IOException(wanted));
        answer(exchange, 200, Files.readAllBytes(archive));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
