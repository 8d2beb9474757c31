package org.ddintegration.scan.model;

/** Names that a hook point can be written with: Python allows a few more characters in identifiers. */
final class PlainName {
    private PlainName() {}

    static boolean is(String dotted) {
        for (int i = 0; i < dotted.length(); i++) {
            char c = dotted.charAt(i);
            if (c != '_' && c != '.' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
