package org.ddintegration.it.process;

/**
 * How a process ended.
 *
 * @param command for messages
 * @param output standard output and standard error in the order they came
 */
public record Outcome(String command, int exitCode, String output) {
    public boolean succeeded() {
        return exitCode == 0;
    }

    /**
     * Returns the output without white space at its end.
     *
     * @throws IllegalStateException when the process failed
     */
    public String orThrow() {
        if (!succeeded()) {
            throw new IllegalStateException("%s ended with %d:%n%s".formatted(command, exitCode, output));
        }
        return output.stripTrailing();
    }
}
