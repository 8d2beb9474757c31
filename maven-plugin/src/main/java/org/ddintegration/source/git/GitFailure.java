package org.ddintegration.source.git;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;

/** Says in a few words why git failed. */
final class GitFailure {
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
        return withoutAddress(message.lines().findFirst().orElse("it failed"));
    }

    /** Messages begin with the address, which may hold a password. */
    private static String withoutAddress(String text) {
        return text.replaceFirst("^\\w+://\\S+: ", "").replaceAll("://[^/@\\s]*@", "://");
    }
}
