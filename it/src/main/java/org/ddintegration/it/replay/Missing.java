package org.ddintegration.it.replay;

/** A line that a pull request added and the plugin did not. */
public record Missing(String path, String line) {
    @Override
    public String toString() {
        return path + ": " + line;
    }
}
