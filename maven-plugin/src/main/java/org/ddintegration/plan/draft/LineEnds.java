package org.ddintegration.plan.draft;

/** Line ends of a text: all CR LF, or as they are. */
public enum LineEnds {
    CRLF {
        @Override
        public String unify(String text) {
            return text.replace("\r\n", "\n");
        }

        @Override
        public String restore(String text) {
            return text.replace("\n", "\r\n");
        }
    },
    AS_THEY_ARE {
        @Override
        public String unify(String text) {
            return text;
        }

        @Override
        public String restore(String text) {
            return text;
        }
    };

    public static LineEnds of(String text) {
        int feeds = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (at == 0 || text.charAt(at - 1) != '\r') {
                return AS_THEY_ARE;
            }
            feeds++;
        }
        return feeds > 0 ? CRLF : AS_THEY_ARE;
    }

    /** The text with a line feed as its line end. */
    public abstract String unify(String text);

    /** The opposite of {@link #unify}. */
    public abstract String restore(String text);
}
