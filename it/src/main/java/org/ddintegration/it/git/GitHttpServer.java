package org.ddintegration.it.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** {@code git http-backend} on a free loopback port, which serves every repository below a folder to one user. */
public final class GitHttpServer implements AutoCloseable {
    private static final int OK = 200;

    private final HttpServer server;

    private GitHttpServer(HttpServer server) {
        this.server = server;
    }

    public static GitHttpServer serving(Path folder, String user, String password) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, folder)).setAuthenticator(new BasicAuthenticator("git") {
            @Override
            public boolean checkCredentials(String name, String secret) {
                return name.equals(user) && secret.equals(password);
            }
        });
        server.start();
        return new GitHttpServer(server);
    }

    /** Returns where a repository is served: a folder's name below the served folder. */
    public String url(String repository) {
        return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), repository);
    }

    private static void answer(HttpExchange exchange, Path folder) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            ProcessBuilder backend = new ProcessBuilder("git", "http-backend");
            backend.environment()
                    .putAll(Map.of(
                            "GIT_PROJECT_ROOT", folder.toString(),
                            "GIT_HTTP_EXPORT_ALL", "1",
                            "REQUEST_METHOD", exchange.getRequestMethod(),
                            "PATH_INFO", exchange.getRequestURI().getPath(),
                            "QUERY_STRING",
                                    String.valueOf(exchange.getRequestURI().getQuery()),
                            "CONTENT_LENGTH", String.valueOf(body.length),
                            "CONTENT_TYPE", header(exchange, "Content-Type"),
                            "HTTP_CONTENT_ENCODING", header(exchange, "Content-Encoding"),
                            "GIT_PROTOCOL", header(exchange, "Git-Protocol"),
                            "REMOTE_USER", exchange.getPrincipal().getUsername()));
            Process process =
                    backend.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(body);
            }
            String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
            int headersEnd = output.indexOf("\r\n\r\n");
            output.substring(0, headersEnd)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .forEach(header -> exchange.getResponseHeaders().add(header[0], header[1]));
            byte[] content = output.substring(headersEnd + 4).getBytes(ISO_8859_1);
            exchange.sendResponseHeaders(OK, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
