package org.ddintegration.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.source.index.PackageIndex;

/** A package index on loopback: pages below {@code /simple/}, files below {@code /files/}. */
public final class LoopbackIndex implements AutoCloseable {
    private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final HttpServer server;

    public LoopbackIndex() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/simple/";
    }

    public PackageIndex index() {
        return Made.index(Map.of("PIP_INDEX_URL", url(), "PIP_NO_CACHE_DIR", "1"));
    }

    public void page(String distribution, String links) {
        String html = "<!DOCTYPE html><html><body>" + links + "</body></html>";
        bodies.put("/simple/" + distribution + "/", html.getBytes(UTF_8));
    }

    /** The same as JSON, of the form that the specification of the simple repository API gives it. */
    public void json(String distribution, String files) {
        String json = """
                {"meta": {"api-version": "1.1"}, "name": "%s", "files": [%s]}""".formatted(distribution, files);
        bodies.put("/simple/" + distribution + "/", json.getBytes(UTF_8));
    }

    public void refuse(String distribution, int status) {
        refusals.put("/simple/" + distribution + "/", status);
    }

    public void file(String name, byte[] bytes) {
        bodies.put("/files/" + name, bytes);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = bodies.get(path);
            boolean page = path.startsWith("/simple/");
            exchange.getResponseHeaders().add("Content-Type", page ? pageType(body) : "application/octet-stream");
            if (body == null) {
                exchange.sendResponseHeaders(refusals.getOrDefault(path, 404), -1);
            } else if (exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.getResponseHeaders().add("Content-Length", String.valueOf(body.length));
                exchange.sendResponseHeaders(200, -1);
            }
        }
    }

    private static String pageType(byte[] page) {
        return page != null && page[0] == '{' ? "application/vnd.pypi.simple.v1+json" : "text/html";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
