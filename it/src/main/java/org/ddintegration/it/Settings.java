package org.ddintegration.it;

import java.nio.file.Path;
import java.util.Objects;

/** What the build tells the tests by system properties. */
public final class Settings {
    private Settings() {}

    /** Version of the plugin under test. */
    public static String version() {
        return required("it.version");
    }

    /** Folder {@code it/src/it}: projects, trees and libraries. */
    public static Path projects() {
        return Path.of(required("it.projects"));
    }

    /** Folder of the pages that users read; what they tell of runs is asserted. */
    public static Path pages() {
        return Path.of(required("it.pages"));
    }

    /** Where tests work; emptied by {@code mvn clean}. */
    public static Path work() {
        return Path.of(required("it.work"));
    }

    /** Local repository of the Maven processes under test; the plugin is installed there. */
    public static Path repository() {
        return Path.of(required("it.repository"));
    }

    /** The user's own local repository, from which the processes under test take what was downloaded already. */
    public static Path downloads() {
        return Path.of(required("it.downloads"));
    }

    /** The Maven that runs this build. */
    public static Path maven() {
        return Path.of(required("it.maven"));
    }

    /** Folder of unpacked other Mavens. */
    public static Path mavens() {
        return Path.of(required("it.mavens"));
    }

    /** A clone of dd-trace-py with its history, which only some tests need. */
    public static Path checkout() {
        return Path.of(required("it.checkout"));
    }

    /** True when golden files are to be written instead of compared: {@code -Dit.refresh}. */
    public static boolean refresh() {
        String value = System.getProperty("it.refresh");
        return value != null && !value.equals("false");
    }

    private static String required(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
