package org.ddintegration.packaging;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of distributions, by the names and normalization specification. */
public final class DistributionName {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final Pattern SEPARATORS = Pattern.compile("[-_.]+");

    private DistributionName() {}

    public static boolean isValid(String name) {
        return FORM.matcher(name).matches();
    }

    /** {@code ruamel-yaml} of {@code Ruamel.YAML}: names of one distribution are equal in this form. */
    public static String normalize(String name) {
        return SEPARATORS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
