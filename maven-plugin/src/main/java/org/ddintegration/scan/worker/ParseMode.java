package org.ddintegration.scan.worker;

/** How a worker takes a text that does not parse. */
public enum ParseMode {
    /** It is no file of Python. */
    WHOLE('F'),
    /** What parses of it, statement by statement, is read: code in documents. */
    LENIENT('L');

    final byte code;

    ParseMode(char code) {
        this.code = (byte) code;
    }
}
