package org.ddintegration.source.index;

/**
 * How a request for a page of the package index ended.
 *
 * @param status HTTP status; 0 when there was no answer
 * @param error why there was none; null otherwise
 */
record IndexPage(String url, int status, String error) {
    private static final int NOT_FOUND = 404;

    /** A page that is not there is no failure: the index does not have the distribution. */
    boolean failed() {
        return error != null || (status >= 400 && status != NOT_FOUND);
    }

    String reason() {
        return error != null ? error : "HTTP " + status;
    }
}
