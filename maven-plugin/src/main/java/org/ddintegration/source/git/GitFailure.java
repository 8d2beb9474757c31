package org.ddintegration.source.git;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in a few words why git failed. */
final class GitFailure {
    private static final Pattern SHA_256_ID = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private GitFailure() {}

    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage());
        String lower = (message + " " + failure.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof UnknownHostException) {
            return "the host is not known";
        }
        if (cause instanceof SocketTimeoutException || lower.contains("timed out")) {
            return "no answer in time";
        }
        if (lower.contains("not authorized")
                || lower.contains("authentication is required")
                || lower.contains("auth fail")) {
            return "access is refused: it does not exist or is private, and git's credential helpers do not know the host";
        }
        if (lower.contains("does not have head")) {
            return "it is empty or has no default branch";
        }
        if (lower.contains("not found") || lower.contains("no remote repository")) {
            return "there is no repository at this address";
        }
        if (lower.contains("repository corruption")
                || lower.contains("missing blob")
                || lower.contains("missing unknown")) {
            return "it lacks objects that it should hold: it is damaged, or a partial clone (made with --filter)";
        }
        return withoutAddress(message.lines().findFirst().orElse("it failed"));
    }

    /** Whether the remote answered with ids of that length, as the failure cites its answer. */
    static boolean citesSha256(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        SHA_256_ID.matcher(String.valueOf(cause.getMessage())).find());
    }

    /** Messages begin with the address, which may hold a password. */
    private static String withoutAddress(String text) {
        return text.replaceFirst("^\\w+://\\S+: ", "").replaceAll("://[^/@\\s]*@", "://");
    }
}
