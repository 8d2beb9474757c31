package org.ddintegration.it.python;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A package index on a free loopback port, in the HTML form of PEP 503, which has what it is given. */
public final class LoopbackIndex implements AutoCloseable {
    private static final String PAGES = "/simple/";
    private static final String FILES = "/files/";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Path> archives = new ConcurrentHashMap<>();

    /** Starts one that has nothing yet. */
    public LoopbackIndex() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(PAGES, this::page);
        server.createContext(FILES, this::file);
        server.start();
    }

    /**
     * Adds a distribution.
     *
     * @param versions that are listed
     * @param archive source distribution of the last of them; the others cannot be fetched
     */
    public LoopbackIndex add(String name, List<String> versions, Path archive) {
        String links = versions.stream()
                .map(version -> "<a href=\"%s%s\">%2$s</a>".formatted(FILES, fileName(name, version)))
                .collect(Collectors.joining("\n"));
        pages.put(name.replaceAll("[-_.]+", "-"), "<!DOCTYPE html>\n" + links);
        archives.put(fileName(name, versions.get(versions.size() - 1)), archive);
        return this;
    }

    private static String fileName(String name, String version) {
        return name.replaceAll("[-_.]+", "_") + "-" + version + ".tar.gz";
    }

    public String url() {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), PAGES);
    }

    private void page(HttpExchange exchange) throws IOException {
        String page = pages.get(exchange.getRequestURI().getPath().replaceAll("^" + PAGES + "|/$", ""));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        answer(exchange, page == null ? null : page.getBytes(StandardCharsets.UTF_8));
    }

    private void file(HttpExchange exchange) throws IOException {
        Path archive = archives.get(exchange.getRequestURI().getPath().substring(FILES.length()));
        answer(exchange, archive == null ? null : Files.readAllBytes(archive));
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        byte[] sent = body == null ? new byte[0] : body;
        try (exchange) {
            exchange.sendResponseHeaders(body == null ? NOT_FOUND : OK, sent.length == 0 ? -1 : sent.length);
            exchange.getResponseBody().write(sent);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
