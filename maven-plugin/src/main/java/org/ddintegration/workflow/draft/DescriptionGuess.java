package org.ddintegration.workflow.draft;

import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Defaults;

/** Says in one sentence what an integration traces; a library's own summary praises it more often than it tells that. */
final class DescriptionGuess {
    private DescriptionGuess() {}

    static String of(String title, Category category) {
        return switch (category) {
            case CACHE -> "Traces commands sent to caches with " + title + ".";
            case DATABASE -> "Traces queries sent to databases with " + title + ".";
            case HTTP_CLIENT -> "Traces HTTP requests made with " + title + ".";
            case WEB -> "Traces requests handled by " + title + " applications.";
            case MESSAGING -> "Traces messages sent and received with " + title + ".";
            case TASK_QUEUE -> "Traces tasks queued and run with " + title + ".";
            case LLM -> "Traces calls of language models made with " + title + ".";
            case TEMPLATE -> "Traces templates rendered with " + title + ".";
            case RPC -> "Traces remote calls made with " + title + ".";
            case STORAGE -> "Traces files and objects stored and read with " + title + ".";
            case OTHER -> Defaults.description(title);
        };
    }
}
